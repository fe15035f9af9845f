import { describe, expect, it } from "vitest";
import { fixedWords } from "../../src/render/trace/fixed-words.ts";
import { untracedNumbers } from "../../src/render/trace/untraced-numbers.ts";
import { loadCatalogue } from "../../src/text/load.ts";

const VIEW = {
  counts: { pass: 41, fail: 23 },
  rate: { num: 41, den: 64 },
  amount: "1234567.80",
  date: "2024-03-09",
  fact: "抽查57份，3份缺页（F2024-D001RCU01-003）",
  size: 20480,
  sha256: "6912965b500223ce742ea6a2127690d24688ed7af2e06f7b3f0434991100b8dd",
  rows: Array.from({ length: 31 }, () => ({})),
};
const numbers = (markdown: string, fixed: readonly string[] = []) =>
  untracedNumbers(markdown, VIEW, fixed).map((one) => one.number);

describe("a number of a filled template", () => {
  it.each([
    ["a figure of the view", "合格41项，不合格23项"],
    ["how many there are, and the how-manieth one is", "共31个\n\n| 17 | 甲 |"],
    ["a rate of two parts", "合格率64.06%（41/64）"],
    [
      "an amount in 元, in 万元, rounded, and in words",
      "1,234,567.80元，123.45678万元，123.46万元，人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角整",
    ],
    ["a day", "2024年3月9日，2024-03-09"],
    ["what a text quotes", "事实：抽查57份，3份缺页（F2024\\-D001RCU01\\-003）"],
    ["the size of a file", "20.0 KB"],
    [
      "a fingerprint, whole, in part and in fours",
      "6912965b5002\n6912965b500223ce 742ea6a2127690d2 4688ed7af2e06f7b 3f0434991100b8dd",
    ],
    ["a running number, an article, a date of the form", "### 99. 概况\n\n依据第八十八条、第75条，2019年起执行"],
    ["a character that is shown by its number", "甲<U+202E>乙"],
    ["what lays a table out", '```riskpaper table\n{"head":["甲"],"widths":[55,45],"rows":[["23"]]}\n```'],
  ])("is accounted for where it is %s", (_, markdown) => {
    expect(numbers(markdown)).toEqual([]);
  });

  it.each([
    ["typed", "共发现77个问题", ["77"]],
    ["a sum that nobody asked for", "合格与不合格共65项", ["65"]],
    ["a rate beside other parts", "占35.94%（23/41）", ["35.94"]],
    ["another rate", "合格率64.07%（41/64）", ["64.07"]],
    ["an amount in the wrong unit", "涉及12,345.68元", ["12,345.68"]],
    ["other words of an amount", "人民币壹佰贰拾叁万元整", ["人民币壹佰贰拾叁万元整"]],
    ["in a block", '```riskpaper fields\n[["合计","77"]]\n```', ["77"]],
    ["in digits of another script", "共７７个", ["７７"]],
  ])("is told where it is %s", (_, markdown, expected) => {
    expect(numbers(markdown)).toEqual(expected);
  });

  it("is told with the words it stands in", () => {
    expect(untracedNumbers("一、概况\n\n本次共发现77个问题。", VIEW, [])).toEqual([
      { number: "77", text: "本次共发现77个问题。" },
    ]);
  });

  it("may be one of the words that are the same in every document, where it stands in them", async () => {
    const fixed = fixedWords(await loadCatalogue("zh-CN"));
    expect(fixed).toContain("前报告（30个工作日）；");
    expect(numbers("应于2024年3月9日前报告（90个工作日）；", fixed)).toEqual(["90"]);
    expect(numbers("应于2024年3月9日前报告（30个工作日）；", fixed)).toEqual([]);
  });

  it("is looked up in one pass: a long document takes no time to speak of", () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ no: at, fact: `第${at}笔贷款${at * 7}元` }));
    const lines = rows.map(({ no, fact }) => `| ${no + 1} | ${fact} |`).join("\n");
    expect(untracedNumbers(lines, { rows }, [])).toEqual([]);
  });

  it.each(["1", "《", "第", "1.", "12年"])("is found at the end of a line made to be long: %s", (text) => {
    const found = untracedNumbers(`${text.repeat(20_000)}。共7731个`, { rows: [] }, []);
    expect(found.map((one) => one.number)).toContain("7731");
  });
});
