import { absolute, compareDecimals, divideHalfUp, multiplyDecimals, subtractDecimals } from "../../../model/decimal.ts";
import { decimalIn, relationLaw } from "../relation-law.ts";
import { headerOf } from "../row-values.ts";

/** Percentage points up to which a stated rate is right, and up to which it is only rounded. */
const [RIGHT, ROUNDED] = ["0.01", "0.5"];

/**
 * A rate in percent is its numerator ÷ denominator, half-up to two digits (R-X09): right to 0.01 percentage points, a doubt to
 * 0.5, wrong beyond. Nothing divided by nothing has no rate.
 */
export default relationLaw("rate", ({ columns: [rate = "", num = "", den = ""] }, table) => ({
  row(row, breach) {
    const [stated, n, d] = [decimalIn(row, rate), decimalIn(row, num), decimalIn(row, den)];
    if (stated === null || n === null || d === null) return;
    const due = divideHalfUp(multiplyDecimals(n, 100), d, 2);
    if (due === null) return;
    const off = absolute(subtractDecimals(stated, due));
    if (compareDecimals(off, RIGHT) <= 0) return;
    const args = {
      header: headerOf(table, rate),
      num: headerOf(table, num),
      den: headerOf(table, den),
      n,
      d,
      stated,
      due,
    };
    const rounded = compareDecimals(off, ROUNDED) <= 0;
    const value = row.values[rate]?.shown ?? "";
    breach({ row: row.row, key: rate, args, value, ...(rounded ? { severity: "warning" } : {}) });
  },
}));
