import { levelRank, toG3 } from "../../../field/level-schemes.ts";
import { textOf } from "../../../model/ledger.ts";
import { checklistItems } from "../checklist-items.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { isExplained } from "../library-points.ts";

/**
 * A finding's level is at most one step from the default of the item it was found at, unless the note says why (R-B03). A
 * ledger in G3 is compared in G3.
 */
const law: LedgerLaw = (table, { checklists, project }) => {
  const items = checklistItems(checklists ?? []);
  const own = project ?? undefined;
  const scheme = table.schemes.severity ?? "P4";
  const rank = (from: string, level: string) =>
    scheme === "P4" ? levelRank(from, level, own) : levelRank("G3", toG3(from, level, own) ?? "", own);
  return {
    row(row, tell) {
      const level = textOf(row, "severity");
      const item = items.find(textOf(row, "item_id"));
      if (level === "" || !item?.default_severity || isExplained(row)) return;
      const [here, there] = [rank(scheme, level), rank("P4", item.default_severity)];
      if (here === null || there === null || Math.abs(here - there) <= 1) return;
      const args = { item: item.id, stated: level, expected: item.default_severity };
      tell({ row: row.row, key: "severity", args, value: level });
    },
  };
};
export default law;
