import type { LedgerLaw } from "../ledger-law.ts";
import { headerOf } from "../row-values.ts";
import { glanceAt, textsIn } from "../row-texts.ts";

/** What a spreadsheet program may take for a formula when the text is opened or copied there. A lone dash is a blank. */
const STARTS = /^[=+\-@\t\r][\s\S]*[\p{L}\p{N}(]/u;

/** No text begins with = + - or @ (R-P05); where riskpaper writes such a text it stays text. */
const law: LedgerLaw = (table) => ({
  row(row, tell) {
    if (!glanceAt(row, table).sign) return;
    for (const [key, text, header] of textsIn(row, table)) {
      const first = text.charCodeAt(0);
      if (first > 64 || !STARTS.test(text)) continue;
      tell({
        row: row.row,
        key,
        args: { header: header ?? headerOf(table, key ?? ""), sign: text.charAt(0) },
        value: text,
      });
    }
  },
});
export default law;
