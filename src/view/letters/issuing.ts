import type { Engagement, PlainDate } from "../../model/generated/documents.ts";
import type { FrozenFact, PaperInput } from "../../model/paper.ts";
import { type EvidenceIndex, evidenceIndex } from "../evidence-index.ts";
import { type FindingShown, findingsShown } from "../finding-shown.ts";

/** What the unit said of a fact; null where it has not said its word. */
export interface ConfirmedShown {
  readonly opinion: FrozenFact["opinion"];
  readonly on: PlainDate;
  readonly version: number;
  readonly reason: string | null;
  /** Why the fact stands although the unit objected. */
  readonly upheld: string | null;
}

/** A finding with its facts as the unit confirmed them; where it has not, as they stand in the paper. */
export interface IssuedFinding extends FindingShown {
  readonly confirmed: ConfirmedShown | null;
}

/** The findings of a paper in the order of the checklist: facts and numbers those of the statement of facts (R-C09). */
export function issuedFindings(
  paper: PaperInput,
  evidence: EvidenceIndex = evidenceIndex(paper),
): readonly IssuedFinding[] {
  const frozen = new Map(paper.state.facts.frozen.map((one) => [one.finding_id, one]));
  const changed = new Set(paper.state.facts.changed);
  return findingsShown(paper, evidence).map((one) => {
    const fact = changed.has(one.finding_id) ? undefined : frozen.get(one.finding_id);
    if (!fact) return { ...one, confirmed: null };
    const { finding, opinion, on, version, reason, resolved } = fact;
    return {
      ...one,
      fact: finding.fact?.trim() || one.fact,
      found_date: finding.found_date ?? one.found_date,
      amount: finding.amount ?? null,
      count: finding.count ?? null,
      confirmed: { opinion, on, version, reason, upheld: resolved?.reason ?? null },
    };
  });
}

/** What a paper alone says of its inspection, where no inspection file is given: the rest is left for the pen. */
export function engagementOfPaper({ state }: PaperInput, organisation: string | null): Engagement {
  const { project, unit, subject, period, secrecy, basis_document } = state.header;
  return {
    kind: "Engagement",
    schemaVersion: "1",
    issuer: organisation ?? "",
    project,
    unit: { code: unit.code, name: unit.name },
    subject,
    period,
    ...(secrecy === undefined ? {} : { secrecy }),
    ...(basis_document?.trim() ? { basis: [basis_document.trim()] } : {}),
  };
}
