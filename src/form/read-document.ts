import type { Place } from "../model/diagnostics.ts";
import type { Told } from "../model/ledger.ts";
import { CODECS } from "./codecs.ts";
import type { PlainBook, PlainSheet, ReadRow } from "./read-book.ts";
import { lostKeys } from "./show-row.ts";
import { EXTRA, type FilledSheet, type FormBook, type Plain } from "./sheet-form.ts";

/** A workbook understood as a document of the form it claims; whether it is of its schema is another question. */
export interface DocumentRead {
  readonly value: Plain;
  /** Cells by the RFC 6901 pointer of what stands there. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Told[];
  /** What the document says of itself above its first line; "" where it says nothing. */
  readonly comment: string;
}

/** Where the comment of a document stands among the fields of its first sheet. */
export const COMMENT_KEY = "_comment";

/** Gathers the cells of a row under a pointer. */
export function markPlaces(
  places: Map<string, Place>,
  pointer: string,
  { cells, at }: Pick<ReadRow, "cells" | "at">,
): void {
  places.set(pointer, at);
  for (const [key, place] of cells) {
    const parts = key.split(".");
    for (let length = 1; length <= parts.length; length += 1) {
      const inside = `${pointer}/${parts.slice(0, length).join("/")}`;
      if (length === parts.length || !places.has(inside)) places.set(inside, place);
    }
  }
}

/** The fields of the first sheet, and the comment apart from them. */
export function readHead(rows: readonly ReadRow[] | undefined): { readonly value: Plain; readonly comment: string } {
  const { [COMMENT_KEY]: comment, ...value } = rows?.[0]?.value ?? {};
  return { value, comment: typeof comment === "string" ? comment : "" };
}

/** Things of a sheet that belong to others, by what they name; those that name nobody known are told. */
export function byOwner(
  rows: readonly ReadRow[],
  key: string,
  owners: ReadonlySet<string>,
  problems: Told[],
): ReadonlyMap<string, readonly ReadRow[]> {
  const found = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const owner = String(row.value[key] ?? "");
    if (!owners.has(owner))
      problems.push({
        code: "book-cell",
        at: row.cells.get(key) ?? row.at,
        args: { what: "owner", header: row.cells.get(key)?.column ?? key },
        value: owner,
      });
    found.set(owner, [...(found.get(owner) ?? []), row]);
  }
  return found;
}

export const without = (thing: Plain, ...keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));

/**
 * The workbook of a document, which `read` turns into exactly that document: what the sheets cannot hold goes whole into the
 * column of the rest on the first sheet.
 */
export function exactBook(
  document: Plain,
  draw: (part: Plain) => FormBook,
  read: (book: PlainBook) => DocumentRead,
): FormBook {
  const book = draw(document);
  const back = read(plainOf(book)).value;
  const lost = lostKeys(document, back);
  if (lost.length === 0) return book;
  const rest = draw(without(document, ...lost));
  const [head, ...others] = rest.sheets;
  if (!head) return rest;
  const [cells = {}] = head.rows;
  const extra = {
    ...(readExtra(cells[EXTRA.key]) ?? {}),
    ...Object.fromEntries(lost.map((key) => [key, document[key]])),
  };
  const filled: FilledSheet = { ...head, rows: [{ ...cells, [EXTRA.key]: CODECS.json.show(extra) ?? "" }] };
  return { ...rest, sheets: [filled, ...others] };
}

const readExtra = (cell: string | number | undefined): Plain | null =>
  cell === undefined ? null : ((CODECS.json.read(String(cell)) ?? null) as Plain | null);

/** A workbook as it would be read, without a file between. */
export const plainOf = (book: FormBook): PlainBook => ({
  epoch: 1900,
  properties: book.marks,
  sheets: book.sheets.map(plainSheet),
});

function plainSheet({ form, rows }: FilledSheet): PlainSheet {
  const cell = (column: number, value: string | number | undefined) =>
    value === undefined
      ? []
      : [
          {
            column,
            kind: typeof value === "number" ? ("number" as const) : ("text" as const),
            raw: String(value),
            format: null,
            formula: null,
          },
        ];
  const fields = [...form.fields, EXTRA];
  const lines =
    form.layout === "rows"
      ? [
          fields.flatMap((field, at) => cell(at + 1, field.header)),
          ...rows.map((row) => fields.flatMap((field, at) => cell(at + 1, row[field.key]))),
        ]
      : fields.map((field) => [...cell(1, field.header), ...cell(2, rows[0]?.[field.key])]);
  return {
    name: form.name,
    state: "visible",
    rows: lines.map((cells, at) => ({ number: at + 1, hidden: false, cells })),
  };
}
