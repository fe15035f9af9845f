import type { Io } from "../io/io.ts";
import { basename } from "../io/paths.ts";
import type { PaperInput } from "../model/paper.ts";
import { isRegisterPath } from "../model/register.ts";
import { documentFileName, fileName, type PaperDocument } from "../render/document-name.ts";
import { ledgerWorkbook } from "../render/xlsx/ledger-workbook.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { confirmationView } from "../view/confirmation.ts";
import type { LedgerView } from "../view/ledger/ledger-view.ts";
import type { LedgerSourceRow } from "../view/figures/ledger-facts.ts";
import { registerLedger } from "../view/ledger/register-ledger.ts";
import type { Timing } from "../view/paper-head.ts";
import { selfInspectionView } from "../view/self-inspection.ts";
import { workpaperView } from "../view/workpaper.ts";
import { CannotRender, type DocumentOptions, placeOf, type Rendered, stampOf, timingOf } from "./document-output.ts";
import { evidenceSheetDrafts } from "./evidence-sheets.ts";
import { shippedProfile } from "./ledger-profiles.ts";
import { loadPaper } from "./load-paper.ts";
import { findProject } from "./project.ts";
import { type Draft, release } from "./release.ts";
import { viewLedger } from "./render-ledger.ts";
import { wantedPeriod } from "./wanted-period.ts";
import { workdays } from "./workdays.ts";

export interface RenderOptions extends DocumentOptions<PaperDocument> {
  /** Folders of papers, as given. */
  readonly papers: readonly string[];
  /** `--period`: the findings of a register that a period has to do with; null: all. */
  readonly period?: string | null;
}

/**
 * Papers → documents. `words` are those of the documents' language. Every paper is read and every document made before
 * the first is written; each file is whole or not there at all. The only times in the bytes are `asOf` and
 * SOURCE_DATE_EPOCH. Throws PaperRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function render(options: RenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, output } = options;
  const place = await placeOf(options, io);
  const own = template === "workpaper" || template === "confirmation" || template === "evidence-sheet";
  if (own && output !== null && !place.folder && options.papers.length > 1) {
    throw new CannotRender("several", template, []);
  }
  if (template === "rectification" && options.papers.some(isRegisterPath)) {
    const drafts: Draft[] = [];
    for (const path of options.papers) drafts.push(await registerDraft(path, options, io, words));
    if (output !== null && !place.folder && drafts.length > 1) throw new CannotRender("several", template, []);
    return release(drafts, options, place, io, words);
  }
  const project = await findProject(options.config ?? undefined, io);
  const papers: PaperInput[] = [];
  for (const path of options.papers) papers.push(await loadPaper(path, io, workdays(project?.project ?? null)));
  if (template === "evidence-sheet") {
    const timing = timingOf(options.asOf, io);
    const sheets: Draft[] = [];
    for (const paper of papers)
      sheets.push(...(await evidenceSheetDrafts(paper, timing, project?.project ?? null, io, words)));
    if (sheets.length === 0) throw new CannotRender("findings", options.papers.join("、"), []);
    if (output !== null && !place.folder && sheets.length > 1) throw new CannotRender("several", template, []);
    return release(sheets, options, place, io, words);
  }
  const groups = own ? papers.map((paper) => [paper]) : [papers];
  return release(
    groups.map((group) => draftOf(group, options, io, words)),
    options,
    place,
    io,
    words,
  );
}

/** A register as its ledger: whatever is no register among the inputs is told as such. */
async function registerDraft(
  path: string,
  { asOf, period: given = null }: RenderOptions,
  io: Io,
  words: Catalogue,
): Promise<Draft> {
  const { readRegisterTable } = await import("./register/register-table.ts");
  const table = await readRegisterTable(path, asOf, io);
  const profile = shippedProfile("rectification-full");
  const view = registerLedger(table, profile, asOf, wantedPeriod(given));
  const stamp = stampOf(io) ?? new Date(`${asOf}T00:00:00Z`);
  const name = basename(path).replace(/\.register$/i, "");
  const parts = [name, words.papers.documents.rectification, asOf.replaceAll("-", ""), "01"];
  return {
    view,
    rows: drawnRows(view),
    name: (extension) => fileName(parts, extension),
    workbook: (one) => ledgerWorkbook(one as LedgerView, stamp, words),
  };
}

function draftOf(papers: readonly PaperInput[], { template, asOf }: RenderOptions, io: Io, words: Catalogue): Draft {
  const name = (extension: string) => documentFileName(template, papers, extension, words);
  if (template !== "rectification") return { view: viewOf(template, papers, timingOf(asOf, io)), name, papers };
  const stamp = stampOf(io) ?? new Date(`${asOf}T00:00:00Z`);
  const view = viewLedger(papers, { asOf });
  return {
    view,
    rows: drawnRows(view),
    name,
    workbook: (shown) => ledgerWorkbook(shown as LedgerView, stamp, words),
  };
}

/** What the sheet of figures counts: rows that are filled in. */
const drawnRows = ({ rows, head }: LedgerView): readonly LedgerSourceRow[] =>
  rows
    .filter((row) => row.status !== null && row.status !== undefined)
    .map((values) => ({ values, unit: { code: "", name: "" }, period: head.period }));

function viewOf(template: PaperDocument, papers: readonly PaperInput[], timing: Timing): object {
  const [first] = papers;
  if (!first) throw new Error("a document needs a paper");
  if (template === "workpaper") return workpaperView(first, timing);
  return template === "confirmation" ? confirmationView(first, timing) : selfInspectionView(papers, timing);
}
