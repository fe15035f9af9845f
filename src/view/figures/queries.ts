import type { CountedFinding, CountedItem, Facts } from "./facts.ts";

/** What part of the facts a figure is about; null means those without one. */
export interface Scope {
  readonly paper?: string;
  readonly unit?: string;
  readonly severity?: string | null;
  readonly category?: string | null;
  readonly risk_point?: string;
  readonly counted_in?: string | null;
  /** One finding. */
  readonly id?: string;
  /** Only these findings: a letter may leave some out. */
  readonly ids?: ReadonlySet<string>;
  readonly asOf: string;
}

export type Figure = number | string | null;
type Query = (facts: Facts, scope: Scope) => Figure;

const of = <T extends { readonly paper: string; readonly unit: string }>(all: readonly T[], { paper, unit }: Scope) =>
  all.filter((one) => (paper === undefined || one.paper === paper) && (unit === undefined || one.unit === unit));

const items =
  (...standings: readonly CountedItem["standing"][]): ((facts: Facts, scope: Scope) => number) =>
  (facts, scope) =>
    of(facts.items, scope).filter((one) => standings.includes(one.standing)).length;

function findingsOf(facts: Facts, scope: Scope): readonly CountedFinding[] {
  const { severity, category, risk_point, counted_in, id, ids } = scope;
  return of(facts.findings, scope).filter(
    (one) =>
      (severity === undefined || one.severity === severity) &&
      (category === undefined || one.category === category) &&
      (risk_point === undefined || one.risk_point === risk_point) &&
      (counted_in === undefined || one.counted_in === counted_in) &&
      (id === undefined || one.id === id) &&
      (ids === undefined || ids.has(one.id)),
  );
}

const findings =
  (which: (one: CountedFinding, scope: Scope) => boolean): Query =>
  (facts, scope) =>
    findingsOf(facts, scope).filter((one) => which(one, scope)).length;

const answered = items("合格", "不合格", "待核实", "已记录");
const applicable = items("合格", "不合格", "待核实", "已记录", "未检查");
const pass = items("合格");
const judged = items("合格", "不合格");
const decided = items("合格", "不合格", "待核实");
const sum = (key: "n" | "k") => (facts: Facts, scope: Scope) =>
  of(facts.items, scope).reduce((total, one) => total + one[key], 0);
const rate =
  (num: (f: Facts, s: Scope) => Figure, den: (f: Facts, s: Scope) => Figure): Query =>
  (facts, scope) =>
    percentOf(Number(num(facts, scope)), Number(den(facts, scope)));

const all: Query = findings(() => true);
const fixed: Query = findings((one) => one.fixed);
const fail = items("不合格");

/** Every figure that papers give, by name: a document states one of these or none. */
export const QUERIES = {
  items: items("合格", "不合格", "不适用", "待核实", "已记录", "未检查", "excluded"),
  applicable,
  answered,
  pass,
  fail,
  na: items("不适用"),
  pending: items("待核实"),
  recorded: items("已记录"),
  unchecked: items("未检查"),
  excluded: items("excluded"),
  in_scope: items("合格", "不合格", "不适用", "待核实", "已记录", "未检查"),
  judged,
  decided,
  bulk: (facts, scope) => of(facts.items, scope).filter((one) => one.bulk && one.standing !== "excluded").length,
  sampled_items: (facts, scope) => of(facts.items, scope).filter((one) => one.n > 0).length,
  sample_n: sum("n"),
  sample_k: sum("k"),
  sample_error: rate(sum("k"), sum("n")),
  execution_rate: rate(answered, applicable),
  compliance_rate: rate(pass, judged),
  finding_rate: rate(fail, decided),
  fix_on_spot_rate: rate(fixed, all),
  findings: all,
  unrated: findings((one) => one.severity === null),
  fixed_on_spot: fixed,
  open: findings((one) => !one.fixed),
  dated: findings((one) => !one.fixed && one.deadline !== null),
  undated: findings((one) => !one.fixed && one.deadline === null),
  overdue: findings((one, { asOf }) => !one.fixed && one.deadline !== null && one.deadline < asOf),
  with_amount: findings((one) => one.cents !== null),
  involved: findings((one) => one.cents !== null && one.cents > 0n),
  amount: (facts, scope) => amountOf(findingsOf(facts, scope)),
  /** The same where zero is nothing to be written in words. */
  amount_above_zero: (facts, scope) => {
    const amount = amountOf(findingsOf(facts, scope));
    return amount === null || /^0\.00$/.test(amount) ? null : amount;
  },
  quantity: (facts, scope) => findingsOf(facts, scope).reduce((total, one) => total + (one.count ?? 0), 0),
  quantity_units: (facts, scope) =>
    new Set(findingsOf(facts, scope).flatMap((one) => (one.count === null ? [] : [one.counted_in]))).size,
  /** Of one finding, as it was stated; null where it was not. */
  own_amount: (facts, scope) => findingsOf(facts, scope)[0]?.amount ?? null,
  own_count: (facts, scope) => findingsOf(facts, scope)[0]?.count ?? null,
  categories: (facts, scope) => new Set(findingsOf(facts, scope).map((one) => one.category)).size,
  papers: (facts, scope) => of(facts.papers, scope).length,
  units: (facts, scope) => new Set(of(facts.papers, scope).map((one) => one.unit)).size,
  files: (facts) => facts.files.length,
  files_cited: (facts) => facts.files.filter((one) => one.cited).length,
} as const satisfies Readonly<Record<string, Query>>;

export type QueryName = keyof typeof QUERIES;

function amountOf(found: readonly CountedFinding[]): string | null {
  const stated = found.flatMap((one) => (one.cents === null ? [] : [one.cents]));
  if (stated.length === 0) return null;
  const total = stated.reduce((one, other) => one + other, 0n);
  const digits = String(total < 0n ? -total : total).padStart(3, "0");
  return `${total < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Half-up with two digits; "—" of nothing (domain.md §4.0). In whole numbers, apart from the views' own arithmetic. */
function percentOf(num: number, den: number): string {
  if (den === 0) return "—";
  const hundredths = (BigInt(num) * 20000n + BigInt(den)) / (2n * BigInt(den));
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}
