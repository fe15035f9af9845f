import { evidenceFolder } from "../evidence-rows.ts";
import type { SetLaw } from "../ledger-law.ts";
import { nameOf, placeOf, setRows, text } from "../set-rows.ts";

const COUNT = /^(?:附件|佐证|共)?\s*(\d{1,4})\s*(?:份|件|个|张)?$/;

/**
 * Where a row gives only how many pieces of evidence there are, so many files lie in the folder of its finding (附件 5, 实有 3;
 * R-C08). Files belong to a finding by a folder called like it, or by a name that begins with its number; where none does, the
 * folder is kept otherwise and nothing is said.
 */
const law: SetLaw = function* (set, around) {
  const folder = evidenceFolder(around.evidence ?? {});
  for (const row of setRows(set, around).findings) {
    const [, stated] = COUNT.exec(text(row.row, "evidence").normalize("NFKC").trim()) ?? [];
    const files = folder.of(row).length;
    if (stated === undefined || files === 0 || Number(stated) === files) continue;
    const args = { stated: Number(stated), files, name: nameOf(row.row) };
    yield { path: row.path, at: placeOf(row, "evidence"), args, value: text(row.row, "evidence") };
  }
};
export default law;
