import { textOf } from "../../../model/ledger.ts";
import { checklistItems } from "../checklist-items.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { numberIn } from "../row-values.ts";

/** A sample is at least as large as the item it was drawn for demands (R-L15), where a checklist knows the item. */
const law: LedgerLaw = (_, { checklists }) => {
  const items = checklistItems(checklists ?? []);
  return {
    row(row, tell) {
      const n = numberIn(row, "sample_n");
      if (n === null) return;
      const item = items.find(textOf(row, "item_id"));
      const min = item?.sampling?.min_n ?? 0;
      if (item && n < min) tell({ row: row.row, key: "sample_n", args: { id: item.id, n, min }, value: String(n) });
    },
  };
};
export default law;
