import { shownDigest } from "../check/ledger/comparable.ts";
import { recurrenceOf } from "../check/ledger/recurrence.ts";
import { baselineRows, type SetRow, setRows, text } from "../check/ledger/set-rows.ts";
import { findUnits } from "../check/ledger/submissions.ts";
import type { Io } from "../io/io.ts";
import type { PaperInput } from "../model/paper.ts";
import type { Validation } from "../model/validation.ts";
import { fileName, type SubmissionsDocument } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { LedgerSourceRow } from "../view/figures/ledger-facts.ts";
import { maskText } from "../view/masking/mask-view.ts";
import { countedOnce, figureRow } from "../view/ledger/figure-rows.ts";
import { summaryAnalysisView } from "../view/summary/summary-analysis.ts";
import type { CodeCount, SummaryFinding, SummaryInput } from "../view/summary/summary-input.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, timingOf } from "./document-output.ts";
import { applicableItems, figureLookup, knownPoints, papersOfRun } from "./figures-of-run.ts";
import { maskOf } from "./masking.ts";
import { release } from "./release.ts";
import type { Run } from "./validate/conclude.ts";
import type { ValidateOptions } from "./validate/options.ts";
import { reportingOfRun } from "./validate/reporting.ts";
import { validateRun } from "./validate/validate.ts";

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
  const register = run.validation.files.find(({ kind }) => kind === "Register");
  if (register) throw new CannotRender("register", register.path, []);
  const papers = await papersOfRun(run, io);
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
  const draft = { view, rows: sourceRows(run), name: (extension: string) => fileName(parts, extension) };
  return release([draft], options, place, io, words);
}

/** The rows that count, as they were read. */
function sourceRows(run: Run): readonly LedgerSourceRow[] {
  const shown = finding(run);
  const rows = countingRows(run).map((one) => {
    const { unit, id, profile, lines, point } = shown(one);
    return { id, profile, unit, source: { values: one.row.values, unit, period: one.period, lines, point } };
  });
  return countedOnce(rows).map(({ source }) => source);
}

/** Rows with a status, of the ledgers that were accepted. */
function countingRows({ validation, set, around }: Run): readonly SetRow[] {
  const accepted = new Set(validation.files.filter((one) => one.verdict === "accepted").map((one) => one.path));
  return setRows(set, around).findings.filter((one) => accepted.has(one.path) && text(one.row, "status") !== "");
}

function summaryInput(run: Run, papers: readonly PaperInput[]): SummaryInput {
  const { validation, set, around } = run;
  const recurrence = recurrenceOf(set, around);
  const shown = finding(run);
  const verdicts = (verdict: string) => validation.files.filter((one) => one.verdict === verdict).length;
  const period = around.campaign?.period ?? null;
  const before = baselineRows(around);
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
    findings: countedOnce(
      countingRows(run).map((one) => {
        const prior = recurrence(one);
        return { ...shown(one), recurrence: prior && { times: prior.count + 1, closed: prior.closed } };
      }),
    ),
    before: before && countedOnce(before.findings.filter((one) => text(one.row, "status") !== "").map(shown)),
    common: validation.diagnostics
      .filter((one) => one.code === "common-risk-point" && one.waived !== true)
      .map(({ args }) => ({ id: String(args.id), units: Number(args.units) })),
    points: knownPoints(run, papers),
    applicable: applicableItems(papers),
    papers: papers.length,
  };
}

/** Rows as the analysis sees them. */
function finding(run: Run): (one: SetRow) => SummaryFinding {
  const lookup = figureLookup(run);
  return (one) => {
    const { values } = one.row;
    const known = lookup.unit(one.unit);
    // A unit nobody knows is called as its ledger calls it.
    const unit = { code: known.code, name: known.name === one.unit ? text(one.row, "org") || one.unit : known.name };
    const around = { unit, period: one.period, scheme: one.table.schemes.severity ?? null };
    return {
      ...figureRow(values, around, lookup),
      path: one.path,
      profile: one.table.profile,
      id: text(one.row, "finding_id") || null,
      fact: shownDigest(text(one.row, "fact")),
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
