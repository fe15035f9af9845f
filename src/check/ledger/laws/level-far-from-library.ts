import { levelRank, toG3 } from "../../../field/level-schemes.ts";
import { textOf } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isExplained, libraryPoints } from "../library-points.ts";

/**
 * A risk point's level in a unit's ledger is at most one step from the library's, unless the note says why (R-B03). Levels of
 * another scheme are compared as G3, where a table maps them.
 */
const law: LedgerLaw = (table, { libraries, project }) => {
  const points = libraryPoints(libraries);
  const own = project ?? undefined;
  const scheme = table.schemes.severity ?? "L4";
  return {
    row(row, tell) {
      const level = textOf(row, "severity");
      const known = points.find(textOf(row, "point_id"));
      if (level === "" || !known || isExplained(row)) return;
      const theirs = known.point.level_scheme ?? known.library.level_scheme;
      const rank = (from: string, one: string) =>
        from === theirs && scheme === theirs
          ? levelRank(from, one, own)
          : levelRank("G3", toG3(from, one, own) ?? "", own);
      const [here, there] = [rank(scheme, level), rank(theirs, known.point.level)];
      if (here === null || there === null || Math.abs(here - there) <= 1) return;
      const args = { point: known.point.id, stated: level, expected: known.point.level };
      tell({ row: row.row, key: "severity", args, value: level });
    },
  };
};
export default law;
