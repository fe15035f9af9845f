import type { LedgerLaw } from "../ledger-law.ts";
import { isGroupName } from "../people-words.ts";
import { headerOf, keysOfType, namesIn } from "../row-values.ts";

/** Where a person is asked for, a person is named, not 相关人员 or a department (R-F12). */
const law: LedgerLaw = (table) => {
  const keys = keysOfType(table, "people");
  return {
    row(row, tell) {
      for (const key of keys) {
        const group = namesIn(row, key).find(isGroupName);
        if (group !== undefined)
          tell({ row: row.row, key, args: { name: group, header: headerOf(table, key) }, value: group });
      }
    },
  };
};
export default law;
