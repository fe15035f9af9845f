import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/ledger-stats.ts";

/** Figures of ledgers. */
const words: Words<typeof zh> = {
  summary: "figures of rectification: completed, closed, on time, overdue, repeated, by unit, category, level, owner",
  files: "ledgers, or folders with them",
  json: "every figure as JSON, with numerator, denominator and percent",
  period: "only findings of this period, such as 2024, 2024Q1 or 2024-03; else the one the ledgers state",
  group:
    "only these groups, separated by commas: org, line, category, severity, rect_type, risk_point, owner_unit, owner, found_month",
  withErrors: "count ledgers with errors too (they are left out and named)",
  title: (p) => `Rectification as of ${p.asOf}${p.period === "" ? "" : `, findings of ${p.period}`}`,
  range: (p) => `${p.from} to ${p.to}`,
  sources: (p) =>
    `${p.tables} ledgers, ${p.rows} rows${p.outside > 0 ? `; ${p.outside} outside the period are in the roll-forward only` : ""}`,
  counts: {
    total: "findings",
    done: "rectified (as units report)",
    closed: "closed",
    due: "due",
    on_time: "done on time",
    late_done: "done late",
    overdue_open: "overdue",
    due_today_open: "due today, open",
    repeats: "repeated",
    extended: "extended",
    cancelled: "cancelled (not counted)",
  },
  rates: {
    completion_rate: "completed",
    closure_rate: "closed",
    due_completion_rate: "due and completed",
    on_time_rate: "on time (original)",
    on_time_extended_rate: "on time (extended)",
    overdue_rate: "overdue",
    repeat_rate: "repeated",
    money_fixed_rate: "money (yuan)",
  },
  columns: {
    total: "count",
    completion: "done",
    closure: "closed",
    onTime: "on time",
    overdue: "overdue",
    repeats: "repeated",
  },
  rollForward: (p) =>
    `opening ${p.opening} + added ${p.added} - closed ${p.closed} - cancelled ${p.cancelled} = ending ${p.ending}`,
  dimensions: {
    org: "unit",
    line: "line",
    category: "category",
    severity: "level",
    rect_type: "type",
    risk_point: "risk point",
    owner_unit: "department",
    owner: "owner",
    found_month: "month found",
  },
  unnamed: "(not stated)",
  more: (count) => `… ${count} more, see --json`,
  leftOut: {
    refused: "cannot be read",
    rejected: "has errors (--with-errors counts it)",
    replaced: "a correction has come in",
    other: "no ledger of rectification",
  },
  leftOutOne: (p) => `left out: ${p.path}  ${p.why}`,
  none: "there is no ledger of rectification to count",
  noneTodo: "see what is wrong with riskpaper validate; --with-errors counts ledgers with errors",
};
export default words;
