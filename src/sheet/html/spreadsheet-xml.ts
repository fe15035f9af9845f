import type { Book, Cell, CellKind, NumberFormat, Sheet } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { ownCopy } from "../own-copy.ts";
import { refuse } from "../refuse.ts";
import { isoSerial } from "../xlsx/iso-serial.ts";
import { formatOfCode } from "../xlsx/number-format.ts";
import { type RowCollector, rowCollector } from "../xml/row-collector.ts";
import { xmlScanner, type XmlListener, type XmlTag } from "../xml/xml-scanner.ts";

const PART = "Workbook";
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The XML workbooks of Excel 2002 and 2003, which many systems still write under the name .xls. */
export function openSpreadsheetXml(text: string, limits: SheetLimits): Book {
  const sheets: Sheet[] = [];
  const state: { epoch: 1900 | 1904 } = { epoch: 1900 };
  const scanner = xmlScanner(
    PART,
    limits,
    spreadsheetListener(limits, state, (sheet) => sheets.push(sheet)),
  );
  scanner.write(text.replace(/^\s+/, ""));
  scanner.end();
  if (sheets.length === 0) refuse("no-worksheet");
  return { format: "xls", epoch: state.epoch, properties: {}, sheets };
}

function spreadsheetListener(
  limits: SheetLimits,
  state: { epoch: 1900 | 1904 },
  found: (sheet: Sheet) => void,
): XmlListener {
  const formats = new Map<string, NumberFormat | null>();
  let style = "";
  let sheet: RowCollector | null = null;
  let visible: Sheet["state"] = "visible";
  let inVisible = false;
  let [row, column, span] = [0, 0, 0];
  let cell: { readonly style: string; readonly formula: boolean; type: string; text: string } | null = null;
  let inData = false;

  const whole = (tag: XmlTag, name: string, most: number): number => {
    const text = tag.get(name);
    if (text === null) return 0;
    const count = Number(text);
    return Number.isInteger(count) && count >= 0 && count <= most
      ? count
      : refuse("xml-broken", { part: PART, reason: "address" });
  };

  const move = (before: number, tag: XmlTag, most: number): number => {
    const index = whole(tag, "Index", most);
    if (index > 0 && index <= before) refuse("xml-broken", { part: PART, reason: "order" });
    return index || before + 1;
  };

  const listener: XmlListener = {
    listening: false,
    open(name, tag) {
      if (name === "Style") style = tag.get("ID") ?? "";
      else if (name === "NumberFormat") formats.set(style, namedFormat(tag.get("Format") ?? ""));
      else if (name === "Date1904") state.epoch = 1904;
      else if (name === "Worksheet") {
        visible = "visible";
        sheet = rowCollector(tag.get("Name") ?? "", () => visible, limits);
        row = 0;
      } else if (name === "Visible") {
        inVisible = true;
        listener.listening = true;
      } else if (!sheet) return;
      else if (name === "Row") {
        row = move(row, tag, 1_048_576);
        column = 0;
        span = 0;
        sheet.row(row, tag.get("Hidden") === "1");
      } else if (name === "Column") {
        column = move(column, tag, 16_384);
        const more = whole(tag, "Span", 16_384);
        if (tag.get("Hidden") === "1") for (let i = 0; i <= more; i++) sheet.hideColumn(column + i);
        column += more;
      } else if (name === "Cell") {
        column = move(column + span, tag, 16_384);
        span = whole(tag, "MergeAcross", 16_384);
        const down = whole(tag, "MergeDown", 1_048_576);
        if (span > 0 || down > 0) sheet.merge({ top: row, left: column, bottom: row + down, right: column + span });
        cell = { style: tag.get("StyleID") ?? "", formula: tag.find("Formula") !== -1, type: "", text: "" };
      } else if (name === "Data" && cell) {
        cell.type = tag.get("Type") ?? "String";
        inData = true;
        listener.listening = true;
      }
    },
    close(name) {
      if (name === "Data" || name === "Visible") {
        listener.listening = false;
        inData = false;
        inVisible = false;
      } else if (name === "Cell" && cell && sheet) {
        const content = contentOf(cell, formats.get(cell.style) ?? null, state.epoch);
        if (content) sheet.cell({ column, ...content });
        cell = null;
      } else if (name === "Worksheet" && sheet) {
        found(sheet.sheet());
        sheet = null;
      } else if (name === "Table") column = 0;
    },
    text(piece) {
      if (inVisible) {
        if (piece.trim() === "SheetHidden") visible = "hidden";
        else if (piece.trim() === "SheetVeryHidden") visible = "veryHidden";
      } else if (inData && cell) {
        cell.text += piece;
        if (cell.text.length > 2 * limits.cellCharacters)
          refuse("sheet-too-large", { what: "cell", count: cell.text.length, limit: limits.cellCharacters });
      }
    },
  };
  return listener;
}

/** Names that stand for codes in this format. */
function namedFormat(code: string): NumberFormat | null {
  if (/^(?:General|Short|Long|Medium) Date$/i.test(code)) return "date";
  if (/^(?:Short|Long|Medium) Time$/i.test(code)) return "time";
  return code === "Percent" ? "percent" : formatOfCode(code);
}

function contentOf(
  { type, text, formula }: { readonly type: string; readonly text: string; readonly formula: boolean },
  format: NumberFormat | null,
  epoch: 1900 | 1904,
): Omit<Cell, "column"> | null {
  if (text === "") return formula && type === "" ? { kind: "text", raw: "", format: null, formula: "uncached" } : null;
  const of = (kind: CellKind, raw: string, as: NumberFormat | null = null): Omit<Cell, "column"> => ({
    kind,
    raw: ownCopy(raw),
    format: as,
    formula: formula ? "cached" : null,
  });
  if (type === "Number")
    return NUMBER.test(text.trim())
      ? of("number", text.trim(), format)
      : refuse("xml-broken", { part: PART, reason: "number" });
  if (type === "DateTime") {
    const serial = isoSerial(text.trim().replace(/\.0+$/, ""), epoch);
    return serial === null ? of("text", text) : of("number", serial, format ?? "date");
  }
  if (type === "Boolean") return of("boolean", text.trim() === "1" ? "TRUE" : "FALSE");
  return of(type === "Error" ? "error" : "text", text);
}
