import { CANCELLED_STATUS, CLOSED_STATUS, DONE_STATUSES } from "../../view/ledger/status-words.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { asOfCell } from "./ledger-rules.ts";
import type { LedgerLayout } from "./ledger-layout.ts";
import { columnRange, sheetName } from "./sheet-address.ts";

/**
 * The figures of domain.md §4.0 as formulas over the ledger's columns. Free text is compared with EXACT, not COUNTIFS, which
 * would take `*`, `?` and `>` in a name for commands. `label` is the address of the cell that holds the name or word.
 */
export interface StatsFormulas {
  /** Rows with a status, without 已撤销. */
  readonly total: string;
  readonly done: string;
  readonly closed: string;
  readonly due: string;
  readonly overdue: string;
  readonly amount: string;
  /** Rows with a status that were found before; null where all rows count. */
  readonly carried: string | null;
  statusCount(label: string): string;
  readonly anyStatus: string;
  levelCount(label: string): string;
  categoryCount(label: string): string;
  categoryLevelCount(label: string, level: string): string;
  categoryAmount(label: string): string;
  unitCount(label: string): string;
  unitDone(label: string): string;
  unitOverdue(label: string): string;
  unitAmount(label: string): string;
}

const KEYS = ["category", "severity", "amount", "owner_unit", "deadline", "status", "done_date"] as const;

/**
 * The formulas for a ledger sheet; null where the profile lacks one of the columns they read. A ledger may do without 验收日期.
 * `from`: rows found before that day are brought forward and count nowhere; null: all rows count.
 */
export function statsFormulas(
  ledgerSheet: string,
  layout: LedgerLayout,
  from: PlainDate | null = null,
): StatsFormulas | null {
  if (KEYS.some((key) => layout.columnOf(key) === null)) return null;
  const sheet = sheetName(ledgerSheet);
  const range = (key: (typeof KEYS)[number] | "verify_date" | "found_date") =>
    `${sheet}!${columnRange(layout.columnOf(key) ?? 0, layout.firstRow, layout.spareRow)}`;
  const asOf = `${sheet}!${asOfCell(layout)}`;
  const status = range("status");
  const begins = from !== null && layout.columnOf("found_date") !== null ? dayFormula(from) : null;
  const found = begins === null ? "" : range("found_date");
  const current = begins === null ? [] : [`(1-ISNUMBER(${found})*(${found}<${begins}))`];
  const scope = [`(${status}<>"")`, `(${status}<>"${CANCELLED_STATUS}")`, ...current].join("*");
  // The same rows with COUNTIFS: all, but for those found before.
  const counted = (conditions: string) =>
    `COUNTIFS(${conditions})${begins === null ? "" : `-COUNTIFS(${conditions},${found},"<"&${begins})`}`;
  const upTo = (dates: string) => `ISNUMBER(${dates})*(${dates}<=${asOf})`;
  const done = `(${DONE_STATUSES.map((word) => `(${status}="${word}")`).join("+")})*${upTo(range("done_date"))}`;
  const overdue = `ISNUMBER(${range("deadline")})*(${range("deadline")}<${asOf})*(1-${done})`;
  const equal = (key: "category" | "severity" | "owner_unit", label: string) => `EXACT(${range(key)},${label})`;
  const count = (...factors: readonly string[]) => `SUMPRODUCT(${[scope, ...factors].join("*")})`;
  // Rounded to a 分, since a sum of binary fractions is not one.
  const money = (...factors: readonly string[]) =>
    `ROUND(SUMPRODUCT(${[scope, ...factors].join("*")},${range("amount")}),6)`;
  // Without a day of verification what is closed was closed when it was done.
  const closed =
    layout.columnOf("verify_date") === null
      ? upTo(range("done_date"))
      : `(${upTo(range("verify_date"))}+(1-ISNUMBER(${range("verify_date")}))*${upTo(range("done_date"))})`;
  return {
    total: count(),
    done: count(done),
    closed: count(`(${status}="${CLOSED_STATUS}")`, closed),
    due: count(upTo(range("deadline"))),
    overdue: count(overdue),
    amount: money(),
    carried: begins === null ? null : `SUMPRODUCT((${status}<>"")*ISNUMBER(${found})*(${found}<${begins}))`,
    statusCount: (label) => counted(`${status},${label}`),
    anyStatus: counted(`${status},"?*"`),
    levelCount: (label) => counted(`${range("severity")},${label},${status},"?*",${status},"<>${CANCELLED_STATUS}"`),
    categoryCount: (label) => count(equal("category", label)),
    categoryLevelCount: (label, level) => count(equal("category", label), equal("severity", level)),
    categoryAmount: (label) => money(equal("category", label)),
    unitCount: (label) => count(equal("owner_unit", label)),
    unitDone: (label) => count(equal("owner_unit", label), done),
    unitOverdue: (label) => count(equal("owner_unit", label), overdue),
    unitAmount: (label) => money(equal("owner_unit", label)),
  };
}

const dayFormula = (day: PlainDate): string => `DATE(${day.split("-").map(Number).join(",")})`;
