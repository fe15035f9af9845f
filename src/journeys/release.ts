import type { Io } from "../io/io.ts";
import type { PaperInput } from "../model/paper.ts";
import { type Images, NO_IMAGES } from "../render/images.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { LedgerSourceRow } from "../view/figures/ledger-facts.ts";
import {
  type DocumentOptions,
  deliver,
  drawnDocument,
  type FilledDocument,
  filledDocument,
  type Made,
  type Place,
  type Rendered,
} from "./document-output.ts";
import type { Format } from "./documents.ts";
import { checkLeaks, knowing, masked, maskInForce } from "./masking.ts";
import { mustBeTraced, mustBeTrue } from "./true-figures.ts";
import { mustBeTrueOfRows } from "./true-ledger-figures.ts";

/** What a journey hands over to be released: what the document shows, and what its file is called. */
export interface Draft {
  readonly view: object;
  readonly name: (extension: string) => string;
  readonly images?: Images;
  /** Of a document made of papers: what its figures are recomputed from. */
  readonly papers?: readonly PaperInput[];
  /** Of a document made of ledgers: the rows its figures are recomputed from. */
  readonly rows?: readonly LedgerSourceRow[];
  /** Of a document that is a workbook: draws the view. Others are filled into their template. */
  readonly workbook?: (view: object) => Promise<Uint8Array>;
}

/** Something to be released, however it is drawn. */
export interface Work {
  readonly view: object;
  /** What the view was made of, where the view no longer holds the texts of one record together. */
  readonly records?: readonly object[];
  readonly name: (extension: string) => string;
  readonly images?: Images;
  /** Draws the view as it may be shown. */
  readonly make: (view: object, images: Images, format: Format) => Promise<Uint8Array>;
}

/** Documents made of papers, ledgers and libraries, on the way every document takes. Throws as `releaseWorks`, and FigureDiffers, FigureUntraced, TemplateError. */
export async function release(
  drafts: readonly Draft[],
  options: DocumentOptions,
  place: Place,
  io: Io,
  words: Catalogue,
): Promise<Rendered> {
  // Before anything is masked: figures never are.
  for (const { papers, rows, view } of drafts) {
    if (papers) mustBeTrue(options.template, view, papers, options.asOf);
    if (rows) mustBeTrueOfRows(options.template, view, rows, options.asOf);
  }
  const fill = filling(options, io, words);
  const drawn = async (shown: object, pictures: Images, format: Format) =>
    drawnDocument(await fill(shown), format, io, words, options.asOf, pictures);
  const works = drafts.map(
    ({ view, name, images, workbook }): Work => ({
      view,
      name,
      images,
      make: (shown, pictures, format) => (workbook ? workbook(shown) : drawn(shown, pictures, format)),
    }),
  );
  return releaseWorks(works, options, place, io, words);
}

/**
 * The one way out for everything that is drawn: masked as asked, drawn, looked through for what may not leave, and only then
 * written, all of them or none. Throws LeakFound, CannotRender, WriteRefused, or the system's error.
 */
export async function releaseWorks(
  works: readonly Work[],
  options: Pick<DocumentOptions, "config" | "mask" | "output" | "force">,
  place: Place,
  io: Io,
  words: Catalogue,
): Promise<Rendered> {
  const given = await maskInForce(options, io, words);
  const made: Made[] = [];
  for (const work of works) {
    const mask = given && knowing(given, work.records ?? []);
    if (!mask && work.records) masked(work.records, null);
    const view = masked(work.view, mask);
    const name = work.name(place.format ?? "json");
    const images = mask?.photos === "hide" ? NO_IMAGES : (work.images ?? NO_IMAGES);
    const make = (format: Format) => work.make(view, images, format);
    const bytes = place.format && (await make(place.format));
    // A PDF cannot be looked into here; it is printed from this page, title and all.
    const read = mask && place.format === "pdf" ? await make("html") : bytes;
    if (mask && place.format && read)
      await checkLeaks(name, work.view, place.format === "pdf" ? "html" : place.format, read, mask);
    made.push({ view, name, bytes });
  }
  return deliver(made, options, place, io);
}

/** Fills a view into its template, once whatever it is drawn as, and traces what came out. */
function filling(
  { template, asOf, templates = null }: DocumentOptions,
  io: Io,
  words: Catalogue,
): (view: object) => Promise<FilledDocument> {
  const done = new WeakMap<object, Promise<FilledDocument>>();
  const own = templates ? [...templates.set.documents, ...templates.set.partials].map((one) => one.text) : [];
  const fill = async (view: object) => {
    const document = await filledDocument(template, view, io, words, asOf, templates);
    mustBeTraced(template, document.filled.markdown, view, words, own);
    return document;
  };
  return (view) => {
    const known = done.get(view) ?? fill(view);
    done.set(view, known);
    return known;
  };
}
