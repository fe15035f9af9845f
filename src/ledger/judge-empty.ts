import type { Place } from "../model/diagnostics.ts";
import type { LedgerListener, LedgerTable } from "../model/ledger.ts";
import { SheetRefusal } from "../model/sheet-refusal.ts";

/** How many rows a table came to. `zeroReport`: the row that declares that there is nothing to report. */
export interface TableCount {
  readonly rows: number;
  readonly zeroReport: number | null;
  /** With what the lines around the table state. */
  readonly table: LedgerTable;
}

/** A ledger without rows is refused, unless it declares a zero report and says who answers for it (R-S12). */
export function judgeEmpty(tables: readonly TableCount[], { tell }: LedgerListener): void {
  const rows = tables.reduce((sum, one) => sum + one.rows, 0);
  const zero = tables.find((one) => one.zeroReport !== null);
  const [first] = tables;
  if (rows === 0 && !zero && first)
    throw new SheetRefusal({
      code: "no-rows",
      at: belowHeader(first.table),
      args: {},
    });
  for (const { table, zeroReport, rows: own } of tables) {
    if (own === 0 && zeroReport === null)
      tell({
        code: "table-without-rows",
        at: belowHeader(table),
        args: { profile: table.profile.title },
      });
    if (zeroReport === null) continue;
    const at = table.place(zeroReport, null);
    if (own > 0) tell({ code: "zero-report-contradicted", at, args: { rows: own } });
    else if (table.filler === null || table.personInCharge === null)
      tell({
        code: "zero-report-unsigned",
        at,
        args: { filler: table.filler ?? "", person: table.personInCharge ?? "" },
      });
    else tell({ code: "zero-report", at, args: { filler: table.filler, person: table.personInCharge } });
  }
}

const belowHeader = (table: LedgerTable): Place => ({
  ...table.place(null, null),
  ...(table.headerRow > 0 ? { row: table.headerRow } : {}),
});
