import { cellAddress } from "../../model/sheet.ts";
import type { MarkKind } from "./looks.ts";
import type { RowChange } from "./package.ts";
import { columnStyles } from "./sheet-part.ts";
import { sheetParts } from "./sheet-frame.ts";
import { type CellText, cellsIn, type RowText, rowsIn } from "./sheet-rows.ts";
import { attribute, edited, type Edit, withAttribute } from "./xml-text.ts";

/** Marks of one sheet: row → column → kind. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, MarkKind>>;

/**
 * Gives marked cells the styles they had. Cells and rows that hold nothing and look like nothing go: we may have put them
 * there. `frame`: of the sheet.
 */
export function unmarkedRows(frame: string, was: ReadonlyMap<number, number>): RowChange {
  const { prefix } = sheetParts(frame);
  const columns = columnStyles(frame);
  const ours = new RegExp(`\\ss\\s*=\\s*["'](?:${[...was.keys()].join("|")})["']`);
  const count = { last: 0 };
  return {
    piece(text) {
      const edits: Edit[] = [];
      for (const row of rowsIn(text, `${prefix}row`, count)) {
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
    },
    end: () => "",
  };
}

/** Marks cells; those that are not there, and their rows, are put in, so that what must be filled can be seen. `frame`: of the sheet. */
export function markedRows(
  frame: string,
  marks: SheetMarks,
  styleFor: (style: number, kind: MarkKind) => number,
): RowChange {
  const { prefix } = sheetParts(frame);
  const columns = columnStyles(frame);
  const waiting = [...marks.keys()].sort((a, b) => a - b);
  let next = 0;
  const count = { last: 0 };
  const fresh: FreshCell = (number, column, kind, base) =>
    `<${prefix}c r="${cellAddress(number, column)}" s="${styleFor(base ?? columns(column), kind)}"/>`;
  const freshRow = (number: number): string => {
    const cells = inOrder(marks.get(number)).map(([column, kind]) => fresh(number, column, kind, null));
    return `<${prefix}row r="${number}">${cells.join("")}</${prefix}row>`;
  };
  return {
    piece(text) {
      const edits: Edit[] = [];
      for (const row of rowsIn(text, `${prefix}row`, count)) {
        for (; (waiting[next] ?? Number.POSITIVE_INFINITY) < row.number; next++)
          edits.push({ from: row.start, to: row.start, text: freshRow(waiting[next] as number) });
        if (waiting[next] !== row.number) continue;
        next++;
        edits.push(...markRow(text, row, inOrder(marks.get(row.number)), prefix, styleFor, fresh));
      }
      return edited(text, edits);
    },
    end: () => waiting.slice(next).map(freshRow).join(""),
  };
}

/** One change after the other. */
export const bothChanges = (first: RowChange, second: RowChange): RowChange => ({
  piece: (rows) => second.piece(first.piece(rows)),
  end: () => second.piece(first.end()) + second.end(),
});

type FreshCell = (number: number, column: number, kind: MarkKind, base: number | null) => string;

function markRow(
  text: string,
  row: RowText,
  marks: readonly (readonly [number, MarkKind])[],
  prefix: string,
  styleFor: (style: number, kind: MarkKind) => number,
  fresh: FreshCell,
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

/** Column of the first cell of each given row that holds something. `frame`: of the sheet. */
export function firstCells(
  pieces: Iterable<string>,
  frame: string,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const { prefix } = sheetParts(frame);
  const found = new Map<number, number>();
  const count = { last: 0 };
  for (const text of pieces)
    for (const row of rowsIn(text, `${prefix}row`, count)) {
      if (!wanted.has(row.number)) continue;
      for (const cell of cellsIn(text, row, `${prefix}c`)) {
        if (cell.end === cell.openEnd) continue;
        found.set(row.number, cell.column);
        break;
      }
    }
  return found;
}
