import { cellAddress } from "../../model/sheet.ts";
import { cellAt } from "./addresses.ts";
import type { MarkKind } from "./looks.ts";
import { flavourOf } from "./part-names.ts";
import { type CellText, cellsIn, type RowText, rowsIn } from "./sheet-rows.ts";
import { Unpatchable } from "./unpatchable.ts";
import { attribute, childOf, children, edited, type Edit, type Element, rootOf, withAttribute } from "./xml-text.ts";

/** Marks of one sheet: row → column → kind. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, MarkKind>>;

interface Parts {
  readonly root: Element;
  readonly data: Element;
  readonly prefix: string;
}

function partsOf(text: string): Parts {
  const { prefix } = flavourOf(text);
  const root = rootOf(text);
  const data = childOf(text, root, `${prefix}sheetData`);
  if (!data) throw new Unpatchable("sheet without data");
  return { root, data, prefix };
}

/** Gives marked cells the styles they had. Cells and rows that hold nothing and look like nothing go: we may have put them there. */
export function unmarkCells(text: string, was: ReadonlyMap<number, number>): string {
  if (was.size === 0) return text;
  const { root, data, prefix } = partsOf(text);
  const columns = columnStyles(text, root, prefix);
  const edits: Edit[] = [];
  const ours = new RegExp(`\\ss\\s*=\\s*["'](?:${[...was.keys()].join("|")})["']`);
  for (const row of rowsIn(text, data.openEnd, data.closeStart, `${prefix}row`)) {
    if (!ours.test(text.slice(row.openEnd, row.closeStart))) continue;
    const base = rowStyle(row);
    let left = 0;
    const changed: Edit[] = [];
    for (const cell of cellsIn(text, row, `${prefix}c`)) {
      left++;
      const style = was.get(cell.style);
      if (style === undefined) continue;
      const blank = cell.end === cell.openEnd;
      if (blank && style === (base ?? columns(cell.column))) {
        changed.push({ from: cell.start, to: cell.end, text: "" });
        left--;
      } else changed.push(restyled(cell, style));
    }
    const bare = /^<[\w:]+\s+r="\d+"\s*\/?>$/.test(row.tag);
    if (changed.length > 0 && left === 0 && bare) edits.push({ from: row.start, to: row.end, text: "" });
    else edits.push(...changed);
  }
  return edited(text, edits);
}

/** Marks cells; those that are not there, and their rows, are put in, so that what must be filled can be seen. */
export function markCells(
  text: string,
  marks: SheetMarks,
  styleFor: (style: number, kind: MarkKind) => number,
): string {
  if (marks.size === 0) return text;
  const { root, data, prefix } = partsOf(text);
  const columns = columnStyles(text, root, prefix);
  const waiting = [...marks.keys()].sort((a, b) => a - b);
  const edits: Edit[] = [];
  const fresh = (number: number, column: number, kind: MarkKind, base: number | null): string =>
    `<${prefix}c r="${cellAddress(number, column)}" s="${styleFor(base ?? columns(column), kind)}"/>`;
  const freshRow = (number: number): string => {
    const cells = inOrder(marks.get(number)).map(([column, kind]) => fresh(number, column, kind, null));
    return `<${prefix}row r="${number}">${cells.join("")}</${prefix}row>`;
  };
  let end = data.openEnd;
  for (const row of rowsIn(text, data.openEnd, data.closeStart, `${prefix}row`)) {
    for (; (waiting[0] ?? Number.POSITIVE_INFINITY) < row.number; waiting.shift())
      edits.push({ from: row.start, to: row.start, text: freshRow(waiting[0] as number) });
    end = row.end;
    if (waiting[0] !== row.number) continue;
    waiting.shift();
    edits.push(...markRow(text, row, inOrder(marks.get(row.number)), prefix, styleFor, fresh));
  }
  const tail = waiting.map(freshRow).join("");
  if (tail !== "" && data.openEnd === data.end)
    edits.push({ from: data.start, to: data.end, text: `<${prefix}sheetData>${tail}</${prefix}sheetData>` });
  else if (tail !== "") edits.push({ from: end, to: end, text: tail });
  return edited(text, edits);
}

function markRow(
  text: string,
  row: RowText,
  marks: readonly (readonly [number, MarkKind])[],
  prefix: string,
  styleFor: (style: number, kind: MarkKind) => number,
  fresh: (number: number, column: number, kind: MarkKind, base: number | null) => string,
): readonly Edit[] {
  const base = rowStyle(row);
  const waiting = [...marks];
  const edits: Edit[] = [];
  // Spans only help a program along, but they must not be wrong.
  const [from = 1, to = 16_384] = (attribute(row.tag, "spans") ?? "").split(/[: ]/).filter(Boolean).map(Number);
  const outside = waiting.some(([column]) => column < from || column > to);
  const put = (at: number, until: number): void => {
    for (; waiting[0] && waiting[0][0] < until; waiting.shift())
      edits.push({ from: at, to: at, text: fresh(row.number, waiting[0][0], waiting[0][1], base) });
  };
  let end = row.openEnd;
  for (const cell of cellsIn(text, row, `${prefix}c`)) {
    put(cell.start, cell.column);
    end = cell.end;
    if (waiting[0]?.[0] !== cell.column) continue;
    edits.push(restyled(cell, styleFor(cell.style, waiting[0][1])));
    waiting.shift();
  }
  if (row.openEnd === row.end && waiting.length > 0) {
    const cells = waiting.map(([column, kind]) => fresh(row.number, column, kind, base)).join("");
    const tag = withAttribute(row.tag, "spans", null).replace(/\s*\/>$/, ">");
    return [{ from: row.start, to: row.end, text: `${tag}${cells}</${prefix}row>` }];
  }
  put(end, Number.POSITIVE_INFINITY);
  if (outside) edits.push({ from: row.start, to: row.openEnd, text: withAttribute(row.tag, "spans", null) });
  return edits;
}

const inOrder = (marks: ReadonlyMap<number, MarkKind> | undefined): readonly (readonly [number, MarkKind])[] =>
  [...(marks ?? [])].sort(([a], [b]) => a - b);

const restyled = (cell: CellText, style: number): Edit => ({
  from: cell.start,
  to: cell.openEnd,
  text: withAttribute(cell.tag, "s", style === 0 ? null : String(style)),
});

/** Style of a row's empty cells; null where the columns decide. */
const rowStyle = ({ tag }: RowText): number | null =>
  /^(1|true)$/.test(attribute(tag, "customFormat") ?? "") ? Number(attribute(tag, "s") ?? 0) : null;

function columnStyles(text: string, root: Element, prefix: string): (column: number) => number {
  const list = columnTags(text, root, prefix).map((tag) => ({
    min: Number(attribute(tag, "min")),
    max: Number(attribute(tag, "max")),
    style: Number(attribute(tag, "style") ?? 0),
  }));
  return (column) => list.find((one) => one.min <= column && column <= one.max)?.style ?? 0;
}

function columnTags(text: string, root: Element, prefix: string): readonly string[] {
  const columns = childOf(text, root, `${prefix}cols`);
  return columns ? [...children(text, columns)].map((one) => text.slice(one.start, one.openEnd)) : [];
}

/** Widths of columns in pixels, for the size of notes. */
export function columnPixels(text: string): (column: number) => number {
  const { root, prefix } = partsOf(text);
  const list = columnTags(text, root, prefix).map((tag) => ({
    min: Number(attribute(tag, "min")),
    max: Number(attribute(tag, "max")),
    pixels: /^(1|true)$/.test(attribute(tag, "hidden") ?? "")
      ? 0
      : Math.round(Number(attribute(tag, "width") ?? 8.43) * 7 + 5),
  }));
  return (column) => list.find((one) => one.min <= column && column <= one.max)?.pixels ?? 64;
}

/** A merged range; all four inclusive. */
interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The merged ranges of a sheet, few or many: each cell asked for is answered with the one that shows it. */
export function shownCell(text: string): (row: number, column: number) => { row: number; column: number } {
  const { root, prefix } = partsOf(text);
  const merges = childOf(text, root, `${prefix}mergeCells`);
  const byRow = new Map<number, Range[]>();
  for (const merge of merges ? children(text, merges) : []) {
    const [from, to] = (attribute(text.slice(merge.start, merge.openEnd), "ref") ?? "").split(":").map(cellAt);
    if (!from || !to) continue;
    const range = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    // A merge of thousands of rows is no table's; the cell in it is then marked as it stands.
    for (let row = range.top; row <= Math.min(range.bottom, range.top + 2_000); row++)
      byRow.set(row, [...(byRow.get(row) ?? []), range]);
  }
  return (row, column) => {
    const found = byRow.get(row)?.find((one) => one.left <= column && column <= one.right);
    return found ? { row: found.top, column: found.left } : { row, column };
  };
}

/** Column of the first cell of each given row that holds something. */
export function firstCells(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, number> {
  const { data, prefix } = partsOf(text);
  const found = new Map<number, number>();
  if (wanted.size === 0) return found;
  for (const row of rowsIn(text, data.openEnd, data.closeStart, `${prefix}row`)) {
    if (!wanted.has(row.number)) continue;
    for (const cell of cellsIn(text, row, `${prefix}c`)) {
      if (cell.end === cell.openEnd) continue;
      found.set(row.number, cell.column);
      break;
    }
  }
  return found;
}

/** Of several sheets selected at once, what is typed goes into all: only ours is when the book opens. */
export function unselected(text: string): string {
  const root = rootOf(text);
  const prefix = /^(.*:)?/.exec(root.name)?.[1] ?? "";
  const views = childOf(text, root, `${prefix}sheetViews`);
  if (!views) return text;
  const edits = [...children(text, views)].flatMap((view): readonly Edit[] => {
    const tag = text.slice(view.start, view.openEnd);
    return attribute(tag, "tabSelected") === null
      ? []
      : [{ from: view.start, to: view.openEnd, text: withAttribute(tag, "tabSelected", null) }];
  });
  return edited(text, edits);
}

/** What the schema has after `legacyDrawing`. */
const AFTER = [
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Id of the relation to the notes' shapes; null where the sheet has none. */
export function legacyDrawing(text: string): string | null {
  const { root, prefix } = partsOf(text);
  const found = childOf(text, root, `${prefix}legacyDrawing`);
  return found ? (/\s\w+:id\s*=\s*["']([^"']*)["']/.exec(text.slice(found.start, found.openEnd))?.[1] ?? null) : null;
}

export function withLegacyDrawing(text: string, id: string | null): string {
  const { root, prefix } = partsOf(text);
  const { flavour } = flavourOf(text);
  const found = childOf(text, root, `${prefix}legacyDrawing`);
  if (id === null) return found ? edited(text, [{ from: found.start, to: found.end, text: "" }]) : text;
  const put = `<${prefix}legacyDrawing xmlns:r="${flavour.relations}" r:id="${id}"/>`;
  for (const child of children(text, root)) {
    const after =
      AFTER.some((name) => child.name === prefix + name) ||
      (child.name.endsWith(":AlternateContent") &&
        /<[\w:]*(controls|oleObjects)[\s>]/.test(text.slice(child.start, child.end)));
    if (after) return edited(text, [{ from: child.start, to: child.start, text: put }]);
  }
  return edited(text, [{ from: root.closeStart, to: root.closeStart, text: put }]);
}
