import { takenIds } from "../../library/overlay/apply.ts";
import type { Judge } from "../law.ts";

/** A point an overlay adds has an id of its own: none of the library's, not even a retired one. */
const judge: Judge<"RiskOverlay"> = function* ({ document }, { bases }) {
  const base = bases.get(document.overlay.on)?.document;
  if (!base) return;
  const taken = takenIds(base);
  for (const [index, { id }] of (document.add ?? []).entries())
    if (taken.has(id)) yield { pointer: `/add/${index}/id`, args: { id, key: base.key }, value: id };
};
export default judge;
