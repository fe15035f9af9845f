import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { PaperState } from "../../model/paper.ts";
import { type HistoryEntry, type HistoryFilter, paperHistory } from "../../view/paper-history.ts";
import { type PaperStatus, paperStatus } from "../../view/paper-status.ts";
import { loadPaper, readPaper } from "../load-paper.ts";
import { findProject } from "../project.ts";
import { workdays } from "../workdays.ts";

export type { PaperStatus };

/** Where each paper stands. @throws PaperRefused for the first that is none */
export async function lookAtPapers(
  papers: readonly string[],
  config: string | null,
  io: Io,
): Promise<readonly PaperStatus[]> {
  const project = (await findProject(config ?? undefined, io))?.project ?? null;
  const told: PaperStatus[] = [];
  for (const paper of papers) {
    const loaded = await loadPaper(resolve(io.cwd, paper), io, workdays(project));
    told.push(paperStatus({ ...loaded, path: paper.replaceAll("\\", "/") }));
  }
  return told;
}

/** What happened to a paper. `all`: how many records there are. @throws PaperRefused */
export async function lookBack(
  paper: string,
  filter: HistoryFilter,
  io: Io,
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly all: number; readonly state: PaperState }> {
  const { reading, state } = await readPaper(resolve(io.cwd, paper), io);
  return { entries: paperHistory(reading.records, state, filter), all: reading.records.length, state };
}
