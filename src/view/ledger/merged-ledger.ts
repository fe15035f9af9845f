import { statesOf } from "../../field/transitions.ts";
import type { LedgerProfile, Period, PlainDate } from "../../model/generated/documents.ts";
import type { MergedRow, MergedTable, MergeSource } from "../../model/merged-ledger.ts";
import { ledgerStats } from "./ledger-stats.ts";
import type { LedgerCell, LedgerHead, LedgerRow, LedgerView } from "./ledger-view.ts";
import { LEDGER_STATUSES, ZERO_REPORT } from "./status-words.ts";

/** A merged table as a ledger to be drawn. `units`: who heads it; `sources`: those its rows came from. */
export function mergedLedger(
  { rows, schemes, keys }: MergedTable,
  profile: LedgerProfile,
  around: { readonly units: readonly string[]; readonly sources: readonly MergeSource[]; readonly asOf: PlainDate },
): LedgerView {
  const drawn = withSchemes(profile, schemes, keys);
  const shown = rows.map((row, at): LedgerRow => ({ ...shownValues(row, drawn), seq: at + 1 }));
  const listOf = (key: string) => drawn.lists?.[drawn.columns.find((column) => column.key === key)?.list ?? key];
  const levels = listOf("severity") ?? distinct(shown, "severity");
  const statuses = listOf("status") ?? LEDGER_STATUSES;
  const head: LedgerHead = {
    units: around.units,
    period: onePeriod(around.sources),
    fillers: [],
    asOf: around.asOf,
    secrecy: null,
    numbers: [],
  };
  return {
    profile: drawn,
    head,
    rows: shown.length > 0 ? shown : [{ seq: 1, org: around.units.join("、") || null, fact: ZERO_REPORT }],
    lists: { category: distinct(shown, "category"), severity: levels, status: statuses, ...drawn.lists },
    stats: ledgerStats(
      rows.map((row) => row.values),
      { levels, statuses },
      around.asOf,
      head.period,
    ),
  };
}

/** The values that stand in a ledger: what could not be read as it stood, and a state where the word alone would not say it. */
function shownValues({ values, state, raw }: MergedRow, { columns }: LedgerProfile): LedgerRow {
  const shown: Record<string, LedgerCell> = {};
  for (const { key } of columns) shown[key] = values[key] ?? raw[key] ?? null;
  if (state !== null && saysMore(state, values.status)) shown.status = state;
  return shown;
}

/** Whether a state says more than the word of its ledger: 退回 more than 整改中, 待验收 no more than 已整改. */
export function saysMore(state: string, word: unknown): boolean {
  const [only, ...others] = statesOf(null, typeof word === "string" ? word : "");
  return only !== state || others.length > 0;
}

/**
 * Optional columns that nobody has are left out: a blank one would ask every row for what its unit was never asked for (验收日期
 * of closed ones). Where levels are of another scheme than the profile's, the header says so, and the profile's own words are no list.
 */
function withSchemes(
  profile: LedgerProfile,
  schemes: Readonly<Record<string, string>>,
  keys: readonly string[],
): LedgerProfile {
  const columns = profile.columns
    .filter((column) => !column.optional_column || keys.includes(column.key))
    .map((column) => {
      const scheme = schemes[column.key];
      const usual = column.scheme ?? profile.schemes?.[column.key];
      if (scheme === undefined || scheme === usual) return column;
      const { list: _, ...other } = column;
      return { ...other, header: `${column.header}（${scheme}）` };
    });
  return { ...profile, columns };
}

const distinct = (rows: readonly LedgerRow[], key: string): readonly string[] => {
  const found = new Set<string>();
  for (const row of rows) {
    const value = row[key];
    if (typeof value === "string" && value !== "") found.add(value);
  }
  return [...found].sort();
};

/** The last of the periods that ledgers state, where each states one: up to its end the rows are told. */
export function lastPeriod(ledgers: readonly { readonly period: Period | null }[]): Period | null {
  let last: Period | null = null;
  for (const { period } of ledgers) {
    if (period === null) return null;
    if (last === null || period.to > last.to || (period.to === last.to && period.from > last.from)) last = period;
  }
  return last;
}

/** The period every ledger states, where they state one and the same. */
export function onePeriod(ledgers: readonly { readonly period: Period | null }[]): Period | null {
  const stated = new Map(ledgers.map(({ period }) => [JSON.stringify(period), period]));
  const [only, ...others] = stated.values();
  return others.length === 0 ? (only ?? null) : null;
}
