import { shownDigest } from "../comparable.ts";
import type { SetLaw } from "../ledger-law.ts";
import { elsewhere, groupBy, nameOf, placeOf, relatedTo, type SetRow, setRows, text } from "../set-rows.ts";
import { likePairs } from "../text-likeness.ts";

/**
 * One finding is not told twice in two files under two numbers: same unit, same risk point where both state it, texts at
 * least 85 % alike (R-X02). A finding's row on the other side is its own, not a double; within one table the table says it.
 */
const law: SetLaw = function* (set, around) {
  const { findings } = setRows(set, around);
  const groups = groupBy(findings, ({ unit, side, point }) => (unit === "" ? "" : `${unit}\n${side}\n${point}`));
  for (const rows of groups.values()) {
    const [first] = rows;
    if (!first || rows.every((row) => row.table === first.table)) continue;
    const may = (a: number, b: number): boolean => {
      const [before, row] = [rows[a], rows[b]];
      return before !== undefined && row !== undefined && before.table !== row.table && !isSame(before, row);
    };
    const texts = rows.map(({ row }) => shownDigest(text(row, "fact")));
    for (const { a, b, likeness } of likePairs(texts, may)) {
      const [before, row] = [rows[a], rows[b]];
      if (!before || !row) continue;
      yield {
        path: row.path,
        at: placeOf(row, "fact"),
        args: {
          name: nameOf(row.row),
          other: nameOf(before.row),
          ...elsewhere(before, row, "fact"),
          percent: Math.floor(likeness * 100),
        },
        value: text(row.row, "fact"),
        related: [relatedTo(before, "fact", "same")],
      };
    }
  }
};
export default law;

/** The same finding carried on: by number, or without one found on the same day in ledgers of two periods. */
function isSame(a: SetRow, b: SetRow): boolean {
  if (a.id !== "" && b.id !== "") return a.id === b.id;
  return text(a.row, "found_date") === text(b.row, "found_date") && a.period?.from !== b.period?.from;
}
