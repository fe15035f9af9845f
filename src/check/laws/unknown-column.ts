import { nearest } from "../../model/nearest.ts";
import { step } from "../../parse/places.ts";
import type { Judge } from "../law.ts";

/** A scheme is declared for a column that exists. */
const judge: Judge<"LedgerProfile"> = function* ({ document }) {
  const known = document.columns.map((column) => column.key);
  for (const key of Object.keys(document.schemes ?? {}))
    if (!known.includes(key))
      yield { pointer: step("/schemes", key), on: "key", args: { key, near: nearest(key, known) ?? "" }, value: key };
};
export default judge;
