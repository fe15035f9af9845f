import type { JournalRecord } from "../../model/journal.ts";
import type { Stage } from "../../model/paper.ts";
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
  changed(paper, record, was, { items: record.items.map(({ item }) => item) });
  const authors = [...record.items.flatMap(({ by }) => by), ...record.headers, ...record.files].map(({ by }) => by);
  paper.review = { ...paper.review, authors: [...new Set([...paper.review.authors, ...authors])] };
}
