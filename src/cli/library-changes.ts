import { mergeFiles } from "../journeys/library/merge.ts";
import { releaseFile } from "../journeys/library/release.ts";
import { compareChecklists, compareLibraries } from "../journeys/library/versions.ts";
import { findProject } from "../journeys/project.ts";
import { paintFor } from "../render/chalk.ts";
import { visible } from "../render/plain-text.ts";
import { conflictsText } from "../render/terminal/library/conflicts.ts";
import { differenceText } from "../render/terminal/library/difference.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { shellWord } from "./shell-word.ts";

type Words = Catalogue["library"]["change"];
export type Kind = "library" | "checklist";
export type Side = "ours" | "theirs";

export interface DiffFlags {
  readonly json?: boolean;
  readonly exitCode?: boolean;
}

export interface MergeFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly prefer?: Side;
  readonly take?: readonly string[];
}

export interface ReleaseFlags {
  readonly to?: string;
  readonly since?: string;
  readonly note: string;
  readonly json?: boolean;
}

/** Exit code 0 whether or not they differ, unless asked: a difference is a result. */
export async function diff(
  kind: Kind,
  before: string,
  after: string,
  flags: DiffFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const { io, colour } = context;
  const found = await findProject(context.config ?? undefined, io);
  const compare = kind === "library" ? compareLibraries : compareChecklists;
  const difference = await compare(before, after, found, io);
  if (flags.json) await context.print(`${JSON.stringify(difference, null, 2)}\n`);
  else await context.print(`${differenceText(difference, words, io.stdout.columns, paintFor(colour.out))}\n`);
  return flags.exitCode && difference.bump !== null ? EXIT.refused : EXIT.clean;
}

/** Exit code 1 where the document says no: changed content without a new version. */
export async function release(
  kind: Kind,
  file: string,
  flags: ReleaseFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const t = words.release;
  const { to: version = null, since = null, note } = flags;
  if (version !== null && !/^\d+\.\d+(\.\d+)?$/.test(version))
    throw new UsageError(
      { kind: "badValue", flags: "--to <X.Y.Z>", given: version, known: ["1.1.0"] },
      `riskpaper ${kind}`,
    );
  if (!/^.{2,500}$/su.test(note.trim()))
    throw new UsageError(
      { kind: "badValue", flags: "--note <TEXT>", given: note, known: ["2–500"] },
      `riskpaper ${kind}`,
    );
  const done = await releaseFile({ file, kind, version, since, note: note.trim(), date: context.asOf }, context.io);
  if (flags.json) await context.print(`${JSON.stringify({ what: done.what, version: done.version }, null, 2)}\n`);
  if (done.what === "released") {
    await context.say(t.done({ title: visible(done.title), version: done.version, path: visible(file) }));
    return EXIT.clean;
  }
  if (done.what === "unchanged") {
    await context.say(t.unchanged(done.version));
    return EXIT.clean;
  }
  await context.say(context.words.cli.problem.lead(t.why[done.what](done.version)));
  await context.say(context.words.cli.problem.todo(t.todo));
  return EXIT.refused;
}

/** Exit code 1 with conflicts; nothing is written then. */
export async function merge(
  kind: Kind,
  [base, ours, theirs]: readonly [string, string, string],
  flags: MergeFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const t = words.merge;
  const { io } = context;
  const found = await findProject(context.config ?? undefined, io);
  const options = {
    ...{ kind, base, ours, theirs },
    output: flags.output ?? null,
    force: flags.force === true,
    prefer: flags.prefer ?? null,
    take: sidesOf(flags.take ?? [], kind),
  };
  const { text, ...result } = await mergeFiles(options, found, io);
  const written = result.written === null ? null : (flags.output ?? null);
  if (flags.json) await context.print(`${JSON.stringify({ ...result, written }, null, 2)}\n`);
  else if (result.conflicts.length > 0)
    await context.print(`${conflictsText(result.conflicts, words, io.stdout.columns, paintFor(context.colour.out))}\n`);
  else if (written === null) await context.print(text ?? "");
  for (const { at, why, id = "" } of result.settled)
    await context.say(`${visible(at)} ${why === "renumbered" ? t.settled.renumbered(id) : t.settled[why]}`);
  for (const at of result.unused) await context.say(t.unused(visible(at)));
  if (result.conflicts.length > 0) {
    await context.say(context.words.cli.problem.todo(t.todo));
    return EXIT.refused;
  }
  if (written !== null) {
    await context.say(t.written(visible(written)));
    if (result.fresh)
      await context.say(t.release(`riskpaper ${kind} release ${shellWord(written)} --to X.Y.Z --note …`));
  }
  return EXIT.clean;
}

function sidesOf(given: readonly string[], kind: Kind): ReadonlyMap<string, Side> {
  return new Map(
    given.map((one) => {
      const [, at = "", side] = /^(.+)=(ours|theirs)$/s.exec(one) ?? [];
      if (side !== "ours" && side !== "theirs")
        throw new UsageError(
          { kind: "badValue", flags: "--take <AT=SIDE>", given: one, known: [] },
          `riskpaper ${kind}`,
        );
      return [at, side] as const;
    }),
  );
}
