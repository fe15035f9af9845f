import { addDays } from "../../../model/plain-date.ts";
import { relationLaw } from "../relation-law.ts";
import { earliest, headerOf, latest } from "../row-values.ts";

/** Dates follow each other, the same day being allowed, or with `days` between them at least (R-L01). */
export default relationLaw("order", ({ columns, days = 0 }, table) => ({
  row(row, breach) {
    let before: string | null = null;
    for (const key of columns) {
      const [from, to] = [before === null ? null : earliest(row, before), latest(row, key)];
      if (before !== null && from !== null && to !== null && to < addDays(from, days)) {
        const args = { header: headerOf(table, key), date: to, before: headerOf(table, before), from, days };
        breach({ row: row.row, key, args, value: row.values[key]?.shown ?? to });
      }
      if (to !== null) before = key;
    }
  },
}));
