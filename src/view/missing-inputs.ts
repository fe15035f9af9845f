import type { Missing, PaperInput } from "../model/paper.ts";
import type { FindingShown } from "./finding-shown.ts";

/** Something a document should say and nobody has said: a fact, worded by the template. */
export type MissingInput =
  | { readonly what: "unfinished"; readonly paper: string }
  | { readonly what: "basis_document" | "scope"; readonly paper: string }
  | { readonly what: "obligation"; readonly paper: string; readonly item: string; readonly owed: Missing["what"] }
  | { readonly what: "element"; readonly paper: string; readonly finding: string; readonly element: Element }
  | { readonly what: "basis_pending"; readonly paper: string; readonly finding: string; readonly title: string }
  | { readonly what: "roster" | "previous" | "accountability" };

/** What a finding should have before it is handed up: the rest of the five elements and who answers for it until when. */
export type Element = "criteria" | "cause" | "effect" | "recommendation" | "severity" | "owner_unit" | "deadline";

const ELEMENTS: readonly Exclude<Element, "criteria" | "deadline">[] = [
  "cause",
  "effect",
  "recommendation",
  "severity",
  "owner_unit",
];

/** What one paper lacks: its own obligations first, then head and findings. */
export function missingInputs(paper: PaperInput, findings: readonly FindingShown[]): readonly MissingInput[] {
  const { header, finished } = paper.state;
  const at = { paper: header.index_no };
  const list: MissingInput[] = [];
  if (!finished) list.push({ what: "unfinished", ...at });
  for (const what of ["basis_document", "scope"] as const) {
    if (!header[what]?.trim()) list.push({ what, ...at });
  }
  for (const one of paper.assessment.missing) list.push({ what: "obligation", ...at, item: one.item, owed: one.what });
  for (const one of findings) {
    const finding = one.finding_id;
    if (!one.criteria.length) list.push({ what: "element", ...at, finding, element: "criteria" });
    for (const element of ELEMENTS) if (one[element] === null) list.push({ what: "element", ...at, finding, element });
    // A problem put right on the spot needs no deadline.
    if (one.deadline === null && !one.fixed_on_spot)
      list.push({ what: "element", ...at, finding, element: "deadline" });
    for (const { title, pending } of one.criteria) {
      if (pending) list.push({ what: "basis_pending", ...at, finding, title });
    }
  }
  return list;
}
