import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** An item's risk points exist in the libraries its checklist declares (R-B01). */
const judge: Judge<"Checklist"> = function* ({ document }, { libraries }) {
  const declared = document.libraries.map((key) => libraries.get(key)?.document);
  const missing = document.libraries.filter((_, index) => declared[index] === undefined);
  const known = declared.flatMap((library) => [
    ...(library?.points ?? []).map((point) => point.id),
    // Retired ones are said by their own law.
    ...(library?.retired_ids ?? []),
  ]);
  for (const { item, pointer } of itemsOf(document))
    for (const [index, id] of item.risk_points.entries()) {
      if (known.includes(id) || missing.some((key) => id.startsWith(`${key}-`))) continue;
      const args = { id, near: nearest(id, known) ?? "", libraries: document.libraries.join("、") };
      yield { pointer: `${pointer}/risk_points/${index}`, args, value: id };
    }
};
export default judge;
