import { answersBook } from "../../form/answers-book.ts";
import { replaceFile, WriteRefused } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { extname, resolve } from "../../io/paths.ts";
import type { Answers, AnswersHeader, Checklist, PlainDate, Project } from "../../model/generated/documents.ts";
import { obligationsOf } from "../../paper/obligations.ts";
import { parseAs } from "../../parse/document.ts";
import { answerForm } from "../../render/xlsx/books/answer-form.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { CannotRender, stampOf } from "../document-output.ts";
import { findChecklist } from "../find-checklist.ts";
import { unitOf } from "../inspect/header.ts";
import { DocumentRefused, findProject } from "../project.ts";
import type { Exported } from "./export-book.ts";

export interface FormOptions {
  /** Path or id of a checklist. */
  readonly given: string;
  /** .xlsx, or "-" for stdout. */
  readonly output: string;
  /** Unit code. */
  readonly org: string | null;
  /** An answers file to begin from. */
  readonly answers: string | null;
  /** Only the form to print. */
  readonly paper: boolean;
  readonly force: boolean;
  readonly asOf: PlainDate;
  readonly config: string | null;
}

/**
 * A checklist → a form to fill in. The only times in the bytes are `asOf` and SOURCE_DATE_EPOCH. Throws ChecklistMissing,
 * DocumentRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function formOf(options: FormOptions, io: Io, words: Catalogue): Promise<Exported> {
  const { given, output, force, asOf, config } = options;
  if (output !== "-" && extname(output).toLowerCase() !== ".xlsx")
    throw new CannotRender("extension", output, ["xlsx"]);
  const found = await findProject(config ?? undefined, io);
  const { checklist } = await findChecklist(given, found, io);
  const answers = options.answers === null ? null : await answersOf(options.answers, checklist, io);
  const header = headerOf(options.org, found?.project ?? null, answers?.header ?? {});
  const items = checklist.sections.flatMap((section) => section.items);
  const bytes = await answerForm(
    {
      checklist,
      owed: new Map(items.map((item) => [item.id, obligationsOf(checklist, item)])),
      header,
      book: options.paper ? null : answersBook(checklist, { header, answers: answers?.answers ?? {} }),
    },
    stampOf(io) ?? new Date(`${asOf}T00:00:00Z`),
    words,
  );
  if (output === "-") return { written: null, stdout: bytes };
  const path = resolve(io.cwd, output);
  if (!force && (await io.files.stat(path)) !== null) throw new WriteRefused("exists", path);
  await replaceFile(io, path, bytes, { force });
  return { written: path, stdout: null };
}

async function answersOf(given: string, { id }: Checklist, io: Io): Promise<Answers> {
  const path = resolve(io.cwd, given);
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "Answers");
  if (!document) throw new DocumentRefused(path, diagnostics);
  if (document.checklist === undefined || document.checklist === id) return document;
  const args = { reason: "key", expected: id, found: document.checklist };
  throw new DocumentRefused(path, [{ code: "book-other", severity: "error", at: { pointer: "/checklist" }, args }]);
}

/** What the answers state, else what the project says of every paper. Index number and date belong to the day of the visit. */
function headerOf(org: string | null, project: Project | null, stated: AnswersHeader): AnswersHeader {
  const known = { ...project?.defaults, ...stated };
  return org === null ? known : { ...known, unit: unitOf(project, org) };
}
