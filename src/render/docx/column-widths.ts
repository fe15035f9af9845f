import { cellWidth } from "../markdown/cell-width.ts";

/** Cells that stay on one line: a verdict set upright and half an identifier are hard to read. */
const KEPT = 8;
const KEPT_TEXT = /^(?:[\w-]{1,24}|\d{4}年\d{1,2}月\d{1,2}日)$/;
/** Nothing is so long that it may claim more of a line than this. */
const LONGEST = 28;
/** Chinese breaks anywhere, but not into a column of single characters. */
const NARROWEST = 4;
/** Longer texts do not make a column wider still. */
const WIDEST = 90;

interface Need {
  /** Cells without which words would be torn apart. */
  readonly least: number;
  /** Cells with which nothing breaks. */
  readonly most: number;
}

/**
 * Widths of the columns of a table that fills `room`, in the unit of `room`: `cell` is half a full-width character, `margin`
 * what a column loses at both its sides. What is short stays on one line; what is left goes to those who need it most.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  room: number,
  { cell, margin }: { readonly cell: number; readonly margin: number },
): readonly number[] {
  const columns = Math.max(1, ...rows.slice(0, 1).map((row) => row.length));
  const needs = Array.from({ length: columns }, (_, column) => needOf(rows, column));
  const cells = Math.max(columns, Math.floor((room - columns * margin) / cell));
  const shares = shared(needs, cells);
  return exact(
    shares.map((share) => share * cell + margin),
    room,
  );
}

/** Shares of `room`, in whole units that add up to it. */
export function exact(shares: readonly number[], room: number): readonly number[] {
  const sum = shares.reduce((all, one) => all + one, 0) || 1;
  let [used, given] = [0, 0];
  return shares.map((share) => {
    used += (share * room) / sum;
    const own = Math.round(used) - given;
    given += own;
    return own;
  });
}

/** Cells of a text where letters are wider than half a Chinese character, as in most faces, capitals most. */
function roomFor(line: string): number {
  let more = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x25) more += PERCENT;
    else if (code < 0x7f) more += code >= 0x41 && code <= 0x5a ? CAPITAL : LETTER;
    // Between Chinese and letters stands a quarter of a character.
    if (at > 0 && code < 0x7f !== line.charCodeAt(at - 1) < 0x7f) more += 0.5;
  }
  return cellWidth(line) + Math.ceil(more);
}
const [LETTER, CAPITAL, PERCENT] = [0.14, 0.4, 0.9];

/** Shares as they were given, but for columns that would tear apart what is short: those take from the wide ones. */
export function statedWidths(
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  room: number,
  { cell, margin }: { readonly cell: number; readonly margin: number },
): readonly number[] {
  const stated = exact(shares, room);
  const least = shares.map((_, column) => needOf(rows, column).least * cell + margin);
  const lacking = stated.reduce((all, own, at) => all + Math.max(0, (least[at] ?? 0) - own), 0);
  const spare = stated.reduce((all, own, at) => all + Math.max(0, own - (least[at] ?? 0)), 0);
  if (lacking === 0 || spare < lacking) return stated;
  return exact(
    stated.map((own, at) => {
      const need = least[at] ?? 0;
      return own < need ? need : own - ((own - need) * lacking) / spare;
    }),
    room,
  );
}

function needOf(rows: readonly (readonly string[])[], column: number): Need {
  let [least, most] = [NARROWEST, 1];
  for (const row of rows) {
    const text = row[column] ?? "";
    for (const line of text.split("\n")) {
      const wide = roomFor(line);
      most = Math.max(most, wide);
      least = Math.max(least, cellWidth(line) <= KEPT || KEPT_TEXT.test(line) ? wide : longestWord(line));
    }
  }
  return { least: Math.min(least, LONGEST, most), most: Math.min(most, WIDEST) };
}

/** Cells of the longest run of letters, digits and the signs between them, which should not be torn. */
function longestWord(line: string): number {
  let longest = 0;
  for (const [word] of line.matchAll(/[\x21-\x7e]+/g)) longest = Math.max(longest, roomFor(word));
  return longest;
}

function shared(needs: readonly Need[], cells: number): readonly number[] {
  const most = needs.reduce((all, one) => all + one.most, 0);
  if (most <= cells) return needs.map((need) => need.most + (cells - most) / needs.length);
  const least = needs.reduce((all, one) => all + one.least, 0);
  if (least >= cells) return needs.map((need) => (need.least * cells) / least);
  // By the square root: a text four times as long takes twice the width and twice the height.
  const wishes = needs.map((need) => Math.sqrt(need.most * (need.most - need.least)));
  let left = cells - least;
  const given = needs.map((need) => need.least);
  const open = new Set(needs.keys());
  while (left > 0.5 && open.size > 0) {
    const wished = [...open].reduce((all, at) => all + (wishes[at] ?? 0), 0);
    if (wished === 0) break;
    let spent = 0;
    for (const at of [...open]) {
      const wanting = (needs[at]?.most ?? 0) - (given[at] ?? 0);
      const own = Math.min(wanting, (left * (wishes[at] ?? 0)) / wished);
      given[at] = (given[at] ?? 0) + own;
      spent += own;
      if (own >= wanting) open.delete(at);
    }
    left -= spent;
    if (spent === 0) break;
  }
  return given;
}
