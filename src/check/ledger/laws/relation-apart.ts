import { nameKey } from "../../../field/name-key.ts";
import { isBlankWord } from "../blank-words.ts";
import { isGroupName } from "../people-words.ts";
import { relationLaw } from "../relation-law.ts";
import { headerOf, namesIn } from "../row-values.ts";

/** Columns that name different people have nobody in common (不相容岗位分离, R-L05). Names are compared without titles and spaces. */
export default relationLaw("apart", ({ columns }, table) => ({
  row(row, breach) {
    const seen = new Map<string, string>();
    for (const key of columns) {
      const names = namesIn(row, key).filter((name) => !isBlankWord(name) && !isGroupName(name));
      const twice = names.find((name) => seen.has(nameKey(name)));
      if (twice !== undefined) {
        const other = headerOf(table, seen.get(nameKey(twice)) ?? "");
        breach({ row: row.row, key, args: { name: twice, header: headerOf(table, key), other }, value: twice });
      }
      for (const name of names) if (!seen.has(nameKey(name))) seen.set(nameKey(name), key);
    }
  },
}));
