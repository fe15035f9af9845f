import type { Catalogue } from "../text/catalogue.ts";
import type { LeftOut } from "./rectification.ts";

/** Why an input or some rows of it are in no figure, and what counts instead: the same words wherever it is said. */
export const whyLeftOut = (
  one: LeftOut,
  { leftOut, leftOutRows }: Pick<Catalogue["ledgerStats"], "leftOut" | "leftOutRows">,
): string => ("by" in one ? leftOutRows({ ...one, why: leftOut[one.why] }) : leftOut[one.why]);
