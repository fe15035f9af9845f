import { BLOCKS } from "../generated/view-shapes.ts";
import type { Shape } from "./shape.ts";

/**
 * How each helper is called, as people read it: `name: kind`, `?` for what may be left out, `...` for any number. Kinds are
 * text, number, truth, list, record, any, a record of the views by its name, and
 *   word      the name of a word, written out            name      a name written out, which is never printed
 *   limit     a number that is not printed               compared  what is only compared
 *   figure    a number of the data, never one written down
 *   addend    a figure, or one added to a running number
 *   fixed     text that may hold numbers
 * Behind `→` what it gives. `{…}` after the last: named arguments, those the word needs.
 */
export const SIGNATURES: Readonly<Record<string, string>> = {
  md: "value: text → text",
  lines: "value: text → text",
  fixed: "text: fixed → text",
  t: "key: word {…} → text",
  say: "key: word {…} → text",
  word: "section: name, name: text → text",
  prefix: "key: word, value: text → text",
  clause: "value: text → text",
  term: "section: name, value: text → text",
  date: "value: text → text",
  if_date: "value: text → text",
  range: "from: text, to: text → text",
  period_text: "period: Period → text|null",
  amount: "value: text → text",
  money: "value: text → text",
  amount_in_all: "value: text → text",
  wan: "value: text → text",
  yuan: "value: text → text",
  standard: "value: text → text",
  size: "bytes: figure → text",
  answer: "answer: AnswerShown → text",
  join: "list: list, separator?: text → text",
  first: "list: list → any",
  count: "list: list → number",
  plus: "a: addend, b: addend → number",
  eq: "a: compared, b: compared → truth",
  gt: "a: number, b: limit → truth",
  or: "...values: any → any",
  and: "...values: any → truth",
  not: "value: any → truth",
  cut: "list: list, limit: limit → list",
  pairs: "...words_and_values: any → list",
  record: "{…} → record",
  list: "...values: any → list",
  block: "kind: name, payload: any → text",
  if: "value: any → block",
  unless: "value: any → block",
  with: "value: any → block",
  each: "list: list → block",
  severity: "level: text → text",
  ids: "list: list → text",
  has: "value: any, key: name → truth",
  key: "section: name, name: text → text",
  mark: "pending: truth → text",
  share: "num: figure, den: figure → text",
  methods: "list: list → text",
  levels: "totals: FindingTotals → text",
  level_counts: "list: list → text",
  people: "unit: text, owner: text → text",
  repeated: "repeat: Repeat → text",
  found_before: "repeat: Repeat → text",
  remark: "row: ItemRow → text",
  reason: "one: record, code: text → text",
  amounts: "totals: FindingTotals → text",
  quantity: "count: figure, unit: text → text",
  quantities: "counts: list → text",
  quantity_in_all: "counts: list → text",
  criteria: "list: list → text",
  titles: "list: list → text",
  unit_names: "list: list → text",
  report_title: "view: SelfInspectionView → text",
  kpi: "list: list, key: name → Kpi|null",
  outside: "list: list → text",
  problems: "list: list → list",
  cited: "numbers: list, evidence: list → list",
  short: "hash: text → text",
  alert_counts: "list: list → text",
  gained: "places: figure → text",
  wordlist: "key: name → list",
  checked: "subject: text → text",
  team_rows: "team: list → list",
  asked_rows: "requests: list → list",
  request_rows: "requests: list → list",
  numeral: "no: limit → text",
  basis_text: "basis: list → text",
  days_text: "period: Period → text",
  positive: "amount: text → truth",
  capital: "amount: text → text",
  confirmed: "said: ConfirmedShown → text",
  disposed: "finding: DisposedFinding → text",
  disposition_counts: "list: list → text",
  annex_no: "annexes: list, title: text → text",
  members: "team: list → text",
  cross_head: "cross: CrossTable → list",
  cross_rows: "cross: CrossTable → list",
  cause_rows: "causes: list → list",
  feedback_rows: "feedback: list → list",
  problem_rows: "problems: list → list",
  check_rows: "coverage: list → list",
  open_rows: "open: list → list",
  demand_rows: "findings: list → list",
  level_rows: "levels: list, total: any → list",
  undone: "rows: list → list",
  rectified_rows: "rows: list → list",
  account_rows: "list: list → list",
  extended_rows: "list: list → list",
  form_head: "totals: list → list",
  form_rows: "forms: list, activities: any, totals: list → list",
  activity_head: "totals: list → list",
  activity_rows: "activities: list, totals: list → list",
  stated_rows: "list: list → list",
  effects: "totals: list → text",
  stopped: "text: text, last: truth → text",
  sum_text: "amount: text → text",
  attachment_rows: "attachments: list → list",
  verdict_mark: "verdict: text → text",
  drawn_rows: "sample: SampleRow → list",
  said: "facts: list → list",
  said_why: "said: ConfirmedShown → text",
  change_rows: "changes: list → list",
  code_rows: "codes: list → list",
  share_rows: "rows: list → list",
  split_head: "name: any, levels: any → list",
  split_rows: "rows: list, total: any → list",
  trend_rows: "rows: list → list",
  repeat_rows: "rows: list → list",
  commons: "list: list → text",
  overdue_rows: "rows: list → list",
  pareto_head: "name: any → list",
  pareto_rows: "pareto: Pareto → list",
  risk_rows: "rows: list → list",
  hit_rows: "rows: list → list",
  known: "value: any → truth",
  point_names: "list: list → text",
  if_amount: "amount: text → text",
};

export interface Param {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly optional: boolean;
}

export interface Signature {
  readonly params: readonly Param[];
  /** The last parameter takes any number of arguments. */
  readonly rest: Param | null;
  readonly named: boolean;
  readonly gives: readonly string[];
}

const PARSED = new Map<string, Signature>();

/** How a helper is called; null where nobody has written it down: then anything goes. */
export function signatureOf(helper: string): Signature | null {
  const text = Object.hasOwn(SIGNATURES, helper) ? SIGNATURES[helper] : undefined;
  if (text === undefined) return null;
  const known = PARSED.get(helper);
  if (known) return known;
  const [left = "", gives = ""] = text.split("→").map((one) => one.trim());
  const all = left
    .replace("{…}", "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const [name = "", kinds = "any"] = one.split(":").map((part) => part.trim());
      return {
        rest: name.startsWith("..."),
        name: name.replace(/^\.\.\.|\?$/g, ""),
        optional: name.endsWith("?"),
        kinds: kinds.split("|"),
      };
    });
  const parsed: Signature = {
    params: all.filter((one) => !one.rest),
    rest: all.find((one) => one.rest) ?? null,
    named: left.includes("{…}"),
    gives: gives.split("|"),
  };
  PARSED.set(helper, parsed);
  return parsed;
}

const PLAIN: Readonly<Record<string, Shape>> = {
  text: { either: ["text", "number", "truth", "null"] },
  fixed: { either: ["text", "number"] },
  word: "text",
  name: "text",
  number: "number",
  figure: "number",
  addend: "number",
  limit: "number",
  compared: "any",
  any: "any",
  truth: "truth",
  null: "null",
  list: { list: "any" },
  record: { record: {} },
  block: "any",
};

/** A kind of a signature as the shape a value needs to have. */
export const needed = (kinds: readonly string[]): Shape => ({
  either: kinds.map((kind) => PLAIN[kind] ?? ({ ref: kind } as const)),
});

/** What a helper gives, where that does not depend on what it gets. */
export const given = (kinds: readonly string[]): Shape => {
  const shapes = kinds.map(
    (kind): Shape =>
      kind === "text" || kind === "number" || kind === "truth" || kind === "null"
        ? kind
        : (PLAIN[kind] ?? { ref: kind }),
  );
  return shapes.length === 1 ? (shapes[0] ?? "any") : { either: shapes };
};

/** What a fenced block of this kind holds, or null where there is no such kind. */
export const payloadOf = (kind: string): Shape | null =>
  Object.hasOwn(BLOCKS, kind) ? (BLOCKS[kind]?.is ?? null) : null;

export const blockKinds = (): readonly string[] => Object.keys(BLOCKS);
