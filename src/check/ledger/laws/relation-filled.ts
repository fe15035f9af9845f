import { isBlankAt } from "../blank-words.ts";
import { relationLaw, wordsIn } from "../relation-law.ts";
import { headerOf } from "../row-values.ts";

/** Columns are filled where another says so (R-F01): a rejected claim has its reason. */
export default relationLaw("filled", ({ columns, when }, table) => ({
  row(row, breach) {
    for (const key of columns) {
      if (!isBlankAt(row, key) || row.values[key]?.unreadable === true) continue;
      const because = when === undefined ? "" : headerOf(table, when.column);
      const word = when === undefined ? "" : wordsIn(row, when.column).join("、");
      breach({ row: row.row, key, args: { header: headerOf(table, key), because, word }, value: "" });
    }
  },
}));
