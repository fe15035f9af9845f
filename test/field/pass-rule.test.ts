import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filled } from "../../src/field/answer-value.ts";
import { CalendarGap, workdayCalendar } from "../../src/field/calendar.ts";
import { parseRule, ruleFits, ruleText } from "../../src/field/pass-rule.ts";
import type { Answer, AnswerType } from "../../src/model/generated/documents.ts";
import { item, verdict } from "./item.ts";

const TYPES: readonly AnswerType[] = ["是否", "抽样", "计数", "金额", "比率", "日期", "枚举", "清单", "文本"];

describe("the grammar of rules", () => {
  it.each([
    "none",
    "manual",
    "eq:yes",
    "eq:no",
    "eq:已备案",
    "set:complete",
    "set:empty",
    "num:=0",
    "num:<3",
    "num:>=4",
    "num:<=24",
    "pct:=100",
    "pct:>=-30",
    "pct:<=5",
    "pp:=0.00",
    "pp:<=0.5",
    "err_pct:=0",
    "err_pct:<=10",
    "times:<=10",
    "workdays:<=30",
    "month_workday:<=10",
    "num_per_month:>=1",
    "num_per_quarter:>=1",
    "num_per_category:>=1",
    "ref:<=CK-DIS-02",
  ])("reads %s and writes it back", (text) => {
    const rule = parseRule(text);
    expect(rule).not.toBeNull();
    expect(rule === null ? "" : ruleText(rule)).toBe(text);
  });

  it.each([
    "",
    "yes",
    "eq:",
    "eq: 是",
    "num:",
    "num:5",
    "num:==5",
    "num:!=5",
    "num:<=",
    "num:<=1e3",
    "num:<= 5",
    " num:<=5",
    "num:<=5 ",
    "pct:<=5%",
    "NUM:<=5",
    "set:full",
    "ref:CK-DIS-02",
    "ref:<=DIS-02",
    "workdays:<=1.5",
    "workdays:<=-1",
    "num_per_year:>=1",
    "none:",
    "num:<=1234567890123456",
    `eq:${"长".repeat(61)}`,
  ])("does not read %j", (text) => {
    expect(parseRule(text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRule(text)));
  });

  it("knows which rule looks at which kind of answer", () => {
    const fits = (text: string) => {
      const rule = parseRule(text);
      return TYPES.filter((type) => rule !== null && ruleFits(rule, type));
    };
    expect(fits("none")).toEqual(TYPES);
    expect(fits("manual")).toEqual(TYPES);
    expect(fits("eq:no")).toEqual(["是否"]);
    expect(fits("eq:已备案")).toEqual(["枚举"]);
    expect(fits("num:=0")).toEqual(["计数", "金额"]);
    expect(fits("ref:<=CK-DIS-01")).toEqual(["计数", "金额"]);
    expect(fits("num_per_month:>=1")).toEqual(["计数"]);
    expect(fits("err_pct:=0")).toEqual(["抽样"]);
    expect(["pct:>=90", "pp:<=0.5", "times:<=10"].map(fits)).toEqual([["比率"], ["比率"], ["比率"]]);
    expect(["workdays:<=30", "month_workday:<=10"].map(fits)).toEqual([["日期"], ["日期"]]);
    expect(["set:complete", "set:empty"].map(fits)).toEqual([["清单"], ["清单"]]);
  });
});

describe("judging", () => {
  it.each<[AnswerType, string, Answer, string]>([
    ["是否", "eq:yes", { answer: "是" }, "合格"],
    ["是否", "eq:yes", { answer: "否" }, "不合格"],
    ["是否", "eq:no", { answer: "是" }, "不合格"],
    ["是否", "eq:no", { answer: "否" }, "合格"],
    ["是否", "none", { answer: "是" }, "已记录"],
    ["是否", "manual", { answer: "是" }, "未检查"],
    ["是否", "manual", { answer: "是", verdict: "不合格" }, "不合格"],
    ["是否", "eq:yes", { value: "是" }, "未检查"],
    ["枚举", "eq:已备案", { value: "已备案" }, "合格"],
    ["枚举", "eq:已备案", { value: "未备案" }, "不合格"],
    ["计数", "num:=0", { value: "0" }, "合格"],
    ["计数", "num:=0", { value: "1" }, "不合格"],
    ["计数", "num:<3", { value: "3" }, "不合格"],
    ["计数", "num:=0", { value: "" }, "未检查"],
    ["计数", "num:=0", { value: "-1" }, "未检查"],
    ["计数", "num:=0", { value: "__8" }, "未检查"],
    ["计数", "num:=0", {}, "未检查"],
    ["计数", "none", { value: "12" }, "已记录"],
    ["计数", "none", { note: "无" }, "未检查"],
    ["金额", "num:=0", { value: "0.00" }, "合格"],
    ["金额", "num:=0", { value: "0.01" }, "不合格"],
    ["金额", "none", { value: "45万" }, "未检查"],
    ["比率", "pct:>=90", { num: "2653", den: "2940" }, "合格"],
    ["比率", "pct:>=95", { num: "2653", den: "2940" }, "不合格"],
    ["比率", "pct:=100", { num: "30", den: "30" }, "合格"],
    ["比率", "pct:=100", { num: "999999", den: "1000000" }, "不合格"],
    ["比率", "pct:<=5", { num: "0", den: "0" }, "未检查"],
    ["比率", "pct:<=5", { num: "1", den: "-20" }, "未检查"],
    ["比率", "pct:>=-30", { num: "-30", den: "100" }, "合格"],
    ["比率", "pct:>=-30", { num: "-31", den: "100" }, "不合格"],
    ["比率", "times:<=10", { num: "1000000000", den: "100000000" }, "合格"],
    ["比率", "times:<=10", { num: "1050000000", den: "100000000" }, "不合格"],
    ["比率", "times:<=15", { num: "1050000000", den: "100000000" }, "合格"],
    ["比率", "pp:=0.00", { num: "236", den: "241", value: "97.93" }, "合格"],
    ["比率", "pp:=0.00", { num: "236", den: "241", value: "97.93%" }, "合格"],
    ["比率", "pp:=0.00", { num: "2653", den: "2940", value: "96" }, "不合格"],
    ["比率", "pp:<=0.5", { num: "584", den: "621", value: "94" }, "合格"],
    ["比率", "pp:<=0.5", { num: "584", den: "621", value: "93.53" }, "不合格"],
    ["比率", "pp:<=0.5", { num: "584", den: "621" }, "未检查"],
    ["抽样", "err_pct:=0", { n: 30, k: 0 }, "合格"],
    ["抽样", "err_pct:=0", { n: 30, k: 1 }, "不合格"],
    ["抽样", "err_pct:<=5", { n: 20, k: 1 }, "合格"],
    ["抽样", "err_pct:<=5", { n: 19, k: 1 }, "不合格"],
    ["抽样", "err_pct:=0", { n: 0, k: 0 }, "未检查"],
    ["抽样", "err_pct:=0", { n: 30, k: 35 }, "未检查"],
    ["抽样", "err_pct:=0", { n: 30 }, "未检查"],
    ["日期", "workdays:<=30", { trigger: "2024-03-01", value: "2024-04-12" }, "合格"],
    ["日期", "workdays:<=29", { trigger: "2024-03-01", value: "2024-04-12" }, "不合格"],
    ["日期", "workdays:=5", { trigger: "2024-03-01", value: "2024-03-08" }, "合格"],
    ["日期", "workdays:<=30", { trigger: "2024-03-04", value: "2024-03-01" }, "未检查"],
    ["日期", "workdays:<=30", { value: "2024-03-01" }, "未检查"],
    ["日期", "workdays:<=30", { trigger: "2024-02-30", value: "2024-03-01" }, "未检查"],
    ["日期", "month_workday:<=10", { value: "2024-03-14" }, "合格"],
    ["日期", "month_workday:<=10", { value: "2024-03-15" }, "不合格"],
    ["日期", "month_workday:<=11", { value: "2024-03-16" }, "不合格"],
    ["日期", "month_workday:<=10", { value: "2024-02-30" }, "未检查"],
    ["日期", "none", { value: "2024-02-29" }, "已记录"],
    ["计数", "num_per_quarter:>=1", { value: "4", per: 4 }, "合格"],
    ["计数", "num_per_month:>=1", { value: "11", per: 12 }, "不合格"],
    ["计数", "num_per_category:>=1", { value: "4" }, "未检查"],
    ["清单", "set:empty", { set: [] }, "合格"],
    ["清单", "set:empty", { set: ["灯不亮"] }, "不合格"],
    ["清单", "set:empty", {}, "未检查"],
    ["清单", "set:complete", { set: ["合同", "发票"], required: ["发票"] }, "合格"],
    ["清单", "set:complete", { set: ["合同"], required: ["合同", "发票"] }, "不合格"],
    ["清单", "set:complete", { set: [], required: ["合同"] }, "不合格"],
    ["清单", "set:complete", { set: ["合同"] }, "未检查"],
    ["文本", "none", { value: "周转 3 次" }, "已记录"],
    ["文本", "none", { value: "  " }, "未检查"],
  ])("%s under %s: %j is %s", (type, rule, answer, expected) => {
    expect(verdict(item(type, rule), answer)).toBe(expected);
  });

  it("takes the inspector's word for 不适用 and 待核实, whatever else the answer holds", () => {
    expect(verdict(item("计数", "num:=0"), { answer: "不适用", value: "0" })).toBe("不适用");
    expect(verdict(item("计数", "num:=0"), { answer: "待核实", value: "0" })).toBe("待核实");
  });

  it("never passes what it cannot judge", () => {
    expect(verdict(item("是否"), { answer: "是" })).toBe("未检查");
    expect(verdict(item("是否", "=是"), { answer: "是" })).toBe("未检查");
    expect(verdict(item("是否", "num:=0"), { answer: "是", value: "0" })).toBe("未检查");
    expect(verdict(item("是否", "eq:yes"), null)).toBe("未检查");
  });

  it("compares with another item's number, and waits while there is none", () => {
    const mediated = item("计数", "ref:<=CK-DIS-01");
    expect(verdict(mediated, { value: "8" }, { "CK-DIS-01": { value: "9" } })).toBe("合格");
    expect(verdict(mediated, { value: "10" }, { "CK-DIS-01": { value: "9" } })).toBe("不合格");
    expect(verdict(mediated, { value: "10" })).toBe("未检查");
    expect(verdict(mediated, { value: "10" }, { "CK-DIS-01": { answer: "不适用", value: "90" } })).toBe("未检查");
  });

  it("holds a set against the checklist's own required set first, whatever the width of its brackets", () => {
    const licences = item("清单", "set:complete", { required_set: ["营业执照（副本）", "合同"] });
    expect(verdict(licences, { set: ["营业执照(副本)", "合 同"], required: ["别的"] })).toBe("合格");
    expect(verdict(licences, { set: ["合同"], required: ["合同"] })).toBe("不合格");
  });

  it("knows an option only from the item's list", () => {
    const state = item("枚举", "eq:有", { options: ["有", "无"] });
    expect(verdict(state, { value: "有" })).toBe("合格");
    expect(verdict(state, { value: "无" })).toBe("不合格");
    expect(verdict(state, { value: "不清楚" })).toBe("未检查");
  });

  it("says which year the calendar lacks instead of guessing", () => {
    const { isWorkday } = workdayCalendar({ "2024": {} });
    const report = item("日期", "workdays:<=30");
    expect(() => verdict(report, { trigger: "2024-12-20", value: "2025-01-10" }, {}, isWorkday)).toThrow(CalendarGap);
  });

  it("decides sample and ratio bounds exactly", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(10_000), (a, b, bound) => {
        const [k, n] = [Math.min(a, b), Math.max(a, b)];
        const text = `${Math.floor(bound / 100)}.${String(bound % 100).padStart(2, "0")}`;
        const expected = n === 0 ? "未检查" : BigInt(k) * 10_000n <= BigInt(bound) * BigInt(n) ? "合格" : "不合格";
        expect(verdict(item("抽样", `err_pct:<=${text}`), { n, k })).toBe(expected);
        expect(verdict(item("比率", `pct:<=${text}`), { num: String(k), den: String(n) })).toBe(expected);
      }),
    );
  });

  it("gives a verdict on a recording item exactly when it is filled", () => {
    const answers: readonly Answer[] = [
      {},
      { answer: "是" },
      { value: "3" },
      { value: "2024-01-01" },
      { n: 3, k: 1 },
      { num: "1", den: "3" },
      { set: [] },
    ];
    for (const type of TYPES) {
      for (const answer of answers) {
        expect(verdict(item(type, "none"), answer)).toBe(filled(item(type), answer) ? "已记录" : "未检查");
      }
    }
  });
});
