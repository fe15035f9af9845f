import type { LedgerLaw } from "../ledger-law.ts";
import { wordIn } from "../row-values.ts";

const IN_WORDS =
  /应([查检报到训考])[^\d，。；]{0,4}(\d{1,6})\s*([人户家份个名])[，,、；;和]?\s*实际?\1[^\d，。；]{0,4}(\d{1,6})\s*\3/gu;

/**
 * Not more are done than there are to do: 应查 30 人, 实查 33 人 cannot both be so (R-C10). In columns headed 应… and 实…, or in
 * the words of the description.
 */
const law: LedgerLaw = () => ({
  row(row, tell) {
    for (const header in row.extra) {
      if (!header.startsWith("应")) continue;
      const done = [`实${header.slice(1)}`, `实际${header.slice(1)}`].find((one) => row.extra[one] !== undefined);
      const [n, k] = [numberOf(row.extra[header]), numberOf(done === undefined ? undefined : row.extra[done])];
      if (n !== null && k !== null && k > n && done !== undefined)
        tell({ row: row.row, key: null, args: { what: header, due: n, actual: done, k }, value: String(k) });
    }
    const text = wordIn(row, "fact");
    if (!text.includes("应") || !text.includes("实")) return;
    for (const [whole, what = "", due = "", , actual = ""] of text.matchAll(IN_WORDS))
      if (Number(actual) > Number(due)) {
        const args = { what: `应${what}`, due: Number(due), actual: `实${what}`, k: Number(actual) };
        tell({ row: row.row, key: "fact", args, value: whole });
        return;
      }
  },
});
export default law;

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\s*\d{1,9}\s*[人户家份个名]?\s*$/u.test(text) ? Number.parseInt(text, 10) : null;
