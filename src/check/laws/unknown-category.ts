import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** Where a library lists its categories, every point belongs to one of them (R-B02). */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  const known = document.categories;
  if (!known) return;
  for (const [index, { category }] of document.points.entries())
    if (!known.includes(category))
      yield {
        pointer: `/points/${index}/category`,
        args: { category, near: nearest(category, known) ?? "", known: known.join("、") },
        value: category,
      };
};
export default judge;
