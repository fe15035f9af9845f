import type { Judge } from "../law.ts";
import { personNames } from "../../field/person-names.ts";
import { textsOf } from "../walk.ts";

/** A library holds posts, never names of persons: it is handed around (domain.md §2.1). The roster's names count too. */
const judge: Judge<"RiskLibrary"> = function* ({ document }, { project }) {
  const roster = (project?.document.people ?? []).map((person) => person.name);
  for (const { pointer, key, text } of textsOf(document))
    for (const name of personNames(text, roster)) yield { pointer, args: { key, name }, value: name };
};
export default judge;
