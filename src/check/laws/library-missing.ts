import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** Every library a checklist declares can be found: among the inputs, beside it, in the project, or shipped. */
const judge: Judge<"Checklist"> = function* ({ document }, { libraries, unusable }) {
  for (const [index, key] of document.libraries.entries())
    if (!libraries.has(key) && !unusable.has(key))
      yield { pointer: `/libraries/${index}`, args: { key, near: nearest(key, libraries.keys()) ?? "" }, value: key };
};
export default judge;
