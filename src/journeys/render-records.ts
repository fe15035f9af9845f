import type { Io } from "../io/io.ts";
import { basename } from "../io/paths.ts";
import { isMovedIn } from "../field/roll-forward.ts";
import { isRegisterPath } from "../model/register.ts";
import type { Engagement, Money } from "../model/generated/documents.ts";
import type { Validation } from "../model/validation.ts";
import { fileName, type RecordDocument } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { LedgerSourceRow } from "../view/figures/ledger-facts.ts";
import { compensationSummaryView } from "../view/records/compensation-summary.ts";
import { disposalReportView } from "../view/records/disposal-report.ts";
import { evaluationRankingView } from "../view/records/evaluation-ranking.ts";
import { eventReportView } from "../view/records/event-report.ts";
import { indicatorAlertsView } from "../view/records/indicator-alerts.ts";
import { progressBoardView } from "../view/records/progress-board.ts";
import { publicitySummaryView } from "../view/records/publicity-summary.ts";
import type { FigureLookup } from "../view/ledger/figure-rows.ts";
import { type RecordContext, type RecordTable, textOf, textsOf } from "../view/records/record-table.ts";
import { rectificationFact } from "../view/records/rectification-fact.ts";
import { rectificationReportView } from "../view/records/rectification-report.ts";
import { refundPlanView } from "../view/records/refund-plan.ts";
import { versionReportView } from "../view/records/version-report.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, timingOf } from "./document-output.ts";
import { DOCUMENTS } from "./documents.ts";
import { readEngagement } from "./engagement.ts";
import { importLedger } from "./ledger-import.ts";
import { wantedPeriod } from "./wanted-period.ts";
import { findProject } from "./project.ts";
import { type Draft, release } from "./release.ts";
import { workdays } from "./workdays.ts";

export interface RecordRenderOptions extends DocumentOptions<RecordDocument> {
  /** Ledgers, as given. */
  readonly ledgers: readonly string[];
  /** What there is to share out among claims, 元. */
  readonly pool: Money | null;
  /** `--period` of a rectification report; null takes what the ledger states. */
  readonly period: string | null;
}

/** A ledger has errors, or is none that the document can be made of: nothing is written. */
export class RecordsRefused extends Error {
  constructor(
    readonly reason: "errors" | "profile",
    readonly path: string,
    readonly validation: Validation,
    /** Profiles that would do. */
    readonly wanted: readonly string[],
  ) {
    super(`${path}: ${reason}`);
  }
}

/**
 * Ledgers → documents computed from their rows. A ledger is judged first, as `validate` judges it: figures of a ledger with
 * errors would be wrong figures. Throws RecordsRefused, CannotRender, WriteRefused, CalendarGap, or the system's error.
 */
export async function renderRecords(options: RecordRenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, asOf } = options;
  const place = await placeOf(options, io);
  const found = await findProject(options.config ?? undefined, io);
  const organisation = found?.project.organisation?.name ?? null;
  const context = { timing: timingOf(asOf, io), organisation };
  const engagement = options.engagement === null ? null : await readEngagement(options.engagement, io, false);
  const annex = words.papers.records.rectification.table;
  const more = { pool: options.pool, isWorkday: workdays(found?.project ?? null), engagement, annex };
  const reads = template === "rectification-report" ? readFindings : readTables;
  const tables: readonly ReadTable[] = await reads(options, io);
  const views = tables.flatMap((table) => viewsOf(template, table, context, more, tables));
  if (options.output !== null && !place.folder && views.length > 1) throw new CannotRender("several", template, []);
  const drafts: Draft[] = [];
  for (const [at, { view, table }] of views.entries()) {
    const parts = [
      table.unit ?? organisation ?? table.source.name,
      words.papers.documents[template],
      asOf.replaceAll("-", ""),
      String(at + 1).padStart(2, "0"),
    ];
    drafts.push({ view, rows: sourceRows(table), name: (extension) => fileName(parts, extension) });
  }
  return release(drafts, options, place, io, words);
}

/** A table, and what the run that read it knows of the names in it. */
type ReadTable = RecordTable & { readonly lookup?: FigureLookup };

/**
 * Ledgers and registers as `ledger stats` reads them, by the same names and periods. Of a period that was asked for no rows are shown but
 * those it has to do with: found in it, or open when it began.
 */
async function readFindings(
  { template, ledgers, asOf, config, period: given }: RecordRenderOptions,
  io: Io,
): Promise<readonly ReadTable[]> {
  const { readRectification } = await import("./rectification.ts");
  const { figureLookup } = await import("./figures-of-run.ts");
  const known = DOCUMENTS[template].profiles;
  const wanted = wantedPeriod(given);
  const found: ReadTable[] = [];
  for (const path of ledgers) {
    const { validation, run, tables } = await readRectification({ paths: [path], asOf, config, withErrors: false }, io);
    const [file] = validation.files;
    if (file?.verdict !== "accepted") throw new RecordsRefused("errors", path, validation, known);
    const fitting = tables.filter(({ profile }) => known.includes(profile));
    if (fitting.length === 0) throw new RecordsRefused("profile", path, validation, known);
    const lookup = figureLookup(run);
    for (const table of fitting)
      found.push({
        ...table,
        source: { name: basename(path), sheet: table.sheet, sha256: table.sha256 },
        period: wanted ?? table.period ?? lookup.period(table.path, table.profile),
        scheme: table.schemes.severity ?? null,
        rows: wanted ? table.rows.filter((row) => isMovedIn(rectificationFact(row), wanted)) : table.rows,
        lookup,
      });
  }
  return found;
}

function sourceRows({ rows, unit, period }: RecordTable): readonly LedgerSourceRow[] {
  return rows.map((values) => {
    const name = textOf(values, "org") ?? unit ?? "";
    return { values, unit: { code: name, name }, period };
  });
}

async function readTables(
  { template, ledgers, asOf, config }: RecordRenderOptions,
  io: Io,
): Promise<readonly RecordTable[]> {
  const { profiles } = DOCUMENTS[template];
  const known = template === "disposal-report" ? [...profiles, ...DOCUMENTS["refund-plan"].profiles] : profiles;
  const tables: RecordTable[] = [];
  for (const path of ledgers) {
    if (isRegisterPath(path)) {
      const table = await registerRecords(path, { asOf, config }, known, io);
      tables.push(table);
      continue;
    }
    const { validation, file, tables: read } = await importLedger({ paths: [path], asOf, config }, false, io);
    if (file?.verdict !== "accepted") throw new RecordsRefused("errors", path, validation, known);
    const fitting = read.filter((one) => known.includes(one.profile));
    if (fitting.length === 0) throw new RecordsRefused("profile", path, validation, known);
    tables.push(
      ...fitting.map(({ profile, source, unit, period, filler, schemes, rows }) => ({
        profile,
        source: { name: basename(path), sheet: source.sheet, sha256: source.sha256 },
        unit,
        period,
        filler,
        scheme: schemes.severity ?? null,
        rows,
      })),
    );
  }
  return tables;
}

/** A register as the one table it is. One whose journal is broken makes no document, as a ledger with errors makes none. */
async function registerRecords(
  path: string,
  { asOf, config }: Pick<RecordRenderOptions, "asOf" | "config">,
  known: readonly string[],
  io: Io,
): Promise<RecordTable> {
  const { readRectification } = await import("./rectification.ts");
  const { validation, tables } = await readRectification({ paths: [path], asOf, config, withErrors: false }, io);
  const [table] = tables;
  if (!table) throw new RecordsRefused("errors", path, validation, known);
  if (!known.includes(table.profile)) throw new RecordsRefused("profile", path, validation, known);
  return {
    ...table,
    source: { name: basename(path), sheet: "", sha256: table.sha256 },
    scheme: table.schemes.severity ?? null,
  };
}

/** What single documents need besides. `annex`: what the annexed table is called. */
interface More {
  readonly pool: Money | null;
  readonly isWorkday: (day: string) => boolean;
  readonly engagement: Engagement | null;
  readonly annex: string;
}

interface Shown {
  readonly view: object;
  readonly table: RecordTable;
}

function viewsOf(
  template: RecordDocument,
  table: ReadTable,
  context: RecordContext,
  { pool, isWorkday, engagement, annex }: More,
  tables: readonly RecordTable[],
): readonly Shown[] {
  switch (template) {
    case "refund-plan":
      return byCase(table).map((own) => ({ table, view: refundPlanView(own, { ...context, pool: poolOf(pool) }) }));
    case "disposal-report":
      if (table.profile !== "cases") return [];
      return textsOf(table.rows, "case_no").map((caseNo) => ({
        table,
        view: disposalReportView(table, caseNo, {
          ...context,
          isWorkday,
          refund: refundOf(caseNo, tables, context, pool),
        }),
      }));
    case "progress-board":
      return [{ table, view: progressBoardView(table, context) }];
    case "indicator-alerts":
      return [{ table, view: indicatorAlertsView(table, context) }];
    case "evaluation-ranking":
      return [{ table, view: evaluationRankingView(table, context) }];
    case "version-report":
      return [{ table, view: versionReportView(table, context) }];
    case "event-report":
      return [{ table, view: eventReportView(table, context) }];
    case "rectification-report": {
      const names = { engagement, table: annex, ...(table.lookup ? { lookup: table.lookup } : {}) };
      return [{ table, view: rectificationReportView(table, { ...context, ...names }) }];
    }
    case "publicity-summary":
      return [{ table, view: publicitySummaryView(table, context) }];
    case "compensation-summary":
      return [{ table, view: compensationSummaryView(table, context) }];
  }
}

function poolOf(pool: Money | null): Money {
  if (pool === null) throw new CannotRender("pool", "refund-plan", []);
  return pool;
}

/** A pool is one case's: the claims of several are never thrown together. */
function byCase(table: RecordTable): readonly RecordTable[] {
  const cases = textsOf(table.rows, "case_no");
  if (cases.length < 2) return [table];
  throw new CannotRender("cases", cases.join("、"), []);
}

function refundOf(caseNo: string, tables: readonly RecordTable[], context: RecordContext, pool: Money | null) {
  const claims = tables.find((one) => one.profile === "claims");
  const rows = claims?.rows.filter((row) => row.case_no === caseNo) ?? [];
  return claims && pool !== null && rows.length > 0 ? refundPlanView({ ...claims, rows }, { ...context, pool }) : null;
}
