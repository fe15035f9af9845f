import { isMovedIn } from "../../field/roll-forward.ts";
import type { LedgerProfile, Period, PlainDate } from "../../model/generated/documents.ts";
import type { RectificationTable, StoredRow } from "../../model/rectification-table.ts";
import { rectificationFact } from "../records/rectification-fact.ts";
import { ledgerStats } from "./ledger-stats.ts";
import type { LedgerCell, LedgerRow, LedgerView } from "./ledger-view.ts";
import { LEDGER_STATUSES } from "./status-words.ts";

/** The levels of the short ledger, for a register that is graded by them. */
const G3_LEVELS = ["高", "中", "低"];

/**
 * A register as the full rectification ledger, true on `asOf`: what it draws is what the log tells, nothing is typed. `period`: no
 * findings but those it has to do with; null: all.
 */
export function registerLedger(
  { rows: all, schemes }: Pick<RectificationTable, "rows" | "schemes">,
  profile: LedgerProfile,
  asOf: PlainDate,
  period: Period | null = null,
): LedgerView {
  const rows = period ? all.filter((row) => isMovedIn(rectificationFact(row), period)) : all;
  const scheme = schemes.severity ?? "P4";
  const stated = [...new Set(rows.flatMap(({ severity }) => (typeof severity === "string" ? [severity] : [])))];
  const levels =
    scheme === (profile.schemes?.severity ?? "P4")
      ? [...(profile.lists?.severity ?? stated)]
      : scheme === "G3"
        ? G3_LEVELS
        : stated;
  const statuses = profile.lists?.status ?? LEDGER_STATUSES;
  const drawn = rows.map(plainRow);
  const categories = [...new Set(drawn.flatMap(({ category }) => (typeof category === "string" ? [category] : [])))];
  const lists = { ...profile.lists, severity: levels };
  const columns = profile.columns.map((column) => (column.key === "severity" ? { ...column, scheme } : column));
  return {
    profile: { ...profile, columns, schemes: { ...profile.schemes, severity: scheme }, lists },
    head: { units: [], period, fillers: [], asOf, secrecy: null, numbers: [] },
    rows: drawn,
    lists: { category: categories, ...lists },
    stats: ledgerStats(drawn, { levels, statuses }, asOf, period),
  };
}

const plainRow = (row: StoredRow): LedgerRow =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (key.startsWith("_") || !isCell(value) ? [] : [[key, value]])),
  );

const isCell = (value: StoredRow[string]): value is LedgerCell =>
  value === null || typeof value !== "object" || Array.isArray(value);
