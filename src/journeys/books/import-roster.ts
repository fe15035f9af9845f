import { readRosterBook, ROSTER_FORMS } from "../../form/roster-book.ts";
import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { Project } from "../../model/generated/documents.ts";
import { updatedYaml } from "../../render/yaml-update.ts";
import { findProject } from "../project.ts";
import { type Judged, readJudged } from "./import-book.ts";

/** There is no project to write the roster into. */
export class NoProject extends Error {
  constructor() {
    super("no riskpaper.yaml");
  }
}

export interface ImportedRoster {
  readonly judged: Judged;
  /** The project's configuration, absolute; null where errors stand in the way. */
  readonly written: string | null;
  readonly units: number;
  readonly people: number;
}

/**
 * Units and people of a workbook into the project's configuration; the rest of it, and its comments, stay. A project that would
 * break its schema or laws is not written. Throws NoProject, DocumentRefused, WriteRefused, or the system's error.
 */
export async function importRoster(
  options: { readonly file: string; readonly asOf: string; readonly config: string | null },
  io: Io,
): Promise<ImportedRoster> {
  const { file, asOf, config } = options;
  const project = await findProject(config ?? undefined, io);
  if (!project) throw new NoProject();
  const path = resolve(io.cwd, project.path);
  const seen = await io.files.stat(path);
  const before = new TextDecoder().decode(await io.files.read(path));
  const reading = {
    kind: "Project" as const,
    forms: ROSTER_FORMS,
    read: (book: Parameters<typeof readRosterBook>[0]) => {
      const roster = readRosterBook(book);
      return { ...roster, value: { ...project.project, ...roster.value } };
    },
  };
  const judged = await readJudged(file, project.path, () => reading, { asOf, project }, "Project", io);
  const document = judged.document as Project | null;
  if (document) {
    const text = updatedYaml(before, document as unknown as Readonly<Record<string, unknown>>);
    await replaceFile(io, path, new TextEncoder().encode(text), { force: true, expected: seen });
  }
  const { units = [], people = [] } = document ?? {};
  return { judged, written: document ? path : null, units: units.length, people: people.length };
}
