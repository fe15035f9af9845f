import { describe, expect, it } from "vitest";
import { bulkPass, changeAnswer } from "../../src/interview/change.ts";
import { jumpTargets } from "../../src/interview/jump.ts";
import { effectsOf, nextOpen } from "../../src/interview/next.ts";
import type { Answer } from "../../src/model/generated/documents.ts";
import { assessed, type Desk, opened, recorded } from "../helpers/paper.ts";

const answer = (desk: Desk, n: string, given: Answer) =>
  recorded(desk, changeAnswer(desk.state, `CK-TST-${n}`, given, "key"));
const owed = (desk: Desk, n: string) =>
  assessed(desk)
    .byId.get(`CK-TST-${n}`)
    ?.missing.map((one) => one.what);

describe("a paper's assessment", () => {
  it("asks an item only once its condition is decided, and puts it out when the condition fails", () => {
    const start = opened();
    expect(assessed(start).byId.get("CK-TST-03")?.applicability).toBe("undecided");
    expect(assessed(answer(start, "02", { answer: "是" })).byId.get("CK-TST-03")?.applicability).toBe("applicable");
    expect(assessed(answer(start, "02", { answer: "否" })).byId.get("CK-TST-03")?.applicability).toBe("excluded");
  });

  it("keeps an excluded item's answer out of every count and finding, and takes it back with the condition", () => {
    let desk = answer(opened(), "02", { answer: "是" });
    desk = answer(desk, "03", { value: "2", findings: [{ finding_id: "F2024-X-003", fact: "事实" }] });
    expect(assessed(desk)).toMatchObject({ counts: { fail: 2 }, findings: [{}] });
    const before = assessed(desk);
    const flipped = answer(desk, "02", { answer: "否" });
    expect(assessed(flipped)).toMatchObject({ counts: { fail: 0, excluded: 1 }, findings: [] });
    expect(flipped.state.answers["CK-TST-03"]).toBeDefined();
    expect(effectsOf(before, assessed(flipped)).excluded).toMatchObject([
      { one: { item: { id: "CK-TST-03" } }, answered: true },
    ]);
    expect(assessed(answer(flipped, "02", { answer: "是" })).findings).toHaveLength(1);
  });

  it("names what a failing item owes until it is there", () => {
    let desk = answer(opened(), "01", { answer: "否" });
    expect(owed(desk, "01")).toEqual(["note", "finding", "evidence"]);
    desk = answer(desk, "01", {
      answer: "否",
      note: "说明",
      evidence: ["a".repeat(64)],
      findings: [{ fact: "事实", severity: "一般" }],
    });
    expect(owed(desk, "01")).toEqual(["severity_reason"]);
    desk = answer(desk, "01", { answer: "否", note: "说明", evidence: ["a".repeat(64)], no_finding_reason: "已并入" });
    expect(owed(desk, "01")).toEqual([]);
  });

  it("wants a reason for 不适用 under 其他, and for 待核实", () => {
    expect(owed(answer(opened(), "01", { answer: "不适用", na: { code: "其他" } }), "01")).toEqual(["reason"]);
    expect(owed(answer(opened(), "01", { answer: "不适用", na: { code: "无此业务" } }), "01")).toEqual([]);
    expect(owed(answer(opened(), "01", { answer: "待核实" }), "01")).toEqual(["pending"]);
  });

  it("passes in bulk only open 是否 items that are not key items, under their own rule", () => {
    const desk = opened();
    const first = desk.state.checklist.sections[0];
    const body = first && bulkPass(assessed(desk), first);
    expect(body).toMatchObject({
      via: "bulk",
      changes: [
        { item: "CK-TST-01", new: { answer: "是", bulk: true } },
        { item: "CK-TST-02", new: { answer: "否", bulk: true } },
      ],
    });
  });

  it("goes on behind the last item, round to the first", () => {
    const desk = answer(answer(opened(), "09", { value: "甲" }), "04", { answer: "是" });
    expect(nextOpen(assessed(desk), "CK-TST-04")?.item.id).toBe("CK-TST-05");
    expect(nextOpen(assessed(desk), "CK-TST-09")?.item.id).toBe("CK-TST-01");
  });

  it.each([
    ["5", "CK-TST-05"],
    ["tst-07", "CK-TST-07"],
    ["第８项", "CK-TST-08"],
    ["乙 第9", "CK-TST-09"],
  ])("finds the item meant by %s", (typed, id) => {
    expect(jumpTargets(assessed(opened()), typed)[0]?.item.id).toBe(id);
  });
});
