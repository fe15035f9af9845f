import type { Io } from "../../io/io.ts";
import type { SealProblem } from "../../model/seal-problem.ts";
import { SheetRefusal } from "../../model/sheet-refusal.ts";
import { SHEET_LIMITS, type SheetLimits } from "../../sheet/limits.ts";
import { openArchive } from "../../sheet/zip/archive.ts";
import type { Walked } from "./folder-tree.ts";

/** What an archive may at most be: evidence is larger than a ledger, and there is more of it. */
export const ARCHIVE_LIMITS: SheetLimits = {
  ...SHEET_LIMITS,
  fileBytes: 1024 ** 3,
  zipEntries: 65_000,
  partBytes: 500 * 1024 ** 2,
  inflatedBytes: 2 * 1024 ** 3,
};

/** Whether bytes begin as a zip does. */
export const looksLikeZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const UNSAFE = new Set(["zip-bomb", "zip-name-unsafe", "zip-duplicate-entry", "workbook-encrypted"]);

/** A zip as a tree. Its directory is proven before anything is unpacked; nothing is written anywhere. */
export async function zipTree(bytes: Uint8Array, io: Io): Promise<Walked> {
  const none = { entries: [], read: async () => null, digest: async () => "" };
  let archive: Awaited<ReturnType<typeof openArchive>>;
  try {
    archive = await openArchive(bytes, ARCHIVE_LIMITS);
  } catch (error) {
    return { tree: none, problems: [problemOf(error, "")] };
  }
  const real = new Map(archive.names.map((name) => [name.normalize("NFC"), name]));
  // é and e with an accent: two files where it is unpacked, one here. Which of them was looked at, nobody could tell.
  if (real.size < archive.names.length) {
    const twice = archive.names.find((name) => real.get(name.normalize("NFC")) !== name) ?? "";
    return { tree: none, problems: [{ code: "archive-unsafe", path: twice, why: "zip-duplicate-entry" }] };
  }
  const read = async (path: string) => {
    try {
      return await archive.read(real.get(path) ?? path);
    } catch (error) {
      // As the system would say it of a file on a bad disk: that one cannot be read, the others can.
      throw Object.assign(new Error(String(error)), { code: problemOf(error, path).why ?? "EIO", syscall: "read" });
    }
  };
  return {
    problems: [],
    tree: {
      entries: [...real].map(([path, name]) => ({ path, kind: "file", size: archive.size(name) })),
      read: async (path, most) => (real.has(path) && archive.size(real.get(path) ?? "") <= most ? read(path) : null),
      digest: async (path, upTo) => io.sha256((await read(path)).subarray(0, upTo)),
    },
  };
}

function problemOf(error: unknown, path: string): SealProblem {
  if (!(error instanceof SheetRefusal)) throw error;
  const { code } = error.problem;
  return { code: UNSAFE.has(code) ? "archive-unsafe" : "archive-damaged", path, why: code };
}
