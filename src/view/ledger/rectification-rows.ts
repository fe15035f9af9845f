import { toG3 } from "../../field/level-schemes.ts";
import type { Finding } from "../../model/generated/documents.ts";
import type { AssessedFinding, PaperInput, PaperState } from "../../model/paper.ts";
import { repeatOf } from "../../paper/repeat.ts";
import type { LedgerRow } from "./ledger-view.ts";
import type { LedgerStatus } from "./status-words.ts";

/** A paper as far as a ledger needs it. */
export type LedgerPaper = Pick<PaperInput, "state" | "assessment">;

/**
 * Findings as rows of the 整改台账, in the order of papers and of the checklist; `seq` counts from 1.
 * 整改措施 holds what somebody stated, never controls or recommendations. The level is mapped to G3 (高/中/低); the original
 * one stands in 备注. Nothing is guessed: what no one said is null.
 */
export function rectificationRows(papers: readonly LedgerPaper[]): readonly LedgerRow[] {
  return papers
    .flatMap((paper) => paper.assessment.findings.map((assessed) => rowOf(paper, assessed)))
    .map((row, index) => ({ seq: index + 1, ...row }));
}

function rowOf({ state }: LedgerPaper, { finding, item, riskPoint }: AssessedFinding): LedgerRow {
  const { header } = state;
  return {
    org: header.unit.name,
    found_date: finding.found_date ?? header.date,
    fact: stated(finding.fact) ?? stated(finding.title),
    category: stated(finding.category) ?? riskPoint?.category ?? null,
    severity: finding.severity ? toG3("P4", finding.severity) : null,
    amount: finding.amount ?? null,
    owner_unit: stated(finding.owner_unit),
    owner: people(finding.owner),
    measures: stated(finding.measures),
    deadline: finding.deadline ?? null,
    status: statusOf(finding),
    done_date: fixed(finding) ? (finding.fixed_date ?? null) : null,
    evidence: namesOf(state, item.answer?.evidence ?? []),
    verifier: null,
    note: notesOf(finding, state),
    finding_id: stated(finding.finding_id),
    verify_date: null,
    extended_deadline: null,
  };
}

const stated = (text: string | undefined): string | null => (text ?? "").trim() || null;

/** 责任人 as typed, several names parted by commas or 顿号. */
function people(text: string | undefined): readonly string[] | null {
  const names = (text ?? "").split(/[、,，;；\n]/).map((name) => name.trim());
  return names.some(Boolean) ? names.filter(Boolean) : null;
}

const fixed = (finding: Finding): boolean => finding.fixed_on_spot === true && finding.fixed_date !== undefined;

/**
 * A new finding is 待确认 to 方案已定, all 未整改 on a ledger, even with measures, owner and deadline; one put right before
 * the inspectors left, on a stated day, is 待验收, which a ledger calls 已整改 (domain.md §2.6).
 */
const statusOf = (finding: Finding): LedgerStatus => (fixed(finding) ? "已整改" : "未整改");

/** Original names of the registered files; what was never registered keeps the name it has. */
function namesOf(state: PaperState, evidence: readonly string[]): readonly string[] | null {
  const names = new Map(state.evidence.map((one) => [one.sha256, one.name]));
  return evidence.length ? [...new Set(evidence.map((one) => names.get(one) ?? one))] : null;
}

/** 屡查屡犯 or 整改未到位, as every paper says it, with the number of the problem before. */
function repeatNote(finding: Finding, { lookBack }: PaperState): string {
  const repeat = repeatOf(finding, lookBack);
  return repeat === null ? "" : `${repeat.kind}：${repeat.finding_id}`;
}

function notesOf(finding: Finding, state: PaperState): readonly string[] | null {
  const notes = [
    finding.fixed_on_spot ? "立行立改" : "",
    finding.severity ? `${finding.severity}（P4）` : "",
    finding.self_reported ? "自查自报" : "",
    repeatNote(finding, state),
  ].filter(Boolean);
  return notes.length ? notes : null;
}
