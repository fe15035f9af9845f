import { compareDecimals } from "../../../model/decimal.ts";
import { decimalIn, relationLaw } from "../relation-law.ts";
import { headerOf } from "../row-values.ts";

/** A number keeps to its bounds, the bounds themselves allowed; amounts in 元. */
export default relationLaw("limit", ({ columns, min, max, tunable = false }, table) => ({
  row(row, breach) {
    for (const key of columns) {
      const number = decimalIn(row, key);
      if (number === null) continue;
      const low = min !== undefined && compareDecimals(number, min) < 0;
      const high = max !== undefined && compareDecimals(number, max) > 0;
      if (!low && !high) continue;
      const bound = (low ? min : max) ?? 0;
      const sort = low ? "low" : "high";
      const args = { header: headerOf(table, key), number, bound, sort, tunable: tunable ? 1 : 0 };
      breach({ row: row.row, key, args, value: row.values[key]?.shown ?? "" });
    }
  },
}));
