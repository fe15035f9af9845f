import { columnNumber } from "./addresses.ts";
import { Unpatchable } from "./unpatchable.ts";
import { attribute, elementOf, nextTag, tagAt } from "./xml-text.ts";

/** A row of a sheet part and where it stands in the text. */
export interface RowText {
  readonly number: number;
  /** The opening tag. */
  readonly tag: string;
  readonly start: number;
  readonly openEnd: number;
  /** Begin of the closing tag; for an empty row the same as `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
}

/** A cell likewise. */
export interface CellText {
  readonly column: number;
  readonly tag: string;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  readonly style: number;
}

/**
 * The rows in a text of whole rows, in order. `name`: of a row's tag with its prefix. Numbers that are missing follow from the
 * row before; `count` carries the last one from piece to piece.
 */
export function* rowsIn(text: string, name: string, count = { last: 0 }): Generator<RowText> {
  // Inside comments and CDATA a tag is no tag; where there are none, a plain search is several times faster.
  const quick = !text.includes("<!");
  let at = 0;
  for (;;) {
    const tag = quick ? quickTag(text, at, name) : nextTag(text, at);
    if (!tag) return;
    at = tag.end;
    if (tag.name !== name || tag.kind === "close") continue;
    const written = text.slice(tag.start, tag.end);
    const number = Number(attribute(written, "r") ?? count.last + 1);
    if (!Number.isInteger(number) || number <= count.last) throw new Unpatchable("rows out of order");
    count.last = number;
    const closeStart = tag.kind === "empty" ? tag.end : closeOf(text, tag.start, tag.end, name, quick);
    const end = tag.kind === "empty" ? tag.end : text.indexOf(">", closeStart) + 1;
    yield { number, tag: written, start: tag.start, openEnd: tag.end, closeStart, end };
    at = end;
  }
}

function quickTag(text: string, from: number, name: string) {
  for (let at = text.indexOf(`<${name}`, from); at >= 0; at = text.indexOf(`<${name}`, at + 1))
    if (/[\s/>]/.test(text[at + name.length + 1] ?? "")) return tagAt(text, at);
  return null;
}

function closeOf(text: string, start: number, from: number, name: string, quick: boolean): number {
  if (!quick) return elementOf(text, tagAt(text, start)).closeStart;
  const at = text.indexOf(`</${name}`, from);
  if (at < 0) throw new Unpatchable("XML ends early");
  return at;
}

/** The cells of a row, in order. `name`: of a cell's tag with its prefix. */
export function* cellsIn(text: string, row: RowText, name: string): Generator<CellText> {
  let at = row.openEnd;
  let last = 0;
  while (at < row.closeStart) {
    const tag = nextTag(text, at);
    if (!tag || tag.start >= row.closeStart) return;
    const element = elementOf(text, tag);
    at = element.end;
    if (tag.name !== name) continue;
    const written = text.slice(tag.start, tag.end);
    const reference = attribute(written, "r");
    const column = reference === null ? last + 1 : columnNumber(reference);
    if (column <= last) throw new Unpatchable("cells out of order");
    last = column;
    yield {
      column,
      tag: written,
      start: tag.start,
      openEnd: tag.end,
      end: element.end,
      style: Number(attribute(written, "s") ?? 0),
    };
  }
}
