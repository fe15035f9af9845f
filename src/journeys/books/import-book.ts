import type { PlainBook } from "../../form/read-book.ts";
import type { DocumentRead } from "../../form/read-document.ts";
import { MARKS_SHEET, type SheetForm } from "../../form/sheet-form.ts";
import { replaceFile, WriteRefused } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { extname, relative, resolve } from "../../io/paths.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Told } from "../../model/ledger.ts";
import type { AnyDocument, Kind } from "../../model/documents.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { FileResult, Validation } from "../../model/validation.ts";
import { parseDocument } from "../../parse/document.ts";
import { readYaml } from "../../parse/yaml.ts";
import { updatedYaml } from "../../render/yaml-update.ts";
import { yamlText } from "../../render/yaml.ts";
import { same } from "../../model/canonical.ts";
import { type FoundProject, findProject } from "../project.ts";
import { CannotRender } from "../document-output.ts";
import { failure } from "../validate/failure.ts";
import { verdictOf } from "../validate/verdict.ts";
import { EDITED, type EditedKind } from "./document-kinds.ts";
import { commented, commentOf } from "./export-book.ts";
import { diagnosticOf, judgeBook } from "./judge-book.ts";
import { readPlainBook } from "./read-plain-book.ts";

export interface ImportOptions {
  /** As given. */
  readonly file: string;
  /** .yaml or .json; null only looks. */
  readonly output: string | null;
  readonly force: boolean;
  readonly asOf: PlainDate;
  readonly config: string | null;
}

export interface ImportedBook {
  readonly kind: Kind;
  /** Null where errors stand in the way: nothing is written then. */
  readonly document: AnyDocument | null;
  readonly file: FileResult;
  readonly validation: Validation;
  /** Absolute; null where nothing was written. */
  readonly written: string | null;
}

/**
 * A workbook → its document, judged by schema and laws, each problem at its cell; written where nothing is wrong. Over a file
 * that is there (`force`) only what changed is changed, and its comments stay. Throws CannotRender, DocumentRefused of the
 * project, WriteRefused, or the system's error where it cannot write.
 */
export async function importBook(kind: EditedKind, options: ImportOptions, io: Io): Promise<ImportedBook> {
  const { file, output, asOf, config } = options;
  checkOutput(output);
  const project = await findProject(config ?? undefined, io);
  const judged = await readJudged(file, output ?? file, () => ({ kind, ...EDITED[kind] }), { asOf, project }, kind, io);
  return { ...judged, written: await write(judged, options, io) };
}

export function checkOutput(output: string | null): void {
  if (output !== null && output !== "-" && !/^\.(?:ya?ml|json)$/i.test(extname(output)))
    throw new CannotRender("extension", output, ["yaml", "json"]);
}

export type Judged = Omit<ImportedBook, "written"> & { readonly comment: string };

/** How a workbook is to be read; `refused`: why it is not. */
export type Reading =
  | { readonly kind: Kind; readonly forms: readonly SheetForm[]; readonly read: (book: PlainBook) => DocumentRead }
  | { readonly kind: Kind; readonly refused: Told };

/** Opens, reads and judges; `beside`: where the document belongs; `choose` sees what the book says of itself. */
export async function readJudged(
  file: string,
  beside: string,
  choose: (book: PlainBook) => Reading | Promise<Reading>,
  { asOf, project }: { readonly asOf: PlainDate; readonly project: FoundProject | null },
  fallback: Kind,
  io: Io,
): Promise<Judged> {
  const path = file.replaceAll("\\", "/");
  const done = (
    kind: Kind,
    sha256: string | null,
    refused: boolean,
    diagnostics: readonly Diagnostic[],
    { document, comment, notRun } = NOTHING,
  ): Judged => {
    const result: FileResult = { path, kind, verdict: verdictOf(refused, diagnostics), sha256, diagnostics };
    const validation: Validation = { asOf, files: [result], diagnostics: [], notRun, skipped: [] };
    return { kind, document: result.verdict === "accepted" ? document : null, comment, file: result, validation };
  };
  let opened: Awaited<ReturnType<typeof readPlainBook>>;
  try {
    opened = await readPlainBook(resolve(io.cwd, file), io);
  } catch (error) {
    return done(fallback, null, true, [failure(error)]);
  }
  if (!opened.book) return done(fallback, opened.sha256, true, [diagnosticOf(opened.refused)]);
  const { notes, sha256 } = opened;
  const book = { ...opened.book, properties: marksOf(opened.book) };
  const reading = await choose(book);
  const { kind } = reading;
  if ("refused" in reading) return done(kind, sha256, true, [diagnosticOf(reading.refused)]);
  const names = book.sheets.map(({ name }) => name);
  const { forms } = reading;
  if (!forms.some(({ name }) => names.includes(name))) {
    const sheets = forms.map(({ name }) => name).join("、");
    return done(kind, sha256, true, [
      diagnosticOf({ code: "book-not-ours", at: {}, args: { sheets, expected: kind } }),
    ]);
  }
  const found = reading.read(book);
  const context = { path: relative(io.cwd, resolve(io.cwd, beside)), asOf, project, sheets: names, forms };
  const { document, diagnostics, notRun } = await judgeBook(kind, found, context, io);
  const all = [...notes.map(diagnosticOf), ...diagnostics];
  return done(kind, sha256, false, all, { document, comment: found.comment, notRun });
}

const NOTHING: {
  readonly document: AnyDocument | null;
  readonly comment: string;
  readonly notRun: Validation["notRun"];
} = {
  document: null,
  comment: "",
  notRun: [],
};

/** What a workbook says it is, unseen: `form`, `key`, `version`. */
export function marksOf({ properties, sheets }: PlainBook): Readonly<Record<string, string>> {
  const own = sheets.find(({ name }) => name === MARKS_SHEET)?.rows ?? [];
  const pairs = own.map(({ cells }) => [cells[0]?.raw ?? "", cells[1]?.raw ?? ""] as const);
  const stated = Object.entries(properties).map(([name, value]) => [name.replace(/^riskpaper\./, ""), value] as const);
  return Object.fromEntries([...stated, ...pairs]);
}

/** Writes a document that is in order. @throws WriteRefused, or the system's error */
export async function write(
  { document, comment }: Pick<Judged, "document" | "comment">,
  { output, force }: Pick<ImportOptions, "output" | "force">,
  io: Io,
): Promise<string | null> {
  if (!document || output === null || output === "-") return null;
  const path = resolve(io.cwd, output);
  const seen = await io.files.stat(path);
  if (seen && !force) throw new WriteRefused("exists", path);
  const before = seen?.kind === "file" ? await io.files.read(path) : null;
  const text = /\.json$/i.test(path)
    ? `${JSON.stringify(document, null, 2)}\n`
    : await yamlOver(before, document, comment, path);
  await replaceFile(io, path, new TextEncoder().encode(text), { force, expected: seen });
  return path;
}

/** The document over what stands there, if that is one of ours of the same kind; else as new. */
async function yamlOver(
  before: Uint8Array | null,
  document: AnyDocument,
  comment: string,
  path: string,
): Promise<string> {
  const fresh = commented(comment) + yamlText(document);
  if (!before || (await parseDocument(before, path)).kind !== document.kind) return fresh;
  const old = new TextDecoder().decode(before);
  const head = commentOf(old, path);
  const text =
    comment === "" || comment === head || head === "" ? old : old.replace(commented(head), commented(comment));
  const updated = updatedYaml(text, document as unknown as Readonly<Record<string, unknown>>);
  // What the library for YAML may not manage is not worth a wrong document.
  return same(readYaml(updated).value, document) ? updated : fresh;
}
