import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds, itemsOf, neverHolds, type Referred } from "../../src/field/condition.ts";
import type { Answer, Checklist, ChecklistItem, Condition } from "../../src/model/generated/documents.ts";
import { item } from "./item.ts";

const id = (nn: number) => `CK-TT-0${nn}`;
const leaf = (nn: number, rule: string): Condition => ({ item: id(nn), rule });

function checklist(...items: readonly ChecklistItem[]): Checklist {
  const [first, ...rest] = items.map((one, index) => ({ ...one, id: id(index + 1) }));
  if (first === undefined) throw new Error("a checklist has items");
  return {
    kind: "Checklist",
    schemaVersion: "1",
    id: "CK-TT",
    title: "样表",
    version: "1.0",
    libraries: ["TT"],
    sections: [{ title: "一", items: [first, ...rest] }],
  };
}

/** The states of all items in order, each under the condition that the items before it decide. */
function walk(list: Checklist, answers: readonly (Answer | null)[]): Map<string, Referred> {
  const states = new Map<string, Referred>();
  const items = list.sections.flatMap((section) => section.items);
  items.forEach((one, index) => {
    const applies = one.applies_if === undefined ? true : holds(one.applies_if, (other) => states.get(other) ?? null);
    const answer = applies === true ? (answers[index] ?? null) : null;
    const state =
      applies === false ? "excluded" : answer === null ? "open" : answer.answer === "不适用" ? "na" : "answered";
    states.set(one.id, { state, item: one, answer });
  });
  return states;
}

const given =
  (of: ChecklistItem, state: Referred["state"], answer: Answer | null = null) =>
  () => ({ state, item: of, answer });

describe("a condition", () => {
  const count = item("计数", "num:=0");
  const yes = item("是否", "eq:no");

  it("tests the value, not the verdict", () => {
    expect(holds(leaf(1, "num:>0"), given(count, "answered", { value: "3" }))).toBe(true);
    expect(holds(leaf(1, "num:>0"), given(count, "answered", { value: "0" }))).toBe(false);
    expect(holds(leaf(1, "eq:yes"), given(yes, "answered", { answer: "是" }))).toBe(true);
    expect(holds({ not: leaf(1, "eq:yes") }, given(yes, "answered", { answer: "是" }))).toBe(false);
  });

  it("fails on an item that is 不适用 or excluded, and waits for one that is open", () => {
    expect(holds(leaf(1, "eq:yes"), given(yes, "na", { answer: "不适用" }))).toBe(false);
    expect(holds(leaf(1, "eq:yes"), given(yes, "excluded"))).toBe(false);
    expect(holds(leaf(1, "eq:yes"), given(yes, "open"))).toBeNull();
    expect(holds(leaf(1, "eq:yes"), () => null)).toBeNull();
    expect(holds(leaf(1, "eq:yes"), given(yes, "answered", { answer: "待核实" }))).toBeNull();
    expect(holds(leaf(1, "num:>0"), given(count, "answered", { answer: "待核实", value: "2" }))).toBe(true);
    expect(holds(leaf(1, "是"), given(yes, "answered", { answer: "是" }))).toBeNull();
  });

  it("is decided as soon as one part decides it", () => {
    const lookup = (which: string): Referred =>
      which === id(1)
        ? { state: "answered", item: yes, answer: { answer: "是" } }
        : { state: "open", item: yes, answer: null };
    expect(holds({ any: [leaf(2, "eq:yes"), leaf(1, "eq:yes")] }, lookup)).toBe(true);
    expect(holds({ all: [leaf(2, "eq:yes"), leaf(1, "eq:no")] }, lookup)).toBe(false);
    expect(holds({ all: [leaf(2, "eq:yes"), leaf(1, "eq:yes")] }, lookup)).toBeNull();
    expect(holds({ any: [leaf(2, "eq:yes"), leaf(1, "eq:no")] }, lookup)).toBeNull();
    expect(holds({ not: leaf(2, "eq:yes") }, lookup)).toBeNull();
  });

  it("names the items it asks about once, in reading order", () => {
    expect(
      itemsOf({ all: [leaf(3, "eq:yes"), { not: leaf(1, "eq:no") }, { any: [leaf(3, "eq:no"), leaf(2, "none")] }] }),
    ).toEqual([id(3), id(1), id(2)]);
  });

  it("counts working days with the shipped calendar unless told otherwise", () => {
    const report = item("日期", "workdays:<=30");
    const answer = { trigger: "2024-03-01", value: "2024-04-15" };
    expect(holds(leaf(1, "workdays:=30"), given(report, "answered", answer))).toBe(true);
    expect(holds(leaf(1, "workdays:=31"), given(report, "answered", answer), (date) => date !== "2024-03-02")).toBe(
      false,
    );
  });
});

describe("a condition that can never hold", () => {
  const yes = item("是否", "eq:yes");
  const list = checklist(
    yes,
    item("计数", "num:=0"),
    item("枚举", "eq:甲", { options: ["甲", "乙"] }),
    item("抽样", "err_pct:=0"),
    item("清单", "set:complete", { required_set: ["合同"] }),
    item("比率", "pct:>=90"),
    item("金额", "num:=0"),
    item("日期", "workdays:<=30"),
    { ...yes, applies_if: leaf(1, "eq:yes") },
  );

  it.each<[string, Condition]>([
    ["是 and 否 at once", { all: [leaf(1, "eq:yes"), leaf(1, "eq:no")] }],
    ["a count below zero", leaf(2, "num:<0")],
    ["a count between two neighbours", { all: [leaf(2, "num:>2"), leaf(2, "num:<3")] }],
    ["half a count", leaf(2, "num:=2.5")],
    ["an option that is not in the list", leaf(3, "eq:丙")],
    ["two options at once", { all: [leaf(3, "eq:甲"), leaf(3, "eq:乙")] }],
    ["more problems than samples", leaf(4, "err_pct:>100")],
    ["a complete set that is empty", { all: [leaf(5, "set:complete"), leaf(5, "set:empty")] }],
    ["a ratio at 50 % and 0.6 times", { all: [leaf(6, "pct:=50"), leaf(6, "times:=0.6")] }],
    ["less than a 分 apart", { all: [leaf(7, "num:>0.001"), leaf(7, "num:<0.009")] }],
    ["fewer than no working days", leaf(8, "workdays:<0")],
    ["a rule that does not fit the item", leaf(1, "num:>0")],
    ["an item that is only asked in the opposite case", { all: [leaf(9, "eq:yes"), leaf(1, "eq:no")] }],
    ["neither a nor not a, with the item's own condition", { all: [leaf(9, "eq:no"), { not: leaf(1, "eq:yes") }] }],
  ])("is recognised: %s", (_, condition) => {
    expect(neverHolds(condition, list)).toBe(true);
  });

  it.each<[string, Condition]>([
    ["a ratio above 100 %", leaf(6, "pct:>100")],
    ["a falling ratio", leaf(6, "pct:<-30")],
    ["a negative amount", leaf(7, "num:<0")],
    ["neither 是 nor 否, which is 不适用", { not: { any: [leaf(1, "eq:yes"), leaf(1, "eq:no")] } }],
    ["no option of the list", { not: { any: [leaf(3, "eq:甲"), leaf(3, "eq:乙")] } }],
    ["an item that is asked in that case", { all: [leaf(9, "eq:no"), leaf(1, "eq:yes")] }],
    ["an item nobody knows", { item: "CK-XX-99", rule: "eq:yes" }],
    ["a rule nobody can read", leaf(1, "=是")],
    ["a comparison of two items", leaf(2, "ref:>CK-TT-07")],
  ])("is not suspected: %s", (_, condition) => {
    expect(neverHolds(condition, list)).toBe(false);
  });

  it("is seen through a chain of conditions", () => {
    const chain = checklist(
      yes,
      { ...yes, applies_if: leaf(1, "eq:no") },
      { ...yes, applies_if: leaf(2, "eq:yes") },
      yes,
    );
    expect(neverHolds({ all: [leaf(3, "eq:yes"), leaf(1, "eq:yes")] }, chain)).toBe(true);
    expect(neverHolds({ all: [leaf(3, "eq:yes"), leaf(4, "eq:yes")] }, chain)).toBe(false);
  });

  it("does not try for ever", () => {
    const many = checklist(...Array.from({ length: 9 }, () => item("计数", "num:=0")));
    const parts = Array.from({ length: 9 }, (_, index) => ({
      any: Array.from({ length: 6 }, (_, bound) => ({
        all: [leaf(index + 1, `num:>${bound * 2}`), leaf(((index + 1) % 9) + 1, `num:<${bound}`)],
      })),
    }));
    expect(typeof neverHolds({ all: [...parts, leaf(1, "num:<0")] }, many)).toBe("boolean");
  });
});

/** For each kind of item: rules, and answers enough that every combination of those rules' truths occurs. */
const KINDS: readonly {
  readonly of: ChecklistItem;
  readonly rules: readonly string[];
  readonly answers: readonly Answer[];
}[] = [
  { of: item("是否", "eq:yes"), rules: ["eq:yes", "eq:no", "none"], answers: [{ answer: "是" }, { answer: "否" }] },
  {
    of: item("计数", "num:=0"),
    rules: ["num:=0", "num:>0", "num:<2", "num:>=1.5", "num:<=3", "num:=2.5", "num:<0"],
    answers: ["0", "1", "2", "3", "4"].map((value) => ({ value })),
  },
  {
    of: item("枚举", "eq:甲", { options: ["甲", "乙", "丙"] }),
    rules: ["eq:甲", "eq:乙", "eq:丁"],
    answers: ["甲", "乙", "丙"].map((value) => ({ value })),
  },
  {
    of: item("抽样", "err_pct:=0"),
    rules: ["err_pct:=0", "err_pct:>0", "err_pct:>50", "err_pct:<=100", "err_pct:>100"],
    answers: [0, 1, 2, 3, 4].map((k) => ({ n: 4, k })),
  },
  {
    of: item("比率", "pct:>=90"),
    rules: ["pct:>=50", "pct:<0", "times:<=1", "times:>0.5", "pct:=100"],
    answers: ["-1", "0", "1", "2", "3", "4", "5"].map((num) => ({ num, den: "4" })),
  },
  {
    of: item("清单", "set:complete", { required_set: ["甲", "乙"] }),
    rules: ["set:complete", "set:empty", "none"],
    answers: [[], ["甲"], ["甲", "乙"]].map((set) => ({ set })),
  },
  {
    of: item("文本", "manual"),
    rules: ["manual"],
    answers: (["合格", "不合格"] as const).map((verdict) => ({ value: "记录", verdict })),
  },
];

const kind = fc.nat(KINDS.length - 1);
const shape = fc
  .tuple(kind, kind, kind)
  .map((kinds) => kinds.map((at) => KINDS[at]).filter((one) => one !== undefined));

/** A condition over the first `upTo` items; with `odd`, rules may belong to another kind of item. */
function condition(kinds: readonly (typeof KINDS)[number][], upTo: number, odd: boolean): fc.Arbitrary<Condition> {
  const leaves = kinds.slice(0, upTo).flatMap((one, index) => {
    const rules = odd ? KINDS.flatMap((other) => other.rules) : one.rules;
    return rules.map((rule) => leaf(index + 1, rule));
  });
  return fc.letrec<{ any: Condition; leaf: Condition }>((tie) => ({
    leaf: fc.constantFrom(...leaves),
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie("leaf"),
      fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((parts) => ({ all: parts }) as Condition),
      fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((parts) => ({ any: parts }) as Condition),
      tie("any").map((part) => ({ not: part }) as Condition),
    ),
  })).any;
}

const puzzle = (odd: boolean) =>
  shape.chain((kinds) =>
    fc.record({
      kinds: fc.constant(kinds),
      second: fc.option(condition(kinds, 1, odd), { nil: undefined }),
      third: fc.option(condition(kinds, 2, odd), { nil: undefined }),
      target: condition(kinds, 3, odd),
    }),
  );

function bruteForce(list: Checklist, kinds: readonly (typeof KINDS)[number][], target: Condition): boolean {
  const domains = kinds.map((one) => [...one.answers, { answer: "不适用" as const }, null]);
  const [first = [], second = [], third = []] = domains;
  return first.some((a) =>
    second.some((b) => third.some((c) => holds(target, (of) => walked(list, [a, b, c]).get(of) ?? null) === true)),
  );
}

const memo = new WeakMap<Checklist, Map<string, Map<string, Referred>>>();
function walked(list: Checklist, answers: readonly (Answer | null)[]): Map<string, Referred> {
  const known = memo.get(list) ?? new Map<string, Map<string, Referred>>();
  memo.set(list, known);
  const key = JSON.stringify(answers);
  const states = known.get(key) ?? walk(list, answers);
  known.set(key, states);
  return states;
}

describe("neverHolds against trying everything", () => {
  const build = (one: { kinds: readonly (typeof KINDS)[number][]; second?: Condition; third?: Condition }) => {
    const conditions = [undefined, one.second, one.third];
    return checklist(
      ...one.kinds.map((entry, index) => ({
        ...entry.of,
        ...(conditions[index] ? { applies_if: conditions[index] } : {}),
      })),
    );
  };

  it("does not lose patience over outcomes that are the same", () => {
    const [, counted, chosen, sampled] = KINDS;
    const kinds = [counted, sampled, chosen].filter((one) => one !== undefined);
    const target: Condition = {
      any: [
        { all: [leaf(3, "eq:丁"), leaf(1, "num:=0")] },
        { all: [leaf(2, "err_pct:>50"), leaf(2, "err_pct:=0")] },
        leaf(1, "num:=2.5"),
      ],
    };
    expect(neverHolds(target, build({ kinds }))).toBe(true);
  });

  it("gives the same answer where every rule fits its item", () => {
    const seen = { never: 0, possible: 0 };
    fc.assert(
      fc.property(puzzle(false), (one) => {
        const list = build(one);
        const satisfiable = bruteForce(list, one.kinds, one.target);
        seen[satisfiable ? "possible" : "never"] += 1;
        expect(neverHolds(one.target, list)).toBe(!satisfiable);
      }),
      { numRuns: 300 },
    );
    expect(seen.never).toBeGreaterThan(10);
    expect(seen.possible).toBeGreaterThan(10);
  });

  it("never condemns a condition that some answers satisfy, whatever its rules", () => {
    fc.assert(
      fc.property(puzzle(true), (one) => {
        const list = build(one);
        if (neverHolds(one.target, list)) expect(bruteForce(list, one.kinds, one.target)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
