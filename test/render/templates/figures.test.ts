import { describe, expect, it } from "vitest";
import { literalsIn } from "../../../src/render/templates/figures.ts";
import { judged, setOf } from "./judged.ts";

const texts = (line: string) => literalsIn(line).map((one) => one.text);

describe("a number in static text", () => {
  it.each([
    ["共发现12个问题", ["12"]],
    ["金额 1,234.56 万元", ["1,234.56"]],
    ["问题率45.45%", ["45.45%"]],
    ["共发现１２个问题", ["１２"]],
    ["共三个问题", ["共三个"]],
    ["其中严重问题\ufffc，合计二十五笔", ["合计二十五笔"]],
    ["整改率为百分之八十", ["百分之八十"]],
    ["发现两户", ["发现两户"]],
    ["| 合计 | 12 | 3 |", ["12", "3"]],
    ["- 12个问题", ["12"]],
    ["## 发现 3 个问题", ["3"]],
    ["占 ½", ["½"]],
    ["\u0661\u0662 items", ["\u0661\u0662"]],
    ["1\\2", ["1", "2"]],
    ["&#49;", ["49"]],
    ["total 5 of \ufffc", ["5"]],
    ["5\ufffc", ["5"]],
  ])("counts: %s", (line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  it.each([
    "# 1 概况",
    "## 1.2 检查依据",
    "### 1.2.3 概况",
    "1. 第一件事",
    "12) 一件事",
    "（1）一件事",
    "① 一件事",
    "2024年3月31日",
    "2024-03-31",
    "2024年度检查",
    "银发〔2024〕12号",
    "根据《商业银行法（2015年修正）》第三十七条",
    "第3条第2款",
    "第三章",
    "附件1、附件2：见表3",
    "按 GB/T 9704 印制，参照 ISO 9001",
    "表 T1 所列",
    "| --- | --: |",
    "> 1. 引用",
    "一、概况",
    "本事实确认书一式两份，双方各执一份",
    "一个单位一份",
    "十日内提出书面意见",
  ])("is no figure where it only names or orders: %s", (line) => {
    expect(texts(line)).toEqual([]);
  });
});

const AT = "confirmation.md.hbs:4:";

describe("a number planted in a template", () => {
  it.each([
    ["in the text", "共 12 个问题", `${AT}3 template-literal-number 12`],
    ["beside a value", "共{{totals.facts}}1个", `${AT}18 template-literal-number 1`],
    ["in another branch", "{{#if facts}}{{else}}共 5 项{{/if}}", `${AT}24 template-literal-number 5`],
    ["as a value", "{{or 12 copies}}", `${AT}6 template-literal-number 12`],
    ["as a text of a helper", '{{or "12" copies}}', `${AT}6 template-literal-number 12`],
    ["as an amount", '{{amount "450000.00"}}', `${AT}10 template-literal-number 450000.00`],
    [
      "as what a word needs",
      '{{t "confirmation.totals" facts="9" amount="—" count="—"}}',
      `${AT}33 template-literal-number 9`,
    ],
    ["as a value in a block", '{{block "fields" (list (list "合计" "12"))}}', `${AT}35 template-literal-number 12`],
    [
      "as a row of a table",
      '{{block "table" (record caption="" head=(list "x") widths=(list 10) numbers=(list 0) rows=(list (list "7")) wide=false total=false)}}',
      `${AT}103 template-literal-number 7`,
    ],
    ["as what partials get", '{{> p head n="12"}}', `${AT}14 template-literal-number 12`],
    ["as the length of a list", "{{count (list copies copies)}}", `${AT}9 template-literal-number count (list …)`],
    [
      "in a fenced block",
      '```riskpaper fields\n[["合计","12"]]\n```',
      "confirmation.md.hbs:5:9 template-literal-number 12",
    ],
    ["added to a figure", "{{plus totals.facts 1}}", `${AT}1 template-literal-arithmetic plus`],
    ["taken from a figure", "{{plus totals.facts -1}}", `${AT}1 template-literal-arithmetic plus`],
    [
      "added to a running number",
      "{{#each facts as |one i|}}{{plus i 41}}{{/each}}",
      `${AT}27 template-literal-arithmetic plus`,
    ],
    ["in a rate", "{{share 9 10}}", `${AT}9 template-literal-number 9`],
  ])("%s is told", async (_, body, expected) => {
    const found = await judged(setOf(body, { p: "{{n}}" }));
    expect(found).toContain(expected);
  });

  it("in a partial is told in the partial", async () => {
    expect(await judged(setOf("{{> p head}}", { p: "\n共 5 项" }))).toEqual([
      "partials/p.md.hbs:2:3 template-literal-number 5",
    ]);
  });

  it("may stand where it is a running number, a limit, a comparison or the layout of a table", async () => {
    const body = [
      "{{#each (cut facts 3) as |one i|}}",
      '{{plus i 1}}. {{or one.fact (say "notStated")}}',
      "{{/each}}",
      "{{#if (gt (count facts) 1)}}{{/if}}",
      '{{block "table" (record caption="" head=(list "甲" "乙") widths=(list 20 80) numbers=(list 1) rows=(list) wide=false total=false)}}',
    ].join("\n");
    expect(await judged(setOf(body))).toEqual([]);
  });

  it("is a note where somebody stands for it", async () => {
    expect(await judged(setOf('{{fixed "一式2份"}}'))).toEqual([`${AT}9 template-fixed-text 一式2份`]);
  });
});
