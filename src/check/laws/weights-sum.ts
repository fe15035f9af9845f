import { addDecimals, compareDecimals } from "../../model/decimal.ts";
import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** The weights of a scored checklist add up to 100 (domain.md §2.2). */
const judge: Judge<"Checklist"> = function* ({ document }) {
  if (!document.scored) return;
  const sum = itemsOf(document).reduce((total, { item }) => addDecimals(total, item.weight ?? 0), "0");
  if (compareDecimals(sum, 100) !== 0) yield { pointer: "/scored", args: { sum }, value: sum };
};
export default judge;
