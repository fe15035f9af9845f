import type { CountedRow } from "./ledger-facts.ts";

/** What part of the rows a figure is about; null means those without one. */
export interface RowScope {
  readonly asOf: string;
  readonly no?: string;
  readonly unit?: string | null;
  readonly unit_code?: string | null;
  readonly severity?: string | null;
  readonly category?: string | null;
  readonly owner_unit?: string | null;
  readonly line?: string | null;
  readonly point?: string | null;
  readonly status?: string | null;
}

export type RowFigure = number | string | null;
type Query = (rows: readonly CountedRow[], scope: RowScope) => RowFigure;
type Which = (row: CountedRow, asOf: string) => boolean;

/** A label that is blank means those without one. */
const same = (wanted: string | null | undefined, has: string | null): boolean =>
  wanted === undefined || (wanted === "" ? null : wanted) === has;

function about(rows: readonly CountedRow[], scope: RowScope): readonly CountedRow[] {
  const { line } = scope;
  return rows.filter(
    (row) =>
      same(scope.no, row.no) &&
      same(scope.unit, row.unit) &&
      same(scope.unit_code, row.unit_code) &&
      same(scope.severity, row.severity) &&
      same(scope.category, row.category) &&
      same(scope.owner_unit, row.owner_unit) &&
      same(scope.point, row.point) &&
      same(scope.status, row.status) &&
      (line === undefined || (line === null || line === "" ? row.lines.length === 0 : row.lines.includes(line))),
  );
}

const ended = ({ status, done }: CountedRow, asOf: string): boolean =>
  (status === "已整改" || status === "已销号") && done !== null && done <= asOf;
const limit = ({ extended, deadline }: CountedRow): string | null => extended ?? deadline;
const came = (day: string | null, asOf: string): boolean => day !== null && day <= asOf;

/** Rows of U that something holds of. */
const count =
  (which: Which): ((rows: readonly CountedRow[], scope: RowScope) => number) =>
  (rows, scope) =>
    about(rows, scope).filter((row) => row.current && row.status !== "已撤销" && which(row, scope.asOf)).length;

const total = count(() => true);
const done = count(ended);
const closed = count((row, asOf) => came(row.closed, asOf));
const due = count((row, asOf) => came(row.deadline, asOf));
const dueDone = count((row, asOf) => came(row.deadline, asOf) && ended(row, asOf));
const onTime = count(
  (row, asOf) => came(row.deadline, asOf) && ended(row, asOf) && String(row.done) <= String(row.deadline),
);
const overdue = count((row, asOf) => row.deadline !== null && row.deadline < asOf && !ended(row, asOf));
const dueExtended = count((row, asOf) => came(limit(row), asOf));
const onTimeExtended = count(
  (row, asOf) => came(limit(row), asOf) && ended(row, asOf) && String(row.done) <= String(limit(row)),
);
const repeats = count((row) => row.repeat);

const rate =
  (num: typeof total, den: typeof total): Query =>
  (rows, scope) =>
    percentOf(BigInt(num(rows, scope)), BigInt(den(rows, scope)));

/** Σ of a column over rows of U, 分. */
const cents =
  (of: (row: CountedRow) => bigint | null) =>
  (rows: readonly CountedRow[], scope: RowScope): bigint =>
    about(rows, scope)
      .filter((row) => row.current && row.status !== "已撤销")
      .reduce((sum, row) => sum + (of(row) ?? 0n), 0n);
const amount = cents((row) => row.cents);
const moneyDue = cents((row) => row.due_cents);
const moneyFixed = cents((row) => (row.due_cents === null ? null : row.fixed_cents));

/** Tasks by their light: 红 overdue or done late, 黄 at most seven days left, 绿 else. */
const lit =
  (wanted: string | null) =>
  (rows: readonly CountedRow[], scope: RowScope): number =>
    about(rows, scope).filter((row) => lightOf(row, scope.asOf) === wanted).length;

function lightOf({ deadline, done: day }: CountedRow, asOf: string): string | null {
  if (deadline === null) return null;
  if (came(day, asOf)) return String(day) > deadline ? "red" : "green";
  if (deadline < asOf) return "red";
  return (Date.parse(deadline) - Date.parse(asOf)) / 86_400_000 <= 7 ? "yellow" : "green";
}

/** Every figure that rows of a ledger give, by name: a document states one of these or none. */
export const ROW_QUERIES = {
  rows: (rows, scope) => about(rows, scope).length,
  total,
  done,
  closed,
  open: (rows, scope) => total(rows, scope) - done(rows, scope),
  due,
  due_done: dueDone,
  on_time: onTime,
  late_done: (rows, scope) => dueDone(rows, scope) - onTime(rows, scope),
  overdue_open: overdue,
  due_today_open: count((row, asOf) => row.deadline === asOf && !ended(row, asOf)),
  due_extended: dueExtended,
  on_time_extended: onTimeExtended,
  repeats,
  extended: count((row) => row.extended !== null),
  cancelled: (rows, scope) => about(rows, scope).filter((row) => row.current && row.status === "已撤销").length,
  carried: (rows, scope) => about(rows, scope).filter((row) => !row.current).length,
  /** Overdue ones whenever they were found. */
  overdue_any: (rows, scope) =>
    about(rows, scope).filter(
      (row) => row.status !== "已撤销" && row.deadline !== null && row.deadline < scope.asOf && !ended(row, scope.asOf),
    ).length,
  completion_rate: rate(done, total),
  closure_rate: rate(closed, total),
  due_completion_rate: rate(dueDone, due),
  on_time_rate: rate(onTime, due),
  on_time_extended_rate: rate(onTimeExtended, dueExtended),
  overdue_rate: rate(overdue, due),
  repeat_rate: rate(repeats, total),
  amount: (rows, scope) => yuan(amount(rows, scope)),
  money_due: (rows, scope) => yuan(moneyDue(rows, scope)),
  money_fixed: (rows, scope) => yuan(moneyFixed(rows, scope)),
  money_fixed_rate: (rows, scope) => percentOf(moneyFixed(rows, scope), moneyDue(rows, scope)),
  /** As texts, where a table has both counts and rates. */
  total_text: (rows, scope) => String(total(rows, scope)),
  done_text: (rows, scope) => String(done(rows, scope)),
  overdue_text: (rows, scope) => String(overdue(rows, scope)),
  repeats_text: (rows, scope) => String(repeats(rows, scope)),
  unit_count: (rows, scope) => distinct(rows, scope, (row) => row.unit_code),
  category_count: (rows, scope) => distinct(rows, scope, (row) => row.category),
  /** Rows that state a status, cancelled ones too. */
  with_status: (rows, scope) => about(rows, scope).filter((row) => row.current && row.status !== null).length,
  /** Of one row, as it was stated; null where it was not. */
  own_amount: (rows, scope) => about(rows, scope)[0]?.amount ?? null,
  red: lit("red"),
  yellow: lit("yellow"),
  green: lit("green"),
  no_light: lit(null),
  finished: (rows, scope) => about(rows, scope).filter((row) => came(row.done, scope.asOf)).length,
  finished_rate: (rows, scope) =>
    percentOf(
      BigInt(about(rows, scope).filter((row) => came(row.done, scope.asOf)).length),
      BigInt(about(rows, scope).length),
    ),
} as const satisfies Readonly<Record<string, Query>>;

export type RowQueryName = keyof typeof ROW_QUERIES;

const distinct = (rows: readonly CountedRow[], scope: RowScope, of: (row: CountedRow) => string | null): number =>
  new Set(
    about(rows, scope)
      .filter((row) => row.current && row.status !== "已撤销")
      .map(of),
  ).size;

function yuan(sum: bigint): string {
  const digits = String(sum < 0n ? -sum : sum).padStart(3, "0");
  return `${sum < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Half-up with two digits; "—" of nothing. In whole numbers, apart from the views' own arithmetic. */
function percentOf(num: bigint, den: bigint): string {
  if (den === 0n) return "—";
  const minus = num < 0n !== den < 0n && num !== 0n;
  const [over, under] = [num < 0n ? -num : num, den < 0n ? -den : den];
  const digits = String((over * 20000n + under) / (2n * under)).padStart(3, "0");
  return `${minus ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}
