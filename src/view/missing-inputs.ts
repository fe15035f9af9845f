import type { Missing, PaperInput } from "../model/paper.ts";
import type { FindingShown } from "./finding-shown.ts";
import { distinct } from "./stated.ts";

/** Something a document should say and nobody has said: a fact, worded by the template. */
export type MissingInput =
  | { readonly what: "unfinished" | "basis_document" | "scope"; readonly paper: string }
  | {
      readonly what: "obligation";
      readonly paper: string;
      readonly owed: Missing["what"];
      readonly items: readonly string[];
    }
  | {
      readonly what: "element";
      readonly paper: string;
      readonly element: Element;
      readonly findings: readonly string[];
    }
  | {
      readonly what: "basis_pending";
      readonly paper: string;
      readonly titles: readonly string[];
      readonly findings: readonly string[];
    }
  | { readonly what: "roster" | "previous" | "accountability" }
  | { readonly what: "field"; readonly field: LetterField };

/** What a letter should say and its inspection file does not; each is left blank for the pen. */
export type LetterField =
  | "number"
  | "date"
  | "basis"
  | "period"
  | "contents"
  | "methods"
  | "on_site"
  | "inspectors"
  | "leader"
  | "credentials"
  | "requests"
  | "discipline"
  | "contact"
  | "holders"
  | "dues"
  | "counts"
  | "meeting_date"
  | "place"
  | "chair"
  | "recorder"
  | "team_present"
  | "unit_present"
  | "points"
  | "unit_opinion"
  | "fact"
  | "handler"
  | "criteria"
  | "evidence"
  | "pictures"
  | "issuer"
  | "version"
  | "assessment"
  | "feedback"
  | "adopted"
  | "refused_reason"
  | "suggestions"
  | "dispositions"
  | "demands"
  | "owners"
  | "deadlines"
  | "materials"
  | "report_due"
  | "report_to"
  | "objection"
  | "denominators"
  | "filler"
  | "responsible"
  | "received"
  | "organisation"
  | "effects"
  | "open_reasons"
  | "systems"
  | "accountability"
  | "extended"
  | "outlook"
  | "signer"
  | "activities"
  | "next_steps"
  | "arrangement"
  | "papers"
  | "analysis";

/** What a finding should have before it is handed up: the rest of the five elements and who answers for it until when. */
export type Element = "criteria" | "cause" | "effect" | "recommendation" | "severity" | "owner_unit" | "deadline";

const LACKS: Readonly<Record<Element, (one: FindingShown) => boolean>> = {
  criteria: (one) => one.criteria.length === 0,
  cause: (one) => one.cause === null,
  effect: (one) => one.effect === null,
  recommendation: (one) => one.recommendation === null,
  severity: (one) => one.severity === null,
  owner_unit: (one) => one.owner_unit === null,
  // A problem put right on the spot needs no deadline.
  deadline: (one) => one.deadline === null && !one.fixed_on_spot,
};

/** What one paper lacks: its head, its obligations by kind, the elements of its findings, the basis nobody looked up. */
export function missingInputs(paper: PaperInput, findings: readonly FindingShown[]): readonly MissingInput[] {
  const { header, finished } = paper.state;
  const at = { paper: header.index_no };
  const heads = (["basis_document", "scope"] as const).filter((what) => !header[what]?.trim());
  return [
    ...(finished ? [] : [{ what: "unfinished", ...at } as const]),
    ...heads.map((what) => ({ what, ...at })),
    ...obligationsOwed(paper, () => true),
    ...(Object.keys(LACKS) as Element[]).flatMap((element) => {
      const ids = findings.filter(LACKS[element]).map((one) => one.finding_id);
      return ids.length ? [{ what: "element", ...at, element, findings: ids } as const] : [];
    }),
    ...pendingBases(paper, findings),
  ];
}

/** Obligations of the paper that are still open, one entry a kind. */
export function obligationsOwed(paper: PaperInput, about: (owed: Missing["what"]) => boolean): readonly MissingInput[] {
  const groups = new Map<Missing["what"], string[]>();
  for (const { item, what } of paper.assessment.missing) {
    if (about(what)) groups.set(what, [...(groups.get(what) ?? []), item]);
  }
  return [...groups].map(([owed, items]) => ({
    what: "obligation",
    paper: paper.state.header.index_no,
    owed,
    items: [...new Set(items)],
  }));
}

/** The bases that print 【依据待核】, and the findings that rest on them. */
export function pendingBases(paper: PaperInput, findings: readonly FindingShown[]): readonly MissingInput[] {
  const resting = findings.filter((one) => one.criteria.some((basis) => basis.pending));
  if (resting.length === 0) return [];
  const titles = resting.flatMap((one) => one.criteria.filter((basis) => basis.pending).map((basis) => basis.title));
  return [
    {
      what: "basis_pending",
      paper: paper.state.header.index_no,
      titles: distinct(titles),
      findings: resting.map((one) => one.finding_id),
    },
  ];
}
