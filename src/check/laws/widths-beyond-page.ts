import { addDecimals, compareDecimals } from "../../model/decimal.ts";
import type { Judge } from "../law.ts";

/**
 * A4 landscape leaves 277 mm, about 150 characters of a sheet's default type. Fitting a sheet to the page shrinks it: beyond
 * 250 characters to under 60 %, and 五号 (10.5 pt) type to under 6.3 pt, which nobody reads on paper.
 */
const WIDEST = 250;

/** A ledger can be printed on A4 landscape and read. */
const judge: Judge<"LedgerProfile"> = function* ({ document }) {
  const sum = document.columns.reduce(
    (total, { width, off_form }) => (off_form ? total : addDecimals(total, width)),
    "0",
  );
  if (compareDecimals(sum, WIDEST) > 0)
    yield { pointer: "/columns", on: "key", args: { sum, limit: WIDEST }, value: sum };
};
export default judge;
