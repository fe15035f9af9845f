import type { Judge } from "../law.ts";
import { personNumbers } from "../../field/person-names.ts";
import { textsOf } from "../walk.ts";

/** No telephone or identity number of a person stands in a document that is handed around (R-P01). It is shown masked. */
const judge: Judge = function* ({ document }) {
  for (const { pointer, key, text } of textsOf(document))
    for (const { sort, masked } of personNumbers(text)) yield { pointer, args: { key, sort, masked }, value: masked };
};
export default judge;
