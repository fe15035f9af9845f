import type { Finding, LookBack, Period, PlainDate } from "../model/generated/documents.ts";
import type { LookBackState } from "../model/look-back.ts";

/**
 * The earlier problem a finding repeats, as every paper says it. 屡查屡犯: it was closed and has come back; 整改未到位: it was seen
 * not mended (domain.md §8.5). 重复问题: somebody says so, and the paper did not ask about it.
 */
export interface Repeat {
  readonly finding_id: string;
  readonly kind: "屡查屡犯" | "整改未到位" | "重复问题";
  /** As its ledger had it: when it was found, the ledger's period, its state. */
  readonly found_date: PlainDate | null;
  readonly period: Period | null;
  readonly status: string | null;
  /** What this paper found of it, and on which day. */
  readonly found: LookBack | null;
  readonly on: PlainDate | null;
}

/** What looking back says of the problem a finding names in `repeat_of`; null where it names none, or that one was seen mended. */
export function repeatOf({ repeat_of: id }: Finding, lookBack: LookBackState | undefined): Repeat | null {
  if (id === undefined) return null;
  const item = lookBack?.items.find(({ finding_id }) => finding_id === id);
  const seen = lookBack !== undefined && Object.hasOwn(lookBack.found, id) ? lookBack.found[id] : undefined;
  if (seen?.found === "已整改") return null;
  return {
    finding_id: id,
    kind: seen === undefined ? "重复问题" : seen.found === "反弹" ? "屡查屡犯" : "整改未到位",
    found_date: item?.found_date ?? null,
    period: item?.period ?? null,
    status: item?.status ?? null,
    found: seen?.found ?? null,
    on: seen?.on ?? null,
  };
}
