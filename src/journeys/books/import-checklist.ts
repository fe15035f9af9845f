import { ANSWERS_FORMS, readAnswers } from "../../form/answers-book.ts";
import { ANSWERS } from "../../form/answers-forms.ts";
import type { PlainBook } from "../../form/read-book.ts";
import type { Io } from "../../io/io.ts";
import type { Checklist, PlainDate } from "../../model/generated/documents.ts";
import { ChecklistMissing, checklistPath } from "../find-checklist.ts";
import { parseAs } from "../../parse/document.ts";
import { type FoundProject, findProject } from "../project.ts";
import { EDITED } from "./document-kinds.ts";
import {
  checkOutput,
  type ImportedBook,
  type ImportOptions,
  type Judged,
  type Reading,
  readJudged,
  write,
} from "./import-book.ts";

/** A workbook of `checklist export`, or a form of `checklist form` that somebody filled in: it says itself which it is. */
export async function importChecklist(options: ImportOptions, io: Io): Promise<ImportedBook> {
  const { file, output, asOf, config } = options;
  checkOutput(output);
  const project = await findProject(config ?? undefined, io);
  const choose = async (book: PlainBook): Promise<Reading> =>
    isForm(book)
      ? formReading(book, await knownChecklist(book.properties.key ?? "", project, io))
      : { kind: "Checklist", ...EDITED.Checklist };
  const judged = await readJudged(file, output ?? file, choose, { asOf, project }, "Checklist", io);
  return { ...judged, written: await write(judged, options, io) };
}

/** A filled form of just this checklist, for `inspect --answers`. */
export async function readFilledForm(
  file: string,
  checklist: Checklist | null,
  around: { readonly asOf: PlainDate; readonly project: FoundProject | null },
  io: Io,
): Promise<Judged> {
  const choose = async (book: PlainBook) =>
    formReading(book, checklist ?? (await knownChecklist(book.properties.key ?? "", around.project, io)));
  return readJudged(file, file, choose, around, "Answers", io);
}

const isForm = ({ properties, sheets }: PlainBook): boolean =>
  properties.form === undefined ? sheets.some(({ name }) => name === ANSWERS.name) : FORMS.includes(properties.form);

/** A form to fill in, and the one to print, which nobody can read back. */
const FORMS = ["Answers", "Paper"];

/** Answers to another checklist, or to another version of it, are answers to other questions. */
function formReading({ properties }: PlainBook, checklist: Checklist | null): Reading {
  const { key = "", version = "" } = properties;
  const other = (args: Readonly<Record<string, string>>): Reading => ({
    kind: "Answers",
    refused: { code: "book-other", at: {}, args },
  });
  if (checklist && key !== "" && key !== checklist.id)
    return other({ reason: "key", expected: checklist.id, found: key });
  if (checklist && version !== "" && version !== checklist.version)
    return other({ reason: "version", expected: checklist.id, found: version, current: checklist.version });
  return { kind: "Answers", forms: ANSWERS_FORMS, read: readAnswers };
}

/** The checklist a form was made from; null where it is not to be found, or cannot be used. */
async function knownChecklist(key: string, project: FoundProject | null, io: Io): Promise<Checklist | null> {
  try {
    const path = await checklistPath(key, project, io);
    return (await parseAs(await io.files.read(path), path, "Checklist")).document;
  } catch (error) {
    if (error instanceof ChecklistMissing) return null;
    throw error;
  }
}
