import { compareDecimals } from "../../../model/decimal.ts";
import { decimalIn, relationLaw } from "../relation-law.ts";
import { headerOf } from "../row-values.ts";

/** A part is not larger than what it is part of (R-X06); of several columns each is part of the next. */
export default relationLaw("part", ({ columns }, table) => ({
  row(row, breach) {
    for (const [at, key] of columns.slice(0, -1).entries()) {
      const whole = columns[at + 1] ?? "";
      const [part, most] = [decimalIn(row, key), decimalIn(row, whole)];
      if (part === null || most === null || compareDecimals(part, most) <= 0) continue;
      const args = { header: headerOf(table, key), whole: headerOf(table, whole), part, most };
      breach({ row: row.row, key, args, value: row.values[key]?.shown ?? "" });
    }
  },
}));
