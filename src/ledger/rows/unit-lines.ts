import type { AsideRow, Told } from "../../model/ledger.ts";
import type { SheetRow } from "../../model/sheet.ts";
import { statedIn } from "../head/stated.ts";
import { saysOther, unitOf } from "./money-units.ts";
import type { KeyedColumn } from "./row-values.ts";

const ROLES: readonly AsideRow["role"][] = ["note", "signature", "title"];
const MOST = 50;

/** Units of money that lines among and below the rows of a table state. */
export interface UnitLines {
  see(row: SheetRow, role: AsideRow["role"]): void;
  /**
   * The unit of a line behind the last row (`from`: the first row of what stands there), where no header, no line above and no
   * other line states another one: amounts without a unit are read by it. Null in every other case.
   */
  below(from: number): string | null;
  /** A problem for each column that is read in another unit than a line says, with the first such line. */
  differing(place: (key: string) => Told["at"], headers: (key: string) => string): readonly Told[];
}

export function unitLines(columns: readonly KeyedColumn[]): UnitLines {
  const money = columns.filter((one) => one.definition.type === "money" && one.unitColumn === undefined);
  const lines: { readonly row: number; readonly unit: string }[] = [];
  return {
    see(row, role) {
      if (money.length === 0 || lines.length >= MOST || !ROLES.includes(role)) return;
      const unit = statedIn([row]).money;
      if (unit !== null) lines.push({ row: row.number, unit });
    },
    below(from) {
      const [unit, ...others] = new Set([
        ...lines.map((line) => line.unit),
        ...money.flatMap((one) => one.context.headerUnit ?? []),
      ]);
      return unit !== undefined && others.length === 0 && lines.every(({ row }) => row >= from) ? unitOf(unit) : null;
    },
    differing: (place, headers) =>
      money.flatMap(({ key, context }) => {
        const unit = context.headerUnit;
        const line = unit === null ? undefined : lines.find((one) => saysOther(one.unit, unit));
        if (unit === null || !line) return [];
        const header = headers(key);
        const args = { header, unit, stated: line.unit, row: line.row };
        return [{ code: "money-units-differ", at: place(key), args, value: header }];
      }),
  };
}
