import type { LedgerListener } from "../model/ledger.ts";
import type { SheetRow } from "../model/sheet.ts";
import type { FoundHeader } from "./header/find-header.ts";
import { readTable, type TableReading, type TableScene } from "./read-table.ts";

const SILENT: LedgerListener = { begin: () => {}, row: () => {}, end: () => {}, tell: () => {} };

/** Whether some column of money has a unit from nowhere: neither its header, nor a line above, nor a column beside it says one. */
export const lacksUnit = ({ mapped, names, unitColumns }: FoundHeader, stated: TableScene["stated"]): boolean =>
  stated.money === null &&
  names.profile.columns.some(
    ({ key, type }) => type === "money" && mapped.get(key)?.unit === null && !unitColumns?.has(key),
  );

/** Reads a table whose unit of money may stand below it: its rows are kept until the end, and then read by what was found there. */
export function readByUnitBelow(scene: TableScene, listener: LedgerListener): TableReading {
  const kept: SheetRow[] = [];
  const first = readTable(scene, SILENT);
  return {
    take(row) {
      const own = first.take(row);
      if (own) kept.push(row);
      return own;
    },
    end(followed) {
      const { unitBelow } = first.end(followed);
      const stated = unitBelow === null ? scene.stated : { ...scene.stated, money: unitBelow };
      const second = readTable({ ...scene, stated }, listener);
      for (const row of kept) second.take(row);
      return second.end(followed);
    },
  };
}
