import type { Io } from "../io/io.ts";
import type { PaperInput } from "../model/paper.ts";
import { type Images, NO_IMAGES } from "../render/images.ts";
import type { Catalogue } from "../text/catalogue.ts";
import {
  type DocumentOptions,
  deliver,
  documentText,
  type Made,
  type Place,
  type Rendered,
} from "./document-output.ts";
import type { Format } from "./documents.ts";
import { checkLeaks, masked, maskOf } from "./masking.ts";
import { findProject } from "./project.ts";
import { mustBeTrue } from "./true-figures.ts";

/** What a journey hands over to be released: what the document shows, and what its file is called. */
export interface Draft {
  readonly view: object;
  readonly name: (extension: string) => string;
  readonly images?: Images;
  /** Of a document made of papers: what its figures are recomputed from. */
  readonly papers?: readonly PaperInput[];
  /** Of a document that is a workbook: draws the view. Others are filled into their template. */
  readonly workbook?: (view: object) => Promise<Uint8Array>;
}

/**
 * The one way out for every document: masked as asked, filled, looked through for what may not leave, and only then written,
 * all of them or none. Throws FigureDiffers, LeakFound, CannotRender, TemplateError, WriteRefused, or the system's error.
 */
export async function release(
  drafts: readonly Draft[],
  options: DocumentOptions,
  place: Place,
  io: Io,
  words: Catalogue,
): Promise<Rendered> {
  const found = await findProject(options.config ?? undefined, io);
  const mask = maskOf(options.mask, found?.project ?? null, words);
  const made: Made[] = [];
  for (const draft of drafts) {
    // Before anything is masked: figures never are.
    if (draft.papers) mustBeTrue(options.template, draft.view, draft.papers, options.asOf);
    const view = masked(draft.view, mask);
    const name = draft.name(place.format ?? "json");
    const shown = { ...draft, view, images: mask?.photos === "hide" ? NO_IMAGES : draft.images };
    const make = (format: Format) => bytesOf(shown, options, format, io, words);
    const bytes = place.format && (await make(place.format));
    // A PDF cannot be looked into here; it is printed from this page, title and all.
    const read = mask && place.format === "pdf" ? await make("html") : bytes;
    if (mask && place.format && read)
      await checkLeaks(name, draft.view, place.format === "pdf" ? "html" : place.format, read, mask);
    made.push({ view, name, bytes });
  }
  return deliver(made, options, place, io);
}

const bytesOf = (
  { view, images = NO_IMAGES, workbook }: Draft,
  { template, asOf, templates = null }: DocumentOptions,
  format: Format,
  io: Io,
  words: Catalogue,
): Promise<Uint8Array> =>
  workbook ? workbook(view) : documentText(template, view, format, io, words, asOf, images, templates);
