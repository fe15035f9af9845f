import type { IsWorkday } from "../../field/calendar.ts";
import type { LedgerCode } from "../../model/diagnostic-codes.ts";
import type { Place, Related, Severity } from "../../model/diagnostics.ts";
import type { Checklist, PlainDate, Project, RiskLibrary } from "../../model/generated/documents.ts";
import type { AsideRow, LedgerRow, LedgerTable } from "../../model/ledger.ts";
import type { Round, RosterUnit } from "../../model/submission.ts";

export type { Round, RosterUnit };

/** One breach in a row, before it has its code. `key` null: the row as a whole. */
export interface RowHit {
  /** Null: the table as a whole. */
  readonly row: number | null;
  readonly key: string | null;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly value?: string;
  readonly related?: readonly Related[];
  /** Told under this code instead of the law's own: an own law that cannot be judged. */
  readonly as?: LedgerCode;
  /** Instead of the severity of its line: own laws have their own. */
  readonly severity?: Severity;
}

export type Tell = (hit: RowHit) => void;

/**
 * A law over one table, as its rows go by: made anew for each table, it may remember what it must (≤ 2 KB a row), never the
 * rows themselves.
 */
export type LedgerLaw = (table: LedgerTable, around: LedgerAround) => LedgerJudge;

export interface LedgerJudge {
  /** Columns that parts of the law would need and the table does not have: those parts were not applied. */
  readonly lacking?: readonly string[];
  /** The project's own laws that were not applied for want of columns. */
  readonly lackingOwn?: readonly { readonly ownLaw: string; readonly columns: readonly string[] }[];
  row?(row: LedgerRow, tell: Tell): void;
  /** After the last row. `aside`: totals and the like. */
  end?(aside: readonly AsideRow[], tell: Tell): void;
}

/** What laws over one file may know. Plain data but for `isWorkday`, so that it can be handed to another process. */
export interface LedgerAround {
  readonly asOf: PlainDate;
  readonly project: Project | null;
  readonly libraries: readonly RiskLibrary[];
  /** The project's checklists and those among the inputs; absent where there are none. */
  readonly checklists?: readonly Checklist[];
  readonly campaign: Campaign | null;
  /** `--received`: the day the file came in; null where nobody said. */
  readonly received: PlainDate | null;
  /** Throws CalendarGap. */
  readonly isWorkday: IsWorkday;
}

/** A campaign of the project (`campaigns` of riskpaper.yaml), chosen by `--campaign`. */
export type Campaign = NonNullable<Project["campaigns"]>[number];

/** A value as a digest keeps it: texts beyond 200 characters are cut and end in `#` and a hash of the whole. */
export type DigestValue = string | number | readonly string[] | null;

/** What is kept of a row for the laws across files; plain JSON of at most 2 KB. */
export interface RowDigest {
  readonly row: number;
  readonly values: Readonly<Record<string, DigestValue>>;
  readonly state: string | null;
}

/** What is kept of a table for the laws across files; plain JSON. */
export interface TableDigest {
  readonly sheet: string;
  readonly profile: string;
  readonly headerRow: number;
  readonly unit: string | null;
  readonly filler: string | null;
  readonly personInCharge: string | null;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
  /** Key → where its column stands. */
  readonly columns: Readonly<Record<string, { readonly column: number; readonly header: string }>>;
  readonly schemes: Readonly<Record<string, string>>;
  readonly rows: readonly RowDigest[];
  /** Texts of the rows set aside as titles and notes; they may say 更正报送. */
  readonly titles?: readonly string[];
}

/** One ledger file of a run. */
export interface SubmittedLedger {
  /** As given, with `/`. */
  readonly path: string;
  readonly sha256: string;
  /** Whether it had errors of its own: a rejected file still takes part in the laws across files. */
  readonly rejected: boolean;
  readonly tables: readonly TableDigest[];
  /** The file this return of ours was made from, where nobody has mended or explained anything in it. */
  readonly returnOf?: string;
  /** A return of ours in which something was mended or explained. */
  readonly mended?: true;
}

/** A file of a run that could not be read: it counts for the roster by its name only. */
export interface RefusedLedger {
  readonly path: string;
}

export interface LedgerSet {
  /** In input order. */
  readonly ledgers: readonly SubmittedLedger[];
  readonly refused: readonly RefusedLedger[];
}

/** What laws over all files may know besides. */
export interface SetAround extends Omit<LedgerAround, "received"> {
  /** The ledgers of the last period (`--baseline`), or null. */
  readonly baseline: LedgerSet | null;
  /** Units that have to report: those of `--roster`, else of the campaign (`field/roster.ts: dueUnits`); null where neither is given. */
  readonly roster: readonly RosterUnit[] | null;
  /** Path → day received. */
  readonly received: Readonly<Record<string, PlainDate>>;
  /** Paths below `--evidence` with their SHA-256, relative, with `/`; null where it is not given. */
  readonly evidence: Readonly<Record<string, string>> | null;
  /** Earlier rounds of the register of rounds; null where it is not given. */
  readonly rounds: readonly Round[] | null;
}

/** One breach across files. `path` null: about no single file. */
export interface SetHit {
  readonly path: string | null;
  readonly at: Place;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly value?: string;
  readonly related?: readonly Related[];
}

/** A law over all files of a run. The order of the files never matters for what it says. */
export type SetLaw = (set: LedgerSet, around: SetAround) => Iterable<SetHit>;
