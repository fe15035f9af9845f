import type { Io } from "../../io/io.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { nearest } from "../../model/nearest.ts";
import {
  type ChecklistRow,
  type ChecklistShown,
  checklistRow,
  checklistShown,
} from "../../view/library/checklist-shown.ts";
import { type LibraryMatrix, libraryMatrix } from "../../view/library/library-matrix.ts";
import { type LibraryRow, type LibraryShown, libraryRow, libraryShown } from "../../view/library/library-shown.ts";
import { type LibraryStats, libraryStats } from "../../view/library/library-stats.ts";
import { type PointDetail, pointDetail } from "../../view/library/point-detail.ts";
import { findChecklist } from "../find-checklist.ts";
import type { FoundProject } from "../project.ts";
import { pickLibraries, readChecklists, readShelf, type Shelf } from "./shelf.ts";

/** Something looked up, and the files that could not be looked at. */
export interface Looked<T> {
  readonly found: T;
  readonly broken: readonly string[];
}

export async function listLibraries(project: FoundProject | null, io: Io): Promise<Looked<readonly LibraryRow[]>> {
  const shelf = await readShelf(project, io);
  const checklists = shelf.checklists.map((one) => one.document);
  return told(
    shelf,
    shelf.libraries.map(({ document, path }) => libraryRow(document, path, checklists)),
  );
}

/** No risk point and no library goes by that name. `near`: what was probably meant. */
export class NotInLibraries extends Error {
  constructor(
    readonly given: string,
    readonly near: string | null,
  ) {
    super(`nothing called ${given}`);
  }
}

/** A risk point by its id, else a library by its key or path. @throws NotInLibraries, DocumentRefused */
export async function showEntry(
  given: string,
  asOf: PlainDate,
  project: FoundProject | null,
  io: Io,
): Promise<Looked<{ readonly point: PointDetail } | { readonly library: LibraryShown }>> {
  const shelf = await readShelf(project, io);
  const id = given.trim().toUpperCase();
  for (const { document } of shelf.libraries) {
    const point = document.points.find((one) => one.id === id);
    if (point) return told(shelf, { point: pointDetail(point, document, shelf.asking.get(id) ?? [], asOf) });
  }
  const known = shelf.libraries.flatMap(({ document }) => [document.key, ...document.points.map((point) => point.id)]);
  if (!known.includes(id) && !/[./\\]/.test(given)) throw new NotInLibraries(given, nearest(id, known));
  const [picked] = await pickLibraries([given], shelf, project, io);
  if (!picked) throw new NotInLibraries(given, null);
  const checklists = shelf.checklists.map((one) => one.document);
  return told(shelf, { library: libraryShown(picked.document, picked.path, checklists, shelf.asking, asOf) });
}

/** What the libraries named hold, counted; of all where none is named. @throws LibraryUnknown, DocumentRefused */
export async function countLibraries(
  given: readonly string[],
  project: FoundProject | null,
  io: Io,
): Promise<Looked<LibraryStats>> {
  const shelf = await readShelf(project, io);
  const picked = (await pickLibraries(given, shelf, project, io)).map((one) => one.document);
  return told(shelf, libraryStats(picked, shelf.asking, project?.project ?? null));
}

/** The risk matrix of the libraries named, or of all. @throws LibraryUnknown, DocumentRefused */
export async function drawMatrix(
  given: readonly string[],
  project: FoundProject | null,
  io: Io,
): Promise<Looked<LibraryMatrix>> {
  const shelf = await readShelf(project, io);
  const picked = (await pickLibraries(given, shelf, project, io)).map((one) => one.document);
  return told(shelf, libraryMatrix(picked, project?.project));
}

export async function listChecklists(project: FoundProject | null, io: Io): Promise<Looked<readonly ChecklistRow[]>> {
  const { checklists, broken } = await readChecklists(project, io);
  return { found: checklists.map(({ document, path }) => checklistRow(document, path)), broken };
}

/** A checklist by its id or path. @throws ChecklistMissing, LibraryMissing, DocumentRefused */
export async function showChecklist(given: string, project: FoundProject | null, io: Io): Promise<ChecklistShown> {
  const { checklist, path } = await findChecklist(given, project, io);
  return checklistShown(checklist, path);
}

const told = <T>(shelf: Shelf, found: T): Looked<T> => ({ found, broken: shelf.broken });
