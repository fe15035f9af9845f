import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { MAX_CELL } from "../../../src/render/xlsx/cell-text.ts";
import { ledgerWorkbook } from "../../../src/render/xlsx/ledger-workbook.ts";
import en from "../../../src/text/en/catalogue.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import type { LedgerView } from "../../../src/view/ledger/ledger-view.ts";
import { rectificationProfile, sampleLedger, sampleRows, STAMP } from "./sample-ledger.ts";

async function partsOf(view: LedgerView, words = zh): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await ledgerWorkbook(view, STAMP, words));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const LEDGER = "xl/worksheets/sheet1.xml";
const STATS = "xl/worksheets/sheet2.xml";

describe("the ledger workbook", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("has the same bytes every time and everywhere, and only the given time in it", async () => {
    const view = sampleLedger(sampleRows(9));
    const first = await ledgerWorkbook(view, STAMP, zh);
    for (const name of ["Asia/Shanghai", "America/St_Johns"]) {
      process.env.TZ = name;
      expect(Buffer.compare(await ledgerWorkbook(view, STAMP, zh), first)).toBe(0);
    }
    const core = (await partsOf(view))["docProps/core.xml"] ?? "";
    expect([...core.matchAll(/W3CDTF">([^<]*)</g)].map((match) => match[1])).toEqual([
      "2024-04-01T08:00:00Z",
      "2024-04-01T08:00:00Z",
    ]);
  });

  it("opens on the ledger, and hides the lists", async () => {
    const book = (await partsOf(sampleLedger(sampleRows(1))))["xl/workbook.xml"] ?? "";
    expect([...book.matchAll(/<sheet [^>]*name="([^"]*)" state="([^"]*)"/g)].map((match) => match.slice(1))).toEqual([
      ["整改台账", "visible"],
      ["统计", "visible"],
      ["字典", "veryHidden"],
    ]);
    expect(book).toContain('activeTab="0"');
  });

  it("holds formulas only on the sheet of figures, each with its value", async () => {
    const parts = await partsOf(sampleLedger(sampleRows(9)));
    expect(parts[LEDGER]).not.toContain("<f>");
    const formulas = parts[STATS]?.match(/<c [^>]*>(?:(?!<\/c>).)*<f>.*?<\/c>/gs) ?? [];
    expect(formulas.length).toBeGreaterThan(40);
    for (const cell of formulas) expect(cell).toMatch(/<\/f><v>[^<]+<\/v>/);
  });

  it("has one validation a column", async () => {
    const sheet = (await partsOf(sampleLedger(sampleRows(30))))[LEDGER] ?? "";
    const ranges = [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map((match) => match[1]);
    expect(ranges).toEqual([
      "A4:A34",
      "C4:C34",
      "E4:E34",
      "F4:F34",
      "G4:G34",
      "K4:K34",
      "L4:L34",
      "M4:M34",
      "R4:R34",
      "S4:S34",
    ]);
  });

  it("marks overdue by the as-of cell, never by the day it is opened", async () => {
    const parts = await partsOf(sampleLedger(sampleRows(3)));
    expect(Object.values(parts).join("")).not.toMatch(/TODAY\(|NOW\(/);
    expect(parts[LEDGER]).toMatch(/<conditionalFormatting sqref="K4:K7">.*?\$K4&lt;\$[A-Z]+\$2,/);
  });

  it("takes no text for a formula, and says so to the spreadsheet program", async () => {
    const starters = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];
    const rows = sampleRows(starters.length).map((row, index) => ({
      ...row,
      fact: starters[index] ?? "",
      owner_unit: "=2+2",
    }));
    const parts = await partsOf(sampleLedger(rows));
    const styles =
      [...(parts["xl/styles.xml"] ?? "").matchAll(/<cellXfs.*<\/cellXfs>/gs)][0]?.[0].match(/<xf .*?(?:<\/xf>|\/>)/g) ??
      [];
    expect(parts["xl/styles.xml"]).not.toContain("readingOrder");
    rows.forEach((_, index) => {
      const style = new RegExp(`<c r="D${index + 4}" s="(\\d+)" t="s">`).exec(parts[LEDGER] ?? "")?.[1];
      expect(styles[Number(style)]).toContain('quotePrefix="1"');
    });
    const plain = /<c r="B4" s="(\d+)"/.exec(parts[LEDGER] ?? "")?.[1];
    expect(styles[Number(plain)]).not.toContain("quotePrefix");
    expect(parts[LEDGER]).not.toContain("<f>");
  });

  it("draws naughty text visibly and stays well-formed", async () => {
    const fact = `\u0000\u0001\u001b[31m\uffff_x000D_</t><script>&amp;\ud800${"长".repeat(MAX_CELL)}`;
    const parts = await partsOf(sampleLedger([{ ...sampleRows(1)[0], fact, category: "*", owner_unit: ">0" }]));
    const strings = parts["xl/sharedStrings.xml"] ?? "";
    expect(strings).toContain(
      "‹U+0000›‹U+0001›‹U+001B›[31m‹U+FFFF›_x005F_x000D_&lt;/t&gt;&lt;script&gt;&amp;amp;‹U+D800›长",
    );
    for (const part of Object.values(parts)) expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]/);
    for (const [, text] of strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)) expect(text?.length).toBeLessThan(MAX_CELL + 100);
  });

  it("draws any profile, without figures where it lacks their columns", async () => {
    const profile = rectificationProfile();
    const few = { ...profile, sheet: "统计", columns: profile.columns.slice(0, 3) };
    const parts = await partsOf(sampleLedger(sampleRows(2), { profile: few }));
    expect(
      [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]),
    ).toEqual(["统计", "字典"]);
  });

  it("speaks the language it is given", async () => {
    const parts = await partsOf(sampleLedger(sampleRows(1)), en);
    expect(parts["xl/workbook.xml"]).toContain('name="Statistics"');
    expect(parts[LEDGER]).toContain("&amp;CPage &amp;P of &amp;N");
  });
});
