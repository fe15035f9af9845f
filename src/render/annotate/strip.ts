import type { ReturnExplanation } from "../../ledger/return-sheet.ts";
import { isEmpty, withoutOwnNotes } from "./notes-part.ts";
import { isEmptyShapes, withoutShapes } from "./note-shapes.ts";
import { findOwnSheet } from "./own-sheet.ts";
import { type Package, undeclareExtension, undeclarePart } from "./package.ts";
import { relationsPart } from "./part-names.ts";
import { legacyDrawing, withLegacyDrawing } from "./sheet-part.ts";
import type { StylePart } from "./style-part.ts";
import { withoutSheet } from "./workbook-part.ts";

/** What was ours in a workbook. */
export interface Stripped {
  /** What the unit explained. */
  readonly explanations: readonly ReturnExplanation[];
  /** Styles of marks, each with the one it stands for: the cells have them still. */
  readonly was: ReadonlyMap<number, number>;
  /** The sender's sheets. */
  readonly sheets: readonly string[];
}

/** Takes everything of ours out of a workbook, the sheet, notes, shapes and styles, but for the marks in the rows of sheets. */
export function strip(book: Package, workbook: string, styles: StylePart): Stripped {
  const relations = book.relations(workbook);
  const own = findOwnSheet(book, workbook, relations);
  book.set(workbook, withoutSheet(book.text(workbook), own?.index ?? -1));
  if (own) {
    book.unrelate(workbook, own.relation);
    book.remove(own.part);
    undeclarePart(book, own.part);
    if (book.has(relationsPart(own.part))) book.remove(relationsPart(own.part));
  }
  const was = styles.restore(own?.fills ?? new Map());
  const sheets: string[] = [];
  for (const { type, target } of relations) {
    if (type !== "worksheet" || target === null || target === own?.part || !book.has(target)) continue;
    book.frame(target);
    stripNotes(book, target);
    if (!sheets.includes(target)) sheets.push(target);
  }
  return { explanations: own?.explanations ?? [], was, sheets };
}

function stripNotes(book: Package, sheet: string): void {
  const comments = book.relations(sheet).find((one) => one.type === "comments");
  if (!comments?.target || !book.has(comments.target)) return;
  const { text, removed } = withoutOwnNotes(book.text(comments.target));
  book.set(comments.target, text);
  if (removed.length === 0) return;
  if (isEmpty(text)) {
    book.unrelate(sheet, comments.id);
    book.remove(comments.target);
    undeclarePart(book, comments.target);
  }
  const drawing = legacyDrawing(book.text(sheet));
  const shapes = book.relations(sheet).find((one) => one.id === drawing);
  if (!shapes?.target || !book.has(shapes.target)) return;
  const left = withoutShapes(book.text(shapes.target), removed);
  if (!isEmptyShapes(left)) {
    book.set(shapes.target, left);
    return;
  }
  book.unrelate(sheet, shapes.id);
  book.remove(shapes.target);
  book.set(sheet, withLegacyDrawing(book.text(sheet), null));
  if (!book.names().some((name) => name.toLowerCase().endsWith(".vml"))) undeclareExtension(book, "vml");
}
