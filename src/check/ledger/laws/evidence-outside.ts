import { textOf } from "../../../model/ledger.ts";
import { evidenceNames, leavesFolder } from "../evidence-names.ts";
import type { LedgerLaw } from "../ledger-law.ts";

/** Evidence is named within its folder: no .., no drive, share or address, however it is written (R-C08). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const name = evidenceNames(textOf(row, "evidence")).find(leavesFolder);
    if (name !== undefined) tell({ row: row.row, key: "evidence", args: { name }, value: name });
  },
});
export default law;
