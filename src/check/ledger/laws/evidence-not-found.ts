import { evidenceFolder, namedEvidence } from "../evidence-rows.ts";
import type { SetLaw } from "../ledger-law.ts";
import { nameOf, placeOf } from "../set-rows.ts";

/** Every file that a row names as evidence is in the evidence folder (R-C08, `--evidence`). Upper and lower case do not count. */
const law: SetLaw = function* (set, around) {
  const folder = evidenceFolder(around.evidence ?? {});
  for (const { row, name } of namedEvidence(set, around))
    if (folder.find(row, name).length === 0)
      yield { path: row.path, at: placeOf(row, "evidence"), args: { file: name, name: nameOf(row.row) }, value: name };
};
export default law;
