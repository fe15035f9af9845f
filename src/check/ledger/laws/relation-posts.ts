import { nameKey } from "../../../field/name-key.ts";
import { isBlankWord } from "../blank-words.ts";
import { comparable } from "../comparable.ts";
import { isGroupName } from "../people-words.ts";
import { groupOf, relationLaw, wordsIn } from "../relation-law.ts";
import { relationRows } from "../relation-reference.ts";
import { namesIn } from "../row-values.ts";

/** Nobody holds two posts that may not be in one hand (不相容岗位), in whatever rows they stand. */
export default relationLaw("posts", (relation) => {
  const {
    columns: [person = "", post = ""],
    per,
  } = relation;
  const clashes = new Map<string, string[]>();
  for (const [one, other] of relationRows(relation).map((pair) => pair.map((word) => comparable(String(word)))))
    for (const [a = "", b = ""] of [
      [one, other],
      [other, one],
    ])
      clashes.set(a, [...(clashes.get(a) ?? []), b]);
  const held = new Map<string, Map<string, { readonly row: number; readonly post: string }>>();
  return {
    row(row, breach) {
      const posts = wordsIn(row, post).flatMap((word) => word.split(/[、,，;；/]/u));
      for (const name of namesIn(row, person)) {
        if (isBlankWord(name) || isGroupName(name)) continue;
        const key = `${groupOf(row, per)}|${nameKey(name)}`;
        const before = held.get(key) ?? new Map<string, { readonly row: number; readonly post: string }>();
        held.set(key, before);
        for (const word of posts) {
          const own = comparable(word);
          const clash = (clashes.get(own) ?? []).map((one) => before.get(one)).find((one) => one !== undefined);
          if (clash !== undefined)
            breach({
              row: row.row,
              key: person,
              args: { name, post: word.trim(), other: clash.post, first: clash.row },
              value: name,
            });
          if (own !== "" && !before.has(own)) before.set(own, { row: row.row, post: word.trim() });
        }
      }
    },
  };
});
