import type { Io } from "../../io/io.ts";
import { dirname, join, relative, resolve, sep } from "../../io/paths.ts";
import { findProject, type FoundProject, PROJECT_FILE, readProject } from "../project.ts";
import type { NotApplied } from "../../model/validation.ts";

export interface Configuration {
  readonly found: FoundProject | null;
  /** Configurations that would have been used, did they not lie inside the inputs. */
  readonly unused: readonly NotApplied[];
}

/**
 * The project's configuration: `config`, else the nearest from the working folder upward that does not lie inside an input.
 * What is under judgement must not set the rules it is judged by. @throws DocumentRefused where it cannot be used
 */
export async function findConfiguration(
  options: { readonly paths: readonly string[]; readonly config: string | null },
  io: Io,
): Promise<Configuration> {
  if (options.config !== null) return { found: await findProject(options.config, io), unused: [] };
  const inputs = await Promise.all(options.paths.map((path) => real(resolve(io.cwd, path), io)));
  const unused: NotApplied[] = [];
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const path = join(folder, PROJECT_FILE);
    if ((await io.files.stat(path))?.kind === "file") {
      const where = await real(path, io);
      if (!inputs.some((input) => where === input || where.startsWith(input.endsWith(sep) ? input : input + sep)))
        return { found: await readProject(path, io), unused };
      unused.push({ code: null, path: relative(io.cwd, path).replaceAll("\\", "/"), needs: "config" });
    }
    if (dirname(folder) === folder) return { found: null, unused };
  }
}

const real = (path: string, io: Io): Promise<string> => io.files.realPath(path).catch(() => path);
