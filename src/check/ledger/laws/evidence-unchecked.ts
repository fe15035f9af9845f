import { namedEvidence } from "../evidence-rows.ts";
import type { SetLaw } from "../ledger-law.ts";
import { placeOf, type SetRow } from "../set-rows.ts";

/** Evidence named by file wants looking up; without `--evidence` nobody looked, and each ledger says so once (R-C08). */
const law: SetLaw = function* (set, around) {
  if (around.evidence !== null) return;
  const firsts = new Map<SetRow["table"], { row: SetRow; files: number }>();
  for (const { row } of namedEvidence(set, around)) {
    const first = firsts.get(row.table);
    if (first) first.files += 1;
    else firsts.set(row.table, { row, files: 1 });
  }
  for (const { row, files } of firsts.values()) yield { path: row.path, at: placeOf(row, "evidence"), args: { files } };
};
export default law;
