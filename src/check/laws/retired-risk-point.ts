import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** An item asks about risk points in force, not about retired ones (R-B01). */
const judge: Judge<"Checklist"> = function* ({ document }, { libraries }) {
  const declared = document.libraries.flatMap((key) => libraries.get(key)?.document ?? []);
  const live = new Set(
    declared.flatMap(({ points }) => points.filter((one) => one.status !== "retired").map((one) => one.id)),
  );
  const retired = new Set(
    declared.flatMap(({ points, retired_ids }) => [
      ...(retired_ids ?? []),
      ...points.filter((one) => one.status === "retired").map((one) => one.id),
    ]),
  );
  for (const { item, pointer } of itemsOf(document))
    for (const [index, id] of item.risk_points.entries())
      if (retired.has(id) && !live.has(id))
        yield { pointer: `${pointer}/risk_points/${index}`, args: { id }, value: id };
};
export default judge;
