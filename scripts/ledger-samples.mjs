// Makes E1.csv and E1.xlsx in examples/ledgers/ from E1.yaml beside them: the same ledger as a person would send it. Part of
// `npm run examples`; the same bytes on every machine.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync, zipSync } from "fflate";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const Excel = createRequire(import.meta.url)("exceljs/dist/exceljs.min.js");
const STAMP = new Date("2024-04-01T01:00:00Z");
const folder = join(root, "examples", "ledgers");

/** File name → bytes. */
export async function ledgerSamples() {
  const ledger = parse(readFileSync(join(folder, "E1.yaml"), "utf8"));
  const profile = parse(readFileSync(join(root, "templates", "ledgers", `${ledger.profile}.profile.yaml`), "utf8"));
  const rows = ledger.rows.map((row) => profile.columns.map((column) => cellOf(row, column)));
  return new Map([
    ["E1.csv", csvOf(ledger, profile, rows)],
    ["E1.xlsx", await xlsxOf(ledger, profile, rows)],
  ]);
}

/** What stands in the sheet: states by their own word, money in the header's unit. */
function cellOf(row, { key, type, unit }) {
  const value = key === "status" ? (row._state ?? row.status) : row[key];
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join("、");
  if (type === "date") return new Date(`${value}T00:00:00Z`);
  return type === "money" ? Number(value) / (unit === "万元" ? 10_000 : 1) : value;
}

const headOf = ({ unit, period, filler, person_in_charge }) => [
  ["填报单位：", unit],
  ["期间：", `${period.from} 至 ${period.to}`],
  ["填报人：", filler],
  ["负责人：", person_in_charge],
];

function csvOf(ledger, { title, columns }, rows) {
  const quote = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const shown = (value) =>
    value === null ? "" : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  const lines = [[title], headOf(ledger).flat(), columns.map((column) => column.header), ...rows];
  const text = lines.map((line) => line.map((value) => quote(shown(value))).join(",")).join("\r\n");
  // Excel takes a file without the mark for GBK.
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

async function xlsxOf(ledger, { title, sheet: name, columns }, rows) {
  const book = new Excel.Workbook();
  Object.assign(book, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: STAMP, modified: STAMP });
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 3 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).alignment = { horizontal: "center" };
  headOf(ledger).forEach(([label, value], index) => {
    sheet.getCell(2, index * 6 + 1).value = `${label}${value}`;
  });
  columns.forEach(({ header }, index) => {
    sheet.getCell(3, index + 1).value = header;
    sheet.getCell(3, index + 1).alignment = { wrapText: true, horizontal: "center", vertical: "middle" };
  });
  for (const [at, row] of rows.entries())
    for (const [index, value] of row.entries()) {
      const cell = sheet.getCell(at + 4, index + 1);
      if (value !== null) cell.value = value;
      const { type, format } = columns[index];
      if (format && type !== "text") cell.numFmt = format;
      cell.alignment = { wrapText: true, vertical: "middle" };
    }
  sheet.pageSetup = { paperSize: 8, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return packed(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Zip with fixed times, so that the same content is the same file. */
function packed(bytes) {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, bytes] of await ledgerSamples()) writeFileSync(join(folder, name), bytes);
