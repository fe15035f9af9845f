import { amendFinding, resolveObjection, withdrawFinding } from "../journeys/paper/amend.ts";
import type { StepDone, StepOptions } from "../journeys/paper/open.ts";
import { approvePaper, returnPaper, reviewPaper, submitPaper } from "../journeys/paper/review.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";

type Words = Catalogue["paper"];

export interface StepFlags {
  readonly takeOver?: boolean;
  readonly json?: boolean;
  readonly opinion?: string;
  readonly comment?: boolean;
  readonly item?: readonly string[];
  readonly level?: string;
  readonly seen?: string;
  readonly reason?: string;
}

export interface AmendFlags extends StepFlags {
  readonly set?: readonly string[];
  readonly from?: string;
}

/** What every step is given of the command line. */
export const stepOptions = (
  paper: string,
  { takeOver }: Pick<StepFlags, "takeOver">,
  { by, config, asOf }: Context,
): StepOptions => ({ paper, by, takeOver: takeOver === true, config, asOf });

export async function submit(paper: string, flags: StepFlags, words: Words, context: Context): Promise<ExitCode> {
  const told = await submitPaper(stepOptions(paper, flags, context), context.io);
  return said(told, words.done.finish, flags, words, context);
}

export async function review(paper: string, flags: StepFlags, words: Words, context: Context): Promise<ExitCode> {
  const level = wholeNumber("--level <N>", flags.level ?? "1", 9);
  const comment = flags.comment === true;
  const told = await reviewPaper(
    {
      ...stepOptions(paper, flags, context),
      opinion: text("--opinion <TEXT>", flags.opinion),
      comment,
      level,
      items: flags.item ?? [],
      seen: seenOf(flags),
    },
    context.io,
  );
  return said(told, comment ? words.done.comment : words.done.agree, flags, words, context);
}

export async function sendBack(paper: string, flags: StepFlags, words: Words, context: Context): Promise<ExitCode> {
  const reason = text("--reason <TEXT>", flags.reason);
  const told = await returnPaper(
    { ...stepOptions(paper, flags, context), reason, items: flags.item ?? [] },
    context.io,
  );
  return said(told, words.done.return, flags, words, context);
}

export async function approve(paper: string, flags: StepFlags, words: Words, context: Context): Promise<ExitCode> {
  const opinion = text("--opinion <TEXT>", flags.opinion);
  const told = await approvePaper({ ...stepOptions(paper, flags, context), opinion, seen: seenOf(flags) }, context.io);
  const code = await said(told, words.done.approve, flags, words, context);
  if (told.sameAsReviewer) await context.say(words.done.same);
  return code;
}

export async function amend(
  paper: string,
  finding: string,
  flags: AmendFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const { set = [], from = null } = flags;
  if (set.length === 0 && from === null)
    throw new UsageError({ kind: "optionMissing", given: "--set <FIELD=VALUE>" }, "riskpaper paper amend");
  const reason = text("--reason <TEXT>", flags.reason);
  const told = await amendFinding({ ...stepOptions(paper, flags, context), finding, reason, set, from }, context.io);
  const fact = told.state.facts.amended.at(-1)?.fact === true;
  const id = visible(finding);
  const code = await said(told, fact ? words.done.amendFact(id) : words.done.amend(id), flags, words, context);
  if (told.stale.length > 0) await context.say(words.done.amendStale(told.stale.join("、")));
  return code;
}

/** A finding is withdrawn, or an objection to it settled. */
export async function settle(
  kind: "withdraw" | "resolve",
  paper: string,
  finding: string,
  flags: StepFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const reason = text("--reason <TEXT>", flags.reason);
  const step = kind === "withdraw" ? withdrawFinding : resolveObjection;
  const told = await step({ ...stepOptions(paper, flags, context), finding, reason }, context.io);
  return said(told, words.done[kind](visible(finding)), flags, words, context);
}

/** What was done and where the paper stands now; with `--json` on stdout. */
export async function said(
  told: { readonly done: StepDone; readonly recovered: { dropped_bytes: number; kept_as: string } | null },
  what: string,
  { json }: Pick<StepFlags, "json">,
  { done: t }: Words,
  context: Context,
): Promise<ExitCode> {
  const { done, recovered } = told;
  if (json) await context.print(`${JSON.stringify(done, null, 2)}\n`);
  if (recovered) await context.say(t.recovered({ bytes: recovered.dropped_bytes, file: visible(recovered.kept_as) }));
  await context.say(what);
  if (done.dropped !== null) await context.say(t.dropped(done.dropped));
  await context.say(t.now({ stage: done.stage, facts: done.facts.state }));
  return EXIT.clean;
}

/** A text that says something. */
export function text(given: string, value: string | undefined): string {
  const plain = (value ?? "").trim();
  if (plain === "") throw new UsageError({ kind: "optionMissing", given }, "riskpaper paper");
  if ([...plain].length > 2000)
    throw new UsageError(
      { kind: "badValue", flags: given, given: `${[...plain].length}`, known: ["1–2000"] },
      "riskpaper paper",
    );
  return plain;
}

export function wholeNumber(flags: string, given: string, most: number): number {
  const n = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (n < 1 || n > most)
    throw new UsageError({ kind: "badValue", flags, given, known: [`1–${most}`] }, "riskpaper paper");
  return n;
}

function seenOf({ seen }: StepFlags): string | null {
  if (seen === undefined) return null;
  if (!/^[0-9a-f]{8,64}$/i.test(seen))
    throw new UsageError(
      { kind: "badValue", flags: "--seen <HASH>", given: seen, known: ["8–64 hex"] },
      "riskpaper paper",
    );
  return seen.toLowerCase();
}
