import { Unpatchable } from "./unpatchable.ts";
import { flavourOf } from "./part-names.ts";
import { childOf, type Element, rootOf, tagAt } from "./xml-text.ts";

/** A sheet part as its root, the element of its rows, and the prefix of the spreadsheet's own elements. */
interface SheetParts {
  readonly root: Element;
  readonly data: Element;
  readonly prefix: string;
}

export function sheetParts(text: string): SheetParts {
  const { prefix } = flavourOf(text);
  const root = rootOf(text);
  const data = childOf(text, root, `${prefix}sheetData`);
  if (!data) throw new Unpatchable("sheet without data");
  return { root, data, prefix };
}

/** A sheet part without its rows: they may be a hundred thousand, and what stands around them is short. */
export interface SheetFrame {
  readonly text: string;
  /** Characters before the first row. */
  readonly head: number;
  /** Name of a row's tag, and of the element of all rows, with their prefix. */
  readonly row: string;
  readonly data: string;
  /** Whether rows can be told apart by a plain search; where there are comments or CDATA among them, only all at once. */
  readonly plain: boolean;
}

/** What stands before the rows is longer in no sheet that a program wrote. */
const LONGEST_HEAD = 4_000_000;
/** Rows go by in pieces of about so many characters. */
const PIECE = 500_000;

/** Reads a sheet in passing. `texts`: makes its text anew, in pieces. @throws Unpatchable for a part that is no sheet */
export function sheetFrame(texts: () => Iterable<string>): SheetFrame {
  const around = plainFrame(texts());
  const text = around ? around.head + around.tail : [...texts()].join("");
  const { data, prefix } = sheetParts(text);
  const names = { row: `${prefix}row`, data: `${prefix}sheetData` };
  if (around && data.openEnd === around.head.length) return { text, head: data.openEnd, ...names, plain: true };
  const whole = around ? [...texts()].join("") : text;
  const rows = around ? sheetParts(whole).data : data;
  return {
    text: whole.slice(0, rows.openEnd) + whole.slice(rows.closeStart),
    head: rows.openEnd,
    ...names,
    plain: false,
  };
}

/** Before and behind the rows, found without reading them; null where only a reader of XML can tell. */
function plainFrame(texts: Iterable<string>): { readonly head: string; readonly tail: string } | null {
  let head: string | null = null;
  let closing = "";
  let buffer = "";
  const tail: string[] = [];
  for (const text of texts) {
    if (tail.length > 0) {
      tail.push(text);
      continue;
    }
    buffer += text;
    if (head === null) {
      const opening = openingOf(buffer);
      if (opening === null) {
        if (buffer.length > LONGEST_HEAD) return null;
        continue;
      }
      if (buffer.slice(0, opening.start).includes("<!")) return null;
      head = buffer.slice(0, opening.end);
      closing = `</${opening.name}`;
      buffer = buffer.slice(opening.end);
      if (opening.kind === "empty") {
        tail.push(buffer);
        continue;
      }
    }
    const end = buffer.indexOf(closing);
    const marked = buffer.indexOf("<!");
    if (marked >= 0 && (end < 0 || marked < end)) return null;
    if (end >= 0) tail.push(buffer.slice(end));
    else buffer = buffer.slice(-closing.length);
  }
  return head === null || tail.length === 0 ? null : { head, tail: tail.join("") };
}

function openingOf(text: string) {
  const found = /<(?:[\w.-]+:)?sheetData[\s/>]/.exec(text);
  return found && text.includes(">", found.index) ? tagAt(text, found.index) : null;
}

/** The rows of a sheet in pieces, each of whole rows. `texts` as for its frame. */
export function* rowPieces(texts: Iterable<string>, frame: SheetFrame): Generator<string> {
  if (!frame.plain) {
    const whole = [...texts].join("");
    const { data } = sheetParts(whole);
    yield whole.slice(data.openEnd, data.closeStart);
    return;
  }
  if (frame.text[frame.head - 2] === "/") return;
  const closing = `</${frame.data}`;
  let skip = frame.head;
  let buffer = "";
  let enough = PIECE;
  for (const text of texts) {
    if (skip >= text.length) {
      skip -= text.length;
      continue;
    }
    const searched = Math.max(0, buffer.length - closing.length);
    buffer += text.slice(skip);
    skip = 0;
    const end = buffer.indexOf(closing, searched);
    if (end >= 0) {
      yield buffer.slice(0, end);
      return;
    }
    if (buffer.length < enough) continue;
    // What stands before the begin of a row is whole rows.
    const cut = buffer.lastIndexOf(`<${frame.row}`);
    if (cut > 0) {
      yield buffer.slice(0, cut);
      buffer = buffer.slice(cut);
    }
    enough = Math.max(PIECE, buffer.length * 2);
  }
}

/** The part again, in pieces of bytes: its frame, as it is by now, and its rows, changed as they go by. */
export function* framed(
  frame: string,
  rows: Iterable<string>,
  change: { piece(rows: string): string; end(): string },
): Generator<Uint8Array> {
  const { data } = sheetParts(frame);
  const encoder = new TextEncoder();
  if (data.openEnd === data.end) {
    const fresh = change.end();
    const filled = fresh === "" ? frame.slice(data.start, data.end) : `<${data.name}>${fresh}</${data.name}>`;
    yield encoder.encode(frame.slice(0, data.start) + filled + frame.slice(data.end));
    return;
  }
  yield encoder.encode(frame.slice(0, data.openEnd));
  for (const piece of rows) yield encoder.encode(change.piece(piece));
  yield encoder.encode(change.end() + frame.slice(data.closeStart));
}
