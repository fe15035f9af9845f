import { replaceFile, WriteRefused } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { extname, join, resolve } from "../io/paths.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import type { PaperInput } from "../model/paper.ts";
import { type DocumentName, documentFileName } from "../render/document-name.ts";
import { fillTemplate } from "../render/handlebars/fill-template.ts";
import { htmlDocument } from "../render/html/html-document.ts";
import { markdownDocument } from "../render/markdown/markdown-document.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { confirmationView } from "../view/confirmation.ts";
import type { Timing } from "../view/paper-head.ts";
import { selfInspectionView } from "../view/self-inspection.ts";
import { workpaperView } from "../view/workpaper.ts";
import { loadPaper } from "./load-paper.ts";
import { pageAssets, paperTemplate } from "./paper-templates.ts";
import { findProject } from "./project.ts";
import { renderLedger, viewLedger } from "./render-ledger.ts";
import { workdays } from "./workdays.ts";

/** What can be made of papers, with the formats of each, the usual one first. */
export const TEMPLATES = {
  workpaper: ["html", "md"],
  confirmation: ["html", "md"],
  "self-inspection": ["html", "md"],
  rectification: ["xlsx"],
} as const satisfies Readonly<Record<DocumentName, readonly Format[]>>;

export type Format = "md" | "html" | "xlsx";

export interface RenderOptions {
  readonly template: DocumentName;
  /** Folders of papers, as given. */
  readonly papers: readonly string[];
  /** A file, a folder (ends with a separator, or is one), "-" for stdout; null only shows the view. */
  readonly output: string | null;
  /** Else by the file's name. */
  readonly format: Format | null;
  readonly force: boolean;
  readonly asOf: PlainDate;
  /** `--config`, as given. */
  readonly config: string | null;
}

export interface Rendered {
  /** What the documents show, one for each of them; `--json` prints it. */
  readonly views: readonly object[];
  /** Files written, absolute. */
  readonly written: readonly string[];
  /** The document itself, where it goes to stdout. */
  readonly stdout: Uint8Array | null;
}

/**
 * A document cannot be made as asked. `several`: one file for several papers, where each has a document of its own;
 * `format`: not one of `known` for this template; `extension`: the name of the file does not tell the format.
 */
export class CannotRender extends Error {
  constructor(
    readonly reason: "several" | "format" | "extension",
    readonly given: string,
    readonly known: readonly string[],
  ) {
    super(`${reason}: ${given}`);
  }
}

/** A document before it has a place. */
interface Made {
  readonly view: object;
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/**
 * Papers → documents. `words` are those of the documents' language. Every paper is read and every document made before
 * the first is written; each file is whole or not there at all. The only times in the bytes are `asOf` and
 * SOURCE_DATE_EPOCH. Throws PaperRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function render(options: RenderOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { template, output } = options;
  const folder = output !== null && output !== "-" && (await isFolder(output, io));
  const format = output === null ? null : formatOf(options, folder);
  const own = template === "workpaper" || template === "confirmation";
  if (own && output !== null && !folder && options.papers.length > 1) {
    throw new CannotRender("several", template, []);
  }
  const project = await findProject(options.config ?? undefined, io);
  const papers: PaperInput[] = [];
  for (const path of options.papers) papers.push(await loadPaper(path, io, workdays(project?.project ?? null)));
  const groups = own ? papers.map((paper) => [paper]) : [papers];
  const made: Made[] = [];
  for (const group of groups) made.push(await make(group, format, options, io, words));
  const views = made.map((one) => one.view);
  if (output === null || format === null) return { views, written: [], stdout: null };
  if (output === "-") return { views, written: [], stdout: made[0]?.bytes ?? null };
  const at = resolve(io.cwd, output);
  const files = made.map((one) => ({ path: folder ? join(at, one.name) : at, bytes: one.bytes ?? new Uint8Array() }));
  await write(files, folder ? at : null, options.force, io);
  return { views, written: files.map((file) => file.path), stdout: null };
}

async function isFolder(output: string, io: Io): Promise<boolean> {
  if (/[\\/]$/.test(output)) return true;
  return (await io.files.stat(resolve(io.cwd, output)))?.kind === "folder";
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".xlsx": "xlsx",
};

function formatOf({ template, output, format }: RenderOptions, folder: boolean): Format {
  const known: readonly Format[] = TEMPLATES[template];
  const extension = output === null || folder ? "" : extname(output).toLowerCase();
  // A folder or stdout has no name to go by: the usual format, on stdout the one that can be read there.
  const usual = output === "-" ? known.at(-1) : known[0];
  const chosen = format ?? (folder || output === "-" ? usual : EXTENSIONS[extension]);
  if (chosen === undefined) throw new CannotRender("extension", output ?? "", known);
  if (!known.includes(chosen)) throw new CannotRender("format", chosen, known);
  return chosen;
}

async function make(
  papers: readonly PaperInput[],
  format: Format | null,
  options: RenderOptions,
  io: Io,
  words: Catalogue,
): Promise<Made> {
  const { template, asOf } = options;
  const stamp = stampOf(io);
  const name = documentFileName(template, papers, format ?? "json", words);
  if (template === "rectification") {
    const view = viewLedger(papers, { asOf });
    if (format === null) return { view, name, bytes: null };
    const ledger = { asOf, stamp: stamp ?? new Date(`${asOf}T00:00:00Z`) };
    return { view, name, bytes: await renderLedger(papers, ledger, words) };
  }
  const view = viewOf(template, papers, { asOf, generated: stamp?.toISOString() ?? asOf });
  return { view, name, bytes: format && new TextEncoder().encode(await textOf(template, view, format, io, words)) };
}

function viewOf(template: DocumentName, papers: readonly PaperInput[], timing: Timing): object {
  const [first] = papers;
  if (!first) throw new Error("a document needs a paper");
  if (template === "workpaper") return workpaperView(first, timing);
  return template === "confirmation" ? confirmationView(first, timing) : selfInspectionView(papers, timing);
}

async function textOf(name: DocumentName, view: object, format: Format, io: Io, words: Catalogue): Promise<string> {
  const { template, partials } = await paperTemplate(name, io);
  const filled = await fillTemplate(template, partials, view, words);
  if (format === "md") return markdownDocument(filled.markdown, words, template.name);
  return htmlDocument(filled, words, template.name, await pageAssets(io));
}

/** SOURCE_DATE_EPOCH (seconds since 1970, UTC), where it is set and a number. */
export function stampOf({ env }: Io): Date | null {
  const text = env.SOURCE_DATE_EPOCH ?? "";
  return /^\d{1,11}$/.test(text) ? new Date(Number(text) * 1000) : null;
}

/** Looks at all targets before it touches the first, so that a file in the way leaves none of the others half done. */
async function write(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  folder: string | null,
  force: boolean,
  io: Io,
): Promise<void> {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path) || (!force && (await io.files.stat(path)) !== null)) throw new WriteRefused("exists", path);
    seen.add(path);
  }
  if (folder !== null) await io.files.makeFolder(folder);
  for (const { path, bytes } of files) await replaceFile(io, path, bytes, { force });
}
