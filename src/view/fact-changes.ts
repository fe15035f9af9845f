import { same } from "../model/canonical.ts";
import type { Finding, Money, PlainDate } from "../model/generated/documents.ts";
import type { FactsState } from "../model/paper.ts";
import { factsOf } from "../paper/fact-fields.ts";
import { type CriterionShown, criterionShown } from "./finding-shown.ts";
import { stated } from "./stated.ts";

/** One member of a fact, as it was and as it is; what it has not is null. */
export type FieldChange =
  | { readonly field: "fact"; readonly before: string | null; readonly after: string | null }
  | { readonly field: "found_date"; readonly before: PlainDate | null; readonly after: PlainDate | null }
  | { readonly field: "amount"; readonly before: Money | null; readonly after: Money | null }
  | { readonly field: "count"; readonly before: number | null; readonly after: number | null }
  | {
      readonly field: "criteria";
      readonly before: readonly CriterionShown[];
      readonly after: readonly CriterionShown[];
    };

/** What became of a fact since the version that the unit signed before. */
export interface FactChange {
  readonly finding_id: string;
  /** Its number in this version; null where it is withdrawn. */
  readonly no: number | null;
  readonly kind: "amended" | "withdrawn" | "added";
  /** Of one that is amended: what of it, in the order of the form. */
  readonly fields: readonly FieldChange[];
  /** Of one that is withdrawn: what it was. */
  readonly was: string | null;
  readonly reason: string | null;
  readonly on: PlainDate | null;
}

/**
 * The version in hand against the one before. A signed version is held against its predecessor's signed facts; one still to be
 * signed, whose findings are `ids` in their order, against the last that was.
 */
export function factChanges(facts: FactsState, ids: readonly string[]): readonly FactChange[] {
  const { state, confirmations, amended, withdrawn } = facts;
  const signed = state === "已确认" ? confirmations.at(-1) : undefined;
  const before = confirmations.at(signed ? -2 : -1);
  if (!before) return [];
  const last = signed?.seq ?? Number.POSITIVE_INFINITY;
  const since = <T extends { readonly seq: number; readonly finding_id: string }>(records: readonly T[], id: string) =>
    records.findLast((one) => one.finding_id === id && one.seq > before.seq && one.seq < last);
  const was = new Map(before.frozen.map((one) => [one.finding_id, one.finding]));
  const now = new Map(signed?.frozen.map((one) => [one.finding_id, one.finding]));
  const standing = ids.flatMap((finding_id, at): readonly FactChange[] => {
    const old = was.get(finding_id);
    const found = { finding_id, no: at + 1, was: null };
    if (!old) return [{ ...found, kind: "added", fields: [], reason: null, on: null }];
    const record = since(
      amended.filter((one) => one.fact),
      finding_id,
    );
    const fields = fieldChanges(old, now.get(finding_id) ?? record?.new ?? old);
    if (fields.length === 0) return [];
    return [{ ...found, kind: "amended", fields, reason: record?.reason ?? null, on: dayOf(record?.at) }];
  });
  const gone = before.frozen.flatMap(({ finding_id, finding }): readonly FactChange[] => {
    if (ids.includes(finding_id)) return [];
    const record = since(withdrawn, finding_id);
    const facts = { no: null, kind: "withdrawn", fields: [], was: stated(finding.fact) } as const;
    return [{ finding_id, ...facts, reason: record?.reason ?? null, on: dayOf(record?.at) }];
  });
  return [...standing, ...gone];
}

const dayOf = (at: string | undefined): PlainDate | null => at?.slice(0, 10) ?? null;

function fieldChanges(old: Finding, now: Finding): readonly FieldChange[] {
  const [before, after] = [factsOf(old), factsOf(now)];
  const all: readonly FieldChange[] = [
    { field: "fact", before: stated(before.fact), after: stated(after.fact) },
    { field: "found_date", before: before.found_date ?? null, after: after.found_date ?? null },
    { field: "amount", before: before.amount ?? null, after: after.amount ?? null },
    { field: "count", before: before.count ?? null, after: after.count ?? null },
    {
      field: "criteria",
      before: (before.criteria ?? []).map(criterionShown),
      after: (after.criteria ?? []).map(criterionShown),
    },
  ];
  return all.filter((one) => !same(one.before, one.after));
}
