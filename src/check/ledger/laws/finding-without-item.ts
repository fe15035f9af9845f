import { isFilled, textOf } from "../../../model/ledger.ts";
import { checklistItems } from "../checklist-items.ts";
import type { LedgerLaw } from "../ledger-law.ts";

/** A finding whose risk point the checklists ask about names the item it was found at (R-B07). */
const law: LedgerLaw = (_, { checklists }) => {
  const items = checklistItems(checklists ?? []);
  return {
    row(row, tell) {
      const point = textOf(row, "risk_point");
      if (point !== "" && !isFilled(row, "item_id") && items.asksAbout(point))
        tell({ row: row.row, key: "item_id", args: { point } });
    },
  };
};
export default law;
