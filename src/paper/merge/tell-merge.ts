import type { JournalRecord } from "../../model/journal.ts";
import type { Stage } from "../../model/paper.ts";
import { lookAt, takeIn } from "../look-back.ts";
import { JournalContradiction, type Telling } from "../telling.ts";
import { changed } from "../workflow.ts";

/** What several papers were made into. Nothing may have been said before; whoever answered in them is an author of this one. */
export function tellMerge(paper: Telling, record: Extract<JournalRecord, { kind: "merge" }>, was: Stage): void {
  const files = new Set(record.files.map(({ evidence }) => evidence.sha256));
  if (record.seq !== 2 || files.size < record.files.length) throw new JournalContradiction(record.seq);
  paper.evidence.push(...record.files.map(({ evidence }) => evidence));
  for (const { item, answer } of record.items) {
    if (answer === null) paper.answers.delete(item);
    else paper.answers.set(item, answer);
  }
  const { look_back: looked } = record;
  if (looked) {
    const body = { seq: record.seq, source: looked.source, items: looked.items };
    takeIn(paper, body);
    for (const { id, ...look } of looked.looks) lookAt(paper, { ...look, id, seq: record.seq });
  }
  changed(paper, record, was, { items: record.items.map(({ item }) => item) });
  const authors = [
    ...record.items.flatMap(({ by }) => by),
    ...record.headers,
    ...record.files,
    ...(looked?.looks ?? []),
  ].map(({ by }) => by);
  paper.review = { ...paper.review, authors: [...new Set([...paper.review.authors, ...authors])] };
}
