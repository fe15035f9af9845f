import type { Io } from "../io/io.ts";
import type { PaperInput } from "../model/paper.ts";
import { documentFileName, type PaperDocument } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { confirmationView } from "../view/confirmation.ts";
import type { Timing } from "../view/paper-head.ts";
import { selfInspectionView } from "../view/self-inspection.ts";
import { workpaperView } from "../view/workpaper.ts";
import {
  CannotRender,
  deliver,
  type DocumentOptions,
  documentText,
  type Made,
  placeOf,
  type Rendered,
  stampOf,
  timingOf,
} from "./document-output.ts";
import type { Format } from "./documents.ts";
import { loadPaper } from "./load-paper.ts";
import { findProject } from "./project.ts";
import { renderLedger, viewLedger } from "./render-ledger.ts";
import { workdays } from "./workdays.ts";

export interface RenderOptions extends DocumentOptions<PaperDocument> {
  /** Folders of papers, as given. */
  readonly papers: readonly string[];
}

/**
 * Papers → documents. `words` are those of the documents' language. Every paper is read and every document made before
 * the first is written; each file is whole or not there at all. The only times in the bytes are `asOf` and
 * SOURCE_DATE_EPOCH. Throws PaperRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function render(options: RenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, output } = options;
  const place = await placeOf(options, io);
  const own = template === "workpaper" || template === "confirmation";
  if (own && output !== null && !place.folder && options.papers.length > 1) {
    throw new CannotRender("several", template, []);
  }
  const project = await findProject(options.config ?? undefined, io);
  const papers: PaperInput[] = [];
  for (const path of options.papers) papers.push(await loadPaper(path, io, workdays(project?.project ?? null)));
  const groups = own ? papers.map((paper) => [paper]) : [papers];
  const made: Made[] = [];
  for (const group of groups) made.push(await make(group, place.format, options, io, words));
  return deliver(made, options, place, io);
}

async function make(
  papers: readonly PaperInput[],
  format: Format | null,
  { template, asOf }: RenderOptions,
  io: Io,
  words: Catalogue,
): Promise<Made> {
  const name = documentFileName(template, papers, format ?? "json", words);
  if (template === "rectification") {
    const view = viewLedger(papers, { asOf });
    if (format === null) return { view, name, bytes: null };
    const ledger = { asOf, stamp: stampOf(io) ?? new Date(`${asOf}T00:00:00Z`) };
    return { view, name, bytes: await renderLedger(papers, ledger, words) };
  }
  const view = viewOf(template, papers, timingOf(asOf, io));
  return { view, name, bytes: format && (await documentText(template, view, format, io, words, asOf)) };
}

function viewOf(template: PaperDocument, papers: readonly PaperInput[], timing: Timing): object {
  const [first] = papers;
  if (!first) throw new Error("a document needs a paper");
  if (template === "workpaper") return workpaperView(first, timing);
  return template === "confirmation" ? confirmationView(first, timing) : selfInspectionView(papers, timing);
}
