import { comparableDigest } from "../comparable.ts";
import type { SetLaw } from "../ledger-law.ts";
import { groupBy, nameOf, placeOf, relatedTo, setRows, text } from "../set-rows.ts";

/** Shorter texts are alike by chance. Characters that compare. */
const SHORTEST = 12;
const KEYS = ["measures", "cause"] as const;

/** Measures and causes are a unit's own words, not another's to the letter (雷同, R-X07). Told once for each file and text. */
const law: SetLaw = function* (set, around) {
  const { findings } = setRows(set, around);
  for (const key of KEYS) {
    const groups = groupBy(findings, ({ row, unit }) => {
      const words = unit === "" ? "" : comparableDigest(text(row, key));
      return words.length < SHORTEST ? "" : words;
    });
    for (const rows of groups.values()) {
      const units = groupBy(rows, ({ unit }) => unit);
      const [one, two] = [...units.values()].slice(0, 2).map(([first]) => first);
      if (!one || !two) continue;
      for (const [path, own] of groupBy(rows, (row) => row.path)) {
        const [row] = own;
        if (!row) continue;
        const other = row.unit === one.unit ? two : one;
        const args = {
          key: row.table.columns[key]?.header ?? key,
          rows: own.length,
          units: units.size - 1,
          other: text(other.row, "org") || other.path,
          name: nameOf(other.row),
        };
        yield {
          path,
          at: placeOf(row, key),
          args,
          value: text(row.row, key),
          related: [relatedTo(other, key, "same")],
        };
      }
    }
  }
};
export default law;
