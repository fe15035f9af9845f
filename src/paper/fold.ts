import type { Answer, ItemId } from "../model/generated/documents.ts";
import type { Change, JournalRecord } from "../model/journal.ts";
import type { PaperState, Step } from "../model/paper.ts";
import { same } from "./canonical.ts";

/** A record says that something was otherwise than it was: the chain is whole, but its author made it up. */
export class JournalContradiction extends Error {
  constructor(readonly record: number) {
    super(`record ${record} contradicts the records before it`);
  }
}

/**
 * The paper that a journal tells. The first record opens it.
 * @throws JournalContradiction with the number of the record that does not follow from those before.
 */
export function fold(records: readonly JournalRecord[]): PaperState {
  const [first, ...rest] = records;
  if (first?.kind !== "open") throw new JournalContradiction(1);
  const opened: PaperState = {
    header: first.header,
    checklist: first.checklist,
    libraries: first.libraries,
    answers: {},
    evidence: [],
    finished: false,
    lastItem: null,
    undo: [],
    redo: [],
    journal: { records: 1, head: first.hash, opened_at: first.at, last_at: first.at },
  };
  return rest.reduce(apply, opened);
}

/** The paper after one more record. A changed answer or header reopens a finished paper. */
export function apply(state: PaperState, record: JournalRecord): PaperState {
  const journal = { ...state.journal, records: record.seq, head: record.hash, last_at: record.at };
  switch (record.kind) {
    case "open":
      throw new JournalContradiction(record.seq);
    case "header":
      if (!same(record.old, state.header)) throw new JournalContradiction(record.seq);
      return { ...state, header: record.new, finished: false, journal };
    case "answer":
      return { ...state, ...changed(state, record), finished: false, journal };
    case "evidence":
      if (state.evidence.some((one) => one.sha256 === record.evidence.sha256))
        throw new JournalContradiction(record.seq);
      return { ...state, evidence: [...state.evidence, record.evidence], journal };
    case "finish":
      return { ...state, finished: true, journal };
    case "recover":
    case "takeover":
      return { ...state, journal };
  }
}

function changed(state: PaperState, record: Extract<JournalRecord, { kind: "answer" }>) {
  const answers: Record<ItemId, Answer> = { ...state.answers };
  for (const change of record.changes) {
    if (!same(change.old, answers[change.item])) throw new JournalContradiction(record.seq);
    if (change.new === null) delete answers[change.item];
    else answers[change.item] = change.new;
  }
  return { answers, lastItem: record.changes.at(-1)?.item ?? state.lastItem, ...steps(state, record) };
}

function steps(
  state: PaperState,
  record: Extract<JournalRecord, { kind: "answer" }>,
): Pick<PaperState, "undo" | "redo"> {
  if (record.via !== "undo" && record.via !== "redo") {
    return { undo: [...state.undo, { seq: record.seq, changes: record.changes }], redo: [] };
  }
  const [from, to] = record.via === "undo" ? [state.undo, state.redo] : [state.redo, state.undo];
  const step = from.at(-1);
  const expected = step && (record.via === "undo" ? reversed(step) : step.changes);
  if (!step || step.seq !== record.of || !same(expected, record.changes)) throw new JournalContradiction(record.seq);
  const [shorter, longer] = [from.slice(0, -1), [...to, step]];
  return record.via === "undo" ? { undo: shorter, redo: longer } : { undo: longer, redo: shorter };
}

/** The changes that take a step back. */
export const reversed = (step: Step): readonly Change[] =>
  step.changes.map((change) => ({ item: change.item, old: change.new, new: change.old })).reverse();
