import { confirmFacts, DayMissing, type Said } from "../journeys/paper/confirm.ts";
import { parseDate } from "../model/plain-date.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { type ExitCode, UsageError } from "./exit.ts";
import { type StepFlags, said, stepOptions, text, wholeNumber } from "./paper-steps.ts";

export interface ConfirmFlags extends Pick<StepFlags, "takeOver" | "json"> {
  readonly reason?: readonly string[];
  readonly on?: string;
  readonly all?: string;
  readonly answers?: string;
  readonly unit?: string;
  readonly signer?: string;
  readonly collector?: readonly string[];
  readonly copies?: string;
  readonly evidence?: readonly string[];
  readonly withoutEvidence?: readonly string[];
}

const OPINIONS = ["属实", "部分异议", "有异议", "拒签"] as const;
const COMMAND = "riskpaper paper confirm";

/** Records what the unit says of the findings. Nobody is asked: what is not stated is named. */
export async function confirm(
  paper: string,
  statements: readonly string[],
  flags: ConfirmFlags,
  words: Catalogue["paper"],
  context: Context,
): Promise<ExitCode> {
  const stated = statements.map(statementOf);
  const reason = saidOf("--reason <TEXT>", flags.reason);
  const objecting = stated.filter(({ finding_id, opinion }) => opinion !== "属实" && !reason.of.has(finding_id));
  if (reason.all.length > 0 && new Set(objecting.map(({ opinion }) => opinion)).size > 1)
    throw new UsageError(
      {
        kind: "badValue",
        flags: "--reason <TEXT>",
        given: reason.all.join("；"),
        known: objecting.map(({ finding_id }) => `${finding_id}=…`),
      },
      COMMAND,
    );
  const told = await confirmFacts(
    {
      ...stepOptions(paper, flags, context),
      answers: flags.answers ?? null,
      on: dayOf(flags.on),
      unit: flags.unit === undefined ? null : text("--unit <NAME>", flags.unit),
      signer: flags.signer === undefined ? null : text("--signer <NAME>", flags.signer),
      collectors: flags.collector ?? [],
      copies: flags.copies === undefined ? null : wholeNumber("--copies <N>", flags.copies, 99),
      all: flags.all === undefined ? null : opinionOf(flags.all, "--all <OPINION>"),
      stated,
      reason,
      evidence: saidOf("--evidence <FILE>", flags.evidence),
      withoutEvidence: saidOf("--without-evidence <WHY>", flags.withoutEvidence),
    },
    context.io,
  ).catch((error: unknown) => {
    if (error instanceof DayMissing) throw new UsageError({ kind: "optionMissing", given: "--on <DATE>" }, COMMAND);
    throw error;
  });
  const { version, frozen } = told.state.facts.confirmations.at(-1) ?? { version: 0, frozen: [] };
  const code = await said(told, words.done.confirm({ version, count: frozen.length }), flags, words, context);
  const open = told.state.facts.frozen.filter(({ opinion, resolved }) => opinion !== "属实" && resolved === null);
  if (open.length > 0)
    await context.say(words.status.open.objected(open.map(({ finding_id }) => visible(finding_id)).join("、")));
  return code;
}

/** `FINDING=TEXT` is about that finding, a text alone about all that have none of their own. */
function saidOf(flag: string, given: readonly string[] = []): Said {
  const all: string[] = [];
  const of = new Map<string, string[]>();
  for (const one of given) {
    const [, id, own] = /^(F\d{4}(?:-[\w-]+)+)=(.*)$/su.exec(one) ?? [];
    if (id === undefined) all.push(text(flag, one));
    else of.set(id, [...(of.get(id) ?? []), text(flag, own)]);
  }
  return { all, of };
}

function dayOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const day = parseDate(given);
  if (day === null) throw new UsageError({ kind: "badDate", given }, COMMAND);
  return day;
}

function statementOf(given: string) {
  const at = given.lastIndexOf("=");
  if (at <= 0) throw new UsageError({ kind: "badValue", flags: "FINDING=OPINION", given, known: OPINIONS }, COMMAND);
  return { finding_id: given.slice(0, at).trim(), opinion: opinionOf(given.slice(at + 1).trim(), "FINDING=OPINION") };
}

function opinionOf(given: string, flags: string) {
  const opinion = OPINIONS.find((one) => one === given);
  if (opinion === undefined) throw new UsageError({ kind: "badValue", flags, given, known: OPINIONS }, COMMAND);
  return opinion;
}
