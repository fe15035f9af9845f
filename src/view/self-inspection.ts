import { type Kpi, libraryCoverage, paperKpis } from "../field/kpi.ts";
import type { Period, Unit } from "../model/generated/documents.ts";
import type { Counts, PaperInput } from "../model/paper.ts";
import { type EvidenceShown, evidenceIndex } from "./evidence-index.ts";
import { type FindingShown, findingsShown } from "./finding-shown.ts";
import { type FindingTotals, findingTotals, SEVERITIES } from "./finding-totals.ts";
import { type MissingInput, missingInputs } from "./missing-inputs.ts";
import { type PaperHead, paperHead, type Timing } from "./paper-head.ts";
import { type Sampling, sampling } from "./sampling.ts";
import { type CauseRow, causeTable } from "./self-inspection/cause-table.ts";
import { type CommonProblem, commonProblems } from "./self-inspection/common-problems.ts";
import { type CoverageRow, coverageTable, sumCounts, unitCoverage } from "./self-inspection/coverage-table.ts";
import { type CrossTable, crossTable } from "./self-inspection/cross-table.ts";
import { type Disclosure, disclosure } from "./self-inspection/disclosure.ts";
import { type Progress, rectificationProgress } from "./self-inspection/rectification-progress.ts";
import { type RiskMatrix, riskMatrix } from "./self-inspection/risk-matrix.ts";
import { type RankRow, unitRanking } from "./self-inspection/unit-ranking.ts";
import { distinct } from "./stated.ts";
import { methodsUsed, type WorkpaperView } from "./workpaper.ts";

/** A file of one paper; numbers of different papers may be equal, so the paper stands beside it. */
export interface PaperEvidence extends EvidenceShown {
  readonly paper: string;
}

/** 自查报告 or 检查报告 (domain.md §4.1) over one or several papers. Figures only; the template words them. */
export interface SelfInspectionView {
  readonly document: "self-inspection";
  readonly timing: Timing;
  /** 检查 as soon as one paper is a visiting team's. */
  readonly nature: "自查" | "检查";
  readonly heads: readonly PaperHead[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly projects: readonly string[];
  /** Where all papers belong to one project. */
  readonly project_no: string | null;
  readonly subjects: readonly string[];
  readonly numbers: readonly string[];
  readonly basis_documents: readonly string[];
  readonly scopes: readonly string[];
  readonly checklists: readonly string[];
  readonly people: readonly string[];
  readonly period: Period;
  readonly secrecy: string | null;
  readonly methods: WorkpaperView["methods"];
  readonly bulk: number;
  readonly counts: Counts;
  /** Execution, compliance, finding, sample error, fixed on the spot, library coverage; unit coverage where a roster is known. */
  readonly kpis: readonly Kpi[];
  readonly coverage: readonly CoverageRow[];
  readonly sampling: Sampling;
  readonly totals: FindingTotals;
  readonly cross: CrossTable;
  readonly matrix: RiskMatrix;
  /** All findings: graver first, then by unit, paper and place. */
  readonly findings: readonly FindingShown[];
  /** Those told one by one in the text, the first of `findings`; the others stand in the table only. */
  readonly narrated: readonly FindingShown[];
  readonly not_narrated: number;
  readonly common: readonly CommonProblem[];
  readonly ranking: readonly RankRow[];
  readonly causes: readonly CauseRow[];
  readonly progress: Progress;
  /** Open findings with their next steps, the first of them; the others stand in the table of problems and the ledger. */
  readonly open: readonly FindingShown[];
  readonly open_not_told: number;
  readonly recommendations: readonly { readonly text: string; readonly findings: readonly string[] }[];
  readonly disclosure: Disclosure;
  readonly evidence: readonly PaperEvidence[];
  readonly missing: readonly MissingInput[];
}

/** A report nobody reads to its end helps nobody: beyond so many, findings stand in the table of problems alone. */
export const NARRATED = 60;
export const OPEN_TOLD = 200;

const SECRECY = ["秘密", "内部", "公开"] as const;

/** `roster`: the units that were due, where somebody knows them; without it there is no 检查覆盖率. `papers` is never empty. */
export function selfInspectionView(
  papers: readonly PaperInput[],
  timing: Timing,
  roster: readonly Unit[] | null = null,
): SelfInspectionView {
  const read = papers.map((paper) => {
    const evidence = evidenceIndex(paper);
    return { paper, evidence, findings: findingsShown(paper, evidence) };
  });
  const heads = papers.map(paperHead);
  const findings = ordered(read.flatMap((one) => one.findings));
  const open = findings.filter((one) => !one.fixed_on_spot);
  const counts = sumCounts(papers);
  const samples = sampling(papers);
  const known = (values: readonly (string | null)[]) => distinct(values.filter((one) => one !== null));
  return {
    document: "self-inspection",
    timing,
    nature: heads.some((head) => head.nature === "检查") ? "检查" : "自查",
    heads,
    units: [...new Map(heads.map((head) => [head.unit.code, head.unit])).values()],
    projects: distinct(heads.map((head) => head.project.name)),
    project_no: onlyOne(heads.map((head) => head.project.no)),
    subjects: distinct(heads.map((head) => head.subject)),
    numbers: distinct(heads.map((head) => head.index_no)),
    basis_documents: known(heads.map((head) => head.basis_document)),
    scopes: known(heads.map((head) => head.scope)),
    checklists: distinct(heads.map((head) => head.checklist.title)),
    people: distinct(heads.flatMap((head) => head.preparers)),
    period: spanOf(heads.map((head) => head.period)),
    secrecy: SECRECY.find((degree) => heads.some((head) => head.secrecy === degree)) ?? null,
    methods: methodsUsed(papers),
    bulk: papers.flatMap((one) => one.assessment.items).filter((one) => one.answer?.bulk).length,
    counts,
    kpis: kpisOf(papers, counts, samples, findings, roster),
    coverage: coverageTable(papers),
    sampling: samples,
    totals: findingTotals(findings),
    cross: crossTable(findings),
    matrix: riskMatrix(papers),
    findings,
    narrated: findings.slice(0, NARRATED),
    not_narrated: Math.max(0, findings.length - NARRATED),
    common: commonProblems(findings),
    ranking: unitRanking(papers, findings),
    causes: causeTable(findings),
    progress: rectificationProgress(findings, timing.asOf),
    open: open.slice(0, OPEN_TOLD),
    open_not_told: Math.max(0, open.length - OPEN_TOLD),
    recommendations: recommendationsOf(findings),
    disclosure: disclosure(papers),
    evidence: read.flatMap(({ paper, evidence }) =>
      evidence.list.map((one) => ({ ...one, paper: paper.state.header.index_no })),
    ),
    missing: [
      ...read.flatMap((one) => missingInputs(one.paper, one.findings)),
      ...(roster ? [] : [{ what: "roster" } as const]),
      { what: "previous" },
      ...(findings.length ? [{ what: "accountability" } as const] : []),
    ],
  };
}

const onlyOne = (values: readonly (string | null)[]): string | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

function ordered(findings: readonly FindingShown[]): readonly FindingShown[] {
  const rank = (one: FindingShown) => (one.severity ? SEVERITIES.indexOf(one.severity) : SEVERITIES.length);
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || text(a.unit.code, b.unit.code) || text(a.paper, b.paper) || a.place - b.place,
  );
}

function spanOf(periods: readonly Period[]): Period {
  const days = periods.flatMap((period) => [period.from, period.to]).sort();
  return { from: days[0] ?? "", to: days.at(-1) ?? "" };
}

function kpisOf(
  papers: readonly PaperInput[],
  counts: Counts,
  samples: Sampling,
  findings: readonly FindingShown[],
  roster: readonly Unit[] | null,
): readonly Kpi[] {
  const { applicable, answered, pass, fail, pending } = counts;
  const { num: sample_k, den: sample_n } = samples.error;
  const fixed_on_spot = findings.filter((one) => one.fixed_on_spot).length;
  const figures = {
    applicable,
    answered,
    pass,
    fail,
    pending,
    sample_n,
    sample_k,
    findings: findings.length,
    fixed_on_spot,
  };
  const kpis = paperKpis([figures]);
  const asked = papers.flatMap((one) => one.assessment.items).flatMap((one) => one.item.risk_points);
  const points = papers.flatMap((one) => one.state.libraries).flatMap((library) => library.points);
  const active = points.filter((point) => (point.status ?? "active") === "active").map((point) => point.id);
  const units = unitCoverage(papers, roster?.map((unit) => unit.code) ?? null);
  return [
    ...(units ? [units] : []),
    kpis.execution_rate,
    kpis.compliance_rate,
    kpis.finding_rate,
    kpis.sample_error,
    kpis.fix_on_spot_rate,
    libraryCoverage(asked, active),
  ];
}

function recommendationsOf(findings: readonly FindingShown[]): SelfInspectionView["recommendations"] {
  const groups = new Map<string, string[]>();
  for (const { recommendation, finding_id } of findings) {
    if (recommendation === null) continue;
    const group = groups.get(recommendation);
    if (group) group.push(finding_id);
    else groups.set(recommendation, [finding_id]);
  }
  return [...groups].map(([text, ids]) => ({ text, findings: ids }));
}
