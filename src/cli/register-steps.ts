import {
  type Action,
  type Approval,
  type Moved,
  type RegisterStep,
  stepInRegister,
} from "../journeys/register/step.ts";
import { parseDate } from "../model/plain-date.ts";
import type { RegisterRefusal } from "../model/register.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";

type Words = Catalogue["register"];
export type RegisterVerb = Action["does"];

export interface RegisterFlags {
  readonly on?: string;
  readonly takeOver?: boolean;
  readonly json?: boolean;
  readonly document?: string;
  readonly result?: string;
  readonly verifier?: readonly string[];
  readonly reason?: string;
  readonly to?: string;
  readonly approver?: string;
  readonly approvedOn?: string;
  readonly commitment?: string;
  readonly reportedTo?: string;
  readonly mergedInto?: string;
  readonly invalid?: boolean;
  readonly goals?: string;
}

/** One step on findings of a register: done on all of them, or told why on none. */
export async function step(
  verb: RegisterVerb,
  register: string,
  ids: readonly string[],
  flags: RegisterFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const { by, config, asOf, io } = context;
  const action = actionOf(verb, flags);
  const on = flags.on === undefined ? null : date(verb, flags.on);
  const takeOver = flags.takeOver === true;
  const done = await stepInRegister({ register, ids, by, takeOver, config, asOf, on }, action, io);
  if (flags.json) await context.print(`${JSON.stringify(shown(done, words), null, 2)}\n`);
  const { recovered } = done;
  if (recovered)
    await context.say(words.recovered({ bytes: recovered.dropped_bytes, file: visible(recovered.kept_as) }));
  if (!flags.json)
    for (const one of done.findings)
      await context.print(`${movedLine({ ...one, id: visible(one.id) }, action, words)}\n`);
  for (const { id, doubts } of done.findings)
    for (const code of doubts) await context.say(`${visible(id)}  ${words.doubts[code]} (${code})`);
  for (const refusal of done.refusals)
    for (const line of refusalLines(refusal, visible(refusal.id), words)) await context.say(line);
  if (done.record !== null) await context.say(words.recorded(done.record));
  else await context.say(words.nothingDone(done.refusals.length));
  return done.record === null ? EXIT.refused : EXIT.clean;
}

/** Somebody looked, and the state stays; or it moved. */
const movedLine = (one: Moved, action: Action, words: Words): string =>
  one.from === one.to && (action.does === "verify" || action.does === "recheck")
    ? words.seen[action.does]({ ...one, result: action.result })
    : words.moved(one);

/** The refusals with their sentences, for programs that show them. */
const shown = ({ refusals, ...done }: RegisterStep, words: Words) => ({
  ...done,
  refusals: refusals.map((one) => ({ ...one, ...told(one, words) })),
});

/** What a refusal says, and what to do about it. Its arguments may be somebody's text. */
export function told(
  { code, args }: RegisterRefusal,
  words: Words,
): { readonly message: string; readonly hint: string } {
  const { what, todo } = words.refusals[code];
  const safe = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, visible(cut(value))]));
  return { message: what(safe), hint: todo };
}

/** So much of a text is quoted. */
const LONGEST = 60;
const cut = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join("")}…` : text);

export function refusalLines(refusal: RegisterRefusal, lead: string, words: Words): readonly string[] {
  const { message, hint } = told(refusal, words);
  return [`${lead}  ${message} (${refusal.code})`, words.todo(hint)];
}

function actionOf(verb: RegisterVerb, flags: RegisterFlags): Action {
  const reason = flags.reason === undefined ? null : said(verb, "--reason <TEXT>", flags.reason, 2000);
  const because = () => reason ?? missing(verb, "--reason <TEXT>");
  switch (verb) {
    case "issue":
      return { does: verb, document: said(verb, "--document <NUMBER>", flags.document, 200) };
    case "verify": {
      const verifier = (flags.verifier ?? []).map((one) => said(verb, "--verifier <NAME>", one, 80));
      return {
        does: verb,
        verifier,
        result: oneOf(verb, "--result <RESULT>", flags.result, ["通过", "不通过"]),
        reason,
      };
    }
    case "return":
    case "reopen":
      return { does: verb, reason };
    case "close":
      return { does: verb };
    case "extend":
      return { does: verb, to: date(verb, flags.to ?? ""), reason: because(), approval: approvalOf(verb, flags) };
    case "recheck":
      return {
        does: verb,
        result: oneOf(verb, "--result <RESULT>", flags.result, ["有效", "部分有效", "反弹"]),
        reason,
      };
    case "accept-risk":
      return {
        does: verb,
        commitment: said(verb, "--commitment <TEXT>", flags.commitment, 2000),
        reportedTo: oneOf(verb, "--reported-to <WHOM>", flags.reportedTo, ["高管", "董事会"]),
      };
    case "cancel": {
      const { mergedInto, invalid } = flags;
      if (mergedInto !== undefined && invalid === true)
        throw new UsageError({ kind: "conflict", a: "--merged-into", b: "--invalid" }, command(verb));
      if (mergedInto === undefined && invalid !== true) missing(verb, "--merged-into <ID>");
      const into = mergedInto === undefined ? null : said(verb, "--merged-into <ID>", mergedInto, 60);
      return { does: verb, reason: because(), into, approval: approvalOf(verb, flags) };
    }
    case "keep-open":
      return {
        does: verb,
        goals: said(verb, "--goals <TEXT>", flags.goals, 2000),
        reason,
        approval: approvalOf(verb, flags),
      };
  }
}

const approvalOf = (verb: RegisterVerb, { approver, approvedOn }: RegisterFlags): Approval => ({
  approver: said(verb, "--approver <NAME>", approver, 80),
  on: approvedOn === undefined ? null : date(verb, approvedOn),
});

const command = (verb: RegisterVerb): string => `riskpaper ledger ${verb}`;

function missing(verb: RegisterVerb, flag: string): never {
  throw new UsageError({ kind: "optionMissing", given: flag }, command(verb));
}

/** A text that says something, and not more than a record may hold. */
function said(verb: RegisterVerb, flag: string, value: string | undefined, most: number): string {
  const plain = (value ?? "").trim();
  if (plain === "") missing(verb, flag);
  const { length } = [...plain];
  if (length > most)
    throw new UsageError({ kind: "badValue", flags: flag, given: `${length}`, known: [`1–${most}`] }, command(verb));
  return plain;
}

function date(verb: RegisterVerb, given: string): string {
  const day = parseDate(given);
  if (day === null) throw new UsageError({ kind: "badDate", given }, command(verb));
  return day;
}

function oneOf<T extends string>(verb: RegisterVerb, flag: string, given: string | undefined, known: readonly T[]): T {
  const found = known.find((one) => one === given?.trim());
  if (!found) throw new UsageError({ kind: "badValue", flags: flag, given: given ?? "", known }, command(verb));
  return found;
}
