import { textOf } from "../../../model/ledger.ts";
import { isRealDate } from "../../../model/plain-date.ts";
import { evidenceNames } from "../evidence-names.ts";
import type { LedgerLaw } from "../ledger-law.ts";

const DATED = /(?<!\d)(20\d{2})([-_.年]?)(\d{2})([-_.月]?)(\d{2})(?!\d)/;

/** Evidence of a rectification is not older than the finding, as far as the file's name tells its day (旧图, R-P03). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const found = row.values.found_date?.value;
    if (typeof found !== "string") return;
    for (const name of evidenceNames(textOf(row, "evidence"))) {
      const [, year, , month, , dayOfMonth] = DATED.exec(name.normalize("NFKC")) ?? [];
      const date = `${year}-${month}-${dayOfMonth}`;
      if (!isRealDate(date) || date >= found) continue;
      tell({ row: row.row, key: "evidence", args: { name, date, found }, value: name });
      return;
    }
  },
});
export default law;
