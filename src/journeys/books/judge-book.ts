import { loadLaws } from "../../check/judges.ts";
import { judgeBatch, judgeDocument } from "../../check/run-laws.ts";
import { LAWS } from "../../check/laws.ts";
import type { DocumentRead } from "../../form/read-document.ts";
import type { SheetForm } from "../../form/sheet-form.ts";
import type { Io } from "../../io/io.ts";
import type { Diagnostic, Severity } from "../../model/diagnostics.ts";
import type { AnyDocument, DocumentByKind, Kind } from "../../model/documents.ts";
import type { Told } from "../../model/ledger.ts";
import type { NotApplied } from "../../model/validation.ts";
import { formProblems } from "../../parse/document.ts";
import type { FoundProject } from "../project.ts";
import { lookAround, subjectOf } from "../validate/surroundings.ts";
import { cellPlaces, inBookOrder, inCells } from "./cell-places.ts";

/** A document from a workbook, judged; `document` is there where it is of its form. */
export interface JudgedBook<K extends Kind> {
  readonly document: DocumentByKind[K] | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly NotApplied[];
}

/** What a document is judged by and among. */
export interface BookContext {
  /** Where the document belongs; what it refers to is looked for beside it. */
  readonly path: string;
  readonly asOf: string;
  readonly project: FoundProject | null;
  /** Names of the book's sheets in order. */
  readonly sheets: readonly string[];
  readonly forms: readonly SheetForm[];
}

/**
 * An edited workbook is work in progress: it is read back first and released as a new version then. `validate` goes on
 * calling the file wrong until it is.
 */
const RELEASED_LATER: ReadonlySet<string> = new Set(["content-changed", "same-version-differs"]);

/** Schema and laws, as `validate` applies them, with the cells they speak of. All problems are told at once. */
export async function judgeBook<K extends Kind>(
  kind: K,
  read: DocumentRead,
  { path, asOf, project, sheets, forms }: BookContext,
  io: Io,
): Promise<JudgedBook<K>> {
  const places = cellPlaces(read.places);
  const told = read.problems.map(diagnosticOf);
  const form = inCells(await formProblems(kind, read.value, places), read, forms);
  if (form.length > 0) return { document: null, diagnostics: inBookOrder([...told, ...form], sheets), notRun: [] };
  const document = read.value as unknown as DocumentByKind[K];
  const subject = subjectOf(path, document as AnyDocument, places);
  const around = await lookAround([subject], [], asOf, project, io, null);
  const laws = await loadLaws([kind]);
  const [own, batch] = [judgeDocument(subject, laws, around), judgeBatch([subject], laws, around)];
  const judged = [...own.diagnostics, ...batch.diagnostics].map(
    ({ path: _, ...one }): Diagnostic => (RELEASED_LATER.has(one.code) ? { ...one, severity: "warning" } : one),
  );
  return {
    document,
    diagnostics: inBookOrder([...told, ...judged], sheets),
    notRun: [...own.notRun, ...batch.notRun],
  };
}

/** A problem of reading with its severity. */
export const diagnosticOf = (told: Told): Diagnostic => ({ ...told, severity: LAWS[told.code].severity as Severity });
