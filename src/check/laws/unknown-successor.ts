import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** A superseded basis names another record of the library as its successor. */
const judge: Judge<"RiskLibrary"> = function* ({ document }) {
  const known = (document.basis ?? []).map((record) => record.id);
  for (const [index, { id, superseded_by: ref }] of (document.basis ?? []).entries()) {
    if (ref === undefined || (known.includes(ref) && ref !== id)) continue;
    const near =
      nearest(
        ref,
        known.filter((one) => one !== id),
      ) ?? "";
    yield { pointer: `/basis/${index}/superseded_by`, args: { id, ref, near }, value: ref };
  }
};
export default judge;
