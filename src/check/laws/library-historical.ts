import type { Judge } from "../law.ts";

/** A checklist in use does not ask after a library of past rules. */
const judge: Judge<"Checklist"> = function* ({ document }, { libraries }) {
  if ((document.status ?? "active") !== "active") return;
  for (const [index, key] of document.libraries.entries()) {
    const library = libraries.get(key);
    if (library?.document.status === "historical")
      yield { pointer: `/libraries/${index}`, args: { key, title: library.document.title }, value: key };
  }
};
export default judge;
