import { moveInto, temporaryBeside, WriteRefused } from "../../io/atomic-file.ts";
import type { FileStat, Io } from "../../io/io.ts";
import { dirname, isAbsolute, join, relative, resolve } from "../../io/paths.ts";
import type { FileResult, Validation } from "../../model/validation.ts";
import type { ReturnWords } from "../../render/annotate/return-list.ts";
import { type Crew, crewOf } from "./crew.ts";
import type { MadeReturn, NotMade, ReturnTask } from "./make-return.ts";
import { type LostCode, type Outcome, returnMakers } from "./return-makers.ts";
import { returnNames } from "./return-names.ts";

export interface AnnotateOptions {
  /** Folder for the returns, as given. */
  readonly folder: string;
  /** The paths that were validated, as given: what lies below one of them lies the same below the folder. */
  readonly inputs: readonly string[];
  /** Whether files may be replaced that are no returns of ours, or hold explanations nobody has read yet. */
  readonly force: boolean;
  readonly crew?: Crew;
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
  /** Why the child that was to mark the workbook was stopped, or ended; null where it was not. */
  readonly lost: LostCode | null;
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

interface Plan {
  readonly path: string;
  readonly size: number;
  readonly file: FileResult;
  readonly source: string;
  readonly target: string;
  readonly temporary: string;
}

/**
 * Writes the return of every ledger that has an error, or a doubt nobody explained. First all places are looked at, then the
 * files are made, in children like those that examine, and each is put in its place whole or not at all, in input order. The
 * same result written twice changes nothing. `written` hears of each.
 * @throws ReturnRefused, WriteRefused and the system's errors; returns written before stay
 */
export async function annotate(
  { files, asOf }: Pick<Validation, "files" | "asOf">,
  options: AnnotateOptions,
  words: ReturnWords,
  io: Io,
  written: (one: Returned) => void = () => undefined,
): Promise<readonly Returned[]> {
  const root = resolve(io.cwd, options.folder);
  const plans = await planned(files, root, options.inputs, io);
  const known = await lookOver(plans, files, io);
  const makers = returnMakers(plans, known.length > 0, options.crew ?? crewOf({}), words, io);
  const start = async (plan: Plan): Promise<Outcome> => {
    await openFolder(plan.target, root, io);
    return makers.make(taskOf(plan, options.force, asOf), plan);
  };
  const started: Promise<Outcome>[] = [];
  const done: Returned[] = [];
  try {
    if (!options.force)
      for (const plan of known)
        if (!(await makers.isOurs(plan.target, plan))) throw new WriteRefused("exists", plan.target);
    if (makers.atOnce) started.push(...plans.map(start));
    // Whoever waits for the first must not be surprised by the last.
    for (const one of started) one.catch(() => undefined);
    for (const [index, plan] of plans.entries()) {
      const { made, lost } = await (started[index] ?? start(plan));
      if ("refused" in made) throw refusalOf(made);
      if (!made.same) await moveInto(io, plan.temporary, made.to, seenOf(made));
      const one = { path: plan.path, to: shown(made.to, io), way: made.way, same: made.same, lost };
      done.push(one);
      written(one);
    }
    return done;
  } finally {
    makers.close();
    // Only when nobody writes any more is it sure that nothing is left behind.
    await Promise.allSettled(started);
    for (const { temporary } of plans.slice(done.length)) await io.files.remove(temporary).catch(() => undefined);
  }
}

function taskOf({ file, source, target, temporary }: Plan, force: boolean, asOf: Validation["asOf"]): ReturnTask {
  const { path, verdict, sha256, diagnostics, quotes } = file;
  const told = { path, verdict, sha256, diagnostics, ...(quotes ? { quotes } : {}) };
  return { source, file: told, mark: verdict !== "refused", target, temporary, force, asOf };
}

/** Every return with its place. A file that is not there, or not to be opened, has nobody to go back to. */
async function planned(
  files: readonly FileResult[],
  root: string,
  inputs: readonly string[],
  io: Io,
): Promise<readonly Plan[]> {
  const wanted: { readonly file: FileResult; readonly source: string; readonly size: number }[] = [];
  for (const file of files.filter(needsReturn)) {
    const source = resolve(io.cwd, file.path);
    const stat = await io.files.stat(source);
    if (file.sha256 !== null || stat?.kind === "file") wanted.push({ file, source, size: stat?.size ?? 0 });
  }
  const names = returnNames(
    wanted.map(({ file }) => ({ path: file.path, extension: extensionOf(file.path) })),
    inputs,
  );
  return wanted.map((one, index) => {
    const target = join(root, names[index] as string);
    return { ...one, path: one.file.path, target, temporary: temporaryBeside(target, io) };
  });
}

/** The plans where something stands already. @throws ReturnRefused, WriteRefused for what nobody may replace */
async function lookOver(plans: readonly Plan[], files: readonly FileResult[], io: Io): Promise<readonly Plan[]> {
  const sources = new Set(files.map(({ path }) => resolve(io.cwd, path)));
  const known: Plan[] = [];
  for (const plan of plans) {
    if (sources.has(plan.target)) throw new ReturnRefused("input", shown(plan.target, io));
    const seen = await io.files.stat(plan.target);
    if (seen && seen.kind !== "file") throw new WriteRefused(seen.kind === "link" ? "link" : "not-a-file", plan.target);
    if (seen) known.push(plan);
  }
  return known;
}

/** Makes the folder of a return. @throws ReturnRefused where a link leads out of the folder of returns */
async function openFolder(target: string, root: string, io: Io): Promise<void> {
  await io.files.makeFolder(dirname(target));
  const inside = relative(await io.files.realPath(root), await io.files.realPath(dirname(target)));
  if (inside.startsWith("..") || isAbsolute(inside)) throw new ReturnRefused("outside", shown(target, io));
}

const refusalOf = ({ refused, path }: NotMade): Error =>
  refused === "input-changed" ? new ReturnRefused("changed", path) : new WriteRefused(refused, path);

const seenOf = ({ seen }: MadeReturn): FileStat | null =>
  seen && { kind: "file", size: seen.size, modified: new Date(seen.modified) };

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

const shown = (target: string, io: Io): string => {
  const near = relative(io.cwd, target);
  return (near.startsWith("..") || isAbsolute(near) ? target : near).replaceAll("\\", "/");
};
