import { Interrupted, type Io } from "../../io/io.ts";
import { join, resolve } from "../../io/paths.ts";
import type { PaperInput } from "../../model/paper.ts";
import { papersCoverage, type UnitCoverage } from "../../view/library/papers-coverage.ts";
import { loadPaper, PaperRefused } from "../load-paper.ts";
import type { FoundProject } from "../project.ts";
import { papersBelow, shownPath } from "../status.ts";
import { workdays } from "../workdays.ts";
import { readShelf } from "./shelf.ts";

export interface Covered {
  readonly units: readonly UnitCoverage[];
  /** Papers whose journal cannot be believed, and libraries that cannot be used: not counted. */
  readonly broken: readonly string[];
  /** Named paths that hold no paper. */
  readonly empty: readonly string[];
}

/** Which risk points the papers at the paths, or in the folders, asked about. */
export async function coverPapers(given: readonly string[], project: FoundProject | null, io: Io): Promise<Covered> {
  const shelf = await readShelf(project, io);
  const isWorkday = workdays(project?.project ?? null);
  const papers: PaperInput[] = [];
  const broken: string[] = [];
  const empty: string[] = [];
  const seen = new Set<string>();
  for (const folder of given) {
    const base = resolve(io.cwd, folder);
    const paths = await papersBelow(base, "all", io);
    if (paths.length === 0) empty.push(folder);
    for (const path of paths) {
      const at = join(base, path);
      if (seen.has(at)) continue;
      seen.add(at);
      const shown = shownPath(folder, path);
      try {
        papers.push({ ...(await loadPaper(at, io, isWorkday)), path: shown });
      } catch (error) {
        if (error instanceof Interrupted || !(error instanceof PaperRefused)) throw error;
        broken.push(shown);
      }
    }
  }
  const units = papersCoverage(
    papers,
    shelf.libraries.map((one) => one.document),
    (id) => shelf.asking.has(id),
  );
  return { units, broken: [...broken, ...shelf.broken], empty };
}
