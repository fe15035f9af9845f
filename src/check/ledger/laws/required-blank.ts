import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt, requirements } from "../blank-words.ts";
import { headerOf, wordIn } from "../row-values.ts";

/** What the profile requires, always or at the row's status, is there; words such as / 无 同上 XX stand for nothing (R-F01). */
const law: LedgerLaw = (table) => {
  const required = requirements(table);
  return {
    row(row, tell) {
      const status = wordIn(row, "status");
      for (const { key, always, when } of required) {
        if (!(always || when.includes(status)) || !isBlankAt(row, key)) continue;
        const shown = row.values[key]?.shown.trim() ?? "";
        const args = { header: headerOf(table, key), word: shown, status: always ? "" : status };
        tell({ row: row.row, key, args, value: shown });
      }
    },
  };
};
export default law;
