import type { Told } from "../../model/ledger.ts";
import type { Book } from "../../model/sheet.ts";
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
  return { book, notes: swallowedRows(text, delimiter) };
}
