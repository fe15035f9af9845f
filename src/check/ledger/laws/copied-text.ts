import { percent } from "../../../model/decimal.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { headerOf, wordIn } from "../row-values.ts";
import { textKey } from "../text-likeness.ts";

const SHARE = 0.3;
const LEAST = 3;

/** Measures and causes are not one text copied into more than 30 % of the rows, three at least (R-X07). */
const law: LedgerLaw = (table) => {
  const columns = ["measures", "cause"]
    .filter((key) => table.columns[key])
    .map((key) => ({ key, texts: new Map<number, Copies>() }));
  let rows = 0;
  return {
    row(row) {
      rows += 1;
      for (const { key, texts } of columns) {
        const text = wordIn(row, key);
        if (text === "" || isBlankAt(row, key)) continue;
        const by = textKey(text);
        const copies = texts.get(by);
        if (copies) copies.count += 1;
        else texts.set(by, { row: row.row, count: 1 });
      }
    },
    end(_aside, tell) {
      for (const { key, texts } of columns)
        for (const { row, count } of texts.values())
          if (count >= LEAST && count > rows * SHARE)
            tell({
              row,
              key,
              args: { header: headerOf(table, key), n: count, of: rows, percent: percent(count, rows) },
            });
    },
  };
};
export default law;

interface Copies {
  readonly row: number;
  count: number;
}
