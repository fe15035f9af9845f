import type { Place } from "../model/diagnostics.ts";
import type { LedgerTable } from "../model/ledger.ts";
import { cellAddress } from "../model/sheet.ts";
import { type Period, periodIn } from "./head/period-text.ts";
import type { Stated } from "./head/stated.ts";
import type { FoundHeader } from "./header/find-header.ts";

/** A table of a sheet, from its header and the lines above it. `headerRow`: the last row of the header. */
export function ledgerTable(
  found: FoundHeader,
  stated: Stated,
  where: { readonly index: number; readonly sheet: string; readonly headerRow: number },
): LedgerTable {
  const { profile } = found.names;
  const columns = Object.fromEntries(
    [...found.mapped].map(([key, { column, header }]) => [key, { column, header }] as const),
  );
  const said = [...found.mapped].flatMap(([key, { scheme }]) => (scheme === null ? [] : [[key, scheme] as const]));
  const own = profile.columns.flatMap(({ key, scheme }) => (scheme === undefined ? [] : [[key, scheme] as const]));
  return {
    ...where,
    profile,
    columns,
    unit: stated.unit,
    filler: stated.filler,
    personInCharge: stated.personInCharge,
    period: stated.period ?? periodOfSheet(where.sheet),
    schemes: { ...Object.fromEntries(own), ...profile.schemes, ...Object.fromEntries(said) },
    place: placing(where.sheet, columns, where.headerRow),
  };
}

/** A sheet called 2024年一季度 holds that quarter; a bare year dates the form, as in a title. */
function periodOfSheet(name: string): Period | null {
  const period = periodIn(name);
  const year = (period?.from.endsWith("-01-01") && period.to.endsWith("-12-31")) ?? false;
  return year ? null : period;
}

/** Places in a sheet: the cell of a key in a row, the row, the cell of a header, or the sheet. */
export function placing(sheet: string, columns: LedgerTable["columns"], headerRow: number): LedgerTable["place"] {
  const inSheet: Place = sheet === "" ? {} : { sheet };
  return (row, key) => {
    const column = key === null ? undefined : columns[key];
    const number = row ?? (column ? headerRow : null);
    if (number === null) return inSheet;
    if (!column) return { ...inSheet, row: number };
    return { ...inSheet, cell: cellAddress(number, column.column), row: number, column: column.header };
  };
}
