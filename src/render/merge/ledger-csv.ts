import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import { csvLines } from "../flat/csv-cell.ts";
import { visible } from "../plain-text.ts";
import { sheetMoneyText } from "../xlsx/cell-value.ts";
import { headerOf } from "../xlsx/ledger-layout.ts";

/** A ledger as csv under the headers of its profile, with the mark Excel needs; amounts in the header's unit. */
export function ledgerCsv({ profile: { columns }, rows }: LedgerView): Uint8Array {
  const lines = rows.map((row) =>
    columns.map(({ key, type, unit }) => {
      const value = row[key] ?? null;
      if (value === null) return "";
      if (typeof value === "number") return String(value);
      if (typeof value !== "string") return plain(value.join("、"));
      return type === "money" && /^-?\d+(?:\.\d+)?$/.test(value) ? sheetMoneyText(value, unit) : plain(value);
    }),
  );
  return new TextEncoder().encode(`\ufeff${csvLines([columns.map(headerOf), ...lines])}`);
}

/** Line breaks may stand in a cell; what else nobody would see is shown by its number. */
const plain = (text: string): string => text.split("\n").map(visible).join("\n");
