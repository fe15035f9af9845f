import { libraryPoints } from "../check/ledger/library-points.ts";
import { setRows } from "../check/ledger/set-rows.ts";
import { findUnits, submissionsOf } from "../check/ledger/submissions.ts";
import type { Member } from "../field/figure-row.ts";
import type { PointKnown } from "../field/point-hits.ts";
import { unitKey } from "../field/roster.ts";
import type { Io } from "../io/io.ts";
import type { Period } from "../model/generated/documents.ts";
import type { PaperInput } from "../model/paper.ts";
import type { AroundLedgers } from "../view/ledger/figures-around.ts";
import type { FigureLookup } from "../view/ledger/figure-rows.ts";
import { sampling } from "../view/sampling.ts";
import { loadPaper } from "./load-paper.ts";
import type { Run } from "./validate/conclude.ts";
import { reportingOfRun } from "./validate/reporting.ts";
import { workdays } from "./workdays.ts";

/** The papers among the inputs that were accepted. */
export async function papersOfRun({ validation, around }: Run, io: Io): Promise<readonly PaperInput[]> {
  const isWorkday = workdays(around.project);
  const papers: PaperInput[] = [];
  for (const file of validation.files)
    if (file.kind === "Workpaper" && file.verdict === "accepted")
      papers.push(await loadPaper(file.path, io, isWorkday));
  return papers;
}

/** What a run knows of the names in its ledgers. */
export function figureLookup({ set, around }: Run): FigureLookup {
  const { unitOf } = setRows(set, around);
  const names = new Map((findUnits(around)?.units ?? []).map((unit) => [unitKey(unit.code), unit.name]));
  const units = new Map<string, Member>();
  const periods = new Map<string, Period | null>(
    submissionsOf(set, around).map(({ profile, path, period }) => [`${profile} ${path}`, parsePeriod(period)]),
  );
  const points = libraryPoints(around.libraries);
  return {
    unit: (said) => {
      const code = unitKey(unitOf(said));
      const known = units.get(code);
      if (known) return known;
      const unit = { code, name: names.get(code) ?? (said === "" ? code : said) };
      units.set(code, unit);
      return unit;
    },
    point: (said) => {
      const point = points.find(said)?.point;
      return { id: point?.id ?? said, lines: point?.line ?? [] };
    },
    period: (path, profile) => periods.get(`${profile} ${path}`) ?? null,
    schemes: around.project ?? undefined,
  };
}

/** What stands beside the ledgers of a run. */
export function aroundLedgers(run: Run, papers: readonly PaperInput[]): AroundLedgers {
  const { around } = run;
  const checklists = around.checklists ?? [];
  const items = checklists.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  return {
    papers: papers.map((paper) => {
      const { counts, findings } = paper.assessment;
      const { num: sample_k, den: sample_n } = sampling([paper]).error;
      const fixed_on_spot = findings.filter(({ finding }) => finding.fixed_on_spot === true).length;
      return { ...counts, sample_n, sample_k, findings: findings.length, fixed_on_spot };
    }),
    inspected: papers.map(({ state }) => unitKey(state.header.unit.code)),
    due: around.roster?.map(({ code }) => unitKey(code)) ?? null,
    reporting: reportingOfRun(run),
    points: knownPoints(run, papers),
    with_item: checklists.length > 0 ? items.flatMap((item) => item.risk_points) : null,
    applicable: applicableItems(papers),
  };
}

/** Points in force of the libraries at hand and of the papers, by id. */
export function knownPoints({ around }: Run, papers: readonly PaperInput[]): readonly PointKnown[] {
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

/** Applicable items by unit code. */
export function applicableItems(papers: readonly PaperInput[]): Readonly<Record<string, number>> {
  const items: Record<string, number> = {};
  for (const { state, assessment } of papers) {
    const code = unitKey(state.header.unit.code);
    items[code] = (items[code] ?? 0) + assessment.counts.applicable;
  }
  return items;
}

function parsePeriod(key: string | null): Period | null {
  const [from, to] = (key ?? "").split("/");
  return from && to ? { from, to } : null;
}
