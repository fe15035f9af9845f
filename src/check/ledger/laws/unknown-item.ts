import { textOf } from "../../../model/ledger.ts";
import { nearest } from "../../../model/nearest.ts";
import { checklistItems } from "../checklist-items.ts";
import type { LedgerLaw } from "../ledger-law.ts";

/** The item a finding was found at is one of the checklists' (R-B01). Only numbers are judged: a column may hold words. */
const law: LedgerLaw = (_, { checklists }) => {
  const items = checklistItems(checklists ?? []);
  return {
    row(row, tell) {
      const text = textOf(row, "item_id");
      const id = items.numberIn(text);
      if (id === "" || items.find(text)) return;
      const args = {
        id,
        near: nearest(id, items.ids) ?? "",
        checklist: (checklists ?? []).map((one) => one.id).join("、"),
      };
      tell({ row: row.row, key: "item_id", args, value: text });
    },
  };
};
export default law;
