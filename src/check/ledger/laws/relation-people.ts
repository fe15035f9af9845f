import { nameKey } from "../../../field/name-key.ts";
import { isBlankWord } from "../blank-words.ts";
import { relationLaw } from "../relation-law.ts";
import { headerOf, namesIn } from "../row-values.ts";

/** A column, or several together, names so many people at least (双人). Where nobody is named at all the column is blank, which is another matter. */
export default relationLaw("people", ({ columns, min = 2 }, table) => ({
  row(row, breach) {
    const names = columns.flatMap((key) => namesIn(row, key)).filter((name) => !isBlankWord(name));
    const count = new Set(names.map(nameKey)).size;
    if (count === 0 || count >= min) return;
    const header = columns.map((key) => headerOf(table, key)).join("、");
    breach({ row: row.row, key: columns.at(-1) ?? null, args: { header, count, min }, value: names.join("、") });
  },
}));
