import type { Io } from "../../io/io.ts";
import type { Answers, Checklist, PlainDate } from "../../model/generated/documents.ts";
import { parseAs } from "../../parse/document.ts";
import { ChecklistMissing, findChecklist } from "../find-checklist.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";

/** What an answers file is read for. */
export interface AnswersFor {
  /** Path or id, as given. */
  readonly checklist: string;
  readonly asOf: PlainDate;
  readonly found: FoundProject | null;
}

/**
 * An answers file, or a filled form of `checklist form` (.xlsx), which is judged as it is read. `path` is absolute.
 * @throws DocumentRefused
 */
export async function readAnswersFile(path: string, wanted: AnswersFor, io: Io): Promise<Answers> {
  if (isForm(path)) return readForm(path, wanted, io);
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "Answers");
  if (!document) throw new DocumentRefused(path, diagnostics, true);
  return document;
}

/** Whether it is a workbook: those are judged when they are read. */
export const isForm = (path: string): boolean => /\.(?:xlsx|xlsm|xls|ods)$/i.test(path);

async function readForm(path: string, { checklist, asOf, found }: AnswersFor, io: Io): Promise<Answers> {
  // Laws and workbooks are loaded for a form only.
  const { readFilledForm } = await import("../books/import-checklist.ts");
  const { document, file } = await readFilledForm(path, await expected(), { asOf, project: found }, io);
  if (document?.kind !== "Answers") throw new DocumentRefused(path, file.diagnostics, true);
  return document;

  /** A paper goes on even if its checklist's file is gone. */
  async function expected(): Promise<Checklist | null> {
    try {
      return (await findChecklist(checklist, found, io)).checklist;
    } catch (error) {
      if (error instanceof ChecklistMissing) return null;
      throw error;
    }
  }
}
