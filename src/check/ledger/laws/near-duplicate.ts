import { headerOf, isCancelled, wordIn } from "../row-values.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { ALIKE, likenessPool, textKey } from "../text-likeness.ts";

/** Shorter descriptions are too thin to compare, and told as that. */
const LEAST = 8;

/**
 * One finding is not told in two rows (R-X02): same unit, same risk point, descriptions at least 85 % alike. In a ledger without
 * risk points the same category stands for them, and descriptions with other numbers in them are other findings. Rows of one
 * finding number are its several measures. What is cancelled has been dealt with.
 */
const law: LedgerLaw = (table) => {
  const pool = likenessPool();
  const rows: number[] = [];
  const ids: string[] = [];
  const numbers: number[] = [];
  const byPoint = table.columns.risk_point !== undefined;
  return {
    row(row) {
      const fact = wordIn(row, "fact");
      if (fact.length < LEAST || isCancelled(row)) return;
      const point = wordIn(row, byPoint ? "risk_point" : "category");
      pool.add(fact, textKey(`${wordIn(row, "org")}#${point}`));
      rows.push(row.row);
      ids.push(wordIn(row, "finding_id"));
      numbers.push(byPoint && point !== "" ? 0 : numbersKey(fact));
    },
    end(_aside, tell) {
      const may = (a: number, b: number): boolean => numbers[a] === numbers[b] && (ids[a] === "" || ids[a] !== ids[b]);
      for (const { a, b, likeness } of pool.pairs(ALIKE, 1, may))
        tell({
          row: rows[b] ?? null,
          key: "fact",
          args: { first: rows[a] ?? 0, percent: Math.floor(likeness * 100), header: headerOf(table, "fact") },
        });
    },
  };
};
export default law;

/** A number for the numbers in a text, in their order. */
function numbersKey(text: string): number {
  let key = 7;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const digit = unit >= 48 && unit <= 57;
    if (digit) key = Math.imul(key ^ unit, 0x01000193);
    else if (inside) key = Math.imul(key ^ 1, 0x01000193);
    inside = digit;
  }
  return key;
}
