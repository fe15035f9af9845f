import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/model/canonical.ts";
import type { Answer, Finding } from "../../src/model/generated/documents.ts";
import { fold, JournalContradiction } from "../../src/paper/fold.ts";
import {
  type Apart,
  answer,
  asSource,
  begin,
  conflictsOf,
  copyFor,
  merged,
  together,
  write,
} from "../helpers/parted-papers.ts";
import { CHECKLIST, HEADER } from "../helpers/sample-checklist.ts";

const IDS = CHECKLIST.sections.flatMap(({ items }) => items.map(({ id }) => id));
const [ONE = "", TWO = "", THREE = ""] = IDS;
const sha = (digit: string) => digit.repeat(64);
const numberOf = (item: string, m = 1) => `F2024-D001TST01-${item.slice(-2).padStart(3, "0")}${m > 1 ? `-${m}` : ""}`;
const finding = (item: string, fact: string, m = 1, more: Finding = {}): Finding => ({
  finding_id: numberOf(item, m),
  fact,
  ...more,
});

/** What a paper says, without how it came to say it. */
const said = ({ state }: Apart) =>
  canonical({
    header: state.header,
    answers: state.answers,
    evidence: [...state.evidence].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
  });
const bytes = ({ records }: Apart) => JSON.stringify(records);

const answers: fc.Arbitrary<Answer> = fc.record(
  {
    answer: fc.constantFrom<Answer["answer"]>("是", "否"),
    note: fc.constantFrom("记录一", "记录二"),
    evidence: fc.uniqueArray(fc.constantFrom("a", "b", "c").map(sha), { minLength: 1, maxLength: 3 }),
    flag: fc.constant(true),
  },
  { requiredKeys: ["answer"] },
);
const withFinding = fc.tuple(fc.constantFrom(...IDS), answers, fc.boolean()).map(([id, one, found]) => ({
  id,
  answer: found ? { ...one, findings: [finding(id, `${id}的事实`)] } : one,
}));
const all = fc.uniqueArray(withFinding, { selector: ({ id }) => id, minLength: 3, maxLength: 10 });
/** For each item the parts that have it: at least one. */
const owners = fc.array(fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 }), {
  minLength: 10,
  maxLength: 10,
});

interface Split {
  readonly whole: Apart;
  readonly parts: readonly Apart[];
}

/** A paper answered by one, and the same answers given by two or three; `shared` items before the folder was copied. */
const splits: fc.Arbitrary<Split> = fc
  .record({ all, owners, count: fc.constantFrom(2, 3), shared: fc.nat({ max: 4 }), copied: fc.boolean() })
  .map(({ all: given, owners: of, count, shared, copied }) => {
    const before = copied ? given.slice(0, shared) : [];
    const start = before.reduce((paper, one) => answer(paper, one.id, one.answer), begin("甲"));
    const names = ["甲", "乙乙", "丙丙丙"].slice(0, count);
    const parts = names.map((by, part) => {
      const own = given.filter(
        (one, index) => !before.includes(one) && (of[index] ?? []).some((n) => n % count === part),
      );
      const from = copied ? copyFor(by, start) : begin(by, part);
      return own.reduce((paper, one) => answer(paper, one.id, one.answer), from);
    });
    return { whole: given.reduce((paper, one) => answer(paper, one.id, one.answer), begin("甲")), parts };
  });

const orders = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((one, index) => orders(list.toSpliced(index, 1)).map((rest) => [one, ...rest]));

describe("a paper that several answered apart", () => {
  it("is, in whatever order they are merged, the paper that one had answered", () => {
    fc.assert(
      fc.property(splits, ({ whole, parts }) => {
        const results = orders(parts).map((order) => merged(order));
        for (const one of results) expect(said(one)).toBe(said(whole));
        expect(new Set(results.map(bytes)).size).toBe(1);
        const [a, b, c] = parts;
        if (!a || !b || !c) return;
        expect(said(merged([merged([a, b]), c]))).toBe(said(whole));
        expect(said(merged([a, merged([b, c])]))).toBe(said(whole));
        expect(said(merged([merged([c, a]), merged([b, a])]))).toBe(said(whole));
      }),
      { numRuns: 100 },
    );
  });

  it("has exactly the conflicts that were planted, with both values", () => {
    const planted = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(splits, planted, ({ parts }, items) => {
        const [first, second, ...rest] = parts;
        if (!first || !second) return;
        const a = items.reduce((paper, id) => answer(paper, id, { answer: "是", note: `甲说${id}` }), first);
        const b = items.reduce((paper, id) => answer(paper, id, { answer: "否", note: `乙说${id}` }), second);
        const found = conflictsOf([a, b, ...rest]);
        expect(found.map(({ item }) => item)).toEqual(IDS.filter((id) => items.includes(id)));
        for (const { item, fields } of found) {
          const sides = fields.find(({ at }) => at === "answer")?.sides.map(({ value }) => value) ?? [];
          expect(sides).toEqual(expect.arrayContaining([{ answer: "是" }, { answer: "否" }]));
          expect(fields.find(({ at }) => at === "note")?.sides.map(({ value }) => value)).toEqual(
            expect.arrayContaining([`甲说${item}`, `乙说${item}`]),
          );
        }
        expect(conflictsOf([...rest, b, a])).toEqual(found);
      }),
      { numRuns: 80 },
    );
  });

  it("keeps who answered what and when, and what they had said before", () => {
    const start = answer(begin("甲"), ONE, { answer: "是" });
    const a = answer(copyFor("甲", start), ONE, { answer: "否", note: "重看" });
    const b = answer(copyFor("乙", start), TWO, { answer: "否" });
    const paper = merged([a, b]);
    const [, record] = paper.records;
    if (record?.kind !== "merge") throw new Error();
    expect(
      record.items.map(({ item, by, past }) => [
        item,
        by.map((one) => one.by),
        past.map(({ answer: was }) => was?.answer),
      ]),
    ).toEqual([
      [ONE, ["甲"], ["是", "否"]],
      [TWO, ["乙"], ["否"]],
    ]);
    expect(record.sources.map(({ by }) => by)).toEqual(expect.arrayContaining([["甲"], ["乙", "甲"]]));
    expect(paper.state.review.authors).toEqual(expect.arrayContaining(["甲", "乙", "主审"]));
  });

  it("names both who said the same", () => {
    const [a, b] = ["甲", "乙"].map((by) => answer(begin(by), ONE, { answer: "是" }));
    const [, record] = merged([a, b] as [Apart, Apart]).records;
    expect(record?.kind === "merge" && record.items[0]?.by.map(({ by }) => by).sort()).toEqual(["乙", "甲"].sort());
  });
});

describe("one item that two changed", () => {
  const start = answer(begin("甲"), ONE, {
    answer: "否",
    note: "原话",
    findings: [finding(ONE, "原事实", 1, { deadline: "2024-05-01" })],
  });
  const apart = (mine: Answer | null, theirs: Answer | null) =>
    [answer(copyFor("甲", start), ONE, mine), answer(copyFor("乙", start), ONE, theirs)] as const;
  const now = (papers: readonly Apart[]) => merged(papers).state.answers[ONE];
  const [was] = start.state.answers[ONE]?.findings ?? [];
  const before = start.state.answers[ONE] ?? {};

  it("unites remarks, evidence and findings that go together", () => {
    const papers = apart(
      { ...before, note: "新话", evidence: [sha("b")] },
      { ...before, evidence: [sha("a")], findings: [{ ...was, deadline: "2024-06-01" }, finding(ONE, "又一事实", 2)] },
    );
    expect(now(papers)).toEqual({
      answer: "否",
      note: "新话",
      evidence: [sha("a"), sha("b")],
      findings: [{ ...was, deadline: "2024-06-01" }, finding(ONE, "又一事实", 2)],
    });
  });

  it("names the fields in which they part, and takes what is decided for them", () => {
    const papers = apart(
      { ...before, findings: [{ ...was, fact: "甲的事实" }] },
      { ...before, note: "乙的话", findings: [{ ...was, fact: "乙的事实" }] },
    );
    const [conflict] = conflictsOf(papers);
    expect(conflict?.fields.map(({ at }) => at)).toEqual([`findings/${numberOf(ONE)}/fact`]);
    const take = papers[0].state.journal.head;
    const settled = merged(papers, [{ item: ONE, take, reason: "以现场记录为准" }]);
    expect(settled.state.answers[ONE]).toEqual({ ...before, note: "乙的话", findings: [{ ...was, fact: "甲的事实" }] });
    const [, record] = settled.records;
    expect(record?.kind === "merge" && record.items[0]?.settled).toEqual({ take, reason: "以现场记录为准" });
  });

  it("takes the whole answer where they part in what they answer", () => {
    // 乙 left the answer as it was, but what was remarked on it was remarked on that answer.
    expect(conflictsOf(apart({ answer: "是" }, { ...before, note: "乙的话" }))[0]?.fields.map(({ at }) => at)).toEqual([
      "answer",
      "note",
      "findings",
    ]);
    const hard = apart({ answer: "是" }, { answer: "不适用", na: { code: "本期未发生" }, note: "乙的话" });
    const theirs = merged(hard, [{ item: ONE, take: hard[1].state.journal.head }]);
    expect(theirs.state.answers[ONE]).toEqual({ answer: "不适用", na: { code: "本期未发生" }, note: "乙的话" });
    const own = merged(hard, [{ item: ONE, answer: { answer: "待核实", pending: "再查" }, reason: "两人再去" }]);
    const [, record] = own.records;
    expect(record?.kind === "merge" && record.items[0]).toMatchObject({
      answer: { answer: "待核实" },
      by: [{ by: "主审" }],
      settled: { reason: "两人再去" },
    });
  });

  it("parts where one took it back and the other changed it", () => {
    expect(conflictsOf(apart(null, { ...before, note: "乙的话" }))[0]?.fields.map(({ at }) => at)).toEqual([""]);
    expect(merged(apart(null, before)).state.answers[ONE]).toBeUndefined();
  });

  it("is no conflict where one took the change back again", () => {
    const mine = answer(answer(copyFor("甲", start), ONE, { answer: "是" }), ONE, before);
    expect(merged([mine, answer(copyFor("乙", start), ONE, { answer: "是" })]).state.answers[ONE]).toEqual({
      answer: "是",
    });
  });

  it("is answered in bulk only where all did so", () => {
    const [a, b] = [
      answer(begin("甲"), TWO, { answer: "否", bulk: true }),
      answer(begin("乙"), TWO, { answer: "否", note: "看过" }),
    ];
    expect(merged([a, b]).state.answers[TWO]).toEqual({ answer: "否", note: "看过" });
  });
});

describe("findings of one item", () => {
  const found = (by: string, ...findings: Finding[]) => answer(begin(by), ONE, { answer: "否", findings });

  it("are known by their content where both were numbered apart", () => {
    const papers = [
      found("甲", finding(ONE, "一"), finding(ONE, "二", 2)),
      found("乙", finding(ONE, "二"), finding(ONE, "一", 2)),
    ];
    const paper = merged(papers);
    expect(paper.state.answers[ONE]?.findings?.map(({ fact }) => fact).sort()).toEqual(["一", "二"].sort());
    expect(new Set(paper.state.answers[ONE]?.findings?.map(({ finding_id }) => finding_id)).size).toBe(2);
  });

  it("part where one number has two contents, and may both be kept by an answer of one's own", () => {
    const papers = [found("甲", finding(ONE, "一")), found("乙", finding(ONE, "二"))];
    expect(conflictsOf(papers)[0]?.fields.map(({ at }) => at)).toEqual([`findings/${numberOf(ONE)}/fact`]);
    const both = { answer: "否" as const, findings: [finding(ONE, "一"), finding(ONE, "二", 2)] };
    expect(merged(papers, [{ item: ONE, answer: both, reason: "是两件事" }]).state.answers[ONE]).toEqual(both);
  });

  it("are not written over where the unit has confirmed them", () => {
    const start = found("甲", finding(ONE, "抽查三十户，三户未盖章"));
    const confirmed = write(write(start, { kind: "finish" }), {
      kind: "confirm",
      version: 1,
      facts: sha("0"),
      unit: { name: "第一支行" },
      on: "2024-04-03",
      statements: [{ finding_id: numberOf(ONE), opinion: "属实" }],
    });
    const later = answer(copyFor("乙", start), ONE, {
      answer: "否",
      findings: [finding(ONE, "抽查三十户，五户未盖章")],
    });
    const [conflict] = conflictsOf([confirmed, later]);
    expect(conflict?.fields).toMatchObject([{ at: `findings/${numberOf(ONE)}`, confirmed: true }]);
    const paper = merged([confirmed, later], [{ item: ONE, take: later.state.journal.head }]);
    expect(paper.state.facts.frozen).toEqual([]);
    const [, record] = paper.records;
    expect(record?.kind === "merge" && record.lapsed).toMatchObject([{ kind: "confirm", by: "甲" }]);
    expect(paper.state.review.stage).toBe("编制中");
  });
});

describe("headers", () => {
  it("unite the preparers, take the later date, and part in anything else", () => {
    const a = begin("甲", 0, { preparers: [{ id: "P2", name: "乙某" }], date: "2024-04-03" });
    const b = begin("乙", 0, { scope: "信贷部" });
    expect(merged([a, b]).state.header).toEqual({
      ...HEADER,
      preparers: [
        { id: "P1", name: "甲某" },
        { id: "P2", name: "乙某" },
      ],
      date: "2024-04-03",
      scope: "信贷部",
    });
    const c = begin("丙", 0, { scope: "营业部" });
    expect(conflictsOf([b, c])).toMatchObject([{ item: null, fields: [{ at: "scope" }] }]);
    const taken = merged([b, c], [{ header: "scope", take: b.state.journal.head }]);
    expect(taken.state.header.scope).toBe("信贷部");
  });
});

describe("a merged paper", () => {
  const a = answer(begin("甲"), ONE, { answer: "是" });
  const b = answer(begin("乙"), TWO, { answer: "否" });

  it("is merged again with what one of its sources became", () => {
    const first = merged([a, b]);
    const later = answer(a, ONE, { answer: "否", note: "改了" });
    expect(merged([first, later]).state.answers).toEqual({
      [ONE]: { answer: "否", note: "改了" },
      [TWO]: { answer: "否" },
    });
    const changed = answer(first, ONE, { answer: "否", note: "另改" });
    expect(conflictsOf([changed, later]).map(({ item }) => item)).toEqual([ONE]);
  });

  it("can be copied and merged with its copy", () => {
    const hard = answer(begin("丙"), ONE, { answer: "否" });
    const first = merged([a, hard], [{ item: ONE, take: hard.state.journal.head }]);
    const mine = answer(copyFor("甲", first), ONE, { answer: "待核实", pending: "再查" });
    const theirs = answer(copyFor("乙", first), THREE, { value: "0" });
    expect(merged([mine, theirs]).state.answers[ONE]?.answer).toBe("待核实");
  });

  it("is one of its sources' words: merged with itself it stays, and with nothing of it in common it parts", () => {
    expect(said(merged([a, a]))).toBe(said(merged([a])));
    expect(together([a, b], null).items.map(({ item }) => item)).toEqual([ONE, TWO]);
  });

  it("believes no merge behind the second record", () => {
    const [, merge] = merged([a, b]).records;
    if (merge?.kind !== "merge") throw new Error();
    expect(() => fold([...a.records, { ...merge, seq: 3 }])).toThrow(JournalContradiction);
    expect(asSource(a).state.answers).toEqual(a.state.answers);
  });
});

describe("papers that go back to one without sharing its journal", () => {
  it("change only what is otherwise there", () => {
    const base = answer(begin("甲"), ONE, { answer: "是" });
    const a = answer(begin("甲", 5), ONE, { answer: "是" });
    const b = answer(begin("乙", 6), ONE, { answer: "否" });
    expect(conflictsOf([a, b]).map(({ item }) => item)).toEqual([ONE]);
    expect(conflictsOf([a, b], base)).toEqual([]);
  });
});
