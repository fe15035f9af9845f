import { isRegisterPath } from "../../model/register.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { ShownFinding, ShownPrior, ShownRepeat } from "../../view/ledger/repeats.ts";

type Words = Catalogue["ledgerRepeats"];

/** Where a finding stands, as `a.xlsx!整改台账!F7`; without a cell its row, in a register its number. */
export const placeText = ({ path, sheet, cell, row, finding_id: id }: ShownFinding): string =>
  isRegisterPath(path) && id !== null
    ? `${path} ${id}`
    : [path, sheet, cell ?? String(row)].filter((part) => part !== "").join("!");

/** What makes a finding and its priors one matter. */
export function reasonText({ by, key }: ShownRepeat, t: Words): string {
  return t.by[by](key ?? "");
}

/** What is suggested; "" where nothing is. */
export function suggestionText({ escalate }: ShownRepeat, t: Words): string {
  if (escalate === null) return "";
  return escalate.to === null ? t.raiseTop : t.raise({ from: escalate.from ?? "", to: escalate.to });
}

/** How alike a prior is, and what both texts say. */
export function likenessText({ likeness, shared }: ShownPrior, t: Words): string {
  const alike = t.alike(Math.round(likeness * 100));
  return shared.length === 0 ? alike : `${alike}${t.no === "no" ? "; " : "；"}${t.sharing(shared.join("、"))}`;
}
