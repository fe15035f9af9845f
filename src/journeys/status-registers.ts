import { standingOf } from "../field/due.ts";
import { deadlineInForce } from "../field/rectification-kpi.ts";
import { Interrupted, type Io } from "../io/io.ts";
import { JOURNAL } from "../io/journal-file.ts";
import { join, resolve } from "../io/paths.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { isRegisterPath } from "../model/register.ts";
import { rectificationFact } from "../view/records/rectification-fact.ts";
import { registerAsOf } from "../register/as-of.ts";
import { heldBy } from "./held-by.ts";
import { readRegister, RegisterRefused } from "./register/load-register.ts";
import { registerTable } from "./register/register-table.ts";
import { type BoardRow, shownPath } from "./status.ts";

/** One register on the board; counts as `ledger due` has them. What a damaged one cannot tell is null. */
export interface RegisterRow extends Pick<BoardRow, "path" | "last_at" | "held_by" | "torn_bytes"> {
  readonly kind: "Register";
  readonly findings: number | null;
  readonly open: number | null;
  /** Of the open ones: the deadline in force is past. */
  readonly overdue: number | null;
  /** Reported as done, and nobody has closed it yet. */
  readonly awaiting: number | null;
  readonly closed: number | null;
  /** The earliest deadline in force of what is open, from the day on. */
  readonly next_due: PlainDate | null;
  readonly problem: { readonly reason: RegisterRefused["reason"] | "unreadable"; readonly record?: number } | null;
}

/** The registers below `folder`, in the order of their paths; one that cannot be read is a row too. */
export async function registerBoard(folder: string, asOf: PlainDate, io: Io): Promise<readonly RegisterRow[]> {
  const base = resolve(io.cwd, folder);
  const rows: RegisterRow[] = [];
  for (const path of await registersBelow(base, io)) rows.push(await rowOf(base, folder, path, asOf, io));
  return rows;
}

async function registersBelow(base: string, io: Io): Promise<readonly string[]> {
  if ((await io.files.stat(join(base, JOURNAL)))?.kind === "file") return isRegisterPath(base) ? [""] : [];
  const paths = await io.glob(["**/*.register/**"], base);
  const registers = paths.flatMap((path) =>
    /(^|\/)node_modules\//.test(path) ? [] : (/^(?:.*?\/)?[^/]*\.register(?=\/)/i.exec(path)?.[0] ?? []),
  );
  return [...new Set(registers)].sort();
}

async function rowOf(base: string, given: string, path: string, asOf: PlainDate, io: Io): Promise<RegisterRow> {
  const [at, shown] = [join(base, path), shownPath(given, path)];
  try {
    const held_by = await heldBy(io, at);
    const { state, reading } = await readRegister(at, io);
    const facts = registerTable(shown, registerAsOf(state, reading.records, asOf), null).rows.map(rectificationFact);
    const standings = facts.map((fact) => standingOf(fact, asOf, asOf));
    const count = (...which: readonly (typeof standings)[number][]) =>
      standings.filter((one) => which.includes(one)).length;
    const ahead = facts.flatMap((fact, index) => {
      const limit = deadlineInForce(fact);
      return limit !== null && ["today", "soon", "later"].includes(standings[index] ?? "") ? [limit] : [];
    });
    return {
      kind: "Register",
      path: shown,
      findings: facts.length,
      open: count("overdue", "today", "soon", "later", "undated"),
      overdue: count("overdue"),
      awaiting: count("awaiting"),
      closed: count("closed"),
      next_due: ahead.sort()[0] ?? null,
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
  kind: "Register",
  findings: null,
  open: null,
  overdue: null,
  awaiting: null,
  closed: null,
  next_due: null,
  last_at: null,
  held_by: null,
  torn_bytes: 0,
} as const;

function problemOf(error: unknown): NonNullable<RegisterRow["problem"]> {
  if (error instanceof RegisterRefused)
    return error.record === undefined ? { reason: error.reason } : { reason: error.reason, record: error.record };
  // A file the system does not give us is that register's trouble; anything else is a bug and must be heard of.
  if (typeof (error as { code?: unknown } | null)?.code === "string") return { reason: "unreadable" };
  throw error;
}
