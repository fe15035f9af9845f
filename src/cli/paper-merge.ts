import { DecisionRefused } from "../journeys/paper/decisions.ts";
import { CannotMergePapers, type MergeResult, mergePaperFolders } from "../journeys/paper/merge.ts";
import { EvidenceLost } from "../journeys/paper/write-merged.ts";
import { findProject } from "../journeys/project.ts";
import { workdays } from "../journeys/workdays.ts";
import { paintFor } from "../render/chalk.ts";
import { visible } from "../render/plain-text.ts";
import { partedText } from "../render/terminal/merge-conflicts.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";

type Words = Catalogue["merge"];

export interface MergeFlags {
  readonly output?: string;
  readonly base?: string;
  readonly take?: string;
  readonly item?: readonly string[];
  readonly resolve?: string;
  readonly writeConflicts?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Exit code 1 where the papers do not go together or are in conflict; no paper is written then. */
export async function merge(
  papers: readonly string[],
  flags: MergeFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const { io, config } = context;
  const found = await findProject(config ?? undefined, io);
  const take = takeOf(flags, papers.length);
  try {
    const result = await mergePaperFolders(
      {
        papers,
        output: flags.output ?? null,
        base: flags.base ?? null,
        take,
        resolve: flags.resolve ?? null,
        writeConflicts: flags.writeConflicts ?? null,
        force: flags.force === true,
        // What a record has room for.
        by: [...(context.by ?? found?.project.by ?? "?")].slice(0, 80).join(""),
        isWorkday: workdays(found?.project ?? null),
      },
      io,
    );
    await tell(result, flags, words, context);
    return result.conflicts.length > 0 ? EXIT.refused : EXIT.clean;
  } catch (error) {
    const said = problemOf(error, words);
    if (said === null) throw error;
    const t = context.words.cli.problem;
    await context.say(t.lead(said.what));
    if (said.where !== "") await context.say(t.where(visible(said.where)));
    await context.say(t.todo(said.todo));
    return EXIT.refused;
  }
}

function takeOf({ take, item = [] }: MergeFlags, count: number) {
  const misused = (given: string) =>
    new UsageError(
      { kind: "badValue", flags: "--take <LETTER>", given, known: letters(count) },
      "riskpaper paper merge",
    );
  if (take === undefined) {
    if (item.length > 0)
      throw new UsageError({ kind: "optionMissing", given: "--take <LETTER>" }, "riskpaper paper merge");
    return null;
  }
  const key = take.toUpperCase();
  if (!letters(count).includes(key)) throw misused(take);
  return { key, items: item.flatMap((one) => one.split(/[,，、]/u)).filter((one) => one !== "") };
}

const letters = (count: number): readonly string[] =>
  Array.from({ length: Math.min(count, 26) }, (_, index) => String.fromCharCode(65 + index));

async function tell(result: MergeResult, flags: MergeFlags, words: Words, context: Context): Promise<void> {
  const { io, colour } = context;
  if (flags.json) await context.print(`${JSON.stringify(result, null, 2)}\n`);
  else {
    const lines = [
      words.sources,
      ...result.sources.map(({ key, path, records, by }) =>
        words.source({ key, path: visible(path), records, by: by.map(visible).join("、") }),
      ),
      words.counts(result.counts),
    ];
    await context.print(`${lines.join("\n")}\n`);
    if (result.conflicts.length > 0)
      await context.print(`\n${partedText(result.conflicts, words, io.stdout.columns, paintFor(colour.out))}\n`);
  }
  for (const path of result.torn) await context.say(words.torn(visible(path)));
  for (const one of result.renumbered) await context.say(words.renumbered(one));
  for (const { source, kind, by, at } of result.lapsed)
    await context.say(words.lapsed({ source, what: words.lapsedKind[kind], by: visible(by), day: at.slice(0, 10) }));
  for (const place of result.unused) await context.say(words.unused(visible(place)));
  if (result.written.decisions !== null) await context.say(words.filled(visible(result.written.decisions)));
  if (result.conflicts.length > 0) await context.say(context.words.cli.problem.todo(words.todo));
  if (result.written.paper !== null) await context.say(words.written(visible(result.written.paper)));
}

function problemOf(error: unknown, words: Words) {
  if (error instanceof CannotMergePapers) {
    const { what, path: where } = error;
    const told = { id: visible(error.finding), path: visible(where), other: visible(error.other) };
    if (what === "lists" || what === "looks")
      return { what: words.lookedBack[what](told), where, todo: words.lookedBackTodo[what](told) };
    return { what: words.cannot[what], where, todo: what === "alone" ? words.aloneTodo : words.cannotTodo(told.other) };
  }
  if (error instanceof DecisionRefused)
    return { what: words.refused[error.why](visible(error.at)), where: error.path, todo: words.refusedTodo };
  if (error instanceof EvidenceLost)
    return { what: words.evidence(visible(error.evidence)), where: error.path, todo: words.evidenceTodo };
  return null;
}
