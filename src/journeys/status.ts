import { CalendarGap, type IsWorkday } from "../field/calendar.ts";
import { progressOf } from "../interview/next.ts";
import { Interrupted, type Io } from "../io/io.ts";
import { JOURNAL } from "../io/journal-file.ts";
import { join, resolve } from "../io/paths.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { isRegisterPath } from "../model/register.ts";
import type { FactsState, PaperInput, Stage } from "../model/paper.ts";
import { assess } from "../paper/assess.ts";
import { paperHead } from "../view/paper-head.ts";
import { type HeldBy, heldBy } from "./held-by.ts";
import { PaperRefused, readPaper } from "./load-paper.ts";
import type { FoundProject } from "./project.ts";
import { workdays } from "./workdays.ts";

/** One paper on the board. `path` has `/` and begins as the folder was given. Everything a damaged paper cannot tell is null. */
export interface BoardRow {
  readonly kind: "Workpaper";
  readonly path: string;
  readonly state: "进行中" | "已完成" | "损坏";
  /** Where it stands between author and release, and whether the unit has confirmed its facts as they are. */
  readonly stage: Stage | null;
  readonly facts: FactsState["state"] | null;
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly checklist: { readonly id: string; readonly title: string; readonly version: string } | null;
  readonly index_no: string | null;
  /** Items with an answer of any kind, of those that may be answered. */
  readonly answered: number | null;
  readonly total: number | null;
  readonly fail: number | null;
  /** What is owed before it can be finished: open items, notes, findings, evidence. */
  readonly missing: number | null;
  readonly findings: number | null;
  /** Items answered in the paper before this one that nobody has looked at again yet. */
  readonly recheck: number | null;
  /** What is due: null where nothing is. */
  readonly due: Due | null;
  /** Time of the last record, UTC ISO 8601. */
  readonly last_at: string | null;
  /** Who writes in it now; a lock whose process is gone is nobody's. */
  readonly held_by: HeldBy | null;
  /** Bytes of a last record that was never finished: dropped when the paper is opened next. */
  readonly torn_bytes: number;
  readonly problem: BoardProblem | null;
}

/** `inspect`: the day the inspection project ends, of a paper that is not finished; `rectify`: the earliest deadline of findings not put right on the spot, and how many have one. */
export interface Due {
  readonly inspect: PlainDate | null;
  readonly rectify: PlainDate | null;
  readonly findings: number;
}

/** `record`: number of the record of a journal that cannot be believed; `year`: the one without a calendar. */
export interface BoardProblem {
  readonly reason: PaperRefused["reason"] | "unreadable" | "calendar";
  readonly record?: number;
  readonly year?: string;
}

/** `all`: however deep; `near`: in the folder itself and one below, for who must not wait. */
export type Reach = "all" | "near";

const PATTERNS: Readonly<Record<Reach, readonly string[]>> = {
  all: ["**/*.paper/**", `**/${JOURNAL}`],
  near: ["*.paper/*", "*/*.paper/*"],
};

/** The papers below `folder` in the order of their paths; a paper that cannot be read is a row too. */
export async function board(
  folder: string,
  reach: Reach,
  found: FoundProject | null,
  io: Io,
): Promise<readonly BoardRow[]> {
  const base = resolve(io.cwd, folder);
  const isWorkday = workdays(found?.project ?? null);
  const rows: BoardRow[] = [];
  for (const path of await papersBelow(base, reach, io))
    rows.push(await rowOf(base, folder, path, isWorkday, found, io));
  return rows;
}

/** Paths from `base`, "" for itself. A register has a journal too, and is no paper. */
export async function papersBelow(base: string, reach: Reach, io: Io): Promise<readonly string[]> {
  if ((await io.files.stat(join(base, JOURNAL)))?.kind === "file") return isRegisterPath(base) ? [] : [""];
  const paths = await io.glob(PATTERNS[reach], base);
  const papers = paths
    .filter((path) => !/(^|\/)node_modules\//.test(path))
    .map((path) => /^(?:.*?\/)?[^/]*\.paper(?=\/)/.exec(path)?.[0] ?? path.slice(0, -JOURNAL.length - 1))
    .filter((path) => !isRegisterPath(path));
  return [...new Set(papers)].sort();
}

async function rowOf(
  base: string,
  given: string,
  path: string,
  isWorkday: IsWorkday,
  found: FoundProject | null,
  io: Io,
): Promise<BoardRow> {
  const at = join(base, path);
  const shown = shownPath(given, path);
  try {
    const held_by = await heldBy(io, at);
    const { state, reading } = await readPaper(at, io);
    const paper: PaperInput = { path: shown, state, assessment: assess(state, isWorkday) };
    const { unit, checklist, index_no } = paperHead(paper);
    const { done, total } = progressOf(paper.assessment);
    return {
      kind: "Workpaper",
      path: shown,
      state: state.finished ? "已完成" : "进行中",
      stage: state.review.stage,
      facts: state.facts.state,
      unit,
      checklist,
      index_no,
      answered: done,
      total,
      fail: paper.assessment.counts.fail,
      missing: paper.assessment.missing.length,
      findings: paper.assessment.findings.length,
      recheck: paper.assessment.missing.filter(({ what }) => what === "recheck").length,
      due: dueOf(paper, found),
      last_at: state.journal.last_at,
      held_by,
      torn_bytes: reading.tornBytes,
      problem: null,
    };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    return { ...NOTHING_KNOWN, path: shown, problem: problemOf(error) };
  }
}

const NOTHING_KNOWN = {
  kind: "Workpaper",
  state: "损坏",
  stage: null,
  facts: null,
  unit: null,
  checklist: null,
  index_no: null,
  answered: null,
  total: null,
  fail: null,
  missing: null,
  findings: null,
  recheck: null,
  due: null,
  last_at: null,
  held_by: null,
  torn_bytes: 0,
} as const;

function dueOf({ state, assessment }: PaperInput, found: FoundProject | null): Due | null {
  const { no } = state.header.project;
  const round = found?.project.projects?.find((one) => one.no === no);
  const inspect = state.finished ? null : (round?.to ?? null);
  const deadlines = assessment.findings.flatMap(({ finding }) =>
    finding.fixed_on_spot || finding.deadline === undefined ? [] : [finding.deadline],
  );
  const [rectify = null] = deadlines.toSorted();
  return inspect === null && rectify === null ? null : { inspect, rectify, findings: deadlines.length };
}

function problemOf(error: unknown): BoardProblem {
  if (error instanceof CalendarGap) return { reason: "calendar", year: error.year };
  if (error instanceof PaperRefused)
    return error.record === undefined ? { reason: error.reason } : { reason: error.reason, record: error.record };
  // A file the system does not give us is that paper's trouble; anything else is a bug and must be heard of.
  if (typeof (error as { code?: unknown } | null)?.code === "string") return { reason: "unreadable" };
  throw error;
}

/** A paper's path as the folder was given: `given` as typed, `path` from that folder. */
export function shownPath(given: string, path: string): string {
  const folder = given.replaceAll("\\", "/").replace(/\/+$/, "");
  if (path === "") return folder === "" ? "/" : folder;
  return folder === "." || folder === "" ? path : `${folder}/${path}`;
}
