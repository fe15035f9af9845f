import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import { checklistDifference } from "../../library/change/checklist-difference.ts";
import type { Difference } from "../../library/change/change.ts";
import { libraryDifference } from "../../library/change/library-difference.ts";
import { raised } from "../../library/content-digest.ts";
import type { Checklist } from "../../model/generated/documents.ts";
import { parseAs } from "../../parse/document.ts";
import { checklistPath } from "../find-checklist.ts";
import { findLibrary } from "../find-library.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";

/** A difference with the version it asks for; null where the content is the same. */
export type Compared = Difference & { readonly version: string | null };

/** What differs between two libraries, by file or KEY. @throws LibraryUnknown, DocumentRefused */
export async function compareLibraries(
  before: string,
  after: string,
  found: FoundProject | null,
  io: Io,
): Promise<Compared> {
  const [one, other] = [await findLibrary(before, found, io), await findLibrary(after, found, io)];
  // An overlay is compared with what it lies on, also where it is in force already.
  const first = other.ofOverlay && !one.ofOverlay ? one.base : one.library;
  return withVersion(libraryDifference(first, other.library, io.sha256));
}

/** What differs between two checklists, by file or id. @throws ChecklistMissing, DocumentRefused */
export async function compareChecklists(
  before: string,
  after: string,
  found: FoundProject | null,
  io: Io,
): Promise<Compared> {
  return withVersion(
    checklistDifference(await checklistOf(before, found, io), await checklistOf(after, found, io), io.sha256),
  );
}

/** A checklist without its libraries. @throws ChecklistMissing, DocumentRefused */
export async function checklistOf(given: string, found: FoundProject | null, io: Io): Promise<Checklist> {
  const path = await checklistPath(given, found, io);
  const { document, diagnostics } = await parseAs(await io.files.read(resolve(io.cwd, path)), path, "Checklist");
  if (!document) throw new DocumentRefused(path, diagnostics);
  return document;
}

const withVersion = (difference: Difference): Compared => ({
  ...difference,
  version: difference.bump && raised(difference.before.version, difference.bump),
});
