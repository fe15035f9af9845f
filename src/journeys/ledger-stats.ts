import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import type { Period } from "../model/generated/documents.ts";
import { type Before, type RectificationStats, rectificationStats } from "../view/ledger/rectification-stats.ts";
import { aroundLedgers, figureLookup, papersOfRun } from "./figures-of-run.ts";
import { findLibrary } from "./find-library.ts";
import { findProject } from "./project.ts";
import { type LeftOut, type Rectification, type RectificationOptions, readRectification } from "./rectification.ts";
import { countedOnce } from "./told-once.ts";
import { wantedPeriod } from "./wanted-period.ts";

export interface StatsOptions extends RectificationOptions {
  /** `--period`: 2024, 2024Q1, 2024-03; null takes what the ledgers state. */
  readonly period: string | null;
  /** `--compare`: another period of the same rows. */
  readonly compare: string | null;
  /** `--before`: the ledgers of another period. */
  readonly before: readonly string[];
}

export interface Stats extends Rectification {
  /** Of the ledgers that were counted; null where none was. */
  readonly stats: RectificationStats | null;
  /** What `stats` compares with; null where nothing was asked for or nothing could be counted. */
  readonly before: Before | null;
  /** Of `--before`. */
  readonly left_out_before: readonly LeftOut[];
}

/**
 * Ledgers of rectification → their figures, with what papers and libraries among the inputs tell besides. Throws CannotRender
 * for a period not understood.
 */
export async function ledgerStats(options: StatsOptions, io: Io): Promise<Stats> {
  const period = wantedPeriod(options.period);
  const compared = wantedPeriod(options.compare);
  const libraries = await libraryPaths(options, io);
  const read = countedOnce(await readRectification({ ...options, libraries }, io), "newest");
  const papers = await papersOfRun(read.run, io);
  // Papers tell figures of their own: they are not left out.
  const used = new Set(papers.map(({ path }) => path));
  const left_out = read.left_out.filter(({ path }) => !used.has(path));
  const { before, left_out: left_out_before } = await beforeOf(options, compared, io);
  const around = aroundLedgers(read.run, papers);
  const stats =
    read.tables.length > 0
      ? rectificationStats(read.tables, options.asOf, period, { lookup: figureLookup(read.run), around, before })
      : null;
  return { ...read, left_out, stats, before, left_out_before };
}

/** `--library`: a path, or the key of a library of the project or a shipped one. @throws LibraryUnknown */
async function libraryPaths({ libraries = [], config }: StatsOptions, io: Io): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const given of libraries) {
    const there = await io.files.stat(resolve(io.cwd, given));
    paths.push(there ? given : (await findLibrary(given, await findProject(config ?? undefined, io), io)).path);
  }
  return paths;
}

/** `--before` is read as the ledgers themselves are, but against no period before it and without a day of receipt. */
async function beforeOf(
  options: StatsOptions,
  compared: Period | null,
  io: Io,
): Promise<{ readonly before: Before | null; readonly left_out: readonly LeftOut[] }> {
  if (options.before.length === 0) return { before: compared && { tables: null, period: compared }, left_out: [] };
  const then = { campaign: null, baseline: null, registerRounds: null, received: null };
  const old = await readRectification({ ...options, ...then, paths: options.before }, io);
  const { tables, left_out } = countedOnce(old, "newest");
  return { before: tables.length > 0 ? { tables, period: compared } : null, left_out };
}
