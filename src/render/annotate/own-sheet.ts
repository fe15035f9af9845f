import { explanationsIn, isReturnSheet, RETURN_SHEET, type ReturnExplanation } from "../../ledger/return-sheet.ts";
import type { Cell, SheetRow } from "../../model/sheet.ts";
import { HIDDEN_COLUMN } from "./list-part.ts";
import type { Package } from "./package.ts";
import { flavourOf, type Relation } from "./part-names.ts";
import { cellsIn, rowsIn } from "./sheet-rows.ts";
import { isFill } from "./style-part.ts";
import { markedSheet, sheetsIn } from "./workbook-part.ts";
import { attribute, childOf, children, elementOf, plain, rootOf, tagAt, textIn } from "./xml-text.ts";

/** Our sheet in a workbook that was annotated before. */
export interface OwnSheet {
  /** Its place among the sheets. */
  readonly index: number;
  readonly part: string;
  readonly relation: string;
  readonly explanations: readonly ReturnExplanation[];
  /** Shade → the fill it stands for. */
  readonly fills: ReadonlyMap<string, string>;
}

/** Our sheet, by its marker, else by its name and header; null where there is none. */
export function findOwnSheet(book: Package, workbook: string, relations: readonly Relation[]): OwnSheet | null {
  const text = book.text(workbook);
  const sheets = sheetsIn(text);
  const marked = markedSheet(text);
  const partOf = (index: number): string | null => {
    const relation = relations.find((one) => one.id === sheets[index]?.relation);
    return relation?.type === "worksheet" && relation.target !== null && book.has(relation.target)
      ? relation.target
      : null;
  };
  const named = sheets
    .map((sheet, index) => ({ sheet, index }))
    .filter(({ sheet }) => sheet.name.startsWith(RETURN_SHEET));
  for (const index of marked >= 0 ? [marked] : named.map((one) => one.index)) {
    const part = partOf(index);
    if (part === null) continue;
    const rows = readRows(book.text(part), () => sharedTexts(book, relations));
    if (marked < 0 && !isReturnSheet(rows)) continue;
    const relation = sheets[index]?.relation ?? "";
    return { index, part, relation, explanations: explanationsIn(rows), fills: keptFills(rows) };
  }
  return null;
}

function keptFills(rows: readonly SheetRow[]): ReadonlyMap<string, string> {
  const lines = rows.flatMap((row) => row.cells.filter((cell) => cell.column === HIDDEN_COLUMN));
  const pairs = lines.flatMap(({ raw }): readonly (readonly [string, string])[] => {
    const found = /^([0-9A-F]{8}) (.+)$/s.exec(raw);
    return found?.[1] !== undefined && found[2] !== undefined && isFill(found[2]) ? [[found[1], found[2]]] : [];
  });
  return new Map(pairs);
}

/** The texts of our own sheet. Another program may have moved them to the shared strings. */
function readRows(text: string, shared: () => readonly string[]): readonly SheetRow[] {
  const { prefix } = flavourOf(text);
  const data = childOf(text, rootOf(text), `${prefix}sheetData`);
  if (!data) return [];
  let texts: readonly string[] | null = null;
  const rows = text.slice(data.openEnd, data.closeStart);
  return [...rowsIn(rows, `${prefix}row`)].map((row) => ({
    number: row.number,
    hidden: false,
    cells: [...cellsIn(rows, row, `${prefix}c`)].flatMap(({ column, tag, start }): readonly Cell[] => {
      const element = elementOf(rows, tagAt(rows, start));
      const value = childOf(rows, element, `${prefix}v`);
      const stored = value ? plain(rows.slice(value.openEnd, value.closeStart)) : "";
      let raw = stored;
      if (attribute(tag, "t") === "inlineStr") raw = textIn(rows, element, `${prefix}t`);
      else if (attribute(tag, "t") === "s") {
        texts ??= shared();
        raw = texts[Number(stored)] ?? "";
      }
      const decoded = raw.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return raw === "" ? [] : [{ column, kind: "text", raw: decoded, format: null, formula: null }];
    }),
  }));
}

function sharedTexts(book: Package, relations: readonly Relation[]): readonly string[] {
  const part = relations.find((one) => one.type === "sharedStrings")?.target;
  if (part === null || part === undefined || !book.has(part)) return [];
  const text = book.text(part);
  const { prefix } = flavourOf(text);
  return [...children(text, rootOf(text))].map((one) => textIn(text, one, `${prefix}t`));
}
