import { groupOf, relationLaw, wordsIn } from "../relation-law.ts";

/** What the condition says does not last for so many months in a row, in one group (连续亏损三个月). Rows may come in any order. */
export default relationLaw("run", ({ columns: [month = ""], per, length = 2 }) => {
  const groups = new Map<string, Map<number, number>>();
  return {
    row(row) {
      const at = monthNumber(wordsIn(row, month)[0] ?? "");
      if (at === null) return;
      const name = groupOf(row, per);
      const months = groups.get(name) ?? new Map<number, number>();
      groups.set(name, months);
      if (!months.has(at)) months.set(at, row.row);
    },
    end(breach) {
      for (const [group, months] of groups) {
        let run = 0;
        let reached: number | null = null;
        let last = Number.NaN;
        const tellRun = () => {
          if (reached === null) return;
          breach({ row: months.get(reached) ?? null, key: month, args: { group, n: run, length }, value: group });
          reached = null;
        };
        for (const at of [...months.keys()].sort((a, b) => a - b)) {
          if (at !== last + 1) {
            tellRun();
            run = 0;
          }
          run += 1;
          last = at;
          if (run === length) reached = at;
        }
        tellRun();
      }
    },
  };
});

/** 2024-03, 2024年3月, 202403 or a day of it → months since year 0; null for anything else. */
function monthNumber(text: string): number | null {
  const [, year, month] = /^(\d{4})\s*[-年./]?\s*(\d{1,2})/u.exec(text) ?? [];
  const number = Number(month);
  return year === undefined || number < 1 || number > 12 ? null : Number(year) * 12 + number;
}
