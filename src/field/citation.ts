import type { BasisRecord, BasisRef, Criterion, PlainDate } from "../model/generated/documents.ts";

/**
 * The version of a basis in force on a date, usually the day of the facts: the record referred to, one of its successors
 * (`superseded_by`) or a predecessor. A record without dates counts as in force until its successor starts. Null where the
 * reference is unknown or no version covers the date; ends also where records name each other in a circle.
 */
export function basisInForce(
  records: readonly BasisRecord[],
  ref: Pick<BasisRef, "ref">,
  date: PlainDate,
): BasisRecord | null {
  const byId = new Map(records.map((record) => [record.id, record]));
  const successor = (record: BasisRecord) => byId.get(record.superseded_by ?? "");
  const inForce = (record: BasisRecord) => {
    const next = successor(record);
    const replaced =
      record.effective_to === undefined && next?.effective_from !== undefined && next.effective_from <= date;
    return (record.effective_from ?? date) <= date && (record.effective_to ?? date) >= date && !replaced;
  };
  const seen = new Set<string>();
  const first = byId.get(ref.ref);
  const queue = first === undefined ? [] : [first];
  for (const at of queue) {
    if (seen.has(at.id)) continue;
    if (inForce(at)) return at;
    seen.add(at.id);
    // Back only from a record that had not begun by then; else forward.
    const future = at.effective_from !== undefined && at.effective_from > date;
    const next = successor(at);
    queue.push(...(future ? records.filter((record) => record.superseded_by === at.id) : next ? [next] : []));
  }
  return null;
}

/**
 * Whether a cited basis prints 【依据待核】: somebody named it and gave neither its number nor a clause. What is missing is
 * never made up for it.
 */
export function needsVerification(basis: Pick<Criterion, "basis_status" | "doc_no" | "clause">): boolean {
  return basis.basis_status === "named" && !basis.doc_no && !basis.clause;
}
