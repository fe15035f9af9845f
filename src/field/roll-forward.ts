import type { Period } from "../model/generated/documents.ts";
import { addDays } from "../model/plain-date.ts";
import { closedOn, isClosedBy, isWithin, type RectificationFact } from "./rectification-kpi.ts";

/** 期初 + 新增 − 销号 − 撤销 = 期末 (domain.md §3.5, R-C03). Counts of findings. */
export interface RollForward {
  readonly opening: number;
  readonly added: number;
  readonly closed: number;
  readonly cancelled: number;
  readonly ending: number;
}

/** Whether a period has to do with a finding: it was found by its end (or nobody says when), and not closed before it began. */
export const isMovedIn = (one: RectificationFact, { from, to }: Period): boolean =>
  one.found === null || (one.found <= to && (one.found >= from || !isClosedBy(one, addDays(from, -1))));

/**
 * The roll-forward of a period. Opening: found before it and not closed before it. A ledger does not say when a finding
 * was cancelled: one that was open at the beginning or found in the period counts as cancelled in it. Findings found after the period are
 * in no figure; without a date of finding they are taken as found in it.
 */
export function rollForward(findings: readonly RectificationFact[], { from, to }: Period): RollForward {
  const opening = findings.filter(
    (one) => one.found !== null && one.found < from && !isClosedBy(one, addDays(from, -1)),
  );
  const added = findings.filter((one) => one.found === null || isWithin(one.found, { from, to }));
  const moved = [...opening, ...added];
  const closed = moved.filter((one) => isWithin(closedOn(one), { from, to })).length;
  const cancelled = moved.filter(({ status }) => status === "已撤销").length;
  return {
    opening: opening.length,
    added: added.length,
    closed,
    cancelled,
    ending: moved.length - closed - cancelled,
  };
}
