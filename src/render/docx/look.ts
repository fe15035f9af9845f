import type { Layout } from "../handlebars/fill-template.ts";

/** Millimetres as twips, a twentieth of a point, which is how Word counts lengths. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** Type faces by their Windows and WPS names; fonts.ts tells what stands in for one that is not there. */
export const FACES = {
  song: "宋体",
  hei: "黑体",
  fangsong: "仿宋_GB2312",
  kai: "楷体_GB2312",
  biaosong: "方正小标宋简体",
} as const;
export type Face = (typeof FACES)[keyof typeof FACES];

/** A sheet with its margins, twips. `footer` is how far the foot of the page stands above the edge of the paper. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly footer: number;
}

/** How a layout is measured: lengths in twips, type sizes in half points, as Word counts both. */
export interface Look {
  readonly layout: Layout;
  readonly portrait: Sheet;
  readonly landscape: Sheet;
  /** Body text: its face and size, its exact line, and what a full-width character takes up. */
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly char: number;
  /** What is added between characters of the body, so that each takes up `char`. */
  readonly spread: number;
  /** Behind heads of tables, RRGGBB; null: nothing. */
  readonly headFill: string | null;
  /** The face of emphasis; null: the same in bold. */
  readonly strong: Face | null;
  /** Lines and characters are counted out (GB/T 9704): 22 lines of 28 characters on every page. */
  readonly counted: boolean;
}

const A4 = { width: mm(210), height: mm(297) };

/** Internal papers (domain.md §5.2): the measures of the printed page. */
const WORKPAPER: Look = {
  layout: "workpaper",
  portrait: { ...A4, top: mm(18), right: mm(18), bottom: mm(18), left: mm(22), footer: mm(9) },
  landscape: {
    width: A4.height,
    height: A4.width,
    top: mm(22),
    right: mm(16),
    bottom: mm(20),
    left: mm(16),
    footer: mm(10),
  },
  face: FACES.song,
  size: 21,
  line: 300,
  char: 210,
  spread: 0,
  headFill: "F1F3F5",
  strong: null,
  counted: false,
};

/** The text block of GB/T 9704: 156 × 225 mm. */
const BLOCK = { width: 210 - 28 - 26, height: 297 - 37 - 35, lines: 22, characters: 28 };
const BODY_POINTS = 16;

/** Rounded down, or the 28th character would not find its place. */
const BODY_CHAR = Math.floor(mm(BLOCK.width) / BLOCK.characters);
const BODY_LINE = Math.floor(mm(BLOCK.height) / BLOCK.lines);

/**
 * GB/T 9704 (domain.md §5.1). 28 characters of 16 pt would need 158 mm: each gives way by a quarter of a point. The spacing
 * says so and not a grid of characters, which programs other than Word lay out in other ways.
 */
const OFFICIAL: Look = {
  layout: "official",
  // The dash of the page number stands 7 mm below the text, in a line of 14 pt.
  portrait: { ...A4, top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), footer: mm(35 - 7) - 140 },
  // The same sheet turned by a quarter: its head lies at the binding edge.
  landscape: {
    width: A4.height,
    height: A4.width,
    top: mm(28),
    right: mm(37),
    bottom: mm(26),
    left: mm(35),
    footer: mm(13),
  },
  face: FACES.fangsong,
  size: BODY_POINTS * 2,
  line: BODY_LINE,
  char: BODY_CHAR,
  spread: BODY_CHAR - BODY_POINTS * 20,
  headFill: null,
  strong: FACES.hei,
  counted: true,
};

export const LOOKS: Readonly<Record<Layout, Look>> = { workpaper: WORKPAPER, official: OFFICIAL };

/** Room for text on a sheet. */
export const textWidth = (sheet: Sheet): number => sheet.width - sheet.left - sheet.right;

/** So many full-width characters of the body. */
export const chars = (count: number, look: Look): number => Math.round(count * look.char);
