import { Unpatchable } from "./unpatchable.ts";

/** K5 → 11. */
export function columnNumber(reference: string): number {
  const letters = /^\$?([A-Za-z]{1,3})/.exec(reference)?.[1];
  if (letters === undefined) throw new Unpatchable("cell reference");
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A cell by row and column, both from 1. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** K5 → row 5, column 11; null for what is no cell. */
export function cellAt(reference: string): At | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  return found ? { row: Number(found[2]), column: columnNumber(reference) } : null;
}
