import { lookAtPapers, lookBack, type PaperStatus } from "../journeys/paper/look.ts";
import type { Missing } from "../model/paper.ts";
import { visible } from "../render/plain-text.ts";
import { historyText } from "../render/terminal/history.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { localTime } from "./local-time.ts";
import { shellWord } from "./shell-word.ts";

type Words = Catalogue["paper"];

export interface HistoryFlags {
  readonly item?: string;
  readonly finding?: string;
  readonly json?: boolean;
}

export async function status(
  papers: readonly string[],
  json: boolean,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const told = await lookAtPapers(papers, context.config, context.io);
  if (json) {
    await context.print(`${JSON.stringify(told, null, 2)}\n`);
    return EXIT.clean;
  }
  const { interview } = await loadCatalogue(context.locale);
  await context.print(`${told.map((one) => statusLines(one, words, interview).join("\n")).join("\n\n")}\n`);
  return EXIT.clean;
}

export async function history(
  paper: string,
  flags: HistoryFlags,
  { history: t }: Words,
  context: Context,
): Promise<ExitCode> {
  const filter = { item: flags.item ?? null, finding: flags.finding ?? null };
  const { entries, all, state } = await lookBack(paper, filter, context.io);
  if (flags.json) await context.print(`${JSON.stringify(entries, null, 2)}\n`);
  else if (entries.length > 0) await context.print(`${historyText(entries, state, t, localTime)}\n`);
  if (entries.length === 0) await context.say(t.unsaid);
  else if (!flags.json && entries.length < all) await context.say(t.hidden(all - entries.length));
  return EXIT.clean;
}

/** Where one paper stands, in lines. */
function statusLines(one: PaperStatus, { status: t }: Words, interview: Catalogue["interview"]): readonly string[] {
  const { facts } = one;
  const names = one.makers.map(visible).join("、");
  const missing = one.missing.slice(0, 20);
  return [
    `${visible(one.index_no)} ${visible(one.unit.name)} ${visible(one.subject)} ${visible(one.paper)}`,
    t.stage(one.stage),
    facts.state === "待再确认" ? t.factsNext(facts) : t.facts(facts),
    ...facts.findings.flatMap(({ finding_id, opinion, reason, settled }) =>
      opinion === null
        ? []
        : [
            t.finding({
              id: finding_id,
              opinion: t.opinion[opinion],
              reason: visible(reason ?? ""),
              settled: visible(settled ?? ""),
            }),
          ],
    ),
    ...(facts.unconfirmed.length > 0 && facts.state !== "未确认"
      ? [t.open.unconfirmed(facts.unconfirmed.join("、"))]
      : []),
    ...(facts.objections.length > 0 ? [t.open.objected(facts.objections.join("、"))] : []),
    ...(one.comments.length > 0 ? [t.open.comments(commentsOn(one, t))] : []),
    ...(one.opinions.length > 0 ? [t.opinions, ...one.opinions.map((said) => opinionLine(said, t))] : []),
    ...(one.dropped.length > 0 ? [t.droppedHead, ...one.dropped.map((said) => droppedLine(said, t))] : []),
    ...(missing.length > 0
      ? [t.missing(one.missing.length), ...missing.map((owed) => `  ${owed.item} ${missingText(owed, interview)}`)]
      : []),
    t.next,
    ...one.next.map(({ step, by }) =>
      t.nextLine({
        who: by === "anyone" ? t.who.anyone : t.who.other(names),
        step: t.step[step],
        command: COMMAND[step](shellWord(one.paper)),
      }),
    ),
  ];
}

const COMMAND: Readonly<Record<PaperStatus["next"][number]["step"], (paper: string) => string>> = {
  inspect: (paper) => `riskpaper inspect CHECKLIST -o ${paper}`,
  submit: (paper) => `riskpaper paper submit ${paper}`,
  confirm: (paper) => `riskpaper paper confirm ${paper} --on YYYY-MM-DD --all 属实`,
  settle: (paper) => `riskpaper paper resolve ${paper} F… --reason …`,
  revise: (paper) => `riskpaper paper submit ${paper}`,
  review: (paper) => `riskpaper paper review ${paper} --opinion 同意`,
  answer: (paper) => `riskpaper paper review ${paper} --opinion 同意`,
  return: (paper) => `riskpaper paper return ${paper} --reason …`,
  approve: (paper) => `riskpaper paper approve ${paper} --opinion 同意`,
  render: (paper) => `riskpaper render workpaper ${paper} -o ./`,
};

const missingText = ({ what, why }: Missing, t: Catalogue["interview"]): string =>
  t.missing[what] + (why ? t.recheckWhy[why] : "");

const commentsOn = ({ comments }: PaperStatus, t: Words["status"]): string =>
  [...new Set(comments.flatMap(({ items }) => (items.length === 0 ? [t.wholePaper] : items)))].join("、");

function opinionLine(
  { at, person, kind, result, level, opinion, stands }: PaperStatus["opinions"][number],
  t: Words["status"],
) {
  const what = kind === "review" ? t.what[result ?? "agree"](level ?? 1) : t.what[kind];
  return t.said({ who: visible(person.name), day: localTime(at), what, opinion: visible(opinion), stands });
}

function droppedLine({ at, by, was, what }: PaperStatus["dropped"][number], t: Words["status"]) {
  const c = t.content;
  const parts = [
    ...(what.items.length > 0 ? [c.items(what.items.join("、"))] : []),
    ...(what.header.length > 0 ? [c.header(what.header.join("、"))] : []),
    ...(what.findings.length > 0 ? [c.findings(what.findings.join("、"))] : []),
    ...(what.evidence.length > 0 ? [c.evidence(what.evidence.length)] : []),
  ];
  return t.dropped({ day: localTime(at), who: visible(by), was, what: parts.join("；") });
}
