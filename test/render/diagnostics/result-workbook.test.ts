import Excel from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { type ReportedLedger, reportingOf } from "../../../src/field/reporting.ts";
import type { DiagnosticCode } from "../../../src/model/diagnostic-codes.ts";
import type { Diagnostic } from "../../../src/model/diagnostics.ts";
import { resultWorkbook } from "../../../src/render/diagnostics/result-workbook.ts";
import en from "../../../src/text/en/catalogue.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { NAUGHTY, naughtyValidation } from "./naughty-validation.ts";

const unit = (code: string, name: string) => ({ code, name });
const ledger = (code: string, more: Partial<ReportedLedger> = {}): ReportedLedger => ({
  path: `${code}.xlsx`,
  unit: unit(code, `${code}支行`),
  profile: "rectification",
  period: null,
  verdict: "accepted",
  superseded: false,
  correction: 0,
  zero: false,
  received: "2026-10-08",
  errors: 0,
  doubts: 0,
  explained: 0,
  ...more,
});

const reporting = reportingOf({
  due: ["A1", "A2", "A3", "A4"].map((code) => unit(code, `${code}支行`)),
  profiles: ["rectification"],
  period: null,
  lastDay: "2026-10-10",
  ledgers: [
    ledger("A1"),
    ledger("A2", { verdict: "rejected", errors: 3, received: "2026-10-12" }),
    ledger("A3", { zero: true }),
  ],
  rounds: null,
});

const opened = async (bytes: Uint8Array): Promise<Excel.Workbook> => {
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
};

const textsOf = (book: Excel.Workbook): readonly string[] =>
  book.worksheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => found.push(String(cell.value))));
    return found;
  });

describe("the result workbook", () => {
  let book: Excel.Workbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await resultWorkbook(naughtyValidation, reporting, zh);
    book = await opened(bytes);
  });

  it("says who is due, reported, late and missing, and what came of it", () => {
    const sheet = book.getWorksheet("汇总");
    const figures = new Map<string, unknown>();
    for (let column = 1; column < 8; column++)
      for (const row of [3, 5, 7])
        figures.set(String(sheet?.getCell(row, column).value), sheet?.getCell(row + 1, column).value);
    const of = (name: string) => figures.get(name);
    expect([of("应报"), of("实报"), of("漏报"), of("迟报"), of("一次通过"), of("报送率"), of("一次通过率")]).toEqual([
      4,
      3,
      1,
      1,
      2,
      0.75,
      2 / 4,
    ]);
    expect(textsOf(book)).toContain("A4 A4支行");
    const units = [4, 5, 6, 7].map((row) =>
      [2, 6, 8, 9].map((column) => book.getWorksheet("报送情况")?.getCell(row, column).value),
    );
    expect(units).toEqual([
      ["A1", "是", "否", "通过"],
      ["A2", "是", "是", "有错误"],
      ["A3", "是", "否", "通过（零报告）"],
      ["A4", "否", "—", "漏报"],
    ]);
  });

  it("says nothing of who was late where nobody knows when anything came in", async () => {
    const undated = reportingOf({
      due: [unit("A1", "A1支行")],
      profiles: ["rectification"],
      period: null,
      lastDay: "2026-10-10",
      ledgers: [ledger("A1", { received: null })],
      rounds: null,
    });
    const sheet = (await opened(await resultWorkbook(naughtyValidation, undated, zh))).getWorksheet("汇总");
    const late = [1, 2, 3, 4, 5, 6, 7].find((column) => sheet?.getCell(3, column).value === "迟报") ?? 0;
    expect(sheet?.getCell(4, late).value).toBe("—");
  });

  it.each([
    [13, [zh, en], /12\D+13/],
    [12, [zh, en], /^\D+$/],
  ])("of %i rules met says how many of them the page lists", async (count, catalogues, title) => {
    const [first] = naughtyValidation.files;
    const codes = (Object.keys(zh.diagnostics.codes) as DiagnosticCode[]).slice(0, count);
    const diagnostics = codes.map((code): Diagnostic => ({ code, severity: "warning", at: {}, args: {} }));
    const files = first ? [{ ...first, diagnostics }] : [];
    for (const words of catalogues) {
      const met = await opened(await resultWorkbook({ ...naughtyValidation, files, diagnostics: [] }, null, words));
      const [page] = met.worksheets;
      const heads = Array.from({ length: 30 }, (_, row) => String(page?.getCell(row + 1, 1).value));
      const at = heads.findIndex((text) => text.startsWith(words === zh ? "错误和疑问" : "Errors and doubts"));
      expect(heads[at]).toMatch(title);
      expect(heads.slice(at + 1).filter((text) => text !== "null")).toHaveLength(12);
    }
  });

  it("marks who has something to see to, also for black-and-white paper", () => {
    const units = book.getWorksheet("报送情况");
    const bold = (address: string) => units?.getCell(address).font?.bold === true;
    expect(["I4", "I5", "I6", "I7"].map(bold)).toEqual([false, true, false, true]);
    expect(["H4", "H5", "H6", "H7"].map(bold)).toEqual([false, true, false, false]);
  });

  it("prints no smaller than three quarters of its size", async () => {
    for (const words of [zh, en])
      for (const sheet of (await opened(await resultWorkbook(naughtyValidation, reporting, words))).worksheets) {
        // A column is 7 pixels for each of its units and 5 more; A4 across between the margins has 1045.
        const pixels = sheet.columns.reduce((sum, { width = 9 }) => sum + width * 7 + 5, 0);
        expect(1045 / pixels, sheet.name).toBeGreaterThan(0.75);
      }
  });

  it("counts what a correction replaced by itself, and lists it among the files still", async () => {
    const [clean, bad] = naughtyValidation.files;
    if (!clean || !bad) throw new Error("no files");
    const note = { code: "report-superseded", severity: "info", at: {}, args: { other: "更正.xlsx" } } as const;
    const lost = { code: "workbook-encrypted", severity: "error", at: {}, args: {} } as const;
    const files = [
      clean,
      { ...bad, path: "旧.xlsx", diagnostics: [...bad.diagnostics, note] },
      { ...bad, path: "加密.xlsx", verdict: "refused" as const, tables: [], diagnostics: [lost, note] },
    ];
    const made = await opened(await resultWorkbook({ ...naughtyValidation, files, diagnostics: [] }, null, zh));
    const page = made.getWorksheet("汇总");
    const figures = [3, 5].flatMap((row) =>
      [1, 2, 3, 4, 5, 6].map((column) => [page?.getCell(row, column).value, page?.getCell(row + 1, column).value]),
    );
    expect(Object.fromEntries(figures.filter(([name]) => name))).toMatchObject({
      文件数: 3,
      通过: 1,
      有错误: 0,
      不能读取: 0,
      已被更正替代: 2,
      行数: 8,
      错误: 0,
    });
    expect([4, 5, 6].map((row) => made.getWorksheet("文件")?.getCell(row, 4).value)).toEqual([
      "通过",
      "已被更正替代",
      "已被更正替代",
    ]);
    expect(made.getWorksheet("问题最多的规则")?.getCell("F4").value).toBeNull();
    expect(made.getWorksheet("不能读取")?.getCell("E4").value).toBeNull();
    // Of two ledgers in one file one may still stand.
    const tables = ["rectification", "hazards"].map((profile) => ({ sheet: profile, profile, headerRow: 3, rows: 1 }));
    const half = { ...bad, tables, diagnostics: [note] };
    const other = await opened(await resultWorkbook({ ...naughtyValidation, files: [half] }, null, zh));
    expect(other.getWorksheet("文件")?.getCell(4, 4).value).toBe("有错误");
  });

  it("lists every input and every diagnostic, what is only worth noting by itself", () => {
    const all = [...naughtyValidation.files.flatMap((file) => file.diagnostics), ...naughtyValidation.diagnostics];
    const notes = all.filter((one) => one.severity === "info").length;
    expect(book.getWorksheet("文件")?.rowCount).toBe(3 + naughtyValidation.files.length);
    expect(book.getWorksheet("问题明细")?.rowCount).toBe(3 + all.length - notes);
    expect(book.getWorksheet("提示")?.rowCount).toBe(3 + notes);
    expect(book.getWorksheet("不能读取")?.rowCount).toBe(4);
    expect(book.getWorksheet("未校验")?.rowCount).toBe(3 + 3);
    expect(book.getWorksheet("问题最多的规则")?.getCell("F4").value).toBe("schema-required");
  });

  it("speaks of ledgers by their names, and keeps numbers and days as such", () => {
    const units = book.getWorksheet("报送情况");
    expect(units?.getCell("D4").value).toBe("问题整改台账");
    expect(units?.getCell("G4").value).toEqual(new Date("2026-10-08T00:00:00Z"));
    expect(units?.getCell("G4").numFmt).toBe("yyyy-mm-dd");
    for (const column of ["J", "L", "M", "N"]) {
      expect(typeof units?.getCell(`${column}4`).value).toBe("number");
      expect(units?.getCell(`${column}4`).alignment?.horizontal).toBe("right");
    }
    expect(textsOf(book)).not.toContain("rectification");
  });

  it("holds no formula and no character that hides, and marks what begins like one", async () => {
    const { strFromU8, unzipSync } = await import("fflate");
    const parts = Object.entries(unzipSync(bytes));
    for (const [name, part] of parts)
      if (name.startsWith("xl/worksheets/")) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
    expect(strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array())).toContain('quotePrefix="1"');
    const texts = textsOf(book);
    expect(texts).toContain(NAUGHTY[0]);
    expect(texts.join("")).not.toMatch(/[\u0000-\u0008\u001b\u202e\u200b\uffff]/);
  });

  it("prints on A4 across, with its head on every page", () => {
    for (const sheet of book.worksheets) {
      expect([sheet.pageSetup.paperSize, sheet.pageSetup.orientation, sheet.pageSetup.fitToWidth]).toEqual([
        9,
        "landscape",
        1,
      ]);
      expect(sheet.pageSetup.printTitlesRow).toBeTruthy();
    }
  });

  it("is the same for the same result, and does without a roster, in English too", async () => {
    expect(
      Buffer.compare(Buffer.from(await resultWorkbook(naughtyValidation, reporting, zh)), Buffer.from(bytes)),
    ).toBe(0);
    const other = await opened(await resultWorkbook({ ...naughtyValidation, files: [] }, null, en));
    expect(other.worksheets.map(({ name }) => name)).toContain("Summary");
  });
});
