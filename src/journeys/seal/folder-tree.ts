import type { Io } from "../../io/io.ts";
import { join } from "../../io/paths.ts";
import type { SealProblem } from "../../model/seal-problem.ts";
import { isSystemError } from "../../seal/compare.ts";
import type { Tree, TreeEntry } from "../../seal/tree.ts";

/** More than anybody seals; a folder made to be endless is not walked to its end. */
export const MOST_ENTRIES = 200_000;
const MOST_DEPTH = 64;

export interface Walked {
  readonly tree: Tree;
  /** What could not be walked. */
  readonly problems: readonly SealProblem[];
}

/** All that lies in a folder, links and devices as such: nothing is followed, nothing is read yet. */
export async function folderTree(folder: string, io: Io): Promise<Walked> {
  const entries: TreeEntry[] = [];
  const problems: SealProblem[] = [];
  /** Composed path → the path as the system has it, for file systems that keep names decomposed. */
  const real = new Map<string, string>();
  const walk = async (below: string, depth: number): Promise<void> => {
    for (const name of await io.files.list(join(folder, below))) {
      if (entries.length >= MOST_ENTRIES) return;
      const at = below === "" ? name : `${below}/${name}`;
      const path = at.normalize("NFC");
      const stat = await io.files.stat(join(folder, at));
      if (!stat) {
        // A name whose bytes are no text comes to us changed: it lies there, and nothing can reach it by that name.
        if (name.includes("\ufffd")) problems.push({ code: "unreadable", path, why: "ENOENT" });
        continue;
      }
      if (stat.kind !== "folder") {
        entries.push({ path, kind: stat.kind, size: stat.size });
        if (path !== at) real.set(path, at);
      } else if (depth >= MOST_DEPTH) problems.push({ code: "too-many", path });
      else await reach(path, () => walk(at, depth + 1));
    }
  };
  const reach = async (path: string, go: () => Promise<void>): Promise<void> => {
    try {
      await go();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      problems.push({ code: "unreadable", path, why: error.code });
    }
  };
  await reach("", () => walk("", 1));
  if (entries.length >= MOST_ENTRIES) problems.push({ code: "too-many", path: "" });
  const place = (path: string) => join(folder, real.get(path) ?? path);
  return { problems, tree: { entries, ...contents(entries, place, io) } };
}

function contents(entries: readonly TreeEntry[], place: (path: string) => string, io: Io): Omit<Tree, "entries"> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    async read(path, most) {
      const entry = byPath.get(path);
      if (entry?.kind !== "file" || entry.size > most) return null;
      const file = await io.files.open(place(path), "read");
      try {
        // It may have grown since it was listed.
        return (await file.stat()).size > most ? null : await file.readAll();
      } finally {
        await file.close();
      }
    },
    digest: (path, upTo) => io.files.digest(place(path), upTo),
  };
}
