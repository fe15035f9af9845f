import type { Cell, CellKind, Merge, NumberFormat, SheetRow } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { ownCopy } from "../own-copy.ts";
import { brief, refuse } from "../refuse.ts";
import type { XmlListener, XmlTag } from "../xml/xml-scanner.ts";
import { officeText, xmlText } from "../xml/xml-text.ts";
import { columnAt, rangeOf, rowAt } from "./cell-address.ts";
import { fastCell, readFastCell } from "./fast-cell.ts";
import { isoSerial } from "./iso-serial.ts";

/** What the cells of a worksheet rely on. */
export interface WorksheetContext {
  /** Sheet name, for places in refusals. */
  readonly sheet: string;
  readonly part: string;
  readonly limits: SheetLimits;
  /** Null where the workbook has no list of texts. */
  readonly strings: readonly string[] | null;
  readonly formats: readonly (NumberFormat | null)[];
  readonly epoch: 1900 | 1904;
}

/** Gathers a worksheet as it is scanned. */
export interface WorksheetListener extends XmlListener {
  /** Rows since the last call. */
  takeRows(): SheetRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

type Type = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

export function worksheetListener(context: WorksheetContext): WorksheetListener {
  const { sheet, limits, strings, formats, epoch } = context;
  const part = brief(context.part);
  const merges: Merge[] = [];
  const hiddenColumns: number[] = [];
  let rows: SheetRow[] = [];
  let usedRows = 0;
  let inData = false;
  let row = 0;
  let hidden = false;
  let cells: Cell[] = [];
  let column = 0;
  let type: Type = "n";
  let style = 0;
  let inRow = false;
  let inCell = false;
  let formula = false;
  let valued = false;
  let aside = 0;
  let value = "";

  const broken = (reason: string): never => refuse("xml-broken", { part, reason }, { sheet });

  const openRow = (tag: XmlTag): void => {
    const at = tag.find("r");
    const number = at === -1 ? row + 1 : rowAt(tag.source, tag.from(at), tag.to(at));
    if (!(number > 0 && number <= 1_048_576)) broken("address");
    if (number <= row) broken("order");
    row = number;
    inRow = true;
    column = 0;
    cells = [];
    hidden = isTrue(tag.get("hidden")) || tag.get("ht") === "0";
  };

  /** A cell at a stated place must stand in its row, right of the one before it. */
  const moveTo = (nextColumn: number, statedRow: number): void => {
    if (nextColumn === 0 || statedRow !== row) broken("address");
    if (nextColumn <= column) broken("order");
    column = nextColumn;
  };

  const openCell = (tag: XmlTag): void => {
    const at = tag.find("r");
    if (at === -1) column += 1;
    else moveTo(columnAt(tag.source, tag.from(at), tag.to(at)), rowAt(tag.source, tag.from(at), tag.to(at)));
    const typed = tag.find("t");
    type = typed === -1 ? "n" : typeAt(tag, typed);
    const styled = tag.find("s");
    style = styled === -1 ? 0 : Number(tag.source.slice(tag.from(styled), tag.to(styled)));
    inCell = true;
    formula = false;
    valued = false;
    value = "";
  };

  const typeAt = (tag: XmlTag, index: number): Type => {
    const word = tag.source.slice(tag.from(index), tag.to(index));
    if (word === "s" || word === "n" || word === "str" || word === "inlineStr") return word;
    return word === "b" || word === "e" || word === "d" ? word : broken("attribute");
  };

  const addCell = (kind: CellKind, raw: string, format: NumberFormat | null): void => {
    if (raw.length > limits.cellCharacters) tooLarge("cell", raw.length, limits.cellCharacters);
    if (column > limits.columns) {
      if (raw.trim() === "") return;
      tooLarge("columns", column, limits.columns);
    }
    cells.push({ column, kind, raw, format, formula: formula ? (valued ? "cached" : "uncached") : null });
  };

  const addShared = (index: number): void => {
    if (!strings) refuse("part-missing", { part: "xl/sharedStrings.xml" }, { sheet });
    const text = strings[index];
    if (text === undefined) broken("string");
    else if (text !== "") addCell("text", text, null);
  };

  const addText = (text: string): void => {
    if (text !== "") addCell("text", ownCopy(text), null);
  };

  const fast = fastCell();
  const shortcut = (source: string, lt: number): number => {
    if (!inRow || inCell) return -1;
    readFastCell(source, lt, fast);
    if (!fast.found) return -1;
    moveTo(fast.column, fast.row);
    formula = false;
    if (fast.type === "s") addShared(fast.index);
    else if (fast.type === "n") {
      if (!fast.plain && !NUMBER.test(fast.raw)) broken("number");
      addCell("number", ownCopy(fast.raw), formats[fast.style] ?? null);
    } else if (fast.type !== "blank") addText(officeText(xmlText(fast.raw, part)));
    return fast.end;
  };

  const closeCell = (): void => {
    inCell = false;
    if (value === "") {
      // A formula whose text is empty was computed, and is blank; one without any value was never computed.
      if (formula && !(valued && type === "str")) {
        valued = false;
        addCell("text", "", null);
      }
      return;
    }
    valued = true;
    if (type === "s") addShared(/^\s*\d+\s*$/.test(value) ? Number(value) : -1);
    else if (type === "n") {
      const raw = value.trim();
      if (raw === "") {
        valued = false;
        if (formula) addCell("text", "", null);
        return;
      }
      if (!NUMBER.test(raw)) broken("number");
      addCell("number", ownCopy(raw), formats[style] ?? null);
    } else if (type === "b") addCell("boolean", isTrue(value.trim()) ? "TRUE" : "FALSE", null);
    else if (type === "e") addCell("error", ownCopy(value), null);
    else if (type === "d") {
      const serial = isoSerial(value, epoch);
      if (serial === null) addCell("text", ownCopy(value), null);
      else addCell("number", serial, formats[style] ?? "date");
    } else {
      addText(officeText(value));
    }
  };

  const tooLarge = (what: string, count: number, limit: number): never =>
    refuse("sheet-too-large", { what, count, limit }, row > 0 ? { sheet, row } : { sheet });

  const addMerge = (range: string): void => {
    if (merges.length >= limits.merges) tooLarge("merges", merges.length + 1, limits.merges);
    merges.push(rangeOf(range) ?? broken("address"));
  };

  const addColumns = (tag: XmlTag): void => {
    if (!isTrue(tag.get("hidden")) && tag.get("width") !== "0") return;
    const last = Math.min(Number(tag.get("max")) || 0, limits.columns);
    for (let one = Math.max(1, Number(tag.get("min")) || 1); one <= last; one++) hiddenColumns.push(one);
  };

  const listener: WorksheetListener = {
    listening: false,
    shortcut,
    merges,
    hiddenColumns,
    takeRows() {
      const taken = rows;
      rows = [];
      return taken;
    },
    open(name, tag, depth) {
      if (inData) {
        if (inCell) {
          if (name === "v") {
            valued = true;
            value = "";
            listener.listening = true;
          } else if (name === "t") listener.listening = aside === 0;
          else if (name === "f") formula = true;
          else if (name === "rPh") aside += 1;
        } else if (name === "c" && inRow) openCell(tag);
        else if (name === "row") openRow(tag);
      } else if (depth === 1) {
        if (name !== "worksheet") refuse("part-wrong-type", { part }, { sheet });
      } else if (name === "sheetData") inData = true;
      else if (name === "mergeCell") addMerge(tag.get("ref") ?? "");
      else if (name === "col") addColumns(tag);
    },
    close(name) {
      if (!inData) return;
      if (name === "v" || name === "t") listener.listening = false;
      else if (name === "rPh") aside -= 1;
      else if (name === "c") {
        if (inCell) closeCell();
      } else if (name === "row") {
        inRow = false;
        if (cells.length === 0) return;
        if (++usedRows > limits.rows) tooLarge("rows", usedRows, limits.rows);
        rows.push({ number: row, hidden, cells });
        cells = [];
      } else if (name === "sheetData") inData = false;
    },
    text(piece) {
      value += piece;
      // Seven characters may stand for one (_xHHHH_).
      if (value.length > 7 * limits.cellCharacters) tooLarge("cell", value.length, limits.cellCharacters);
    },
  };
  return listener;
}

export const isTrue = (text: string | null): boolean => text === "1" || text === "true" || text === "on";
