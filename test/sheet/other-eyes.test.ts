import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Book, type Cell, cellAddress } from "../../src/model/sheet.ts";
import { output } from "../helpers/run.ts";
import { type PlannedBook, type PlannedCell, plannedBooks } from "../helpers/sheet-plans.ts";
import { bookOf, rowsOf } from "../helpers/sheet-reading.ts";

const SCRIPT = fileURLToPath(new URL("../helpers/sheet-openpyxl.py", import.meta.url));
const python = ["/usr/bin/python3", "python3"].find((one) => spawnSync(one, ["-c", "import openpyxl"]).status === 0);
const office = spawnSync("soffice", ["--version"]).status === 0;
if (!python) console.warn("SKIPPED: workbooks in other eyes: python3-openpyxl is not installed");
else if (!office) console.warn("SKIPPED: workbooks LibreOffice writes: it is not installed");
if ((!python || !office) && process.env.CI) throw new Error("python3-openpyxl and LibreOffice must be there in CI");

interface Seen {
  readonly epoch: number;
  readonly sheets: readonly {
    readonly name: string;
    readonly state: string;
    readonly merges: readonly string[];
    readonly hiddenRows: readonly number[];
    readonly cells: Readonly<Record<string, readonly [string, string, boolean]>>;
  }[];
}

const pad = (number: number): string => String(number).padStart(2, "0");

/** A serial number → the moment openpyxl makes of it. */
function moment(serial: number, epoch: 1900 | 1904): string {
  const zero = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(zero + Math.round(serial * 86_400) * 1000).toISOString().slice(0, 19);
}

function told({ kind, raw, format, formula }: Cell, epoch: 1900 | 1904): [string, string, boolean] {
  const computed = formula !== null;
  if (formula === "uncached") return ["uncached", "", true];
  if (kind !== "number") return [kind, raw, computed];
  if (format === "date") return ["date", moment(Number(raw), epoch), computed];
  if (format === "time") {
    const seconds = Math.round(Number(raw) * 86_400);
    return [
      "time",
      `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`,
      computed,
    ];
  }
  const text = String(Number(raw));
  return ["number", text, computed];
}

async function ours(book: Book): Promise<Seen> {
  const sheets = [];
  for (const sheet of book.sheets) {
    const { merges } = await sheet.outline();
    const rows = await rowsOf(sheet);
    sheets.push({
      name: sheet.name,
      state: sheet.state,
      merges: merges
        .map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`)
        .sort(),
      hiddenRows: rows.filter(({ hidden }) => hidden).map(({ number }) => number),
      cells: Object.fromEntries(
        rows.flatMap(({ number, cells }) =>
          cells.map((cell) => [cellAddress(number, cell.column), told(cell, book.epoch)]),
        ),
      ),
    });
  }
  return { epoch: book.epoch, sheets };
}

/** Python writes 1e+17 where JavaScript writes 100000000000000000: the same double. */
const sameNumbers = (seen: Seen): Seen => ({
  ...seen,
  sheets: seen.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([at, [kind, value, computed]]) => [
        at,
        [kind, kind === "number" ? String(Number(value)) : value, computed] as const,
      ]),
    ),
  })),
});

/** The plan as exceljs writes it, which is how our own workbooks are written. */
async function writeExcelJs(book: PlannedBook, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = book.epoch === 1904;
  for (const sheet of book.sheets) {
    const made = workbook.addWorksheet(sheet.name, { state: sheet.state });
    for (const planned of sheet.cells) {
      const cell = made.getCell(planned.row, planned.column);
      cell.value = excelJsValue(planned);
      if (planned.format) cell.numFmt = planned.format;
    }
    for (const merge of sheet.merges) made.mergeCells(merge);
    for (const row of sheet.hiddenRows) made.getRow(row).hidden = true;
  }
  await workbook.xlsx.writeFile(path);
}

function excelJsValue({ kind, value }: PlannedCell): ExcelJS.CellValue {
  if (kind === "date") return new Date(`${value}Z`);
  if (kind === "time") return new Date(`1899-12-30T${value}Z`);
  if (kind === "formula") return { formula: String(value).slice(1), result: 3 } as ExcelJS.CellFormulaValue;
  if (typeof value === "object")
    return { richText: value.map((text, index) => ({ text, font: index % 2 ? { bold: true } : {} })) };
  return value;
}

describe.skipIf(!python)("a workbook", () => {
  const folder = mkdtempSync(join(tmpdir(), "sheet-eyes-"));
  const files: Record<string, string[]> = { exceljs: [], openpyxl: [], libreoffice: [] };
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    const plans = plannedBooks(5, 20_261);
    const folders = Object.fromEntries(Object.keys(files).map((name) => [name, join(folder, name)]));
    for (const one of Object.values(folders)) mkdirSync(one);
    writeFileSync(join(folder, "plan.json"), JSON.stringify(plans));
    await output(python ?? "", [SCRIPT, "write", join(folder, "plan.json"), folders.openpyxl ?? ""]);
    // exceljs writes times as dates of its own epoch: those it is spared.
    for (const plan of plannedBooks(5, 7))
      await writeExcelJs(
        {
          ...plan,
          sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ kind }) => kind !== "time") })),
        },
        join(folders.exceljs ?? "", `rich-${plan.name}.xlsx`),
      );
    if (office)
      await output("soffice", [
        "--headless",
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        folders.libreoffice ?? "",
        ...[folders.openpyxl ?? "", folders.exceljs ?? ""].flatMap((from) =>
          readdirSync(from).map((name) => join(from, name)),
        ),
      ]);
    for (const [name, where] of Object.entries(folders))
      files[name] = readdirSync(where).map((file) => join(where, file));
    const all = Object.values(files).flat();
    const read = await output(python ?? "", [SCRIPT, "read", ...all]);
    for (const [index, one] of (JSON.parse(read) as Seen[]).entries()) seen.set(all[index] ?? "", sameNumbers(one));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds every kind of cell the reader knows from these writers", () => {
    const kinds = [...seen.values()].flatMap(({ sheets }) =>
      sheets.flatMap(({ cells }) =>
        Object.values(cells).map(([kind, , computed]) => (computed ? `${kind} computed` : kind)),
      ),
    );
    for (const kind of ["text", "number", "date", "time", "boolean", "uncached computed", "number computed"])
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(5);
    expect(new Set([...seen.values()].map(({ epoch }) => epoch)).size).toBe(2);
  });

  it.each(["exceljs", "openpyxl"])("written by %s is read as openpyxl reads it, cell by cell", async (writer) => {
    expect(files[writer]?.length).toBe(5);
    for (const file of files[writer] ?? [])
      expect(await ours(await bookOf(readFileSync(file)))).toEqual(seen.get(file));
  });

  it.skipIf(!office)("written by LibreOffice is read as openpyxl reads it, cell by cell", async () => {
    expect(files.libreoffice?.length).toBe(10);
    for (const file of files.libreoffice ?? [])
      expect(await ours(await bookOf(readFileSync(file)))).toEqual(seen.get(file));
  });
});
