import type { Cell, Sheet } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { formatOfShown } from "../shown-number.ts";
import { isoSerial } from "../xlsx/iso-serial.ts";
import { type RowCollector, rowCollector } from "../xml/row-collector.ts";
import type { XmlListener, XmlTag } from "../xml/xml-scanner.ts";

const PART = "content.xml";

type Content = Omit<Cell, "column">;

/** Hears content.xml and hands on each table. Repeats are expanded only where something stands in them, and never past the limits. */
export function odsListener(limits: SheetLimits, found: (sheet: Sheet) => void): XmlListener {
  const hiddenStyles = new Set<string>();
  let style = "";
  let sheet: RowCollector | null = null;
  let hiddenTable = false;
  let depthOfTable = 0;
  let row = 0;
  let rowsAlike = 1;
  let column = 0;
  let columnsAlike = 1;
  let listed = 0;
  let cell: { readonly tag: CellTag; text: string; paragraphs: number } | null = null;
  let aside = 0;

  const repeated = (tag: XmlTag, name: string): number => {
    const count = Number(tag.get(name) ?? 1);
    return Number.isInteger(count) && count > 0 && count <= 1_048_576 ? count : broken("attribute");
  };
  const broken = (reason: string): never => refuse("xml-broken", { part: PART, reason });

  const openCell = (tag: XmlTag, covered: boolean): void => {
    columnsAlike = repeated(tag, "number-columns-repeated");
    const [right, down] = [repeated(tag, "number-columns-spanned"), repeated(tag, "number-rows-spanned")];
    if (right > 1 || down > 1)
      sheet?.merge({ top: row, left: column + 1, bottom: row + down - 1, right: column + right });
    cell = { tag: cellTag(tag, covered), text: "", paragraphs: 0 };
  };

  const closeCell = (): void => {
    if (!cell || !sheet) return;
    const content = contentOf(cell.tag, cell.text);
    if (content) {
      // Blanks beyond the limit count for nothing, and may be repeated to the end of the sheet.
      const alike = content.raw.trim() === "" ? Math.min(columnsAlike, limits.columns - column) : columnsAlike;
      for (let i = 1; i <= alike; i++) sheet.cell({ column: column + i, ...content });
    }
    column += columnsAlike;
    if (column > 1_048_576) broken("order");
    cell = null;
  };

  const listener: XmlListener = {
    listening: false,
    open(name, tag, depth) {
      if (!sheet) {
        if (name === "style" && depth > 1) style = tag.get("name") ?? "";
        else if (name === "table-properties" && tag.get("display") === "false") hiddenStyles.add(style);
        else if (name === "table" && depth === 4) {
          hiddenTable = hiddenStyles.has(tag.get("style-name") ?? "");
          sheet = rowCollector(tag.get("name") ?? "", () => (hiddenTable ? "hidden" : "visible"), limits);
          [depthOfTable, row, listed] = [depth, 0, 0];
        }
        return;
      }
      if (cell) {
        if (name === "annotation" || name === "table" || name === "shape" || name === "shapes") aside += 1;
        else if (aside === 0) openInCell(name, tag);
        return;
      }
      if (name === "table-row") {
        row += 1;
        rowsAlike = repeated(tag, "number-rows-repeated");
        column = 0;
        sheet.row(row, isHidden(tag));
        rowHidden = isHidden(tag);
      } else if (name === "table-cell" || name === "covered-table-cell") openCell(tag, name === "covered-table-cell");
      else if (name === "table-column") {
        const count = repeated(tag, "number-columns-repeated");
        if (isHidden(tag)) for (let i = 1; i <= Math.min(count, limits.columns); i++) sheet.hideColumn(listed + i);
        listed += count;
      }
    },
    close(name, depth) {
      if (!sheet) return;
      if (cell && aside > 0) {
        if (name === "annotation" || name === "table" || name === "shape" || name === "shapes") aside -= 1;
      } else if (name === "p") listener.listening = false;
      else if (name === "table-cell" || name === "covered-table-cell") closeCell();
      else if (name === "table-row") closeRow();
      else if (name === "table" && depth === depthOfTable) {
        found(sheet.sheet());
        sheet = null;
      }
    },
    text(piece) {
      if (cell && aside === 0) addText(piece);
    },
  };
  let rowHidden = false;

  const closeRow = (): void => {
    const cells = [...(sheet?.cells() ?? [])];
    if (cells.length > 0)
      for (let i = 1; i < rowsAlike; i++) {
        sheet?.row(row + i, rowHidden);
        for (const one of cells) sheet?.cell(one);
      }
    row += rowsAlike - 1;
  };

  const addText = (piece: string): void => {
    if (!cell) return;
    cell.text += piece;
    if (cell.text.length > 2 * limits.cellCharacters)
      refuse("sheet-too-large", { what: "cell", count: cell.text.length, limit: limits.cellCharacters });
  };

  const openInCell = (name: string, tag: XmlTag): void => {
    if (!cell) return;
    if (name === "p") {
      if (cell.paragraphs++ > 0) addText("\n");
      listener.listening = true;
    } else if (name === "s") addText(" ".repeat(Math.min(repeated(tag, "c"), limits.cellCharacters)));
    else if (name === "tab") addText("\t");
    else if (name === "line-break") addText("\n");
  };
  return listener;
}

const isHidden = (tag: XmlTag): boolean => ["collapse", "filter"].includes(tag.get("visibility") ?? "");

interface CellTag {
  readonly type: string;
  readonly value: string;
  readonly formula: boolean;
  readonly covered: boolean;
}

const cellTag = (tag: XmlTag, covered: boolean): CellTag => ({
  type: tag.get("value-type") ?? "",
  value:
    tag.get("date-value") ??
    tag.get("time-value") ??
    tag.get("boolean-value") ??
    tag.get("string-value") ??
    tag.get("value") ??
    "",
  formula: tag.find("formula") !== -1,
  covered,
});

function contentOf({ type, value, formula, covered }: CellTag, text: string): Content | null {
  if (covered) return null;
  const computed = formula ? "cached" : null;
  const plain = (kind: Content["kind"], raw: string): Content => ({ kind, raw, format: null, formula: computed });
  const number = (raw: string, format: Content["format"]): Content => ({
    kind: "number",
    raw,
    format,
    formula: computed,
  });
  // LibreOffice writes TRUE() as 1 that is shown as a word.
  if (type === "float" && /^(?:TRUE|FALSE)$/.test(text)) return plain("boolean", text);
  if (type === "float" || type === "currency" || type === "percentage")
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)
      ? number(value, type === "percentage" ? "percent" : (formatOfShown(value, text) ?? null))
      : refuse("xml-broken", { part: PART, reason: "number" });
  if (type === "date") {
    const serial = isoSerial(value.replace(/(\.\d{3})\d+$/, "$1"), 1900);
    return serial === null ? plain("text", text || value) : number(serial, partOfDay(text));
  }
  if (type === "time") {
    const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(value) ?? [];
    if (hours === undefined) return plain("text", text || value);
    const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds?.replace(",", "."));
    return number(String(total / 86_400), "time");
  }
  if (type === "boolean") return plain("boolean", value === "true" ? "TRUE" : "FALSE");
  const shown = text === "" ? value : text;
  if (formula && /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$|^Err:\d+$/.test(shown))
    return plain("error", shown);
  if (shown !== "") return plain("text", shown);
  return formula && type === "" ? { kind: "text", raw: "", format: null, formula: "uncached" } : null;
}

/** A date of which the sheet shows only the month or the year stands for as much: 2024年3月, 2024-03, Mar-24. */
function partOfDay(shown: string): "date" | "month" | "year" {
  const text = shown.normalize("NFKC").trim();
  if (/^(?:\d{4}[-/.]\d{1,2}|\d{2,4}年\d{1,2}月|\d{1,2}月|[A-Za-z]{3,9}(?:-\d{2}|[- ]\d{4}))$/.test(text))
    return "month";
  return /^\d{4}年?$/.test(text) ? "year" : "date";
}
