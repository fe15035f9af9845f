import type { AsideRow, LedgerRow, LedgerTable } from "../../model/ledger.ts";
import { cutText } from "./comparable.ts";
import type { DigestValue, RowDigest, TableDigest } from "./ledger-law.ts";

/** Texts longer than this are cut; what is cut off still counts, by its hash. Characters. */
const LONG = 200;
/** Once a row's texts take more than this, the rest of them is cut shorter. Characters. */
const MUCH = 600;
const SHORT = 60;

/** Gathers what is kept of a table for the laws across files, as its rows go by. */
export function tableDigest(table: LedgerTable): {
  row(row: LedgerRow): void;
  end(aside: readonly AsideRow[]): TableDigest;
} {
  const rows: RowDigest[] = [];
  return {
    row: (row) => {
      rows.push(rowDigest(row));
    },
    end: (aside) => ({
      sheet: table.sheet,
      profile: table.profile.key,
      headerRow: table.headerRow,
      unit: table.unit,
      filler: table.filler,
      personInCharge: table.personInCharge,
      period: table.period,
      columns: table.columns,
      schemes: table.schemes,
      rows,
      titles: aside
        .filter(({ role }) => role === "title" || role === "note")
        .slice(0, 20)
        .map(({ text }) => cutText(text, LONG)),
    }),
  };
}

function rowDigest({ row, values, state }: LedgerRow): RowDigest {
  const kept: Record<string, DigestValue> = {};
  let taken = 0;
  for (const key in values) {
    const value = values[key]?.value ?? null;
    if (value === null) continue;
    const digest = shortened(value, taken > MUCH ? SHORT : LONG);
    if (typeof digest !== "number") taken += digest.length;
    kept[key] = digest;
  }
  return { row, values: kept, state };
}

/** A list that is longer than a text may be becomes one cut text. */
function shortened(value: NonNullable<DigestValue>, most: number): NonNullable<DigestValue> {
  if (typeof value === "string") return cutText(value, most);
  if (typeof value === "number") return value;
  const joined = value.join("、");
  return joined.length > most ? [cutText(joined, most)] : value;
}
