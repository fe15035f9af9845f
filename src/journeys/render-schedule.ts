import { periodOf } from "../field/period.ts";
import type { Io } from "../io/io.ts";
import { join, resolve } from "../io/paths.ts";
import type { Period, ReferenceTable } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import { parseAs } from "../parse/document.ts";
import { fileName, type ScheduleDocument } from "../render/document-name.ts";
import { ledgerWorkbook } from "../render/xlsx/ledger-workbook.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { ledgerStats } from "../view/ledger/ledger-stats.ts";
import type { LedgerRow, LedgerView } from "../view/ledger/ledger-view.ts";
import { phasePlanRows } from "../view/records/phase-plan.ts";
import { type RecordRow, textOf, textsOf } from "../view/records/record-table.ts";
import { reportCalendarRows } from "../view/records/report-calendar.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, stampOf } from "./document-output.ts";
import { shippedProfile } from "./ledger-profiles.ts";
import { DocumentRefused, findProject } from "./project.ts";
import { type Draft, release } from "./release.ts";
import { workdays } from "./workdays.ts";

export interface ScheduleRenderOptions extends DocumentOptions<ScheduleDocument> {
  /** What of the tables is wanted (S25, 民生实事（每年）), or tables of one's own. */
  readonly plans: readonly string[];
  /** As given; null is the year of `asOf`. */
  readonly period: string | null;
}

/** Which shipped tables, by which of their columns, and the ledger that comes of them. */
const SOURCES = {
  "report-calendar": { tables: ["report-schedule"], by: ["system", "report"], profile: "report-calendar" },
  "phase-plan": { tables: ["phase-plans", "workflows"], by: ["plan", "system", "name"], profile: "tasks" },
} as const;

/** Reference tables → a ledger to work with: what is due when, or the phases of a plan. Throws CannotRender, CalendarGap … */
export async function renderSchedule(options: ScheduleRenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, asOf } = options;
  const place = await placeOf(options, io);
  const period = periodOf(options.period ?? asOf.slice(0, 4));
  if (period === null) throw new CannotRender("period", options.period ?? "", ["2026", "2026Q1", "2026-03"]);
  const found = await findProject(options.config ?? undefined, io);
  const wanted: RecordRow[] = [];
  for (const plan of options.plans) wanted.push(...(await rowsOf(plan, template, io)));
  const rows =
    template === "report-calendar"
      ? reportCalendarRows(wanted, period, workdays(found?.project ?? null))
      : phasePlanRows(wanted, period.from.slice(0, 4));
  const organisation = found?.project.organisation?.name ?? null;
  const view = ledgerOf(rows, SOURCES[template].profile, period, organisation, asOf);
  const parts = [
    organisation ?? options.plans.join("、"),
    words.papers.documents[template],
    options.period ?? asOf.slice(0, 4),
    "01",
  ];
  const stamp = stampOf(io) ?? new Date(`${asOf}T00:00:00Z`);
  const draft: Draft = {
    view,
    name: (extension) => fileName(parts, extension),
    workbook: (shown) => ledgerWorkbook(shown as LedgerView, stamp, words),
  };
  return release([draft], options, place, io, words);
}

async function rowsOf(plan: string, template: ScheduleDocument, io: Io): Promise<readonly RecordRow[]> {
  const own = resolve(io.cwd, plan);
  if ((await io.files.stat(own))?.kind === "file") return (await tableAt(own, io)).rows;
  const { tables, by } = SOURCES[template];
  const known: string[] = [];
  for (const key of tables) {
    const { rows } = await tableAt(join(io.shipped, "examples", "references", `${key}.reference.yaml`), io);
    for (const column of by) {
      const found = rows.filter((row) => textOf(row, column)?.toLowerCase() === plan.toLowerCase());
      if (found.length > 0) return found;
      known.push(...textsOf(rows, column));
    }
  }
  const near = nearest(plan, known);
  throw new CannotRender("plan", plan, near === null ? [...new Set(known)] : [near]);
}

async function tableAt(path: string, io: Io): Promise<ReferenceTable> {
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "ReferenceTable");
  if (!document) throw new DocumentRefused(path, diagnostics);
  return document;
}

function ledgerOf(
  rows: readonly LedgerRow[],
  profileKey: string,
  period: Period,
  unit: string | null,
  asOf: string,
): LedgerView {
  const profile = shippedProfile(profileKey);
  return {
    profile,
    head: { units: unit === null ? [] : [unit], period, fillers: [], asOf, secrecy: null, numbers: [] },
    rows,
    lists: profile.lists ?? {},
    stats: ledgerStats([], { levels: [], statuses: [] }, asOf, period),
  };
}
