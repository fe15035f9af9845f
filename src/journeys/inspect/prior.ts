import { filled } from "../../field/answer-value.ts";
import { sameAgain } from "../../interview/carry.ts";
import { readingOf } from "../../interview/reading.ts";
import type { Answer } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import { readingText } from "../../render/terminal/reading-text.ts";
import { pagesOf } from "../../render/terminal/fit.ts";
import { wrap } from "../../render/width.ts";
import type { Desk } from "./desk.ts";

/** Last time's answer, given again. Null, with a message, where there is none or the item cannot take it any more. */
export function sameAsLast(desk: Desk, one: ItemAssessment): Answer | null {
  const t = desk.words.interview;
  const registered = new Set(desk.session.state().evidence.map(({ sha256 }) => sha256));
  const answer = sameAgain(one, registered);
  const worded = answer?.answer === "不适用" || answer?.answer === "待核实";
  if (answer && (worded || filled(one.item, answer))) return answer;
  desk.messages.push(answer ? t.priorUnfit : t.priorNone);
  return null;
}

/** Last time's answer with its remark and its findings, on screens of their own. */
export async function showPrior(desk: Desk, one: ItemAssessment): Promise<void> {
  const t = desk.words.interview;
  const from = desk.session.state().carry?.from;
  if (!one.prior || !from) {
    desk.messages.push(t.priorNone);
    return;
  }
  const { answer, recheck, was } = one.prior;
  const room = Math.max(40, desk.terminal.columns - 1);
  const said = readingText(one.item, readingOf(one.item, answer), desk.words);
  const texts = [
    t.priorTitle({ index: visible(from.index_no), ...from.period }),
    `${was} ${visible(said)}${recheck === null ? t.carriedMark : t.recheckWhy[recheck]}`,
    ...(answer.note ? [`${t.noteLabel} ${visible(answer.note)}`] : []),
    ...(answer.findings ?? []).map((one) => `${one.finding_id ?? ""} ${visible(one.fact ?? one.title ?? "")}`),
  ];
  const lines = texts.flatMap((text) => wrap(text, room));
  for (const page of pagesOf(lines, Math.max(5, desk.terminal.rows - 4))) {
    const frame = [desk.paint.bold(t.prior), "", ...page, "", t.anyKey].join("\n");
    if ((await desk.terminal.askKey(frame, ["1", "return", "escape", "space", "o"])) === "escape") return;
  }
}
