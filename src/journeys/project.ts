import type { Io } from "../io/io.ts";
import { dirname, join, resolve } from "../io/paths.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Project } from "../model/generated/documents.ts";
import { parseAs } from "../parse/document.ts";

/** The name a project's configuration goes by. */
export const PROJECT_FILE = "riskpaper.yaml";

export interface FoundProject {
  /** As the person would name it. */
  readonly path: string;
  /** Absolute folder that relative paths in the configuration start from. */
  readonly folder: string;
  readonly project: Project;
}

/** A document the job needs, but which cannot be used; `diagnostics` say why and where. `handedIn`: it is what the job is about. */
export class DocumentRefused extends Error {
  constructor(
    readonly path: string,
    readonly diagnostics: readonly Diagnostic[],
    readonly handedIn = false,
  ) {
    super(`${path}: ${diagnostics.map((one) => one.code).join(", ")}`);
  }
}

/** The path of the nearest riskpaper.yaml from `folder` upward, or null. */
export async function projectPathFrom(folder: string, io: Io): Promise<string | null> {
  const path = join(folder, PROJECT_FILE);
  if ((await io.files.stat(path))?.kind === "file") return path;
  const above = dirname(folder);
  return above === folder ? null : projectPathFrom(above, io);
}

/** The project named by `config`, else the nearest from the working folder upward; null where there is none. @throws DocumentRefused */
export async function findProject(config: string | undefined, io: Io): Promise<FoundProject | null> {
  const path = config === undefined ? await projectPathFrom(io.cwd, io) : resolve(io.cwd, config);
  return path === null ? null : readProject(path, io);
}

/** @throws DocumentRefused where it is not a valid project configuration */
export async function readProject(path: string, io: Io): Promise<FoundProject> {
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "Project");
  if (!document) throw new DocumentRefused(path, diagnostics);
  return { path, folder: dirname(path), project: document };
}
