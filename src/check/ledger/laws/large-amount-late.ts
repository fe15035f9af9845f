import type { LedgerLaw } from "../ledger-law.ts";
import { largeAmount } from "../large-amounts.ts";
import { earliest } from "../row-values.ts";

/** A large transaction is reported within the working days of its time, five today, after the day it happened (R-B10). */
const law: LedgerLaw = (_table, { isWorkday }) => ({
  row(row, tell) {
    const report = earliest(row, "report_date");
    const one = report === null ? null : largeAmount(row);
    if (report === null || one === null) return;
    if (report < one.day) {
      tell({ row: row.row, key: "report_date", args: { sort: "early", report, day: one.day, due: "" }, value: report });
      return;
    }
    const due = one.due(isWorkday);
    if (report > due)
      tell({ row: row.row, key: "report_date", args: { sort: "late", report, day: one.day, due }, value: report });
  },
});
export default law;
