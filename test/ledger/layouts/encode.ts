import { strToU8, zipSync } from "fflate";
import * as XLSX from "@e965/xlsx";
import { columnLetters } from "../../../src/model/sheet.ts";
import type { Drawn, Grid, Special } from "./grid.ts";

/** Days from 1899-12-30, Excel's day 0 from March 1900 on. */
export const serialOf = (iso: string): number =>
  Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
const LEAP_1904 = 1462;

const textOf = (cell: Drawn): string =>
  cell === null ? "" : typeof cell === "object" ? textOfSpecial(cell) : String(cell);

/** As a program would show it. */
function textOfSpecial(cell: Special): string {
  if ("day" in cell) return cell.day;
  return "error" in cell ? cell.error : String(cell.value ?? "");
}

export function csvText(grid: Grid, separator = ",", end = "\r\n"): string {
  const width = Math.max(...grid.rows.map((row) => row.length));
  const quoted = (text: string) =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return grid.rows
    .map((row) => Array.from({ length: width }, (_, at) => quoted(textOf(row[at] ?? null))).join(separator) + end)
    .join("");
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export interface XlsxOptions {
  readonly date1904?: boolean;
  readonly inline?: boolean;
  readonly properties?: Readonly<Record<string, string>>;
}

function specialXml(cell: Special, at: string, { date1904 }: XlsxOptions): string {
  if ("day" in cell) return `<c r="${at}" s="1"><v>${serialOf(cell.day) - (date1904 ? LEAP_1904 : 0)}</v></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const value = cell.value === undefined ? "" : `<v>${cell.value}</v>`;
  return `<c r="${at}"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function columnsXml({ hiddenColumns = [], widths = [] }: Grid): readonly string[] {
  const last = Math.max(widths.length, ...hiddenColumns);
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((one) => {
    const hidden = hiddenColumns.includes(one);
    const width = widths[one - 1];
    if (!hidden && width === undefined) return [];
    return `<col min="${one}" max="${one}" width="${width ?? 9}"${width === undefined ? "" : ' customWidth="1"'}${hidden ? ' hidden="1"' : ""}/>`;
  });
}

/** A small .xlsx of our own, so that the corpus can draw what libraries cannot. */
export function xlsx(grids: readonly Grid[], options: XlsxOptions = {}): Uint8Array {
  const shared: string[] = [];
  const indexOf = (text: string): number => {
    const at = shared.indexOf(text);
    return at >= 0 ? at : shared.push(text) - 1;
  };
  const cellXml = (cell: Drawn, at: string): string => {
    if (cell === null || cell === "") return "";
    if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
    if (typeof cell === "object") return specialXml(cell, at, options);
    if (options.inline) return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    return `<c r="${at}" t="s"><v>${indexOf(cell)}</v></c>`;
  };
  const sheets = grids.map((grid) => {
    const cols = columnsXml(grid);
    const rows = grid.rows.map((row, index) => {
      const cells = row.map((cell, column) => cellXml(cell, columnLetters(column + 1) + (index + 1))).join("");
      const hidden = grid.hiddenRows?.includes(index + 1) ? ' hidden="1"' : "";
      return cells === "" ? "" : `<row r="${index + 1}"${hidden}>${cells}</row>`;
    });
    const merges = (grid.merges ?? []).map(
      (one) => `<mergeCell ref="${columnLetters(one.left)}${one.top}:${columnLetters(one.right)}${one.bottom}"/>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">${cols.length > 0 ? `<cols>${cols.join("")}</cols>` : ""}<sheetData>${rows.join("")}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : ""}</worksheet>`;
  });
  const properties = Object.entries(options.properties ?? {});
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEETML}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEETML}.sharedStrings+xml"/>${properties.length > 0 ? '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>' : ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>${properties.length > 0 ? `<Relationship Id="rId2" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>` : ""}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${options.date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${grids.map((grid, at) => `<sheet name="${escaped(grid.name)}" sheetId="${at + 1}"${grid.hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet;
  });
  if (properties.length > 0)
    parts["docProps/custom.xml"] =
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.map(([name, value], at) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`).join("")}</Properties>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const ERRORS: Readonly<Record<string, number>> = { "#REF!": 23, "#DIV/0!": 7, "#N/A": 42, "#VALUE!": 15 };

function sheetJsCell(cell: Special): unknown {
  if ("day" in cell) return { t: "n", v: serialOf(cell.day), z: "yyyy-mm-dd" };
  if ("error" in cell) return { t: "e", v: ERRORS[cell.error] };
  return { t: "n", f: cell.formula, v: cell.value };
}

/** The same in the older and other formats, as another program writes them. */
export function otherFormat(
  grids: readonly Grid[],
  bookType: "biff8" | "xlsb" | "ods" | "html" | "xlsx" | "fods",
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const grid of grids) {
    const rows = grid.rows.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" ? sheetJsCell(cell) : cell)),
    );
    const sheet = XLSX.utils.aoa_to_sheet(rows as unknown[][]);
    sheet["!merges"] = (grid.merges ?? []).map(({ top, left, bottom, right }) => ({
      s: { r: top - 1, c: left - 1 },
      e: { r: bottom - 1, c: right - 1 },
    }));
    XLSX.utils.book_append_sheet(book, sheet, grid.name);
  }
  const written: unknown = XLSX.write(book, { type: "buffer", bookType });
  return new Uint8Array(written as Buffer);
}

/** A web page with one table, as reporting systems hand it out under the name of an .xls. */
export function htmlPage(grid: Grid, charset = "utf-8"): string {
  const rows = grid.rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(textOf(cell)).replaceAll("\n", "<br>")}</td>`).join("")}</tr>`,
  );
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>台账</title></head><body><table border="1">${rows.join("\n")}</table></body></html>`;
}
