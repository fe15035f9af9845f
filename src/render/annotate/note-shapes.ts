import { cellAt } from "./addresses.ts";
import { Unpatchable } from "./unpatchable.ts";

/** Size of a note in pixels and lines: wide enough for a sentence, high enough for all of it. */
const WIDTH = 320;
const LINE = 17;
const ROW = 20;
/** Half Chinese characters in a line of that width. */
const HALVES = 50;

const NAMES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

export const EMPTY_SHAPES = `<xml ${NAMES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const TYPE = `<v:shapetype ${NAMES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

const SHAPE = /<((?:\w+:)?)shape\s[\s\S]*?<\/\1shape>\s*/g;

/**
 * Shapes of notes without those of the given cells. The part is VML, which old programs write in ways that are not quite XML,
 * so it is read as text, shape by shape.
 */
export function withoutShapes(text: string, references: readonly string[]): string {
  const gone = new Set(references.map((one) => key(cellAt(one))));
  return text.replace(SHAPE, (shape) => {
    const row = /<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape)?.[1];
    const column = /<(?:\w+:)?Column>\s*(\d+)\s*</.exec(shape)?.[1];
    const note = /ObjectType\s*=\s*["']Note["']/.test(shape);
    return note && row !== undefined && gone.has(`${Number(row) + 1}/${Number(column) + 1}`) ? "" : shape;
  });
}

const key = (at: { readonly row: number; readonly column: number } | null): string =>
  at ? `${at.row}/${at.column}` : "";

/** With a hidden shape for a note at each cell. `pixels`: widths of columns. @throws Unpatchable for VML of another make */
export function withShapes(
  text: string,
  notes: readonly { readonly reference: string; readonly text: string }[],
  pixels: (column: number) => number,
): string {
  if (notes.length === 0) return text;
  const end = text.lastIndexOf("</xml>");
  if (end < 0) throw new Unpatchable("shapes of notes");
  const ids = [...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(1_024, ...ids) + 1;
  const type = text.includes('id="_x0000_t202"') ? "" : TYPE;
  const shapes = notes.map((note, index) => shapeOf(note.reference, note.text, first + index, pixels));
  return text.slice(0, end) + type + shapes.join("") + text.slice(end);
}

/** Whether a part holds no shape any more. */
export const isEmptyShapes = (text: string): boolean => !/<(?:\w+:)?(shape|rect|group|oval|line|image)[\s>]/.test(text);

function shapeOf(reference: string, text: string, id: number, pixels: (column: number) => number): string {
  const at = cellAt(reference);
  if (!at) throw new Unpatchable("cell reference");
  const lines = text
    .split("\n")
    .reduce(
      (sum, line) =>
        sum + Math.max(1, Math.ceil([...line].reduce((cells, one) => cells + (one > "\u2e7f" ? 2 : 1), 0) / HALVES)),
      0,
    );
  const [right, rightOffset] = reach(at.column + 1, 12 + WIDTH, pixels);
  const bottom = Math.max(0, at.row - 2) + Math.ceil((lines * LINE + 12) / ROW);
  const anchor = [at.column, 12, Math.max(0, at.row - 2), 4, right - 1, rightOffset, bottom, 4].join(", ");
  return `<v:shape ${NAMES} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:${Math.ceil(lines * LINE * 0.75) + 9}pt;z-index:${id};visibility:hidden" fillcolor="#fff1f0" o:insetmode="auto"><v:fill color2="#fff1f0"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${at.row - 1}</x:Row><x:Column>${at.column - 1}</x:Column></x:ClientData></v:shape>`;
}

/** The column, and the pixels into it, that lie so many pixels to the right of where `column` begins. */
function reach(column: number, distance: number, pixels: (column: number) => number): readonly [number, number] {
  let rest = distance;
  let at = column;
  for (; at < column + 40 && rest > pixels(at); at++) rest -= pixels(at);
  return [at, Math.max(0, Math.min(rest, pixels(at)))];
}
