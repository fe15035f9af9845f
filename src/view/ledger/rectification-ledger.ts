import type { LedgerProfile, Period, PlainDate } from "../../model/generated/documents.ts";
import { ledgerStats } from "./ledger-stats.ts";
import type { LedgerHead, LedgerRow, LedgerView } from "./ledger-view.ts";
import { type LedgerPaper, rectificationRows } from "./rectification-rows.ts";
import { LEDGER_STATUSES, ZERO_REPORT } from "./status-words.ts";

const SECRECY = ["秘密", "内部", "公开"] as const;
const G3_LEVELS = ["高", "中", "低"];

/**
 * The problems of some papers as a ledger of `profile`, true on `asOf`. Papers without any finding give the one row of a
 * declared zero report (R-S12), which no figure counts.
 */
export function rectificationLedger(
  papers: readonly LedgerPaper[],
  profile: LedgerProfile,
  asOf: PlainDate,
): LedgerView {
  const head = headOf(papers, asOf);
  const findings = rectificationRows(papers);
  const listOf = (key: string) => profile.lists?.[profile.columns.find((column) => column.key === key)?.list ?? key];
  const levels = listOf("severity") ?? G3_LEVELS;
  const statuses = listOf("status") ?? LEDGER_STATUSES;
  return {
    profile,
    head,
    rows: findings.length ? findings : [zeroRow(head)],
    lists: { category: categoriesOf(papers, findings), severity: levels, status: statuses, ...profile.lists },
    stats: ledgerStats(findings, { levels, statuses }, asOf, head.period),
  };
}

const zeroRow = (head: LedgerHead): LedgerRow => ({
  seq: 1,
  org: head.units.join("、") || null,
  found_date: head.asOf,
  fact: ZERO_REPORT,
});

function headOf(papers: readonly LedgerPaper[], asOf: PlainDate): LedgerHead {
  const headers = papers.map((paper) => paper.state.header);
  const distinct = (names: readonly string[]) => [...new Set(names)];
  return {
    units: distinct(headers.map((header) => header.unit.name)),
    period: spanOf(headers.map((header) => header.period)),
    fillers: distinct(headers.flatMap((header) => header.preparers.map((one) => one.name))),
    asOf,
    secrecy: SECRECY.find((degree) => headers.some((header) => header.secrecy === degree)) ?? null,
    numbers: distinct(headers.map((header) => header.index_no)),
  };
}

/** From the first day of any to the last day of any. */
function spanOf(periods: readonly Period[]): Period | null {
  const [from] = periods.map((period) => period.from).sort();
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** What 问题类别 may offer: the libraries' categories in their order, then those only findings name. */
function categoriesOf(papers: readonly LedgerPaper[], rows: readonly LedgerRow[]): readonly string[] {
  const libraries = papers.flatMap((paper) => paper.state.libraries);
  const known = libraries.flatMap((library) => library.categories ?? library.points.map((point) => point.category));
  return [...new Set([...known, ...rows.flatMap((row) => (typeof row.category === "string" ? [row.category] : []))])];
}
