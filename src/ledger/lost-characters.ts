import type { Told } from "../model/ledger.ts";
import { cellAddress, type SheetRow } from "../model/sheet.ts";

/** Looks for characters that another program could not keep: U+FFFD, or what is left of it after GBK (锟斤拷). */
export interface LostCharacters {
  see(row: SheetRow): void;
  /** One problem for the sheet, at the first such cell; null where nothing is lost. */
  told(sheet: string): Told | null;
}

const LOST = /\ufffd+|锟斤拷/g;

export function lostCharacters(): LostCharacters {
  let count = 0;
  let first: { readonly row: number; readonly cell: string } | null = null;
  return {
    see({ number, cells }) {
      for (const { column, raw } of cells) {
        // Every cell of every file comes by: two searches for a fixed text cost next to nothing.
        if (!raw.includes("\ufffd") && !raw.includes("锟斤拷")) continue;
        count += raw.match(LOST)?.length ?? 0;
        first ??= { row: number, cell: cellAddress(number, column) };
      }
    },
    told: (sheet) =>
      first === null
        ? null
        : { code: "characters-lost", at: { ...(sheet === "" ? {} : { sheet }), ...first }, args: { count } },
  };
}
