import type { LedgerLaw } from "../ledger-law.ts";
import { numberIn, wordIn } from "../row-values.ts";

const IN_WORDS =
  /(?:抽查|抽取|抽样|抽检|抽验)[^\d，。；]{0,8}(\d{1,6})\s*([户笔份个张件人台处项次])[^。；\d]{0,16}?(?:发现|存在|有|其中)[^。；\d]{0,8}?(\d{1,6})\s*\2/gu;

/** Of a sample not more are wrong than were drawn (R-L15), in the columns of samples or in the words of the description. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const n = numberIn(row, "sample_n");
    const k = numberIn(row, "sample_k");
    if (n !== null && k !== null) {
      if (k > n || k < 0) tell({ row: row.row, key: "sample_k", args: { n, k }, value: String(k) });
      return;
    }
    const text = wordIn(row, "fact");
    if (!text.includes("抽")) return;
    for (const [whole, drawn, , wrong] of text.matchAll(IN_WORDS))
      if (Number(wrong) > Number(drawn)) {
        tell({ row: row.row, key: "fact", args: { n: Number(drawn), k: Number(wrong) }, value: whole });
        return;
      }
  },
});
export default law;
