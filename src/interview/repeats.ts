import { recurrenceFinder } from "../field/recurrence/recurrence.ts";
import type { RecurrenceKey, RecurrenceRow } from "../field/recurrence/recurrence-row.ts";
import { recurrenceThresholds } from "../field/recurrence/thresholds.ts";
import type { Finding } from "../model/generated/documents.ts";
import type { LookBackState, OutstandingItem } from "../model/look-back.ts";
import type { PaperState } from "../model/paper.ts";
import { addDays } from "../model/plain-date.ts";

/** An earlier problem that was seen to go on or to have come back, and how alike a finding's text is to it, from 0 to 1. */
export interface Repeated {
  readonly item: OutstandingItem;
  readonly likeness: number;
}

export interface Repeats {
  /** What makes them one matter; only a risk point decides by itself, texts alone have to be confirmed by somebody (domain.md §8.5). */
  readonly by: RecurrenceKey;
  /** The most alike first, then the latest, then by number. */
  readonly repeated: readonly Repeated[];
  /** Further ones as alike and as late as the first. */
  readonly tied: readonly Repeated[];
}

/** Longer than any ledger goes back: how far problems are asked about was settled when the paper took them in. */
const ALWAYS = 1200;

/** Earlier problems that can be repeated: what was seen not mended, or closed and come back. */
export const repeatable = (lookBack: LookBackState | undefined): readonly OutstandingItem[] =>
  (lookBack?.items ?? []).filter(({ finding_id }) =>
    ["未整改", "反弹"].includes(lookBack?.found[finding_id]?.found ?? ""),
  );

/** Which earlier problems of the unit a finding repeats; null where there is none. All that a paper asks about are the unit's own. */
export function repeatsOf(
  { lookBack, header }: Pick<PaperState, "lookBack" | "header">,
  finding: Finding,
): Repeats | null {
  const items = repeatable(lookBack);
  if (items.length === 0) return null;
  const found = finding.found_date ?? header.date;
  const own = { ...asRow(finding, header.unit.code, found), id: finding.finding_id ?? "", status: "", found };
  const before = items.map((item) => {
    const day = item.found_date !== undefined && item.found_date < found ? item.found_date : addDays(found, -1);
    return { ...asRow(item, header.unit.code, day), id: item.finding_id, status: item.status, item };
  });
  const thresholds = { ...recurrenceThresholds(null), months: ALWAYS };
  const hit = recurrenceFinder<RecurrenceRow & { readonly item?: OutstandingItem }>(
    [own],
    before,
    () => [],
    thresholds,
  )(own);
  if (hit === null) return null;
  const repeated = hit.priors
    .flatMap(({ row: { item }, likeness }) => (item === undefined ? [] : [{ item, likeness }]))
    .sort((a, b) => b.likeness - a.likeness || later(a.item, b.item) || compare(a.item.finding_id, b.item.finding_id));
  const [first, ...others] = repeated;
  const tied = others.filter((one) => first && one.likeness === first.likeness && later(one.item, first.item) === 0);
  return { by: hit.by, repeated, tied };
}

/** The one a new finding names by itself: of its risk point, the first. */
export function repeatedByPoint(state: Pick<PaperState, "lookBack" | "header">, finding: Finding): string | undefined {
  const repeats = repeatsOf(state, finding);
  return repeats?.by === "risk-point" ? repeats.repeated[0]?.item.finding_id : undefined;
}

const asRow = (
  { fact = "", risk_point = "", category = "" }: Pick<Finding, "fact" | "risk_point" | "category">,
  unit: string,
  found: string,
): Omit<RecurrenceRow, "id" | "status"> => ({
  unit,
  place: "",
  point: risk_point,
  category,
  // A ledger's row tells no clause of what it was held against.
  basis: "",
  fact,
  found,
  state: null,
  from: null,
});

const later = (a: OutstandingItem, b: OutstandingItem): number => compare(b.found_date ?? "", a.found_date ?? "");
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
