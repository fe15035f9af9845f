import type { Io } from "../../io/io.ts";
import { join, resolve } from "../../io/paths.ts";
import type { DocumentByKind } from "../../model/documents.ts";
import type { Checklist, RiskLibrary, RiskOverlay } from "../../model/generated/documents.ts";
import { parseAs } from "../../parse/document.ts";
import { overlaid } from "../library-overlays.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";

/** Documents that ledgers are held against. */
export interface References {
  readonly libraries: readonly RiskLibrary[];
  readonly checklists: readonly Checklist[];
  readonly overlays: readonly RiskOverlay[];
}

export const NO_REFERENCES: References = { libraries: [], checklists: [], overlays: [] };

const NAMES = {
  RiskLibrary: /\.library\.(?:ya?ml|json)$/i,
  RiskOverlay: /\.overlay\.(?:ya?ml|json)$/i,
  Checklist: /\.checklist\.(?:ya?ml|json)$/i,
} as const;

/**
 * The libraries `given` as files or folders, or without any those of the project; the checklists of the project; and all of
 * both `among` the inputs, which win; the libraries with the overlays from the same places. @throws DocumentRefused where a library that was named cannot be used
 */
export async function ledgerReferences(
  given: readonly string[],
  among: References,
  found: FoundProject | null,
  io: Io,
): Promise<References> {
  const named = async <K extends "RiskLibrary" | "RiskOverlay">(kind: K): Promise<readonly DocumentByKind[K][]> => {
    if (given.length === 0) return ofProject(kind, found?.project.libraries, found, io);
    const documents: DocumentByKind[K][] = [];
    for (const path of given)
      for (const file of await filesAt(resolve(io.cwd, path), NAMES[kind], io)) {
        // A file that is named is a library unless its own name says otherwise.
        if (kind === "RiskLibrary" ? NAMES.RiskOverlay.test(file) : !NAMES.RiskOverlay.test(file)) continue;
        const { document, diagnostics } = await parseAs(await io.files.read(file), file, kind);
        if (!document) throw new DocumentRefused(path, diagnostics);
        documents.push(document);
      }
    return documents;
  };
  const libraries = [...among.libraries, ...(await named("RiskLibrary"))];
  const overlays = [...(await named("RiskOverlay")), ...among.overlays];
  const checklists = await ofProject("Checklist", found?.project.checklists, found, io);
  return {
    libraries: firstOf(libraries, ({ key }) => key).map((library) => overlaid(library, overlays)),
    checklists: firstOf([...among.checklists, ...checklists], ({ id }) => id),
    overlays,
  };
}

/** The documents in folders of the project. What is wrong with one is said when it is validated itself. */
async function ofProject<K extends keyof typeof NAMES>(
  kind: K,
  folders: readonly string[] | undefined,
  found: FoundProject | null,
  io: Io,
): Promise<readonly DocumentByKind[K][]> {
  const documents: DocumentByKind[K][] = [];
  for (const folder of folders ?? [])
    for (const file of await filesAt(resolve(found?.folder ?? io.cwd, folder), NAMES[kind], io)) {
      const { document } = await parseAs(await io.files.read(file), file, kind);
      if (document) documents.push(document);
    }
  return documents;
}

const firstOf = <T>(all: readonly T[], key: (one: T) => string): readonly T[] => [
  ...all.reduce((kept, one) => (kept.has(key(one)) ? kept : kept.set(key(one), one)), new Map<string, T>()).values(),
];

async function filesAt(path: string, name: RegExp, io: Io): Promise<readonly string[]> {
  if ((await io.files.stat(path))?.kind !== "folder") return (await io.files.stat(path)) ? [path] : [];
  return (await io.files.list(path)).filter((one) => name.test(one)).map((one) => join(path, one));
}
