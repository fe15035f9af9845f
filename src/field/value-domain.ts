import type { ChecklistItem } from "../model/generated/documents.ts";
import { type ComparingForm, type PassRule, parseRule, ruleFits, satisfies } from "./pass-rule.ts";
import type { Truth } from "./three-valued.ts";

/** What an answer may make of several rules at once, rule text → truth. */
export type Outcome = ReadonlyMap<string, Truth>;

/** The numbers one kind of rule looks at: a line from `min` to `max`, in steps where they come in steps. In millionths. */
interface Line {
  readonly forms: readonly ComparingForm[];
  readonly min?: bigint;
  readonly max?: bigint;
  readonly step?: bigint;
}

const ONE = 1_000_000n;
const LINES: readonly Line[] = [
  // A ratio may be negative (a change) and may exceed 100 %; pct and times look at the same number.
  { forms: ["pct", "times"] },
  { forms: ["pp"], min: 0n, step: 1n },
  { forms: ["err_pct"], min: 0n, max: 100n * ONE },
  { forms: ["workdays"], min: 0n, step: ONE },
  { forms: ["month_workday"], min: 0n },
  { forms: ["num_per_month", "num_per_quarter", "num_per_category"], min: 0n },
];
const COUNTS: Line = { forms: ["num"], min: 0n, step: ONE };
const AMOUNTS: Line = { forms: ["num"], step: ONE / 100n };

/** More combinations than this are not looked at one by one. */
const MOST = 4096;

/**
 * Every combination of truths that one answered item can give to `rules`, or null where there are too many to list.
 * Never leaves out a possible one; may list impossible ones (a rule that compares with another item, or that nobody can
 * read, is taken to go either way). A rule that does not fit the item's type is never decided.
 */
export function outcomesOf(item: ChecklistItem | null, rules: readonly string[]): readonly Outcome[] | null {
  const parsed = rules.map((text) => ({ text, rule: parseRule(text) }));
  const fitting: { text: string; rule: PassRule }[] = [];
  const fixed = new Map<string, Truth>();
  const axes: (readonly Outcome[])[] = [];
  for (const { text, rule } of parsed) {
    if (item === null || rule === null || rule.form === "ref") axes.push(either(text));
    else if (!ruleFits(rule, item.answer_type)) fixed.set(text, null);
    else if (rule.form === "none") fixed.set(text, true);
    else if (rule.form === "manual") axes.push(either(text));
    else fitting.push({ text, rule });
  }
  if (item !== null) axes.push(...[words(fitting), texts(item, fitting), sets(fitting), ...lines(item, fitting)]);
  return product([[fixed], ...axes]);
}

type Fitting = readonly { readonly text: string; readonly rule: PassRule }[];

const either = (text: string): readonly Outcome[] => [new Map([[text, true]]), new Map([[text, false]])];

function product(axes: readonly (readonly Outcome[])[]): readonly Outcome[] | null {
  let all: readonly Outcome[] = [new Map()];
  for (const axis of axes.map(distinct)) {
    if (all.length * axis.length > MOST) return null;
    all = all.flatMap((left) => axis.map((right) => new Map([...left, ...right])));
  }
  return all;
}

/** Each outcome of an axis once: many a number gives the same truths, and whoever tries all pays for each. */
const distinct = (axis: readonly Outcome[]): readonly Outcome[] => [
  ...new Map(axis.map((one) => [JSON.stringify([...one]), one])).values(),
];

function words(rules: Fitting): readonly Outcome[] {
  return (["是", "否"] as const).map(
    (word) => new Map(rules.flatMap(({ text, rule }) => ("word" in rule ? [[text, rule.word === word] as const] : []))),
  );
}

function texts(item: ChecklistItem, rules: Fitting): readonly Outcome[] {
  const asked = rules.flatMap(({ text, rule }) => ("text" in rule ? [{ text, value: rule.text }] : []));
  if (asked.length === 0) return [new Map()];
  // Without a list of options anything may be answered, also a text no rule names.
  const answers = item.options?.map((option) => option.trim()) ?? [null, ...asked.map((one) => one.value)];
  return answers.map((answer) => new Map(asked.map((one) => [one.text, one.value === answer] as const)));
}

function sets(rules: Fitting): readonly Outcome[] {
  const of = (complete: boolean, empty: boolean): Outcome =>
    new Map(
      rules.flatMap(({ text, rule }) =>
        rule.form === "set:complete" ? [[text, complete]] : rule.form === "set:empty" ? [[text, empty]] : [],
      ),
    );
  // What is required is never nothing, so a complete set is not empty.
  return [of(true, false), of(false, true), of(false, false)];
}

function lines(item: ChecklistItem, rules: Fitting): readonly (readonly Outcome[])[] {
  return [item.answer_type === "金额" ? AMOUNTS : COUNTS, ...LINES].map((line) => {
    const asked = rules.flatMap(({ text, rule }) =>
      "bound" in rule && line.forms.includes(rule.form)
        ? [{ text, op: rule.op, bound: millionths(rule.bound) * (rule.form === "times" ? 100n : 1n) }]
        : [],
    );
    if (asked.length === 0) return [new Map()];
    return pointsOf(
      line,
      asked.map((one) => one.bound),
    ).map(
      (point) =>
        new Map(
          asked.map((one) => {
            const difference = point - 2n * one.bound;
            return [one.text, satisfies(one.op, difference < 0n ? -1 : difference > 0n ? 1 : 0)] as const;
          }),
        ),
    );
  });
}

function millionths(decimal: string): bigint {
  const [whole = "0", rest = ""] = decimal.replace("-", "").split(".");
  const size = BigInt(whole) * ONE + BigInt(rest.padEnd(6, "0").slice(0, 6));
  return decimal.startsWith("-") ? -size : size;
}

/** A point in every stretch of the line that the bounds cut off, and on every bound; doubled, so that middles are whole. */
function pointsOf(line: Line, bounds: readonly bigint[]): readonly bigint[] {
  const ends = [line.min, line.max].filter((end) => end !== undefined);
  const cuts = [...new Set([...bounds, ...ends])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const step = line.step;
  const points =
    step === undefined
      ? cuts.flatMap((cut, at) => [
          2n * cut - 1n,
          2n * cut,
          at + 1 < cuts.length ? cut + (cuts[at + 1] ?? cut) : 2n * cut + 1n,
        ])
      : cuts.flatMap((cut) => {
          const below = cut - (((cut % step) + step) % step);
          return [below - step, below, below + step].map((point) => 2n * point);
        });
  return [...new Set(points)].filter(
    (point) => (line.min === undefined || point >= 2n * line.min) && (line.max === undefined || point <= 2n * line.max),
  );
}
