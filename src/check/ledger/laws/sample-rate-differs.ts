import { divideHalfUp } from "../../../model/decimal.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { numberIn, wordIn } from "../row-values.ts";

const RATE =
  /(?:占比|比例|差错率|问题率|发生率|不合格率|违规率)\s*(?:为|达到?|是|约)?[:：]?\s*(\d{1,3}(?:\.(\d{1,4}))?)\s*%/gu;

/** A rate in the description is problems over samples drawn, at the digits it shows (R-L15). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const n = numberIn(row, "sample_n");
    const k = numberIn(row, "sample_k");
    const text = wordIn(row, "fact");
    if (n === null || k === null || n <= 0 || k < 0 || k > n || !text.includes("%")) return;
    const rates = [...text.matchAll(RATE)];
    const [only] = rates;
    // Of two rates nobody can tell which is the sample's.
    if (rates.length !== 1 || !only) return;
    const due = divideHalfUp(k * 100, n, only[2]?.length ?? 0) ?? "";
    if (Number(due) !== Number(only[1]))
      tell({ row: row.row, key: "fact", args: { stated: only[1] ?? "", due, n, k }, value: only[0] });
  },
});
export default law;
