import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import { checklistDifference } from "../../library/change/checklist-difference.ts";
import { libraryDifference } from "../../library/change/library-difference.ts";
import { type Release, type Releasing, release } from "../../library/release.ts";
import type { Versioned } from "../../library/content-digest.ts";
import { formProblems, parseDocument } from "../../parse/document.ts";
import { NO_PLACES } from "../../parse/places.ts";
import { rewritten } from "../../render/yaml-edit.ts";
import { DocumentRefused } from "../project.ts";

export interface ReleaseOptions {
  readonly file: string;
  readonly kind: "library" | "checklist";
  readonly version: string | null;
  /** File of the version before. */
  readonly since: string | null;
  readonly note: string;
  readonly date: string;
}

/** Writes a new version into a library, overlay or checklist, comments kept. @throws DocumentRefused, WriteRefused */
export async function releaseFile(
  options: ReleaseOptions,
  io: Io,
): Promise<Release<Versioned> & { readonly title: string }> {
  const { document, path, text, seen } = await readVersioned(options.file, options.kind, io);
  const since = options.since === null ? null : await readVersioned(options.since, options.kind, io);
  const released = release(document, { ...options, since: since && distance(since.document, document, io) }, io.sha256);
  if (released.what === "released") {
    const problems = await formProblems(document.kind, released.document, NO_PLACES);
    if (problems.length > 0) throw new DocumentRefused(path, problems, true);
    await replaceFile(io, path, new TextEncoder().encode(rewritten(text, released.document, path)), {
      force: true,
      expected: seen,
    });
  }
  return { ...released, title: document.title };
}

function distance(before: Versioned, after: Versioned, io: Io): Releasing["since"] {
  const bump =
    before.kind === "Checklist" && after.kind === "Checklist"
      ? checklistDifference(before, after, io.sha256).bump
      : before.kind === "RiskLibrary" && after.kind === "RiskLibrary"
        ? libraryDifference(before, after, io.sha256).bump
        : "minor";
  return { version: before.version, bump };
}

/** A document of that kind with its text, as it was when it was read. @throws DocumentRefused */
export async function readVersioned(file: string, kind: "library" | "checklist", io: Io) {
  const path = resolve(io.cwd, file);
  const seen = await io.files.stat(path);
  const bytes = await io.files.read(path);
  const { document, diagnostics } = await parseDocument(bytes, path);
  const fits = kind === "library" ? ["RiskLibrary", "RiskOverlay"] : ["Checklist"];
  if (!document || !fits.includes(document.kind)) throw new DocumentRefused(path, diagnostics, true);
  return { document: document as Versioned, path, seen, text: new TextDecoder().decode(bytes) };
}
