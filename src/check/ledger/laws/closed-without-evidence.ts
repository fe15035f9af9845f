import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { textOf } from "../../../model/ledger.ts";
import { isClosed } from "../row-values.ts";

const NONE = /^[0０〇零](?:\s*[份件张个项页])?$/u;
/** What is closed has at least one piece of evidence (R-L03); 0 and 无 are none. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    if (!isClosed(row)) return;
    const text = textOf(row, "evidence").trim();
    if (!isBlankAt(row, "evidence") && !NONE.test(text)) return;
    tell({ row: row.row, key: "evidence", value: text });
  },
});
export default law;
