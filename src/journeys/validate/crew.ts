import { ChildLost, type Children, type Io } from "../../io/io.ts";

/** How many children work on ledgers, and what one file may take. */
export interface Crew {
  /** `--jobs`; null leaves it to the amount of work. */
  readonly jobs: number | null;
  /** Seconds one file may take; null: by its size. */
  readonly seconds: number | null;
  /** Bytes one child may take. */
  readonly memory: number;
}

/** A file to work on, with its bytes; 0 where nobody knows. */
export interface Sized {
  readonly path: string;
  readonly size: number;
}

const MB = 1024 * 1024;
/** What one child may take, by default. */
const CHILD_MEMORY = 512 * MB;
/** Beyond this there is enough work for more than one child. */
const MUCH = { bytes: 20 * MB, files: 200 };
/** Short tables of plain text are read in this process: starting another takes longer, and nothing in them can explode. */
const SHORT = { bytes: 256 * 1024, files: 20 };
const MOST_CHILDREN = 8;

/** The crew that options ask for. */
export const crewOf = (given: Partial<{ readonly [K in keyof Crew]: Crew[K] | null }>): Crew => ({
  jobs: given.jobs ?? null,
  seconds: given.seconds ?? null,
  memory: given.memory ?? CHILD_MEMORY,
});

/** Whether all of it may be done in this process. */
export const isShort = (work: readonly Sized[], { jobs }: Crew): boolean =>
  jobs === null &&
  work.length <= SHORT.files &&
  work.every(({ path, size }) => size <= SHORT.bytes && /\.(?:csv|tsv)$/i.test(path));

/** Children for that work; null where there can be none. */
export function hireFor(work: readonly Sized[], setup: unknown, { jobs, memory }: Crew, io: Io): Children | null {
  const bytes = work.reduce((sum, { size }) => sum + size, 0);
  const much = bytes > MUCH.bytes || work.length > MUCH.files;
  const count = jobs ?? (much ? Math.min(io.processors, MOST_CHILDREN) : 1);
  return io.hire({ count: Math.min(count, Math.max(1, work.length)), setup, memory });
}

/** 10 s, and 10 s more for each 100,000 rows: about 5 MB of a packed sheet. No file by default limits may take longer than 40 s. */
export const secondsFor = ({ size }: Sized, { seconds }: Crew): number =>
  seconds ?? Math.min(40, 10 + Math.ceil((size / (5 * MB)) * 10));

/** Which limit a child was lost over; null where it was none. */
export function limitMet(
  error: unknown,
  work: Sized,
  crew: Crew,
): { readonly code: "too-slow" | "too-much-memory"; readonly limit: number } | null {
  const reason = error instanceof ChildLost ? error.reason : null;
  if (reason === "time") return { code: "too-slow", limit: secondsFor(work, crew) };
  return reason === "memory" ? { code: "too-much-memory", limit: crew.memory } : null;
}
