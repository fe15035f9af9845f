import { cellAt } from "./addresses.ts";
import { flavourOf } from "./part-names.ts";
import { sheetParts } from "./sheet-frame.ts";
import { attribute, childOf, children, edited, type Edit, type Element, rootOf, withAttribute } from "./xml-text.ts";

/** Style of the empty cells of each column. */
export function columnStyles(text: string): (column: number) => number {
  const { root, prefix } = sheetParts(text);
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
  const { root, prefix } = sheetParts(text);
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
  const { root, prefix } = sheetParts(text);
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
  const { root, prefix } = sheetParts(text);
  const found = childOf(text, root, `${prefix}legacyDrawing`);
  return found ? (/\s\w+:id\s*=\s*["']([^"']*)["']/.exec(text.slice(found.start, found.openEnd))?.[1] ?? null) : null;
}

export function withLegacyDrawing(text: string, id: string | null): string {
  const { root, prefix } = sheetParts(text);
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
