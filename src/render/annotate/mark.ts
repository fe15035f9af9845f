import { cellAddress } from "../../model/sheet.ts";
import { cellAt } from "./addresses.ts";
import type { MarkKind } from "./looks.ts";
import { emptyNotes, type Note, withNotes } from "./notes-part.ts";
import { EMPTY_SHAPES, withShapes } from "./note-shapes.ts";
import { declareExtension, declarePart, freePart, type Package } from "./package.ts";
import { flavourOf } from "./part-names.ts";
import { noteText, type ReturnLine, type ReturnWords } from "./return-list.ts";
import { firstCells, type SheetMarks } from "./mark-rows.ts";
import { columnPixels, legacyDrawing, shownCell, withLegacyDrawing } from "./sheet-part.ts";

const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const SHAPES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** What one cell is told. */
interface Marked {
  readonly row: number;
  readonly column: number;
  readonly lines: ReturnLine[];
}

/** What the lines about one sheet come to in it. */
export interface MarkedSheet {
  /** The cells to be coloured. */
  readonly marks: SheetMarks;
  /** Where each line's link goes: the cell that shows it. */
  readonly cells: ReadonlyMap<ReturnLine, string>;
}

/** Puts the notes for the lines about one sheet into the book, and says which cells are to be coloured. */
export function noteSheet(book: Package, sheet: string, lines: readonly ReturnLine[], words: ReturnWords): MarkedSheet {
  const cells = cellsOf(book, sheet, lines);
  const marks = new Map<number, Map<number, MarkKind>>();
  for (const { row, column, lines: said } of cells.values()) {
    const worst = said.some((one) => one.severity === "error") ? "error" : "warning";
    if (said.every((one) => one.severity === "info")) continue;
    const inRow = marks.get(row) ?? new Map<number, MarkKind>();
    marks.set(row, inRow.set(column, worst));
  }
  const told = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const notes = told.flatMap(({ row, column, lines: said }): readonly Note[] => {
    const worth = said.filter((line) => line.severity !== "info");
    return worth.length === 0 ? [] : [{ reference: cellAddress(row, column), text: noteText(worth, words) }];
  });
  addNotes(book, sheet, notes);
  const shown = told.flatMap(({ row, column, lines: said }) =>
    said.map((line) => [line, cellAddress(row, column)] as const),
  );
  return { marks, cells: new Map(shown) };
}

/** The lines by the cell that shows them: the first of a merge, the first filled one where the whole row is meant. */
function cellsOf(book: Package, sheet: string, lines: readonly ReturnLine[]): ReadonlyMap<string, Marked> {
  const whole = new Set(lines.flatMap((line) => (line.cell === null && line.row !== null ? [line.row] : [])));
  const first = whole.size === 0 ? new Map<number, number>() : firstCells(book.rows(sheet), book.text(sheet), whole);
  const shown = shownCell(book.text(sheet));
  const cells = new Map<string, Marked>();
  for (const line of lines) {
    const at =
      line.cell !== null
        ? cellAt(line.cell)
        : line.row === null
          ? null
          : { row: line.row, column: first.get(line.row) ?? 1 };
    if (!at || at.row < 1 || at.row > 1_048_576 || at.column > 16_384) continue;
    const { row, column } = shown(at.row, at.column);
    const known = cells.get(`${row}/${column}`);
    if (known) known.lines.push(line);
    else cells.set(`${row}/${column}`, { row, column, lines: [line] });
  }
  return cells;
}

function addNotes(book: Package, sheet: string, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const { flavour } = flavourOf(book.text(sheet));
  const known = book.relations(sheet).find((one) => one.type === "comments")?.target;
  const part = known ?? freePart(book, "xl/comments", ".xml");
  const { text, placed } = withNotes(known ? book.text(known) : emptyNotes(flavour.main), notes);
  if (!known) {
    if (placed.length === 0) return;
    book.relate(sheet, "comments", part, flavour);
    declarePart(book, part, NOTES_TYPE);
  }
  book.set(part, text);
  if (placed.length === 0) return;
  const pixels = columnPixels(book.text(sheet));
  const wanted = new Set(placed);
  const drawn = notes.filter((one) => wanted.has(one.reference));
  const drawing = legacyDrawing(book.text(sheet));
  const shapes = drawing === null ? undefined : book.relations(sheet).find((one) => one.id === drawing)?.target;
  if (shapes) {
    book.set(shapes, withShapes(book.text(shapes), drawn, pixels));
    return;
  }
  const fresh = freePart(book, "xl/drawings/vmlDrawing", ".vml");
  book.set(fresh, withShapes(EMPTY_SHAPES, drawn, pixels));
  declareExtension(book, "vml", SHAPES_TYPE);
  const id = book.relate(sheet, "vmlDrawing", fresh, flavour);
  book.set(sheet, withLegacyDrawing(book.text(sheet), id));
}
