import { absolute, addDecimals, compareDecimals, type Decimal, subtractDecimals } from "../../../model/decimal.ts";
import { decimalIn, relationLaw } from "../relation-law.ts";
import { headerOf } from "../row-values.ts";

const TOLERANCE = "0.01";

/**
 * A whole is the sum of its parts to 0.01 (R-X05); a blank part counts as none, a row without any is passed over. Parts that
 * may overlap need not add up: the first row where they do not is only noted.
 */
export default relationLaw("sum", ({ columns, total, minus = [], overlap = false }, table) => {
  const [whole, parts] = total === undefined ? [columns[0] ?? "", columns.slice(1)] : [null, columns];
  let noted = false;
  return {
    row(row, breach) {
      const numbers = parts.map((key) => decimalIn(row, key));
      const unclear = parts.some((key, at) => numbers[at] === null && (row.values[key]?.shown ?? "") !== "");
      const stated = whole === null ? (total ?? 0) : decimalIn(row, whole);
      if (unclear || stated === null || numbers.every((one) => one === null)) return;
      const less = minus.map((key) => decimalIn(row, key) ?? 0);
      const sum = less.reduce<Decimal>(
        (all, one) => subtractDecimals(all, one),
        numbers.reduce<Decimal>((all, one) => addDecimals(all, one ?? 0), 0),
      );
      if (compareDecimals(absolute(subtractDecimals(sum, stated)), TOLERANCE) <= 0 || (overlap && noted)) return;
      noted = true;
      const args = {
        header: whole === null ? "" : headerOf(table, whole),
        parts: [parts.map((key) => headerOf(table, key)).join("＋"), ...minus.map((key) => headerOf(table, key))].join(
          "－",
        ),
        stated,
        sum,
        overlap: overlap ? 1 : 0,
      };
      const value = whole === null ? String(sum) : (row.values[whole]?.shown ?? "");
      breach({ row: row.row, key: whole ?? columns[0] ?? null, args, value, ...(overlap ? { severity: "info" } : {}) });
    },
  };
});
