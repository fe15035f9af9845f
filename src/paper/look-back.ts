import type { JournalRecord } from "../model/journal.ts";
import { looksOf } from "../model/look-back.ts";
import { JournalContradiction, type Telling } from "./telling.ts";

/**
 * Earlier problems are taken in once; what is found of one must be of those, and possible: 反弹 is said of what was closed, 未整改
 * of what was not. Looking again is another record, and the latest counts. docs/decisions/0020-looking-back.md
 */
export function tellLookBack(
  paper: Telling,
  record: Extract<JournalRecord, { kind: "outstanding" | "lookback" }>,
): void {
  paper.finished = false;
  if (record.kind === "outstanding") {
    const ids = new Set(record.items.map(({ finding_id }) => finding_id));
    if (paper.lookBack || ids.size < record.items.length) throw new JournalContradiction(record.seq);
    paper.lookBack = { source: record.source, items: record.items, found: {} };
    return;
  }
  const { id, found, on, note = null, at, by } = record;
  const item = paper.lookBack?.items.find(({ finding_id }) => finding_id === id);
  if (!paper.lookBack || !item || !looksOf(item).includes(found)) throw new JournalContradiction(record.seq);
  const all = { ...paper.lookBack.found, [id]: { found, on, note, at, by } };
  paper.lookBack = { ...paper.lookBack, found: all };
}
