import { same } from "../model/canonical.ts";
import type { ItemId, PaperHeader } from "../model/generated/documents.ts";
import type { Change, JournalRecord } from "../model/journal.ts";
import type { PaperState, Prior, Step } from "../model/paper.ts";
import { followAnswer, NO_FACTS, tellAmend, tellConfirm, tellResolve, tellWithdraw } from "./facts.ts";
import { tellLookBack } from "./look-back.ts";
import { tellMerge } from "./merge/tell-merge.ts";
import { factsStage, stageOf } from "./stage.ts";
import { JournalContradiction, type Telling } from "./telling.ts";
import { changed, nobodyYet, tellApprove, tellFinish, tellReturn, tellReview, unchanged } from "./workflow.ts";

export { JournalContradiction };

/** Sees a paper while it is told; it changes on, so what is kept of it must be copied. */
export type Watch = (record: JournalRecord, paper: Pick<Telling, "answers">) => void;

/**
 * The paper that a journal tells. The first record opens it.
 * `watch` sees the paper after each.
 * @throws JournalContradiction with the number of the record that does not follow from those before.
 */
export function fold(records: readonly JournalRecord[], watch: Watch = () => undefined): PaperState {
  const [first, ...rest] = records;
  if (first?.kind !== "open") throw new JournalContradiction(1);
  const paper: Telling = {
    header: first.header,
    checklist: first.checklist,
    libraries: first.libraries,
    answers: new Map(),
    evidence: [],
    finished: false,
    lastItem: null,
    undo: [],
    redo: [],
    review: nobodyYet(first.hash),
    facts: NO_FACTS,
    journal: { records: 1, head: first.hash, opened_at: first.at, last_at: first.at },
  };
  watch(first, paper);
  for (const record of rest) {
    tell(paper, record);
    watch(record, paper);
  }
  return told(paper);
}

/** The paper after one more record. A changed answer or header reopens a finished paper. */
export function apply(state: PaperState, record: JournalRecord): PaperState {
  const paper: Telling = {
    ...state,
    answers: new Map(Object.entries(state.answers)),
    evidence: [...state.evidence],
    undo: [...state.undo],
    redo: [...state.redo],
  };
  tell(paper, record);
  return told(paper);
}

const told = (paper: Telling): PaperState => ({
  ...paper,
  answers: Object.fromEntries(paper.answers),
  review: { ...paper.review, stage: stageOf(paper) },
  facts: { ...paper.facts, ...factsStage(paper.facts) },
});

/** Answers, header and evidence are the content: who agreed to it before has not seen it as it is now. */
function tell(paper: Telling, record: JournalRecord): void {
  paper.journal = { ...paper.journal, records: record.seq, head: record.hash, last_at: record.at };
  const was = stageOf(paper);
  switch (record.kind) {
    case "open":
      throw new JournalContradiction(record.seq);
    case "header":
      if (!same(record.old, paper.header)) throw new JournalContradiction(record.seq);
      paper.header = record.new;
      paper.finished = false;
      changed(paper, record, was, { header: fieldsChanged(record.old, record.new) });
      break;
    case "answer":
      followAnswer(paper, record);
      change(paper, record);
      step(paper, record);
      paper.finished = false;
      changed(paper, record, was, { items: record.changes.map(({ item }) => item) });
      break;
    case "evidence":
      if (paper.evidence.some((one) => one.sha256 === record.evidence.sha256))
        throw new JournalContradiction(record.seq);
      paper.evidence.push(record.evidence);
      changed(paper, record, was, { evidence: [record.evidence.sha256] });
      break;
    case "carry":
      takeOver(paper, record);
      changed(paper, record, was, { items: record.items.map(({ item }) => item) });
      break;
    case "outstanding":
    case "lookback":
      tellLookBack(paper, record);
      changed(paper, record, was, {});
      break;
    case "merge":
      if (record.carry) takeOver(paper, { ...record.carry, seq: record.seq });
      tellMerge(paper, record, was);
      break;
    case "amend":
      tellAmend(paper, record, was);
      break;
    case "withdraw":
      tellWithdraw(paper, record, was);
      break;
    case "recover":
    case "takeover":
      break;
    default:
      tellAbout(paper, record, was);
      unchanged(paper, record);
  }
}

/** Records that say something of the content, and leave it as it is. */
function tellAbout(
  paper: Telling,
  record: Extract<JournalRecord, { kind: "finish" | "review" | "return" | "approve" | "confirm" | "resolve" }>,
  was: PaperState["review"]["stage"],
): void {
  switch (record.kind) {
    case "finish":
      tellFinish(paper);
      break;
    case "review":
      tellReview(paper, record);
      break;
    case "return":
      tellReturn(paper, record);
      break;
    case "approve":
      tellApprove(paper, record);
      break;
    case "confirm":
      tellConfirm(paper, record, was);
      break;
    case "resolve":
      tellResolve(paper, record, was);
      break;
  }
}

const fieldsChanged = (old: PaperHeader, now: PaperHeader): readonly string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !same(old[key as keyof PaperHeader], now[key as keyof PaperHeader]),
  );

function change(paper: Telling, record: Extract<JournalRecord, { kind: "answer" }>): void {
  for (const change of record.changes) {
    if (!same(change.old, paper.answers.get(change.item))) throw new JournalContradiction(record.seq);
    if (change.new === null) paper.answers.delete(change.item);
    else paper.answers.set(change.item, change.new);
  }
  paper.lastItem = record.changes.at(-1)?.item ?? paper.lastItem;
}

/** Nothing is answered yet; what stands is answered from now on, what must be looked at again is only known. */
function takeOver(
  paper: Telling,
  record: Pick<Extract<JournalRecord, { kind: "carry" }>, "seq" | "from" | "items" | "dropped">,
): void {
  if (paper.carry || paper.answers.size > 0) throw new JournalContradiction(record.seq);
  const items: Record<ItemId, Prior> = {};
  for (const { item, was, answer, recheck } of record.items) {
    items[item] = { was, answer, recheck: recheck ?? null };
    if (recheck === undefined) paper.answers.set(item, answer);
  }
  paper.carry = { from: record.from, items, dropped: record.dropped };
}

function step(paper: Telling, record: Extract<JournalRecord, { kind: "answer" }>): void {
  if (record.via !== "undo" && record.via !== "redo") {
    paper.undo.push({ seq: record.seq, changes: record.changes });
    paper.redo = [];
    return;
  }
  const [from, to] = record.via === "undo" ? [paper.undo, paper.redo] : [paper.redo, paper.undo];
  const taken = from.pop();
  const expected = taken && (record.via === "undo" ? reversed(taken) : taken.changes);
  if (!taken || taken.seq !== record.of || !same(expected, record.changes)) throw new JournalContradiction(record.seq);
  to.push(taken);
}

/** The changes that take a step back. */
export const reversed = (step: Step): readonly Change[] =>
  step.changes.map((change) => ({ item: change.item, old: change.new, new: change.old })).reverse();
