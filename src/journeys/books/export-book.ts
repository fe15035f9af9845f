import { replaceFile, WriteRefused } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { extname, resolve } from "../../io/paths.ts";
import type { Plain } from "../../form/sheet-form.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { parseAs } from "../../parse/document.ts";
import { conditionWords } from "../../render/condition-words.ts";
import { editBook } from "../../render/xlsx/books/edit-book.ts";
import { yamlText } from "../../render/yaml.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { checklistPath } from "../find-checklist.ts";
import { findLibrary } from "../find-library.ts";
import { DocumentRefused, findProject } from "../project.ts";
import { CannotRender, stampOf } from "../document-output.ts";
import { EDITED, type EditedKind } from "./document-kinds.ts";

export interface ExportOptions {
  readonly kind: EditedKind;
  /** A file, or the key of a library, the id of a checklist; null for an empty template. */
  readonly given: string | null;
  /** .xlsx, .yaml or .json; "-" for an xlsx on stdout. */
  readonly output: string;
  readonly force: boolean;
  readonly asOf: PlainDate;
  readonly config: string | null;
}

export interface Exported {
  /** Absolute; null where it went to stdout. */
  readonly written: string | null;
  readonly stdout: Uint8Array | null;
}

/**
 * A library or checklist as its workbook, or as plain YAML or JSON. The only times in the bytes are `asOf` and
 * SOURCE_DATE_EPOCH. Throws LibraryUnknown, ChecklistMissing, DocumentRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function exportBook(options: ExportOptions, io: Io, words: Catalogue): Promise<Exported> {
  const { output, force } = options;
  const extension = output === "-" ? ".xlsx" : extname(output).toLowerCase();
  if (!EXTENSIONS.includes(extension)) throw new CannotRender("extension", output, ["xlsx", "yaml", "json"]);
  const { document, comment } = await documentOf(options, io);
  const bytes = await bytesOf(extension, document, comment, options, io, words);
  if (output === "-") return { written: null, stdout: bytes };
  const path = resolve(io.cwd, output);
  if (!force && (await io.files.stat(path)) !== null) throw new WriteRefused("exists", path);
  await replaceFile(io, path, bytes, { force });
  return { written: path, stdout: null };
}

const EXTENSIONS = [".xlsx", ".yaml", ".yml", ".json"];

async function bytesOf(
  extension: string,
  document: Plain,
  comment: string,
  { kind, asOf }: ExportOptions,
  io: Io,
  words: Catalogue,
): Promise<Uint8Array> {
  const text = new TextEncoder();
  if (extension === ".json") return text.encode(`${JSON.stringify(document, null, 2)}\n`);
  if (extension !== ".xlsx") return text.encode(commented(comment) + yamlText(document));
  const book = EDITED[kind].show(document, comment, (condition) => conditionWords(condition, words));
  return editBook(book, stampOf(io) ?? new Date(`${asOf}T00:00:00Z`), words);
}

interface WithComment {
  readonly document: Plain;
  readonly comment: string;
}

async function documentOf({ kind, given, config }: ExportOptions, io: Io): Promise<WithComment> {
  if (given === null) return { document: EDITED[kind].blank, comment: "" };
  const found = await findProject(config ?? undefined, io);
  // As it stands in its file: overlays are files of their own.
  const path =
    kind === "RiskLibrary" ? (await findLibrary(given, found, io)).path : await checklistPath(given, found, io);
  const bytes = await io.files.read(path);
  const { document, diagnostics } = await parseAs(bytes, path, kind);
  if (!document) throw new DocumentRefused(path, diagnostics);
  return { document: document as unknown as Plain, comment: commentOf(new TextDecoder().decode(bytes), path) };
}

const EDITOR = /^# *yaml-language-server:/;

/** The comment above a document's first line; what only tells editors where the schema is lies elsewhere in every place. */
export function commentOf(text: string, path: string): string {
  if (/\.json$/i.test(path)) return "";
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, Math.max(0, end))
    .filter((line) => !EDITOR.test(line))
    .map((line) => line.replace(/^# ?/, ""))
    .join("\n")
    .trim();
}

/** A comment as it stands above a document. */
export const commented = (comment: string): string =>
  comment === ""
    ? ""
    : comment
        .split("\n")
        .map((line) => `${`# ${line}`.trimEnd()}\n`)
        .join("");
