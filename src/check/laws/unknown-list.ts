import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** The list a column chooses from is declared in its profile. */
const judge: Judge<"LedgerProfile"> = function* ({ document }) {
  const known = Object.keys(document.lists ?? {});
  for (const [index, { key, list }] of document.columns.entries())
    if (list !== undefined && !known.includes(list))
      yield { pointer: `/columns/${index}/list`, args: { key, list, near: nearest(list, known) ?? "" }, value: list };
};
export default judge;
