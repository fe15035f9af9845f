import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../src/render/html/escape.ts";
import { alignTables } from "../../../src/render/markdown/align-tables.ts";
import { cellWidth } from "../../../src/render/markdown/cell-width.ts";
import { escapeLines, escapeMarkdown, oneLine } from "../../../src/render/markdown/escape.ts";
import { paperMarkdown } from "../../../src/render/markdown/paper-markdown.ts";
import { width } from "../../../src/render/width.ts";

const md = await paperMarkdown();
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
/** What a reader sees of the HTML. */
const seen = (html: string) =>
  html.replace(/<[^>]*>/g, "").replace(/&(lt|gt|amp|quot);/g, (_, name) => ENTITIES[name] ?? "");
const tags = (html: string) => (html.match(/<[^>]*>/g) ?? []).join("");

const NAUGHTY = [
  "# 一级标题",
  "## x ##",
  "- 列表",
  "+ 列表",
  "* 列表",
  "1. 编号",
  "12) 编号",
  "> 引用",
  "---",
  "===",
  "***",
  "~~~",
  "```js",
  "    缩进",
  "a | b",
  "| --- |",
  "**粗**",
  "_斜_",
  "__粗__",
  "~~删~~",
  "`代码`",
  "[链接](javascript:alert(1))",
  "![图](x.png)",
  "见 http://example.com/a 和 HTTPS://EXAMPLE.COM",
  "www.163.com",
  "[x]: http://a",
  "<script>alert(1)</script>",
  "<http://a.b>",
  "<!-- x -->",
  "&lt;b&gt;",
  "&#60;",
  "&nbsp;",
  "\\",
  "尾\\",
  "a\\|b",
  "行一\n行二",
  "行一\r\n- 行二",
  "尾空格  \n下一行",
  "\u202e倒序",
  "零\u200b宽",
  "\u0000",
  '=HYPERLINK("x")',
  "!",
  "![",
  "a #",
  ": 定义",
  "|",
  "制\t表",
  "２．全角",
  "http://a.b/c_d*e",
];

const inline = fc.oneof(
  fc.constantFrom(...NAUGHTY),
  fc.string({ unit: fc.constantFrom(..."#+-*_~`|\\[]()<>&!.=:;\"' \n\tab1九（）。".split("")), maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const shows = (text: string) => oneLine(text).trim();

describe("data in Markdown", () => {
  it("reads as it was, alone in a paragraph", () => {
    fc.assert(
      fc.property(inline, (text) => {
        const html = md.render(escapeMarkdown(text));
        expect(seen(html).trim()).toBe(shows(text));
        expect(["<p></p>", ""]).toContain(tags(html));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads as it was in a table cell, a heading and a list, and never makes another one", () => {
    fc.assert(
      fc.property(inline, (text) => {
        const one = escapeMarkdown(text);
        const table = md.render(`| a | b |\n| --- | --- |\n| ${one || " "} | x |\n`);
        expect(tags(table).match(/<t[dh]>/g)).toHaveLength(4);
        expect(seen(/<td>([\s\S]*?)<\/td>/.exec(table)?.[1] ?? "").trim()).toBe(shows(text));
        const heading = md.render(`## 题：${one}\n`);
        expect(tags(heading)).toBe("<h2></h2>");
        expect(seen(heading).trim()).toBe(`题：${shows(text)}`.trim());
        const list = md.render(`- 项 ${one}\n`);
        expect(tags(list)).toBe("<ul><li></li></ul>");
        expect(seen(list).trim()).toBe(`项 ${shows(text)}`.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the lines of a text of several lines, and nothing but lines", () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 4 }), (lines) => {
        const html = md.render(escapeLines(lines.join("\n")));
        expect(tags(html).replaceAll("<br>", "")).toMatch(/^(<p><\/p>)?$/);
      }),
    );
  });

  it("stays readable: ordinary Chinese prose is not touched", () => {
    const text = "2024年1月9日抽查30份合同，3份空白，涉及贷款450,000.00元（15.5%）。";
    expect(escapeMarkdown(text)).toBe(text);
    expect(escapeMarkdown("0.00%")).toBe("0.00%");
  });
});

describe("data in HTML", () => {
  it("cannot leave its place", () => {
    fc.assert(
      fc.property(inline, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(escapeHtml(text)).not.toMatch(/[\u202a-\u202e\u200b\u0000]/);
      }),
    );
    expect(escapeHtml(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  });
});

describe("aligned tables", () => {
  it("have every column at the same cell, Chinese counting two", () => {
    const lines = alignTables("| 序号 | 名 |\n| --: | --- |\n| 1 | 合同 |\n| 22 | a |\n").trimEnd().split("\n");
    expect(new Set(lines.map(width)).size).toBe(1);
    expect(lines[1]).toBe("| ---: | ---- |");
  });

  it("mean what they meant", () => {
    const cell = inline.map((text) => escapeMarkdown(text) || " ");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const table = ["| a | b |", "| --- | --: |", ...rows.map(([a, b]) => `| ${a} | ${b} |`), ""].join("\n");
        expect(md.render(alignTables(table))).toBe(md.render(table));
      }),
    );
  });
});

describe("the width of a table cell", () => {
  it("is what the terminal's width is", () => {
    fc.assert(
      fc.property(inline, (text) => {
        expect(cellWidth(oneLine(text))).toBe(width(oneLine(text)));
      }),
      { numRuns: 2000 },
    );
    for (const text of ["“引号”—…（1）", "２．全角", "〔2020〕", "〰", "a\u0301", "👨‍👩‍👧"])
      expect(cellWidth(text)).toBe(width(text));
  });
});

describe("an address of the web in somebody's text", () => {
  it("is no link, in viewers that make links of bare addresses either", async () => {
    const { default: MarkdownIt } = await import("markdown-it");
    const linking = new MarkdownIt({ html: false, linkify: true });
    for (const text of [
      "http://example.com/x",
      "见www.example.com",
      "www.163.com",
      "ftp://example.com",
      "信箱 jihe@example.com",
    ]) {
      expect(linking.render(text)).toContain("<a ");
      // What is left for the viewer to see is the text alone.
      expect(escapeMarkdown(text)).not.toMatch(/(?:https?|ftp):\/\/|www\.|\w@/i);
      expect(seen(md.render(escapeMarkdown(text))).trim()).toBe(text);
    }
  });
});
