import type { Io } from "../../io/io.ts";
import { join, resolve } from "../../io/paths.ts";
import type { DocumentByKind } from "../../model/documents.ts";
import type { Checklist, RiskLibrary } from "../../model/generated/documents.ts";
import { parseAs } from "../../parse/document.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";

/** Documents that ledgers are held against. */
export interface References {
  readonly libraries: readonly RiskLibrary[];
  readonly checklists: readonly Checklist[];
}

export const NO_REFERENCES: References = { libraries: [], checklists: [] };

const NAMES = { RiskLibrary: /\.library\.(?:ya?ml|json)$/i, Checklist: /\.checklist\.(?:ya?ml|json)$/i } as const;

/**
 * The libraries `given` as files or folders, or without any those of the project; the checklists of the project; and all of
 * both `among` the inputs, which win. @throws DocumentRefused where a library that was named cannot be used
 */
export async function ledgerReferences(
  given: readonly string[],
  among: References,
  found: FoundProject | null,
  io: Io,
): Promise<References> {
  const libraries: RiskLibrary[] = [...among.libraries];
  for (const path of given)
    for (const file of await filesAt(resolve(io.cwd, path), NAMES.RiskLibrary, io)) {
      const { document, diagnostics } = await parseAs(await io.files.read(file), file, "RiskLibrary");
      if (!document) throw new DocumentRefused(path, diagnostics);
      libraries.push(document);
    }
  if (given.length === 0) libraries.push(...(await ofProject("RiskLibrary", found?.project.libraries, found, io)));
  const checklists = await ofProject("Checklist", found?.project.checklists, found, io);
  return {
    libraries: firstOf(libraries, ({ key }) => key),
    checklists: firstOf([...among.checklists, ...checklists], ({ id }) => id),
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
