import { replaceFile, WriteRefused } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { dirname, join, relative, resolve, isAbsolute } from "../../io/paths.ts";
import type { ReturnExplanation } from "../../ledger/return-sheet.ts";
import type { FileResult, Validation } from "../../model/validation.ts";
import { annotateXlsx, explanationsOfReturn } from "../../render/annotate/annotate-xlsx.ts";
import { explainingWorkbook } from "../../render/annotate/explaining-workbook.ts";
import type { ReturnWords } from "../../render/annotate/return-list.ts";
import { returnNames } from "./return-names.ts";

export interface AnnotateOptions {
  /** Folder for the returns, as given. */
  readonly folder: string;
  /** The paths that were validated, as given: what lies below one of them lies the same below the folder. */
  readonly inputs: readonly string[];
  /** Whether files may be replaced that are no returns of ours, or hold explanations nobody has read yet. */
  readonly force: boolean;
}

/** One return. */
export interface Returned {
  /** The file it answers, as given. */
  readonly path: string;
  /** Where it is, as the folder was given. */
  readonly to: string;
  /** marked: the sender's own workbook; explained: a workbook that explains. */
  readonly way: "marked" | "explained";
  /** Not written, since it was there already, byte for byte. */
  readonly same: boolean;
}

/** Why no return can be made. input: it would stand where an input stands; outside: a link leads out of the folder; changed: the file is not what was validated any more. */
export class ReturnRefused extends Error {
  constructor(
    readonly reason: "input" | "outside" | "changed",
    readonly path: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/**
 * Writes the return of every ledger that has an error, or a doubt nobody explained. First all places are looked at, then the
 * files are written, each whole or not at all. The same result written twice changes nothing.
 * @throws ReturnRefused, WriteRefused and the system's errors; returns written before stay
 */
export async function annotate(
  { files, asOf }: Pick<Validation, "files" | "asOf">,
  { folder, inputs, force }: AnnotateOptions,
  words: ReturnWords,
  io: Io,
): Promise<readonly Returned[]> {
  const root = resolve(io.cwd, folder);
  const wanted: FileResult[] = [];
  // A file that is not there, or not to be opened, has nobody to go back to.
  for (const file of files.filter(needsReturn))
    if (file.sha256 !== null || (await io.files.stat(resolve(io.cwd, file.path)))?.kind === "file") wanted.push(file);
  const names = returnNames(
    wanted.map(({ path }) => ({ path, extension: extensionOf(path) })),
    inputs,
  );
  const plans = wanted.map((file, index) => ({ file, target: join(root, names[index] as string) }));
  const sources = new Set(files.map(({ path }) => resolve(io.cwd, path)));
  for (const { target } of plans) {
    if (sources.has(target)) throw new ReturnRefused("input", shown(target, io));
    await look(target, force, io);
  }
  const stamp = new Date(`${asOf}T00:00:00Z`);
  const done: Returned[] = [];
  for (const { file, target } of plans) {
    const marked = file.verdict === "refused" ? null : annotateXlsx(await original(file, io), file.diagnostics, words);
    const bytes = marked ?? (await explainingWorkbook(file, words, stamp));
    // What explains holds no macros, and under that extension no program would open it.
    const named = marked || target.endsWith(".xlsx") ? target : `${target}.xlsx`;
    if (named !== target) await look(named, force, io);
    const same = await put(named, bytes, root, force, io);
    done.push({ path: file.path, to: shown(named, io), way: marked ? "marked" : "explained", same });
  }
  return done;
}

/** The file as it was validated. @throws ReturnRefused where it is another by now: marks would stand in wrong places */
async function original({ path, sha256 }: FileResult, io: Io): Promise<Uint8Array> {
  const bytes = await io.files.read(resolve(io.cwd, path));
  if (io.sha256(bytes) !== sha256) throw new ReturnRefused("changed", path);
  return bytes;
}

/** What is waived or explained calls for nothing from the unit. */
export const needsReturn = ({ kind, diagnostics }: FileResult): boolean =>
  kind === "Ledger" &&
  diagnostics.some(
    (one) =>
      one.waived !== true &&
      (one.severity === "error" || (one.severity === "warning" && one.explanation === undefined)),
  );

/** A workbook with macros keeps its extension, or no program would open it. */
const extensionOf = (path: string): string => /\.(xlsm|xltm|xltx)$/i.exec(path)?.[1]?.toLowerCase() ?? "xlsx";

/** @throws WriteRefused where something stands that is not ours to replace */
async function look(target: string, force: boolean, io: Io): Promise<void> {
  const seen = await io.files.stat(target);
  if (!seen) return;
  if (seen.kind !== "file") throw new WriteRefused(seen.kind === "link" ? "link" : "not-a-file", target);
  if (!force && explanationsOfReturn(await io.files.read(target)) === null) throw new WriteRefused("exists", target);
}

/** Writes one return; true where it was there already. */
async function put(target: string, bytes: Uint8Array, root: string, force: boolean, io: Io): Promise<boolean> {
  const seen = await io.files.stat(target);
  if (seen?.kind === "file") {
    const there = await io.files.read(target);
    if (io.sha256(there) === io.sha256(bytes)) return true;
    // Somebody may have answered in the folder itself: that is not lost unread.
    if (!force && !holds(explanationsOfReturn(bytes), explanationsOfReturn(there)))
      throw new WriteRefused("exists", target);
  } else await io.files.makeFolder(dirname(target));
  const inside = relative(await io.files.realPath(root), await io.files.realPath(dirname(target)));
  if (inside.startsWith("..") || isAbsolute(inside)) throw new ReturnRefused("outside", shown(target, io));
  await replaceFile(io, target, bytes, { force: seen !== null, expected: seen });
  return false;
}

/** Whether every explanation of an earlier return is in the new one. `there` null: no return of ours. */
function holds(now: readonly ReturnExplanation[] | null, there: readonly ReturnExplanation[] | null): boolean {
  if (there === null) return false;
  const texts = new Set((now ?? []).map((one) => `${one.code} ${one.text}`));
  return there.every((one) => texts.has(`${one.code} ${one.text}`));
}

const shown = (target: string, io: Io): string => {
  const near = relative(io.cwd, target);
  return (near.startsWith("..") || isAbsolute(near) ? target : near).replaceAll("\\", "/");
};
