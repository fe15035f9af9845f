import { reportVersions } from "../../field/report-versions.ts";
import type { LetterCode } from "../../model/codes/letter-codes.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Engagement } from "../../model/generated/documents.ts";
import { sumMoney } from "../../model/money.ts";
import type { PaperInput } from "../../model/paper.ts";
import { keepsFromFinal, keepsFromIssue, type OpenItem, openItems } from "../../paper/open-items.ts";

type Args = Diagnostic["args"];

const stop = (code: LetterCode, args: Args): Diagnostic => ({ code, severity: "error", at: {}, args });

const CODES: Readonly<Record<OpenItem["what"], LetterCode>> = {
  unfinished: "letter-paper-open",
  returned: "letter-paper-open",
  pending: "letter-item-pending",
  unconfirmed: "letter-fact-unconfirmed",
  objected: "letter-fact-objected",
  unsigned: "letter-fact-unsigned",
  comment: "letter-comment-open",
};

/** So many are named; the count says how many there are. */
const NAMED = 20;
const listed = (ids: readonly string[]): string => ids.slice(0, NAMED).join("、");

const told = ({ what, paper, ids }: OpenItem): Diagnostic =>
  stop(CODES[what], { paper, list: listed(ids), count: ids.length });

/** An inspection file is about one unit: its number, dispositions and deadlines fit no other. */
export function judgeUnit(papers: readonly PaperInput[], engagement: Engagement): readonly Diagnostic[] {
  return papers
    .filter(({ state }) => state.header.unit.code !== engagement.unit.code)
    .map(({ state }) =>
      stop("letter-other-unit", {
        paper: state.header.index_no,
        unit: state.header.unit.name,
        given: engagement.unit.name,
      }),
    );
}

/** 检查报告: a version that zero open items are asked of is not issued with open ones, which are all named (S31). */
export function judgeReport(papers: readonly PaperInput[], engagement: Engagement | null): readonly Diagnostic[] {
  const version = engagement?.letters?.report?.version;
  const open = papers.flatMap(openItems).filter(keepsFromFinal);
  const { withOpen, closed } = reportVersions();
  const refused =
    version !== undefined && closed.includes(version) && open.length > 0
      ? [stop("letter-version-open", { version, allowed: withOpen.join("、"), count: open.length }), ...open.map(told)]
      : [];
  const feedback = engagement?.letters?.report?.feedback ?? [];
  const ids = feedback.flatMap((one) => one.finding_id ?? []);
  const adopted = new Set(feedback.flatMap((one) => (one.adopted === true ? (one.finding_id ?? []) : [])));
  return [...refused, ...unknownFindings(papers, ids), ...papers.flatMap((paper) => upheld(paper, adopted))];
}

/** Findings whose objection the paper says was not accepted, although the inspection file says that it was. */
const upheld = ({ state }: PaperInput, adopted: ReadonlySet<string>): readonly Diagnostic[] =>
  state.facts.frozen.flatMap(({ finding_id, resolved }) =>
    resolved !== null && adopted.has(finding_id)
      ? [stop("letter-fact-upheld", { id: finding_id, reason: resolved.reason })]
      : [],
  );

/**
 * What issues findings (处理意见, 整改通知): every finding confirmed as it stands, none objected to without resolution, and the
 * numbers those of the statement of facts (R-L13, R-C09).
 */
export function judgeIssue(papers: readonly PaperInput[], engagement: Engagement | null): readonly Diagnostic[] {
  const open = papers.flatMap(openItems).filter(keepsFromIssue);
  return [...open.map(told), ...papers.flatMap(differing), ...judgeDispositions(papers, engagement)];
}

/** Amounts and counts of a finding that say something else than the unit confirmed, although nobody amended it. */
function differing({ state, assessment }: PaperInput): readonly Diagnostic[] {
  const confirmed = new Map(state.facts.frozen.map((one) => [one.finding_id, one.finding]));
  return assessment.findings.flatMap(({ finding }) => {
    const fact = confirmed.get(finding.finding_id);
    if (!fact || state.facts.changed.includes(finding.finding_id)) return [];
    const figures = [
      ["amount", amountOf(finding.amount), amountOf(fact.amount)],
      ["count", String(finding.count ?? ""), String(fact.count ?? "")],
    ] as const;
    return figures
      .filter(([, here, there]) => here !== there)
      .map(([what, here, there]) =>
        stop("letter-figures-differ", { id: finding.finding_id, what, here: here || "—", there: there || "—" }),
      );
  });
}

const amountOf = (amount: string | null | undefined): string => (amount == null ? "" : sumMoney([amount]));

/** Each disposition is about a finding of the papers, once; 不予处理 says why, 移送 to whom. */
function judgeDispositions(papers: readonly PaperInput[], engagement: Engagement | null): readonly Diagnostic[] {
  const items = engagement?.letters?.opinion?.items ?? [];
  const ids = items.map((one) => one.finding_id);
  return [
    ...unknownFindings(papers, ids),
    ...[...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) =>
      stop("letter-disposition-twice", { id }),
    ),
    ...items
      .filter((one) => one.dispositions.includes("不予处理") && !one.reason?.trim())
      .map((one) => stop("letter-disposition-reason", { id: one.finding_id })),
    ...items
      .filter((one) => one.dispositions.includes("移送") && one.transfer_to === undefined)
      .map((one) => stop("letter-transfer-receiver", { id: one.finding_id })),
  ];
}

function unknownFindings(papers: readonly PaperInput[], ids: readonly string[]): readonly Diagnostic[] {
  const known = new Set(papers.flatMap(({ assessment }) => assessment.findings.map((one) => one.finding.finding_id)));
  return [...new Set(ids)].filter((id) => !known.has(id)).map((id) => stop("letter-finding-unknown", { id }));
}

/** 零报告: nothing was found, or it is none. */
export function judgeZero(papers: readonly PaperInput[]): readonly Diagnostic[] {
  const ids = papers.flatMap(({ assessment }) => assessment.findings.map((one) => one.finding.finding_id));
  return ids.length > 0 ? [stop("zero-report-findings", { count: ids.length, list: listed(ids) })] : [];
}
