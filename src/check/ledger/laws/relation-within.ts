import { addWorkdays } from "../../../field/calendar.ts";
import { addDays } from "../../../model/plain-date.ts";
import { relationLaw } from "../relation-law.ts";
import { earliest, headerOf, latest } from "../row-values.ts";

/**
 * A day comes no later than so many days or working days after another, the same day with 0. Where it is blank, the day the
 * ledger is judged for counts.
 */
export default relationLaw(
  "within",
  ({ columns: [from = "", to = ""], days, workdays }, table, { asOf, isWorkday }) => ({
    row(row, breach) {
      const start = latest(row, from);
      if (start === null || row.values[to]?.unreadable === true) return;
      const end = earliest(row, to);
      // Nobody needs a calendar for what was done on the day itself.
      if ((end ?? asOf) <= start) return;
      const due = workdays === undefined ? addDays(start, days ?? 0) : addWorkdays(start, workdays, isWorkday);
      if ((end ?? asOf) <= due) return;
      const args = {
        header: headerOf(table, to),
        from: headerOf(table, from),
        start,
        end: end ?? "",
        due,
        n: workdays ?? days ?? 0,
        sort: workdays === undefined ? "days" : "workdays",
      };
      breach({ row: row.row, key: to, args, value: row.values[to]?.shown ?? "" });
    },
  }),
);
