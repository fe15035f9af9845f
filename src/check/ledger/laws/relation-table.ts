import { compareDecimals } from "../../../model/decimal.ts";
import { comparable } from "../comparable.ts";
import { relationLaw, wordsIn } from "../relation-law.ts";
import { relationRows } from "../relation-reference.ts";
import { headerOf } from "../row-values.ts";

/** What the last column says follows from the columns before it, by a stated table. What the table does not know is not judged. */
export default relationLaw("table", (relation, table) => {
  const { columns } = relation;
  const rows = relationRows(relation);
  const given = columns.slice(0, -1);
  const result = columns.at(-1) ?? "";
  return {
    row(row, breach) {
      const stated = wordsIn(row, result).join("、");
      if (stated === "") return;
      const fitting = rows.filter((entry) => given.every((key, at) => same(wordsIn(row, key).join("、"), entry[at])));
      const due = [...new Set(fitting.map((entry) => String(entry[given.length] ?? "")))];
      if (due.length === 0 || due.some((one) => same(stated, one))) return;
      const because = given.map((key) => `${headerOf(table, key)} ${wordsIn(row, key).join("、")}`).join("，");
      const args = { header: headerOf(table, result), stated, due: due.join("、"), because };
      breach({ row: row.row, key: result, args, value: row.values[result]?.shown ?? stated });
    },
  };
});

const NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?$/;

function same(word: string, entry: string | number | undefined): boolean {
  const text = String(entry ?? "");
  if (NUMBER.test(word) && NUMBER.test(text)) return compareDecimals(word, text) === 0;
  return comparable(word) === comparable(text);
}
