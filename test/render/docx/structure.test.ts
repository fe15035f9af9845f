import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/render/markdown/blocks.ts";
import { BLOCKS, filler, IMAGES, LETTER, PROSE, SPECIMEN } from "./specimen.ts";
import { bodyOf, elements, partsOf, styled, textOf, word } from "./word.ts";

const LAYOUTS = ["workpaper", "official"] as const;
const value = (xml: string, name: string, attribute = "val") =>
  new RegExp(`<w:${name}\\b[^>]*w:${attribute}="([^"]*)"`).exec(xml)?.[1];
const sheets = (xml: string) => elements(xml, "w:sectPr");

describe.each(LAYOUTS)("a Word document, %s", (layout) => {
  it("repeats the head of every table with rows and splits no row", async () => {
    const xml = bodyOf(await word([BLOCKS["findings-table"], PROSE].join("\n\n"), layout));
    const [findings = "", prose = ""] = elements(xml, "w:tbl");
    for (const table of [findings, prose]) {
      const rows = elements(table, "w:tr");
      expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(rows.map((_, at) => at === 0));
      expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
    }
  });

  it("lets a row be split that no page could hold", async () => {
    const xml = bodyOf(await word(`| 事实 | 数 |\n| --- | --- |\n| ${filler(2500)} | 1 |`, layout));
    const [, row = ""] = elements(xml, "w:tr");
    expect(row).not.toContain("<w:cantSplit/>");
  });

  it("gives every table, column and cell a width, and all of them fit the sheet", async () => {
    const bytes = await word(SPECIMEN, layout, { images: IMAGES });
    const xml = bodyOf(bytes);
    const widest = Math.max(
      ...sheets(xml).map(
        (one) =>
          Number(value(one, "pgSz", "w")) - Number(value(one, "pgMar", "left")) - Number(value(one, "pgMar", "right")),
      ),
    );
    const tables = elements(xml, "w:tbl");
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      const columns = elements(table, "w:gridCol").map((one) => Number(value(one, "gridCol", "w")));
      const cells = elements(elements(table, "w:tr")[0] ?? "", "w:tcW").map((one) => Number(value(one, "tcW", "w")));
      const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
      expect(columns.length).toBeGreaterThan(0);
      expect(Number(value(table, "tblW", "w"))).toBe(sum(columns));
      expect(sum(cells)).toBe(sum(columns));
      expect(sum(columns)).toBeLessThanOrEqual(widest);
      expect(Math.min(...columns)).toBeGreaterThan(200);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    }
  });

  it("puts the table of findings, and what announces it, on a landscape sheet, and only that", async () => {
    const xml = bodyOf(await word(["前文", "## 附件1", BLOCKS["findings-table"], "后文"].join("\n\n"), layout));
    const turned = sheets(xml).map((one) => value(one, "pgSz", "orient") === "landscape");
    expect(turned).toEqual([false, true, false]);
    const [first = "", second = "", third = ""] = xml.split("<w:sectPr");
    expect(textOf(first)).toContain("前文");
    expect(textOf(first)).not.toContain("附件1");
    expect(textOf(second)).toContain("附件1");
    expect(textOf(third)).toContain("后文");
    const [, wide = ""] = sheets(xml);
    expect(Number(value(wide, "pgSz", "w"))).toBeGreaterThan(Number(value(wide, "pgSz", "h")));
  });

  it("keeps headings with what follows, and signatures in one piece with the line before them", async () => {
    const bytes = await word([PROSE, "由下列人员签字：", BLOCKS.signatures].join("\n\n"), layout);
    const styles = partsOf(bytes)["word/styles.xml"] ?? "";
    for (const id of ["Heading1", "Title", "Caption", "Closing", "AnnexNumber"]) {
      const style = elements(styles, "w:style").find((one) => one.includes(`w:styleId="${id}"`)) ?? "";
      expect(style).toContain("<w:keepNext/>");
    }
    const xml = bodyOf(bytes);
    const before = elements(xml, "w:p").find((one) => textOf(one) === "由下列人员签字：") ?? "";
    expect(before).toContain("<w:keepNext/>");
    const rows = elements(elements(xml, "w:tbl").at(-1) ?? "", "w:tr");
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual(rows.map((_, at) => at < rows.length - 1));
    expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
  });

  it("has headings as styles of the outline, lists as numbering, and counts on from where a list begins", async () => {
    const bytes = await word(PROSE, layout);
    const xml = bodyOf(bytes);
    expect(styled(xml, "Heading1").map(textOf)).toEqual(["一、检查情况"]);
    expect(styled(xml, "Heading2").map(textOf)).toEqual(["（一）做法"]);
    expect(styled(xml, "Heading3").map(textOf)).toEqual(["1. 分项"]);
    const numbered = elements(xml, "w:p").filter((one) => textOf(one).endsWith("项") && one.includes("<w:numPr>"));
    expect(numbered.map(textOf)).toEqual(["第三项", "第四项", "第五项"]);
    const number = value(numbered[0] ?? "", "numId") ?? "";
    const numbering = partsOf(bytes)["word/numbering.xml"] ?? "";
    const own = elements(numbering, "w:num").find((one) => one.includes(`w:numId="${number}"`)) ?? "";
    expect(value(own, "startOverride")).toBe("3");
  });

  it("counts every list from its own beginning, as far as it goes", async () => {
    const long = Array.from({ length: 120 }, (_, at) => `${at + 1}. 第${at + 1}条`).join("\n");
    const xml = bodyOf(await word(`${long}\n\n隔开\n\n1. 又一\n2. 又二`, layout));
    const ids = elements(xml, "w:numId").map((one) => value(one, "numId"));
    expect(ids).toHaveLength(122);
    expect(new Set(ids).size).toBe(2);
  });

  it("names a Chinese face for Chinese in its styles and knows what stands in for each", async () => {
    const parts = partsOf(await word(SPECIMEN, layout, { images: IMAGES }));
    const faces = [...(parts["word/styles.xml"] ?? "").matchAll(/w:eastAsia="([^"]+)"/g)]
      .map((match) => match[1] ?? "")
      .filter((name) => name !== "zh-CN");
    const fonts = parts["word/fontTable.xml"] ?? "";
    expect(new Set(faces).size).toBeGreaterThan(2);
    for (const face of faces) {
      const font = elements(fonts, "w:font").find((one) => one.includes(`w:name="${face}"`)) ?? "";
      expect(font).toMatch(/<w:altName w:val="[^"]+"/);
    }
  });

  it("shows what it shows in order, and prints every kind of block", async () => {
    const text = textOf(bodyOf(await word(SPECIMEN, layout, { images: IMAGES })));
    for (const piece of [
      "专项排查",
      "示农商审〔2024〕3号",
      "第一支行、第二支行",
      "附件：1.问题清单",
      "抄送：总行办公室",
      "整改前",
      "45.45%",
      "F2024-D001RCU01-024",
      "□ 属实",
      "表1 覆盖情况",
    ]) {
      expect(text).toContain(piece);
    }
    expect(text).not.toMatch(/undefined|\[object|NaN|riskpaper /);
  });

  it("leads from its contents to its headings", async () => {
    const xml = bodyOf(await word([BLOCKS.contents, PROSE].join("\n\n"), layout));
    const anchors = elements(xml, "w:hyperlink").map((one) => value(one, "hyperlink", "anchor"));
    const marks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1]);
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((one) => !marks.includes(one))).toEqual([]);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml.match(/w:fldCharType="(\w+)"/g)).toEqual([
      'w:fldCharType="begin"',
      'w:fldCharType="separate"',
      'w:fldCharType="end"',
    ]);
  });

  it("begins a page where the template says so, and never an empty one", async () => {
    const xml = bodyOf(
      await word(
        [
          BLOCKS["page-break"],
          "甲",
          BLOCKS["page-break"],
          BLOCKS.fields,
          BLOCKS["page-break"],
          BLOCKS["findings-table"],
          BLOCKS["page-break"],
        ].join("\n\n"),
        layout,
      ),
    );
    expect(elements(xml, "w:pageBreakBefore")).toHaveLength(1);
    expect(sheets(xml)).toHaveLength(2);
  });

  it("numbers an annex also where its template gives a figure for it", async () => {
    const xml = bodyOf(await word(blockText("annex", JSON.parse('{"no":2,"title":"调阅资料清单"}')), layout));
    expect(textOf(styled(xml, "AnnexNumber").join(""))).toContain("附件2");
  });

  it("takes the last text along where attachments, name and seal go to the next page", async () => {
    const xml = bodyOf(await word(["甲", BLOCKS.attachments, BLOCKS.closing].join("\n\n"), layout));
    const kept = elements(xml, "w:p").map((one) => one.includes("<w:keepNext/>") || /Closing/.test(one));
    expect(kept.slice(0, -1)).not.toContain(false);
  });

  it("stands photos of a pair side by side with their captions, in their proportions", async () => {
    const xml = bodyOf(await word(BLOCKS.photos, layout, { images: IMAGES }));
    const [pair = "", alone = "", missing = ""] = elements(xml, "w:tbl");
    expect(elements(pair, "w:drawing")).toHaveLength(2);
    expect(textOf(pair)).toMatch(/Z03　整改前　柜台\s*Z01　整改后　柜台/);
    expect(elements(alone, "w:drawing")).toHaveLength(1);
    expect(elements(missing, "w:drawing")).toHaveLength(0);
    expect(textOf(missing)).toContain("Z04");
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(
      (match) => Number(match[1]) / Number(match[2]),
    );
    for (const ratio of sizes) expect(ratio).toBeCloseTo(4 / 3, 1);
    const ids = [...xml.matchAll(/<wp:docPr [^>]*id="(\d+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(["1", "2", "3"]);
  });
});

describe("the foot of the page", () => {
  it("is 第 X 页 共 Y 页 in a working paper", async () => {
    const parts = partsOf(await word("甲"));
    expect(textOf(parts["word/footer1.xml"] ?? "").trim()).toMatch(/^第 {1,2}页 共 {1,2}页$/);
    expect(parts["word/footer1.xml"]).toMatch(/PAGE<.*NUMPAGES</s);
    expect(parts["word/settings.xml"]).not.toContain("evenAndOddHeaders");
  });

  it("is the number between dashes in a formal document: outside on odd pages, one character from the margin", async () => {
    const parts = partsOf(await word("甲", "official"));
    expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    const xml = parts["word/document.xml"] ?? "";
    const rels = parts["word/_rels/document.xml.rels"] ?? "";
    const foot = (type: string) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(xml)?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1];
      return parts[`word/${target}`] ?? "";
    };
    expect(textOf(foot("default"))).toBe("—  —");
    expect(foot("default")).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>/);
    expect(foot("even")).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>/);
  });

  it("of a landscape sheet is turned with it", async () => {
    const parts = partsOf(await word(BLOCKS["findings-table"], "official"));
    expect(parts["word/footer1.xml"]).toContain('<w:textDirection w:val="tbRl"/>');
  });
});

describe("a formal document", () => {
  it("has the margins, the lines and the characters of GB/T 9704", async () => {
    const bytes = await word(LETTER, "official", { images: IMAGES });
    const [sheet = ""] = sheets(bodyOf(bytes));
    const mm = (twips: string | undefined) => (Number(twips) / 1440) * 25.4;
    expect(mm(value(sheet, "pgSz", "w"))).toBeCloseTo(210, 1);
    expect(mm(value(sheet, "pgSz", "h"))).toBeCloseTo(297, 1);
    for (const [side, length] of Object.entries({ top: 37, right: 26, bottom: 35, left: 28 }))
      expect(mm(value(sheet, "pgMar", side))).toBeCloseTo(length, 1);
    const normal = elements(partsOf(bytes)["word/styles.xml"] ?? "", "w:style")[0] ?? "";
    const line = Number(/<w:spacing w:line="(\d+)" w:lineRule="exact"\/>/.exec(normal)?.[1]);
    const room = { width: (156 / 25.4) * 1440, height: (225 / 25.4) * 1440 };
    expect(Math.floor(room.height / line)).toBe(22);
    const pitch = Number(value(normal, "sz")) * 10 + Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(normal)?.[1]);
    expect(Number(value(normal, "sz"))).toBe(32);
    expect(Math.floor(room.width / pitch)).toBe(28);
  });

  it("is black but for its letterhead, and knows no bold and no bullets", async () => {
    const bytes = await word([BLOCKS.letterhead, BLOCKS.title, PROSE, BLOCKS.matrix].join("\n\n"), "official");
    const xml = bodyOf(bytes);
    const colours = new Set([...xml.matchAll(/w:color(?: w:val)?="([0-9A-F]{6})"/g)].map((match) => match[1]));
    const grey = (one: string | undefined) => /^(..)\1\1$/.test(one ?? "");
    expect([...colours].filter((one) => !grey(one))).toEqual(["FF0000"]);
    const red = elements(xml, "w:p")
      .filter((one) => one.includes("FF0000"))
      .map(textOf);
    expect(red).toEqual(["示范农商行审计部文件", "示农商审〔2024〕3号"]);
    const emphasis = elements(xml, "w:r").find((one) => textOf(one) === "重点") ?? "";
    expect(emphasis).toContain('w:eastAsia="黑体"');
    expect(emphasis).not.toContain("<w:b/>");
    const listed = elements(xml, "w:p").find((one) => textOf(one) === "一点") ?? "";
    expect(listed).not.toContain("<w:numPr>");
  });

  it("breaks its title between words into lines of like length", async () => {
    const xml = bodyOf(await word(BLOCKS.title, "official"));
    const lines = textOf(styled(xml, "Title")[0] ?? "").split("\n");
    expect(lines.join("")).toBe("关于示范农商行第一支行网点业务风险点专项排查情况的报告");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20);
  });

  it("sets the name over the date, the date four characters from the margin, and hangs the names of attachments", async () => {
    const xml = bodyOf(await word([BLOCKS.attachments, BLOCKS.closing].join("\n\n"), "official"));
    const indents = (text: string) => elements(xml, "w:p").find((one) => textOf(one) === text) ?? "";
    expect(indents("2024年3月1日")).toMatch(/<w:ind w:right="1260"\/>/);
    expect(indents("附件：1.问题清单")).toMatch(/<w:ind w:left="1890" w:hanging="1260"\/>/);
    expect(indents("2.整改台账")).toMatch(/<w:ind w:left="1890" w:hanging="315"\/>/);
  });
});
