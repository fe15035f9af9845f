import { replaceFile, WriteRefused } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { extname, join, resolve } from "../io/paths.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { isRegisterPath } from "../model/register.ts";
import type { Validation } from "../model/validation.ts";
import type { DocumentName } from "../render/document-name.ts";
import { type FilledTemplate, fillTemplate } from "../render/handlebars/fill-template.ts";
import { htmlDocument } from "../render/html/html-document.ts";
import { type Images, NO_IMAGES } from "../render/images.ts";
import { markdownDocument } from "../render/markdown/markdown-document.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Timing } from "../view/paper-head.ts";
import { DOCUMENTS, type Format } from "./documents.ts";
import { pageAssets, paperTemplate } from "./paper-templates.ts";
import { printPage } from "./print-page.ts";
import type { TemplatesInForce } from "./templates/in-force.ts";

/** Which document, and where it goes. */
export interface DocumentOptions<Name extends DocumentName = DocumentName> {
  readonly template: Name;
  /** A file, a folder (ends with a separator, or is one), "-" for stdout; null only shows the view. */
  readonly output: string | null;
  /** Else by the file's name. */
  readonly format: Format | null;
  readonly force: boolean;
  readonly asOf: PlainDate;
  /** `--config`, as given. */
  readonly config: string | null;
  /** `--engagement`, as given: the 检查项目文件 a letter takes its number, team and dispositions from. */
  readonly engagement: string | null;
  /** `--mask`, as given; null: as the project says. */
  readonly mask: string | null;
  /** One's own templates, where they make this document. */
  readonly templates?: TemplatesInForce | null;
}

export interface Rendered {
  /** What the documents show, one for each of them; `--json` prints it. */
  readonly views: readonly object[];
  /** Files written, absolute. */
  readonly written: readonly string[];
  /** The document itself, where it goes to stdout. */
  readonly stdout: Uint8Array | null;
  /** Why the document may not be issued as things stand; then nothing is written. */
  readonly stopped?: Validation;
}

/**
 * A document cannot be made as asked. `several`: one file for several inputs, where each has a document of its own;
 * `format`: not one of `known` for this template; `extension`: the name of the file does not tell the format; `pool`: nobody
 * says what there is to share out; `cases`: claims of several cases; `period`, `plan`: not understood, not in the tables; `mask`: no such one;
 * `findings`: a paper without findings has no sheets of evidence; `register`: a register is no submission.
 */
export class CannotRender extends Error {
  constructor(
    readonly reason:
      | "several"
      | "format"
      | "extension"
      | "pool"
      | "cases"
      | "period"
      | "plan"
      | "mask"
      | "findings"
      | "register",
    readonly given: string,
    readonly known: readonly string[],
  ) {
    super(`${reason}: ${given}`);
  }
}

/** A document before it has a place. */
export interface Made {
  readonly view: object;
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** Where documents go, once it has been looked at. `format` null: nowhere, only the view is wanted. */
export interface Place {
  readonly folder: boolean;
  readonly format: Format | null;
}

/** Looks where `output` leads. Throws CannotRender where that does not fit the document. */
export async function placeOf(options: DocumentOptions, io: Io): Promise<Place> {
  const { output } = options;
  const folder = output !== null && output !== "-" && (await isFolder(output, io));
  return { folder, format: output === null ? null : formatOf(options, folder) };
}

/** Whether `output` is one, or ends as one does. */
export async function isFolder(output: string, io: Io): Promise<boolean> {
  if (/[\\/]$/.test(output)) return true;
  return (await io.files.stat(resolve(io.cwd, output)))?.kind === "folder";
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".pdf": "pdf",
  ".docx": "docx",
  ".xlsx": "xlsx",
};

function formatOf({ template, output, format }: DocumentOptions, folder: boolean): Format {
  const known: readonly Format[] = DOCUMENTS[template].formats;
  const extension = output === null || folder ? "" : extname(output).toLowerCase();
  // A folder or stdout has no name to go by: the usual format, on stdout the one that can be read there.
  const usual = output === "-" ? known.at(-1) : known[0];
  const chosen = format ?? (folder || output === "-" ? usual : EXTENSIONS[extension]);
  if (chosen === undefined) throw new CannotRender("extension", output ?? "", known);
  if (!known.includes(chosen)) throw new CannotRender("format", chosen, known);
  return chosen;
}

/** The times a document may hold: its day, and SOURCE_DATE_EPOCH where that is set. */
export const timingOf = (asOf: PlainDate, io: Io): Timing => ({
  asOf,
  generated: stampOf(io)?.toISOString() ?? asOf,
});

/** SOURCE_DATE_EPOCH (seconds since 1970, UTC), where it is set and a number. */
export function stampOf({ env }: Io): Date | null {
  const text = env.SOURCE_DATE_EPOCH ?? "";
  return /^\d{1,11}$/.test(text) ? new Date(Number(text) * 1000) : null;
}

/** A view filled into its template, by the template's name: what every format is drawn from. */
export interface FilledDocument {
  readonly template: string;
  readonly filled: FilledTemplate;
}

/** Fills the template, shipped or one's own. Throws TemplateError, TemplatesRefused. */
export async function filledDocument(
  name: DocumentName,
  view: object,
  io: Io,
  words: Catalogue,
  asOf: PlainDate,
  templates: TemplatesInForce | null = null,
): Promise<FilledDocument> {
  const { template, filled } = templates
    ? await ownFilled(templates, view, asOf, io)
    : await shippedFilled(name, view, io, words);
  return { template: template.name, filled };
}

async function shippedFilled(name: DocumentName, view: object, io: Io, words: Catalogue) {
  const { template, partials } = await paperTemplate(name, io);
  return { template, filled: await fillTemplate(template, partials, view, words) };
}

async function ownFilled(templates: TemplatesInForce, view: object, asOf: PlainDate, io: Io) {
  // Loaded only by those who have templates of their own.
  const { fillOwn } = await import("./templates/in-force.ts");
  return { template: { name: templates.name }, filled: await fillOwn(templates, view, asOf, io) };
}

/** A filled document as a file. The only times in it are those of the view, `asOf` and SOURCE_DATE_EPOCH. */
export async function drawnDocument(
  { template, filled }: FilledDocument,
  format: Format,
  io: Io,
  words: Catalogue,
  asOf: PlainDate,
  images: Images = NO_IMAGES,
): Promise<Uint8Array> {
  if (format === "md") return new TextEncoder().encode(markdownDocument(filled.markdown, words, template));
  if (format === "docx") {
    const { docxDocument } = await import("../render/docx/docx-document.ts");
    const { generated: date } = timingOf(asOf, io);
    return docxDocument(filled, { words, template, images, date });
  }
  const html = await htmlDocument(filled, words, template, await pageAssets(io), images);
  if (format === "pdf") return printPage(html, stampOf(io) ?? new Date(`${asOf}T00:00:00Z`), io);
  return new TextEncoder().encode(html);
}

/**
 * Puts documents where they go. Looks at all targets before it touches the first, so that a file in the way leaves none of
 * the others half done. Throws WriteRefused, or the system's error.
 */
export async function deliver(
  made: readonly Made[],
  { output, force }: Pick<DocumentOptions, "output" | "force">,
  { folder, format }: Place,
  io: Io,
): Promise<Rendered> {
  const views = made.map((one) => one.view);
  if (output === null || format === null) return { views, written: [], stdout: null };
  if (output === "-") return { views, written: [], stdout: made[0]?.bytes ?? null };
  const at = resolve(io.cwd, output);
  const files = made.map((one) => ({ path: folder ? join(at, one.name) : at, bytes: one.bytes ?? new Uint8Array() }));
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path) || (!force && (await io.files.stat(path)) !== null)) throw new WriteRefused("exists", path);
    seen.add(path);
  }
  if (folder && isRegisterPath(at)) throw new WriteRefused("record", at);
  if (folder) await io.files.makeFolder(at);
  for (const { path, bytes } of files) await replaceFile(io, path, bytes, { force });
  return { views, written: files.map((file) => file.path), stdout: null };
}
