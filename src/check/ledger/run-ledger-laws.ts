import { CalendarGap } from "../../field/calendar.ts";
import { SUBMISSION_CODES } from "../../model/codes/ledger-submission.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import { type Diagnostic, MOST_TOLD } from "../../model/diagnostics.ts";
import type { AsideRow, LedgerRow, LedgerTable } from "../../model/ledger.ts";
import type { NeedName } from "../../model/validation.ts";
import { severityOf } from "../laws.ts";
import type { LedgerAround, LedgerJudge, LedgerLaw, RowHit, SetAround, SetLaw, LedgerSet } from "./ledger-law.ts";
import { ledgerLineOf, ledgerLines } from "./ledger-lines.ts";
import type { LedgerLine, LedgerNeed } from "./ledger-line.ts";
import { concernsSet, lacksContext, lackingInSet } from "./set-needs.ts";
import { standing, submissionsOf } from "./submissions.ts";

/** The laws over rows, and those over files, loaded. */
export interface LedgerLaws {
  readonly table: readonly (readonly [DiagnosticCode, LedgerLaw])[];
  readonly set: readonly (readonly [DiagnosticCode, SetLaw])[];
}

/** A ledger law that was not applied, and what it would have needed. */
export interface LedgerNotRun {
  readonly code: DiagnosticCode;
  readonly needs: NeedName;
  /** Of `needs: "columns"`: which, and in ledgers of which profile. */
  readonly columns?: readonly string[];
  readonly profile?: string;
  /** Of `own-law`: its own code. */
  readonly ownLaw?: string;
}

/** Which ledger laws are loaded: all, unless it is said. */
export interface WantedLaws {
  /** Over the rows of one table, or over all files of a run: nobody but a test needs both in one process. */
  readonly over?: "table" | "set";
  /** Whether the project has laws of its own; without them their language, which takes longer to load than all other laws, stays on disk. */
  readonly own?: boolean;
}

/** Loads ledger laws, in the order of the table. */
export async function loadLedgerLaws({ over, own = true }: WantedLaws = {}): Promise<LedgerLaws> {
  const lines = ledgerLines().filter(([code]) => own || code !== "own-law");
  const table = (over === "set" ? [] : lines).map(
    async ([code, { load }]) => load && ([code, (await load()).default] as const),
  );
  const set = (over === "table" ? [] : lines).map(
    async ([code, { loadSet }]) => loadSet && ([code, (await loadSet()).default] as const),
  );
  return {
    table: (await Promise.all(table)).filter((one) => one !== null),
    set: (await Promise.all(set)).filter((one) => one !== null),
  };
}

/** Judges the rows of one table as they go by. */
export interface TableJudge {
  row(row: LedgerRow): void;
  /** After the last row: what all laws found, in order of place, and those that could not be applied. */
  end(aside: readonly AsideRow[]): {
    readonly diagnostics: readonly Diagnostic[];
    readonly notRun: readonly LedgerNotRun[];
  };
}

export function tableJudge(table: LedgerTable, laws: LedgerLaws, around: LedgerAround): TableJudge {
  const diagnostics: Diagnostic[] = [];
  const notRun: LedgerNotRun[] = [];
  const rules = around.project?.rules;
  const running: Running[] = [];
  for (const [code, law] of laws.table) {
    const line = ledgerLineOf(code);
    if (line === null || severityOf(code, rules) === "off" || !concerns(line, table.profile.key)) continue;
    const lacking = lackingIn(line, table, around);
    if (lacking) notRun.push({ code, ...lacking });
    else running.push(start(code, law, table, around, diagnostics));
  }
  return {
    row(row) {
      for (const one of running) one.row?.(row);
    },
    end(aside) {
      for (const one of running) {
        one.end(aside);
        if (one.withoutCalendar()) notRun.push({ code: one.code, needs: "calendar" });
        const { lacking: columns = [], lackingOwn = [] } = one.judge();
        const of = { code: one.code, needs: "columns", profile: table.profile.key } as const;
        if (columns.length > 0) notRun.push({ ...of, columns });
        for (const own of lackingOwn) notRun.push({ ...of, ...own });
      }
      return { diagnostics: diagnostics.sort(byRow), notRun };
    },
  };
}

interface Running {
  readonly code: DiagnosticCode;
  judge(): LedgerJudge;
  /** Whether it met a year that no calendar covers, and ended there. */
  withoutCalendar(): boolean;
  row: ((row: LedgerRow) => void) | null;
  end(aside: readonly AsideRow[]): void;
}

/** One law at work. What it throws ends it with a result of its own; the others go on. */
function start(
  code: DiagnosticCode,
  law: LedgerLaw,
  table: LedgerTable,
  around: LedgerAround,
  diagnostics: Diagnostic[],
): Running {
  const severity = severityOf(code, around.project?.rules);
  let told = 0;
  let judge: LedgerJudge = {};
  let over = false;
  let gap = false;
  let at: LedgerRow | null = null;
  const tell = ({ row, key, as, ...hit }: RowHit): void => {
    if (++told > MOST_TOLD) return;
    const graded = as === undefined ? (hit.severity ?? severity) : severityOf(as, around.project?.rules);
    if (graded === "off" && as !== undefined) return;
    diagnostics.push({
      code: as ?? code,
      severity: graded === "off" ? "info" : graded,
      at: table.place(row, key),
      args: { ...hit.args, ...(row !== null && row === at?.row ? wordsRead(at) : {}) },
      ...(hit.value === undefined ? {} : { value: shorten(hit.value) }),
      ...(hit.related ? { related: hit.related } : {}),
    });
  };
  const stopped = (error: unknown): void => {
    over = true;
    // A year without calendar is no bug of the law: it is said as what the law lacked.
    if (error instanceof CalendarGap) gap = true;
    else diagnostics.push(crashed(code, error, table));
  };
  const guarded = (work: () => void): void => {
    if (over) return;
    try {
      work();
    } catch (error) {
      stopped(error);
    }
  };
  guarded(() => {
    judge = law(table, around);
  });
  return {
    code,
    judge: () => judge,
    withoutCalendar: () => gap,
    row: judge.row
      ? (row) => {
          // As `guarded`, without a function made anew for each row.
          if (over) return;
          at = row;
          try {
            judge.row?.(row, tell);
          } catch (error) {
            stopped(error);
          }
        }
      : null,
    end: (aside) => guarded(() => judge.end?.(aside, tell)),
  };
}

/** The words of a row that were read as others, for a message that quotes one: 已完成＝已整改. */
function wordsRead({ values, state }: LedgerRow): { readonly read?: string } {
  const words = Object.values(values).flatMap(({ value, shown, steps }) =>
    steps.includes("synonym") && shown.length <= 40 ? [`${shown.trim()}＝${String(value)}`] : [],
  );
  const status = values.status?.shown.trim() ?? "";
  if (state !== null && status !== "" && status !== state && status.length <= 40) words.push(`${status}＝${state}`);
  return words.length === 0 ? {} : { read: words.join("\n") };
}

function crashed(code: DiagnosticCode, error: unknown, table: LedgerTable): Diagnostic {
  const said = error instanceof Error ? error.message : String(error);
  return {
    code: "law-crashed",
    severity: "error",
    at: table.place(null, null),
    args: { law: code, error: shorten(said) },
  };
}

/** What every file of the run shows together. `path` of a diagnostic null: about no single file. */
export function judgeSet(
  set: LedgerSet,
  laws: LedgerLaws,
  around: SetAround,
): {
  readonly diagnostics: readonly (Diagnostic & { readonly path: string | null })[];
  readonly notRun: readonly LedgerNotRun[];
} {
  const diagnostics: (Diagnostic & { readonly path: string | null })[] = [];
  const notRun: LedgerNotRun[] = [];
  const rules = around.project?.rules;
  const current = standing(set, submissionsOf(set, around));
  for (const [code, law] of laws.set) {
    const severity = severityOf(code, rules);
    if (severity === "off" || set.ledgers.length + set.refused.length === 0) continue;
    const line = ledgerLineOf(code);
    if (line === null || !concernsSet(line, current)) continue;
    const lacking = lackingInSet(line, current, around);
    if (lacking) {
      notRun.push({ code, ...lacking });
      continue;
    }
    let told = 0;
    try {
      // What a correction replaced contradicts nobody any more; only the laws of submission still look at it.
      for (const { path, at, args, value, related } of law(code in SUBMISSION_CODES ? set : current, around)) {
        if (++told > MOST_TOLD * 10) break;
        diagnostics.push({
          path,
          code,
          severity,
          at,
          args: args ?? {},
          ...(value === undefined ? {} : { value: shorten(value) }),
          ...(related ? { related } : {}),
        });
      }
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      diagnostics.push({
        path: null,
        code: "law-crashed",
        severity: "error",
        at: {},
        args: { law: code, error: shorten(said) },
      });
    }
  }
  return { diagnostics, notRun };
}

const concerns = (line: LedgerLine, profile: string): boolean =>
  line.profiles.length === 0 || line.profiles.includes(profile);

function lackingIn(line: LedgerLine, table: LedgerTable, around: LedgerAround): Omit<LedgerNotRun, "code"> | null {
  const columns = line.columns.filter((key) => !table.columns[key]);
  if (columns.length > 0) return { needs: "columns", columns, profile: table.profile.key };
  const need = line.needs.find((one) => tableLacks(one, around));
  return need ? { needs: need } : null;
}

const tableLacks = (need: LedgerNeed, around: LedgerAround): boolean =>
  need === "received" ? around.received === null : lacksContext(need, around);

const byRow = (a: Diagnostic, b: Diagnostic): number => (a.at.row ?? 0) - (b.at.row ?? 0);

const shorten = (text: string): string => ([...text].length > 120 ? `${[...text].slice(0, 119).join("")}…` : text);
