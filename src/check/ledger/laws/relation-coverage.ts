import { comparable } from "../comparable.ts";
import { groupOf, relationLaw, wordsIn } from "../relation-law.ts";
import { relationEntries } from "../relation-reference.ts";
import { headerOf } from "../row-values.ts";

/** Every entry of a stated list occurs, in each group where there are groups: the ten steps of a case, the nine means of fraud. */
export default relationLaw("coverage", (relation, table) => {
  const {
    columns: [key = ""],
    per,
  } = relation;
  const due = relationEntries(relation);
  const groups = new Map<string, { last: number; readonly words: Set<string> }>();
  return {
    row(row) {
      const name = groupOf(row, per);
      const group = groups.get(name) ?? { last: row.row, words: new Set<string>() };
      groups.set(name, group);
      group.last = row.row;
      for (const word of wordsIn(row, key)) group.words.add(comparable(word));
    },
    end(breach) {
      for (const [group, { last, words }] of groups) {
        const missing = due.filter((entry) => !words.has(comparable(entry)));
        if (missing.length === 0) continue;
        const args = { header: headerOf(table, key), group, missing: missing.join("、"), n: missing.length };
        breach({ row: last, key, args, value: missing.join("、") });
      }
    },
  };
});
