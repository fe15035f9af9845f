import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readValue } from "../../../src/ledger/values/read-value.ts";
import { statusState } from "../../../src/ledger/values/status-words.ts";
import type { LedgerColumn } from "../../../src/model/generated/documents.ts";
import { brief, CONTEXT, column, number, read, text } from "./cells.ts";

const TYPES: readonly LedgerColumn["type"][] = [
  "integer",
  "text",
  "id",
  "date",
  "money",
  "enum",
  "people",
  "percent",
  "yesno",
];

describe("percents", () => {
  test.each([
    ["95.27%", "95.27"],
    ["95.270", "95.27"],
    ["９５％", "95"],
    ["百分之九十五", "95"],
    ["0", "0"],
    ["100", "100"],
    ["0.9527", "null ambiguous-percent"],
    ["1", "null ambiguous-percent"],
    ["101%", "null percent-out-of-range"],
    ["-5%", "null percent-out-of-range"],
    ["很高", "null unreadable-percent"],
  ])("%s reads as %s", (raw, expected) => {
    expect(brief(read(raw, "percent"))).toBe(expected);
  });

  it("is no number beyond all bounds", () => {
    for (const raw of ["9.999999999999995e+27", "1e+300"])
      expect(brief(read(number(raw, "percent"), "percent"))).toBe("null percent-out-of-range");
    expect(brief(read(number("1e-20"), "percent"))).toBe("0");
  });

  it("under a percent format a fraction is one", () => {
    expect(brief(read(number("0.95270000000000010", "percent"), "percent"))).toBe("95.27");
    expect(brief(read(number("1", "percent"), "percent"))).toBe("100");
    expect(brief(read(0.9527, "percent"))).toBe("null ambiguous-percent");
  });
});

test.each([
  ["1", "1"],
  ["1.0", "1"],
  ["３笔", "3"],
  ["十五", "15"],
  ["1、", "1"],
  ["①", "1"],
  ["约3", "3 approximate-number"],
  ["1.5", "null unreadable-count"],
  ["-1", "null unreadable-count"],
  ["三两个", "null unreadable-count"],
  ["/", "null"],
])("the count %s reads as %s", (raw, expected) => {
  expect(brief(read(raw, "integer"))).toBe(expected);
});

describe("words", () => {
  test.each([
    ["整 改 中", "整改中"],
    ["正在整改", "整改中"],
    ["已完成", "已整改"],
    ["退回", "整改中"],
    ["风险接受", "持续整改"],
    ["基本完成", "null unlisted-word"],
    ["立行立改", "null type-as-status"],
    ["已逾期", "null overdue-as-status"],
    ["—", "null"],
  ])("the status %s reads as %s", (raw, expected) => {
    expect(brief(read(raw, "enum", { key: "status" }))).toBe(expected);
  });

  it("suggests the word that looks alike", () => {
    expect(read("己整改", "enum", { key: "status" }).told[0]?.args.near).toBe("已整改");
  });

  test.each([
    ["高风险", "G3", "高"],
    ["中等", "G3", "中"],
    ["较重", "G3", "高 level-mapped"],
    ["一级", "G3", "null unlisted-word"],
    ["重大", "G3", "null unlisted-word"],
    ["严重", "P4", "严重"],
    ["一般问题", "P4", "一般"],
    ["重大隐患", "H2", "重大"],
    ["Ⅱ级", "I3", "二级"],
  ])("the level %s under %s reads as %s", (raw, scheme, expected) => {
    expect(brief(read(raw, "enum", { key: "severity", scheme, list: null }))).toBe(expected);
  });

  it("a profile may know more spellings", () => {
    const own = { ...column("enum", "line"), synonyms: { 信贷: ["贷款"] } };
    expect(readValue(text("贷 款"), own, { ...CONTEXT, list: ["信贷"] }).value.value).toBe("信贷");
  });

  test.each([
    ["√", "是"],
    ["无", "否"],
    ["大概", "null unlisted-word"],
    ["/", "null"],
  ])("yes or no: %s reads as %s", (raw, expected) => {
    expect(brief(read(raw, "yesno"))).toBe(expected);
  });
});

test("a status gives its state where it stands for a single one", () => {
  expect(statusState("未整改")).toEqual({ status: "未整改", state: null });
  expect(statusState("整改中")).toEqual({ status: "整改中", state: null });
  expect(statusState("已 整 改")).toEqual({ status: "已整改", state: "待验收" });
  expect(statusState("退回")).toEqual({ status: "整改中", state: "退回" });
  expect(statusState("反弹")).toEqual({ status: "整改中", state: "反弹" });
  expect(statusState("延期")).toEqual({ status: "整改中", state: "延期" });
  expect(statusState("待验收")).toEqual({ status: "已整改", state: "待验收" });
  expect(statusState("立行立改")).toBeNull();
});

test.each([
  ["张三、李四", ["张三", "李四"]],
  ["张三/李四；王五", ["张三", "李四", "王五"]],
  ["张三\n李四", ["张三", "李四"]],
  ["张三 李四", ["张三", "李四"]],
  ["张　三", ["张三"]],
  ["张 三 李 四", ["张三", "李四"]],
  ["张三（信贷部、会计部）", ["张三（信贷部、会计部）"]],
  ["John Smith", ["John Smith"]],
  ["/", null],
])("the people %j are %j", (raw, names) => {
  expect(read(raw, "people").value.value).toEqual(names);
});

describe("text", () => {
  test.each([
    ["　甲  乙 ", "甲 乙"],
    ["第一\n支行", "第一支行"],
    ["1. 甲\n2. 乙", "1. 甲\n2. 乙"],
    ["甲。\r\n乙", "甲。\n乙"],
    ["２０２４年（ＷＰＳ）", "2024年（WPS）"],
    ["a\u200bb\ufeff", "ab"],
    ["👨‍👩‍👧", "👨‍👩‍👧"],
    ["=1+1", "=1+1"],
  ])("%j is kept as %j", (raw, kept) => {
    expect(read(raw, "text").value.value).toBe(kept);
  });

  it("keeps fillers, for laws to tell", () => {
    for (const word of ["/", "无", "XX"]) expect(read(word, "text").value.value).toBe(word);
  });

  it("is no value where it only points to the row above, but for remarks", () => {
    for (const word of ["同上", "（同上）", "同前", " 同上行 ", "〃", "″", '"', "ditto"])
      for (const type of ["text", "people", "id", "enum", "date", "money"] as const)
        expect(brief(read(word, type)), word).toBe("null same-as-above");
    expect(read("同上", "text", { key: "note" }).value.value).toBe("同上");
    for (const word of ["同上级行核对不符 3 处", "见上级文件", "D行"])
      expect(read(word, "text").value.value).toBe(word);
  });

  it.each([
    "同　上",
    "同　　　　　　　　　　　　上",
    "\u00a0同 上",
    "同\n上",
    "同1",
    "同第1项",
    "同序号1",
    "同上1",
    "同上（信贷部）",
    "同前项",
    "见第3条",
    "与第1条相同",
    "与上一条一致",
  ])("is no value of any kind where it only points to a row: %j", (word) => {
    for (const type of TYPES) expect(brief(read(word, type)), type).toBe("null same-as-above");
  });

  it.each(["同业部", "同城支行", "同意", "见证人", "与第1条相同的客户另有 3 户", "上海路支行", "同上海分行"])(
    "is a value where it only begins alike: %s",
    (word) => {
      expect(read(word, "text").value.value).toBe(word);
    },
  );

  it("is what its number format shows, which is told, where that is a text", () => {
    const cell = (places: string) => ({ ...number("12"), format: { places } });
    expect(brief(read(cell("F2024-\u0001\u0001\u0001"), "id"))).toBe("F2024-012 text-from-format");
    expect(brief(read(cell("\u0001\u0001-\u0001"), "text"))).toBe("01-2 text-from-format");
    expect(brief(read(cell("\u0001"), "id"))).toBe("12");
    // Where a number is asked for, it is one.
    expect(brief(read(cell("第\u0001笔"), "integer"))).toBe("12");
  });

  it("has lost digits where a long number was stored as one", () => {
    expect(brief(read(number("110105194912310000"), "id"))).toBe("null digits-lost");
    expect(brief(read("1.10105E+17", "text"))).toBe("null digits-lost");
    expect(read("110105194912310021", "id").value.value).toBe("110105194912310021");
    expect(read(12345, "id").value.value).toBe("12345");
  });

  it("shows a date cell as its day", () => {
    expect(read(number(45292, "date"), "text").value.value).toBe("2024-01-01");
  });
});

it("tells error values and formulas without a value under every type", () => {
  for (const type of TYPES) {
    expect(brief(read({ ...text("#REF!"), kind: "error" }, type))).toBe("null cell-error");
    expect(brief(read("#N/A", type))).toBe("null cell-error");
    expect(brief(read({ ...text(""), formula: "uncached" }, type))).toBe("null formula-without-value");
    expect(readValue(null, column(type), CONTEXT)).toMatchObject({ value: { value: null, shown: "" }, told: [] });
  }
});

const raw = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[0-9０-９.,。，、年月日万亿元约一二三百千十零％%\-/ ]{0,14}$/),
  fc.double().map(String),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc.tuple(fc.integer(), fc.integer({ min: -40, max: 40 })).map(([digits, power]) => `${digits}e${power}`),
);
const anyCell = fc.record({
  column: fc.constant(1),
  kind: fc.constantFrom("text" as const, "number" as const, "boolean" as const, "error" as const),
  raw,
  format: fc.constantFrom(null, "date" as const, "time" as const, "percent" as const),
  formula: fc.constantFrom(null, "cached" as const, "uncached" as const),
});

test("no cell makes reading throw, and what cannot be read is told", () => {
  fc.assert(
    fc.property(
      anyCell,
      fc.constantFrom(...TYPES),
      fc.constantFrom("元" as const, "亿元" as const, null),
      (cell, type, headerUnit) => {
        const { value, told } = readValue(cell, column(type), { ...CONTEXT, headerUnit });
        if (value.unreadable) expect([value.value, told.length > 0]).toEqual([null, true]);
      },
    ),
    { numRuns: 6000 },
  );
});

test("a stored value read again is itself", () => {
  fc.assert(
    fc.property(raw, fc.constantFrom(...TYPES), (some, type) => {
      const context = { ...CONTEXT, headerUnit: "元" as const };
      const { value } = readValue(text(some), column(type), context).value;
      if (value === null) return;
      const again = typeof value === "object" ? value.join("、") : `${value}${type === "percent" ? "%" : ""}`;
      expect(readValue(text(again), column(type), context).value.value).toEqual(value);
    }),
    { numRuns: 3000 },
  );
});
