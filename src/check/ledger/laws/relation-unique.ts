import { comparable } from "../comparable.ts";
import { relationLaw, wordsIn } from "../relation-law.ts";
import { headerOf } from "../row-values.ts";

/** What several columns say together stands in one row only; a row that leaves one of them blank is passed over. */
export default relationLaw("unique", ({ columns }, table) => {
  const first = new Map<string, number>();
  return {
    row(row, breach) {
      const words = columns.map((key) => wordsIn(row, key).join("、"));
      if (words.some((word) => comparable(word) === "")) return;
      const key = words.map(comparable).join("|");
      const before = first.get(key);
      if (before === undefined) first.set(key, row.row);
      else {
        const header = columns.map((one) => headerOf(table, one)).join("＋");
        breach({
          row: row.row,
          key: columns[0] ?? null,
          args: { header, first: before, words: words.join("，") },
          value: words.join("，"),
        });
      }
    },
  };
});
