import type { Io } from "../../io/io.ts";
import { join, resolve } from "../../io/paths.ts";
import type { RiskLibrary } from "../../model/generated/documents.ts";
import { parseAs } from "../../parse/document.ts";
import { DocumentRefused, type FoundProject } from "../project.ts";

const LIBRARY = /\.library\.(?:ya?ml|json)$/i;

/**
 * The libraries ledgers are held against: those `given` as files or folders; without any, those among the inputs and of the
 * project. Of two with one key the first counts. @throws DocumentRefused where one that was named cannot be used
 */
export async function ledgerLibraries(
  given: readonly string[],
  among: readonly RiskLibrary[],
  found: FoundProject | null,
  io: Io,
): Promise<readonly RiskLibrary[]> {
  const libraries: RiskLibrary[] = [...among];
  for (const path of given) {
    for (const file of await filesAt(resolve(io.cwd, path), io)) {
      const { document, diagnostics } = await parseAs(await io.files.read(file), file, "RiskLibrary");
      if (!document) throw new DocumentRefused(path, diagnostics);
      libraries.push(document);
    }
  }
  if (given.length === 0)
    for (const folder of found?.project.libraries ?? []) {
      for (const file of await filesAt(resolve(found?.folder ?? io.cwd, folder), io)) {
        // What is wrong with it is said when it is validated itself.
        const { document } = await parseAs(await io.files.read(file), file, "RiskLibrary");
        if (document) libraries.push(document);
      }
    }
  return [...new Map([...libraries].reverse().map((library) => [library.key, library])).values()].reverse();
}

async function filesAt(path: string, io: Io): Promise<readonly string[]> {
  if ((await io.files.stat(path))?.kind !== "folder") return (await io.files.stat(path)) ? [path] : [];
  return (await io.files.list(path)).filter((name) => LIBRARY.test(name)).map((name) => join(path, name));
}
