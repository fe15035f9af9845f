import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { ledgerWorkbook } from "../../src/render/xlsx/ledger-workbook.ts";
import zh from "../../src/text/zh-CN/catalogue.ts";
import type { LedgerView } from "../../src/view/ledger/ledger-view.ts";
import { rectificationLedger } from "../../src/view/ledger/rectification-ledger.ts";
import { exampleKeys, examplePaper } from "../helpers/example-papers.ts";
import { rectificationProfile, STAMP, sampleLedger, sampleRows } from "../render/xlsx/sample-ledger.ts";
import { libreOffice, openpyxl, pdfPages, pdfText, withClients, workFolder } from "./ledger-clients.ts";

// Every formula with the value the file holds for it, by sheet and cell.
const VALUES = `
import json, sys, openpyxl
asked = openpyxl.load_workbook(sys.argv[1])
known = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps({s.title + "!" + c.coordinate: known[s.title][c.coordinate].value
  for s in asked for r in s.iter_rows() for c in r if c.data_type == "f"}))`;

const write = async (folder: string, name: string, view: LedgerView) => {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await ledgerWorkbook(view, STAMP, zh));
  return file;
};

withClients("LibreOffice recalculates the ledger", ["libreoffice", "openpyxl"], () => {
  const folder = workFolder();
  const values = async (file: string) => (await openpyxl(file, VALUES)) as Readonly<Record<string, unknown>>;

  /** Our figures, and LibreOffice's from a copy whose cached values are all wrong, so that it cannot just repeat ours. */
  const compare = async (name: string, view: LedgerView) => {
    const ours = await values(await write(folder, name, view));
    const parts = unzipSync(readFileSync(join(folder, `${name}.xlsx`)));
    const stats = "xl/worksheets/sheet2.xml";
    const spoilt = strFromU8(parts[stats] ?? new Uint8Array()).replace(/(<\/f><v>)[^<]*/g, "$1987654");
    writeFileSync(join(folder, `${name}-spoilt.xlsx`), zipSync({ ...parts, [stats]: strToU8(spoilt) }));
    const theirs = await values(await libreOffice(folder, `${name}-spoilt`, "xlsx"));
    expect(Object.keys(ours).length).toBeGreaterThan(40);
    expect(theirs).toEqual(ours);
    return ours;
  };

  it("to the figures the file holds, for rows of every kind", async () => {
    const ours = await compare("kinds", sampleLedger(sampleRows(45)));
    expect(ours["统计!B5"]).toBe(39);
    expect(Object.values(ours)).not.toContain(987654);
  });

  it("whatever names categories and units have", async () => {
    const names = [
      "*",
      "信贷*",
      "信贷业务",
      "?",
      "~",
      ">0",
      "=1",
      "<>",
      "a",
      "A",
      "12",
      "信贷业务 ",
      "长".repeat(300),
      'O\'Neil "x"',
      "‮x",
    ];
    const rows = sampleRows(90).map((row, index) => ({
      ...row,
      category: names[index % names.length] ?? null,
      owner_unit: names[(index * 7) % names.length] ?? null,
    }));
    await compare("names", sampleLedger(rows));
  });

  it("of the shipped papers", async () => {
    const ours = await compare(
      "examples",
      rectificationLedger(exampleKeys.map(examplePaper), rectificationProfile(), "2026-12-31"),
    );
    expect(ours["统计!B5"]).toBeGreaterThan(10);
  });

  it("to nothing for a zero report", async () => {
    const view = sampleLedger([]);
    const ours = await compare("zero", {
      ...view,
      rows: [{ seq: 1, org: "一支行", found_date: "2024-03-31", fact: "零报告" }],
    });
    expect(ours["统计!B5"]).toBe(0);
    expect(ours["统计!B10"]).toBe("—");
  });
});

withClients("LibreOffice prints the ledger", ["libreoffice", "poppler"], () => {
  const folder = workFolder();
  const bare = (text: string) => text.replace(/\s+/g, "");
  /** Text of a page without spaces; a wrapped cell's lines stand among those of its neighbours, so single words are looked for. */
  const print = async (name: string, view: LedgerView) => {
    await write(folder, name, view);
    const file = await libreOffice(folder, name, "pdf");
    const pages = pdfPages(file);
    return { pages, texts: pages.map((_, index) => bare(pdfText(file, index + 1))) };
  };

  it("on A4 landscape, with the header row and the page number on every page", async () => {
    const { pages, texts } = await print("pages", sampleLedger(sampleRows(60)));
    const ledger = texts.filter((text) => text.includes("问题描述"));
    expect(ledger.length).toBeGreaterThanOrEqual(2);
    for (const [index, text] of ledger.entries()) {
      expect(pages[index]?.width).toBeCloseTo(841.9, 0);
      expect(pages[index]?.height).toBeCloseTo(595.3, 0);
      for (const word of [
        "序号",
        "责任部门",
        "延期后期限",
        "密级：内部",
        "编号：D001RCU01",
        `第${index + 1}页共${pages.length}页`,
      ])
        expect(text).toContain(word);
    }
    expect(texts[0]).toContain("数据截止日：2024年3月31日");
    expect(ledger.at(-1)).toMatch(/填表人：.*审核人：.*负责人：.*日期：/);
    expect(pages.at(-1)?.width).toBeCloseTo(595.3, 0);
  });

  it("without cutting anything off", async () => {
    // Each text is a row of numbered words, so that a lost line is a lost number.
    const long = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, "0")}，这里写着事实。`).join(
        "",
      );
    const rows = sampleRows(12).map((row, index) => ({
      ...row,
      fact: long(4 + index * 4, `f${index}x`),
      measures: long(2 + index, `m${index}x`),
      evidence: [`e${index}x凭证.pdf`, "登记簿复印件.pdf"],
      amount: "123456789012.34",
    }));
    const { texts } = await print("long", sampleLedger(rows));
    const all = texts.join("");
    for (const row of rows) {
      for (const word of [...row.fact.matchAll(/f\d+x\d{3}/g), ...row.measures.matchAll(/m\d+x\d{3}/g)])
        expect(all).toContain(word[0]);
      expect(all).toContain(`${row.evidence[0]?.slice(0, 3)}`);
    }
    expect(all).toContain("12,345,678.901234");
    expect(all).not.toContain("###");
  });
});
