import type { Told } from "../../model/ledger.ts";
import { type Book, cellAddress } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { csvRows } from "./csv-rows.ts";
import type { DecodedText } from "./decode-text.ts";
import { delimiterOf } from "./delimiter.ts";
import { garbling } from "./garbled.ts";
import { swallowedRows } from "./swallowed-rows.ts";

/** A csv or tsv as a book of one sheet without a name. Everything in it is text. */
export function openCsv(
  { text, encoding }: DecodedText,
  limits: SheetLimits,
): { readonly book: Book; readonly notes: Told[] } {
  const garbled = garbling(text);
  if (garbled) refuse("text-garbled", { ...garbled });
  const delimiter = delimiterOf(text);
  const book: Book = {
    format: "csv",
    epoch: 1900,
    encoding,
    properties: {},
    sheets: [
      {
        name: "",
        state: "visible",
        outline: async () => ({ merges: [], hiddenColumns: [] }),
        rows: async function* () {
          yield* csvRows(text, delimiter, limits);
        },
      },
    ],
  };
  return { book, notes: [...lostCharacters(text, delimiter, limits), ...swallowedRows(text, delimiter)] };
}

/** Characters that another program could not keep: U+FFFD, or what is left of it after GBK (锟斤拷). */
function lostCharacters(text: string, delimiter: string, limits: SheetLimits): Told[] {
  if (!LOST.test(text)) return [];
  let count = 0;
  let at: Told["at"] = {};
  for (const rows of csvRows(text, delimiter, limits))
    for (const row of rows)
      for (const cell of row.cells) {
        const found = cell.raw.match(ALL_LOST)?.length ?? 0;
        if (count === 0 && found > 0) at = { row: row.number, cell: cellAddress(row.number, cell.column) };
        count += found;
      }
  return count === 0 ? [] : [{ code: "characters-lost", at, args: { count } }];
}

const LOST = /\ufffd|锟斤拷/;
const ALL_LOST = /\ufffd+|锟斤拷/g;
