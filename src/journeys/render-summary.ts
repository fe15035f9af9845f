import { shownDigest } from "../check/ledger/comparable.ts";
import { libraryPoints } from "../check/ledger/library-points.ts";
import { recurrenceOf } from "../check/ledger/recurrence.ts";
import { baselineRows, type SetRow, setRows, text } from "../check/ledger/set-rows.ts";
import { findUnits } from "../check/ledger/submissions.ts";
import { unitKey } from "../field/roster.ts";
import type { Io } from "../io/io.ts";
import type { PaperInput } from "../model/paper.ts";
import type { Validation } from "../model/validation.ts";
import { fileName, type SubmissionsDocument } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { maskText } from "../view/masking/mask-view.ts";
import { rectificationFact } from "../view/records/rectification-fact.ts";
import { summaryAnalysisView } from "../view/summary/summary-analysis.ts";
import type { CodeCount, PointKnown, SummaryFinding, SummaryInput } from "../view/summary/summary-input.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, timingOf } from "./document-output.ts";
import { loadPaper } from "./load-paper.ts";
import { maskOf } from "./masking.ts";
import { release } from "./release.ts";
import type { Run } from "./validate/conclude.ts";
import type { ValidateOptions } from "./validate/options.ts";
import { reportingOfRun } from "./validate/reporting.ts";
import { validateRun } from "./validate/validate.ts";
import { workdays } from "./workdays.ts";

export interface SummaryRenderOptions extends DocumentOptions<SubmissionsDocument> {
  /** What `validate` would be asked: the submissions, the campaign, the last period … */
  readonly submissions: ValidateOptions;
}

/** Cases are told so that nobody knows whose they are. */
const CASE_MASK = "outbound";

/**
 * Everything submitted → the analysis of head office. Judged as `validate` judges it; figures are those of the ledgers that
 * were accepted. Throws CannotRender where nothing was submitted, WriteRefused, or the system's error.
 */
export async function renderSummary(options: SummaryRenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, asOf, submissions } = options;
  const place = await placeOf(options, io);
  const run = await validateRun(submissions, io);
  if (run.validation.files.length === 0) throw new CannotRender("several", template, []);
  const isWorkday = workdays(run.around.project);
  const papers: PaperInput[] = [];
  for (const file of run.validation.files)
    if (file.kind === "Workpaper" && file.verdict === "accepted")
      papers.push(await loadPaper(file.path, io, isWorkday));
  const input = summaryInput(run, papers);
  const mask = maskOf(CASE_MASK, run.around.project, words);
  const units = (findUnits(run.around)?.units ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const hidden = (fact: string) => withoutUnits(mask ? maskText(fact, mask) : fact, units, words);
  const view = summaryAnalysisView(input, timingOf(asOf, io), hidden);
  const parts = [
    input.organisation ?? "",
    words.papers.documents[template],
    submissions.campaign ?? asOf.replaceAll("-", ""),
    String(input.files.total),
  ];
  return release([{ view, name: (extension) => fileName(parts, extension) }], options, place, io, words);
}

function summaryInput(run: Run, papers: readonly PaperInput[]): SummaryInput {
  const { validation, set, around } = run;
  const { findings } = setRows(set, around);
  const accepted = new Set(validation.files.filter((one) => one.verdict === "accepted").map((one) => one.path));
  const recurrence = recurrenceOf(set, around);
  const shown = finding(run);
  const verdicts = (verdict: string) => validation.files.filter((one) => one.verdict === verdict).length;
  const period = around.campaign?.period ?? null;
  return {
    organisation: around.project?.organisation?.name ?? null,
    campaign: around.campaign?.name ?? null,
    period: period && { from: period.from, to: period.to },
    files: {
      total: validation.files.length,
      accepted: verdicts("accepted"),
      rejected: verdicts("rejected"),
      refused: verdicts("refused"),
    },
    reporting: reportingOfRun(run),
    codes: codesOf(validation),
    findings: findings
      .filter((one) => accepted.has(one.path) && text(one.row, "status") !== "")
      .map((one) => {
        const prior = recurrence(one);
        return { ...shown(one), recurrence: prior && { times: prior.count + 1, closed: prior.closed } };
      }),
    before:
      baselineRows(around)
        ?.findings.filter((one) => text(one.row, "status") !== "")
        .map(shown) ?? null,
    common: validation.diagnostics
      .filter((one) => one.code === "common-risk-point" && one.waived !== true)
      .map(({ args }) => ({ id: String(args.id), units: Number(args.units) })),
    points: pointsOf(run, papers),
    applicable: applicableOf(papers),
    papers: papers.length,
  };
}

/** Rows as the analysis sees them. */
function finding({ around }: Run): (one: SetRow) => SummaryFinding {
  const names = new Map((findUnits(around)?.units ?? []).map((unit) => [unit.code, unit.name]));
  const points = libraryPoints(around.libraries);
  return (one) => {
    const { row, unit, period } = one;
    const fact = rectificationFact(row.values);
    const said = text(row, "risk_point");
    const point = said === "" ? null : points.find(said)?.point;
    return {
      ...fact,
      path: one.path,
      unit: { code: unit, name: names.get(unit) ?? (text(row, "org") || unit) },
      id: text(row, "finding_id") || null,
      fact: shownDigest(text(row, "fact")),
      category: text(row, "category") || null,
      level: text(row, "severity") || null,
      lines: point?.line ?? [],
      point: point?.id ?? (said || null),
      owner_unit: text(row, "owner_unit") || null,
      current: period === null || fact.found === null || fact.found >= period.from,
      recurrence: null,
    };
  };
}

function codesOf({ files, diagnostics }: Validation): readonly CodeCount[] {
  const counts = new Map<string, { -readonly [K in keyof CodeCount]: CodeCount[K] }>();
  const take = (told: Validation["diagnostics"]) => {
    const seen = new Set<string>();
    for (const { code, severity, waived } of told) {
      if (waived) continue;
      const key = `${code} ${severity}`;
      const one = counts.get(key) ?? { code, severity, count: 0, files: 0 };
      counts.set(key, one);
      one.count += 1;
      if (!seen.has(key)) one.files += 1;
      seen.add(key);
    }
  };
  for (const file of files) take(file.diagnostics);
  take(diagnostics);
  return [...counts.values()];
}

/** Points in force of the libraries at hand and of the papers, by id. */
function pointsOf({ around }: Run, papers: readonly PaperInput[]): readonly PointKnown[] {
  const asked = new Set(
    papers
      .flatMap(({ assessment }) => assessment.items)
      .filter((one) => one.verdict !== "未检查")
      .flatMap((one) => one.item.risk_points),
  );
  const libraries = [...around.libraries, ...papers.flatMap(({ state }) => state.libraries)];
  const active = libraries
    .filter(({ status }) => status !== "historical")
    .flatMap(({ points }) => points)
    .filter((point) => (point.status ?? "active") === "active");
  return [...new Map(active.map(({ id, name }) => [id, { id, name, asked: asked.has(id) }])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

function applicableOf(papers: readonly PaperInput[]): Readonly<Record<string, number>> {
  const items: Record<string, number> = {};
  for (const { state, assessment } of papers) {
    const { code } = state.header.unit;
    items[unitKey(code)] = (items[unitKey(code)] ?? 0) + assessment.counts.applicable;
  }
  return items;
}

/** The text with no unit in it by any of its names, the longest first. */
function withoutUnits(fact: string, names: readonly string[], { papers }: Catalogue): string {
  const { someUnit } = papers.summary;
  const cores = names.map((name) => name.replace(KIND_OF_UNIT, "")).filter((core) => [...core].length > 1);
  const whole = [...names, ...cores.flatMap((core) => AROUND_UNIT.map((kind) => core + kind))];
  return [...new Set(whole)]
    .sort((a, b) => b.length - a.length)
    .reduce((said, name) => (name === "" ? said : said.replaceAll(name, someUnit)), fact);
}

const KIND_OF_UNIT = /(?:支行|分行|分理处|营业部|储蓄所|信用社|分社)$/u;
/** 兴隆片区 tells that it is 兴隆支行. */
const AROUND_UNIT = ["片区", "网点", "营业室", "分理处", "镇", "乡", "街道", "村"] as const;
