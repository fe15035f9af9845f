import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryOver, sameAgain } from "../../src/interview/carry.ts";
import { startPaper } from "../../src/interview/start.ts";
import type { Answer, Checklist, ChecklistItem, PaperHeader } from "../../src/model/generated/documents.ts";
import type { CarriedItem, JournalRecord, RecordBody } from "../../src/model/journal.ts";
import type { Assessment, PaperState } from "../../src/model/paper.ts";
import { assess } from "../../src/paper/assess.ts";
import { fold } from "../../src/paper/fold.ts";
import { sealRecord } from "../../src/paper/journal.ts";
import { generatedChecklist } from "../helpers/generated-checklist.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const MADE = generatedChecklist(20, () => false);
const ITEMS = MADE.checklist.sections.flatMap(({ items }) => items);
const HEADER: PaperHeader = {
  nature: "自查",
  project: { name: "节前安全检查" },
  unit: { code: "D001", name: "示范农商行第一支行" },
  subject: "节前安全",
  period: { from: "2026-09-01", to: "2026-09-28" },
  index_no: "D001GEN01",
  preparers: [{ name: "赵军" }],
  date: "2026-09-28",
};
const SAME = HEADER;
const NEXT = { period: { from: "2026-10-01", to: "2026-10-31" } };

const journal = (bodies: readonly RecordBody[]): PaperState => {
  const records: JournalRecord[] = [];
  for (const body of bodies)
    records.push(sealRecord(body, { at: "2026-09-28T00:00:00.000Z", by: "P1" }, records.at(-1) ?? null, sha256));
  return fold(records);
};

interface Paper {
  readonly state: PaperState;
  readonly assessment: Assessment;
}
const assessed = (state: PaperState): Paper => ({ state, assessment: assess(state, () => true) });

/** A paper with every item answered, the given answers in place of the usual. */
function answered(changed: Readonly<Record<string, Answer | null>> = {}, checklist = MADE.checklist): Paper {
  const given = new Map<string, Answer | null>(MADE.answers.map(({ id, answer }) => [id, answer]));
  for (const [id, answer] of Object.entries(changed)) given.set(id, answer);
  const changes = [...given].flatMap(([item, answer]) => (answer ? [{ item, old: null, new: answer }] : []));
  const opening = startPaper(checklist, [MADE.library], HEADER, { name: "riskpaper", version: "0" });
  return assessed(journal([opening, { kind: "answer", changes, via: "file" }]));
}

const OLD = answered();
const NAMES = ITEMS.map(({ id }) => id);

/** The checklist with some of its items changed; null takes one out. */
const edited = (change: (item: ChecklistItem) => ChecklistItem | null): Checklist => ({
  ...MADE.checklist,
  version: "1.1.0",
  sections: MADE.checklist.sections.map((section) => ({
    ...section,
    items: section.items.flatMap((item) => change(item) ?? []),
  })),
});
const one = (id: string, change: Partial<ChecklistItem>) =>
  edited((item) => (item.id === id ? { ...item, ...change } : item));
const rechecked = (items: readonly CarriedItem[]) =>
  Object.fromEntries(items.flatMap(({ item, recheck }) => (recheck ? [[item, recheck]] : [])));

describe("what a changed checklist leaves of last time's answers", () => {
  const first = "CK-GEN-01";
  it.each<[string, Checklist, readonly string[]]>([
    ["nothing is changed", MADE.checklist, []],
    ["one character of a question", one(first, { question: `${ITEMS[0]?.question}。` }), [first]],
    ["one character of what passes", one(first, { pass: { rule: "eq:yes", text: "是。" } }), [first]],
    ["the rule", one(first, { pass: { rule: "eq:no", text: "是" } }), [first]],
    ["the threshold", one("CK-GEN-04", { pass: { rule: "num:<=2", text: "<=3" } }), ["CK-GEN-04"]],
    ["the unit", one("CK-GEN-04", { unit: "笔" }), ["CK-GEN-04"]],
    ["an option", one("CK-GEN-08", { options: ["完好", "破损", "遗失"] }), ["CK-GEN-08"]],
    ["the order of options", one("CK-GEN-08", { options: ["缺失", "破损", "完好"] }), []],
    ["an entry of a list", one("CK-GEN-09", { required_set: ["头盔", "盾牌"] }), ["CK-GEN-09"]],
    ["what proof is asked for", one(first, { evidence_required: "登记簿、录像" }), [first]],
    ["a new condition", one("CK-GEN-11", { applies_if: { item: first, rule: "eq:yes" } }), ["CK-GEN-11"]],
    ["guidance, method and weight", one(first, { guidance: "看录像", method: ["访谈"], weight: 5 }), []],
    ["severity and key item", one(first, { default_severity: "严重", is_key: true }), []],
    [
      "titles of sections",
      { ...MADE.checklist, sections: MADE.checklist.sections.map((s) => ({ ...s, title: "改" })) },
      [],
    ],
  ])("%s", (_, next, expected) => {
    const { items, dropped } = carryOver(OLD, next, SAME, sha256);
    expect(rechecked(items)).toEqual(Object.fromEntries(expected.map((id) => [id, "内容改动"])));
    expect([items.length, dropped]).toEqual([NAMES.length, []]);
  });

  it("an item that is gone is named, a new one has nothing", () => {
    const next = edited((item) =>
      item.id === "CK-GEN-03" ? { ...item, id: "CK-GEN-77", question: "全新的一项" } : item,
    );
    const { items, dropped } = carryOver(OLD, next, SAME, sha256);
    expect(dropped).toEqual(["CK-GEN-03"]);
    expect(items.map(({ item }) => item)).toEqual(NAMES.filter((id) => id !== "CK-GEN-03"));
  });
});

describe("last time's answer", () => {
  const finding = (id: string, fixed = false) => ({
    finding_id: id,
    fact: "无",
    ...(fixed ? { fixed_on_spot: true } : {}),
  });
  const no = (...findings: readonly object[]): Answer => ({
    answer: "否",
    note: "有缺",
    findings: findings as Answer["findings"],
  });
  it.each<[string, string, Answer, string | undefined, string | undefined]>([
    ["是 lasts beyond its period", "CK-GEN-01", { answer: "是" }, undefined, undefined],
    ["a count is one of its period", "CK-GEN-04", { value: "3" }, undefined, "期间不同"],
    ["a sample is one of its period", "CK-GEN-02", { n: 30, k: 1 }, undefined, "期间不同"],
    ["a rate is one of its period", "CK-GEN-06", { num: "29", den: "30" }, undefined, "期间不同"],
    ["a list lasts", "CK-GEN-09", { set: ["头盔", "盾牌", "手电"] }, undefined, undefined],
    ["业务 that there is not lasts", "CK-GEN-04", { answer: "不适用", na: { code: "无此业务" } }, undefined, undefined],
    [
      "what did not happen is of its period",
      "CK-GEN-01",
      { answer: "不适用", na: { code: "本期未发生" } },
      undefined,
      "期间不同",
    ],
    ["待核实 was none", "CK-GEN-01", { answer: "待核实", pending: "问" }, "上次待核实", "上次待核实"],
    ["an open finding goes on", "CK-GEN-01", no(finding("F1")), undefined, undefined],
    ["a finding put right is over", "CK-GEN-01", no(finding("F1", true)), "上次已立改", "上次已立改"],
  ])("%s", (_, id, answer, inSame, inNext) => {
    const old = answered({ [id]: answer });
    for (const [header, expected] of [
      [SAME, inSame],
      [NEXT, inNext],
    ] as const) {
      const item = carryOver(old, MADE.checklist, header, sha256).items.find((each) => each.item === id);
      expect(item?.recheck).toBe(expected);
    }
  });

  it("keeps the numbers of its open findings, and loses those put right, its flag and nothing else", () => {
    const old = answered({
      "CK-GEN-01": { ...no(finding("F1", true), finding("F2")), flag: true, evidence: ["a".repeat(64)] },
    });
    expect(carryOver(old, MADE.checklist, NEXT, sha256).items[0]?.answer).toEqual({
      answer: "否",
      note: "有缺",
      evidence: ["a".repeat(64)],
      findings: [finding("F2")],
      carried: true,
    });
  });

  it("that was never given is not carried", () => {
    const { items } = carryOver(answered({ "CK-GEN-01": null }), MADE.checklist, SAME, sha256);
    expect(items.map(({ item }) => item)).not.toContain("CK-GEN-01");
  });
});

describe("whatever the checklist", () => {
  const shuffledIds = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });
  const LETTERS = [..."甲乙丙丁abc 12。"];

  it("renumbering alone keeps every answer", () => {
    fc.assert(
      fc.property(shuffledIds, fc.boolean(), (names, wide) => {
        const renamed = new Map(NAMES.map((id, at) => [id, wide ? `CK-GEN-${100 + at}` : (names[at] ?? id)]));
        const next = edited((item) => ({ ...item, id: renamed.get(item.id) ?? item.id }));
        const { items, dropped } = carryOver(OLD, next, SAME, sha256);
        expect(rechecked(items)).toEqual({});
        expect(dropped).toEqual([]);
        expect(items.map(({ item, was }) => [was, item])).toEqual(NAMES.map((id) => [id, renamed.get(id)]));
        for (const { was, answer } of items) expect(answer).toEqual({ ...OLD.state.answers[was], carried: true });
      }),
    );
  });

  it("one character changed in a question makes exactly that answer 须重查", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.nat(),
        fc.constantFrom(...LETTERS),
        fc.nat(2),
        (id, at, letter, how) => {
          const was = ITEMS.find((item) => item.id === id)?.question ?? "";
          const place = at % (was.length - 1);
          const question =
            was.slice(0, place) + (how === 1 ? "" : letter) + (how === 0 ? was[place] : "") + was.slice(place + 1);
          fc.pre(question !== was);
          expect(rechecked(carryOver(OLD, one(id, { question }), SAME, sha256).items)).toEqual({ [id]: "内容改动" });
        },
      ),
    );
  });
});

describe("a paper that follows another", () => {
  const carry = carryOver(OLD, one("CK-GEN-01", { question: "改过的问题" }), NEXT, sha256);
  const opening = startPaper(
    one("CK-GEN-01", { question: "改过的问题" }),
    [MADE.library],
    { ...HEADER, ...NEXT },
    { name: "r", version: "0" },
  );
  const paper = assessed(journal([opening, carry]));
  const at = (id: string) => paper.assessment.byId.get(id);

  it("is answered where the answer stands, and owes the rest by name", () => {
    expect(at("CK-GEN-03")).toMatchObject({ verdict: "合格", answer: { answer: "否", carried: true }, missing: [] });
    expect(at("CK-GEN-01")).toMatchObject({
      verdict: "未检查",
      answer: null,
      prior: { answer: { answer: "是" } },
      missing: [{ what: "recheck", why: "内容改动" }],
    });
    expect(at("CK-GEN-02")?.missing).toEqual([{ item: "CK-GEN-02", what: "recheck", why: "期间不同" }]);
  });

  it("has last time's answer at hand, without its findings where it has to be looked at again", () => {
    const first = at("CK-GEN-01");
    expect(first && sameAgain(first, new Set())).toEqual({ answer: "是" });
    const new_ = at("CK-GEN-02");
    expect(new_ && sameAgain(new_, new Set())).toEqual({ n: 30, k: 1 });
  });

  it("cannot be told to follow twice, or after it was answered", () => {
    expect(() => journal([opening, carry, carry])).toThrow();
    const answer = {
      kind: "answer",
      changes: [{ item: "CK-GEN-01", old: null, new: { answer: "是" } }],
      via: "key",
    } as const;
    expect(() => journal([opening, answer, carry])).toThrow();
  });
});
