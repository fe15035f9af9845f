import { describe, expect, it } from "vitest";
import { readInput } from "../../src/interview/input.ts";
import type { ChecklistItem } from "../../src/model/generated/documents.ts";

const item = (answer_type: ChecklistItem["answer_type"], more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: "CK-TST-01",
  question: "问题",
  answer_type,
  risk_points: ["TST-01"],
  ...more,
});
const complete = { pass: { rule: "set:complete" } };

describe("what a person types", () => {
  it.each([
    ["计数", {}, "３", { value: "3" }],
    ["计数", { unit: "小时" }, "1.5", { value: "1.5" }],
    ["金额", {}, "45万", { value: "450000.00" }],
    ["抽样", {}, "３０ ２", { n: 30, k: 2 }],
    ["抽样", {}, "30/2", { n: 30, k: 2 }],
    ["抽样", {}, "30，2", { n: 30, k: 2 }],
    ["比率", {}, "29／30", { num: "29", den: "30" }],
    ["日期", {}, "2024年3月5日", { value: "2024-03-05" }],
    ["枚举", { options: ["甲", "乙"] }, "２", { value: "乙" }],
    ["枚举", { options: ["甲", "乙"] }, "甲", { value: "甲" }],
    ["清单", { pass: { rule: "set:empty" }, options: ["座椅", "利率牌"] }, "1、灯", { set: ["座椅", "灯"] }],
    ["清单", { pass: { rule: "set:empty" } }, "", { set: [] }],
    ["清单", { ...complete, required_set: ["锁", "灯"] }, "2", { set: ["锁"] }],
    ["清单", { ...complete, required_set: ["锁", "灯"] }, "无", { set: ["锁", "灯"] }],
    ["清单", complete, "锁、灯|灯", { set: ["锁"], required: ["锁", "灯"] }],
    ["文本", {}, " 见附件 ", { value: "见附件" }],
  ] as const)("%s %j: %s", (type, more, typed, answer) => {
    expect(readInput(item(type, more as Partial<ChecklistItem>), typed)).toEqual({ answer });
  });

  it.each([
    ["计数", {}, "1.5", "number"],
    ["计数", {}, "-1", "number"],
    ["金额", {}, "很多", "money"],
    ["抽样", {}, "30", "sample"],
    ["抽样", {}, "2 30", "sample_range"],
    ["抽样", {}, "0 0", "sample_range"],
    ["比率", {}, "29/0", "ratio_zero"],
    ["比率", {}, "95%", "ratio"],
    ["日期", {}, "2024-02-30", "date"],
    ["枚举", { options: ["甲"] }, "2", "option"],
    ["清单", { ...complete, required_set: ["锁"] }, "门", "option"],
    ["清单", complete, "门", "option"],
    ["文本", {}, "  ", "blank"],
  ] as const)("is refused with the reason, %s %j: %s", (type, more, typed, problem) => {
    expect(readInput(item(type, more as Partial<ChecklistItem>), typed)).toEqual({ problem });
  });
});
