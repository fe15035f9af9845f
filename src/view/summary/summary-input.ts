import type { FigureRow } from "../../field/figure-row.ts";
import type { PointKnown } from "../../field/point-hits.ts";
import type { Reporting } from "../../field/reporting.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { Severity } from "../../model/diagnostics.ts";
import type { Period } from "../../model/generated/documents.ts";

/** A finding of a ledger that was accepted, with what a run over all ledgers knows of it. */
export interface SummaryFinding extends FigureRow {
  readonly path: string;
  readonly profile: string;
  readonly id: string | null;
  readonly fact: string;
  /** The same was found before: and closed (屡查屡犯), or still open (整改未到位); null: it was not. */
  readonly recurrence: { readonly times: number; readonly closed: boolean } | null;
}

/** Problems of one sort over all files; what is waived is left out. */
export interface CodeCount {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
}

/** Everything a 汇总分析 is made of: what a validation over all submissions came to, and the papers beside them. */
export interface SummaryInput {
  readonly organisation: string | null;
  readonly campaign: string | null;
  readonly period: Period | null;
  readonly files: {
    readonly total: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly refused: number;
  };
  /** Null where nobody says who owes a report. */
  readonly reporting: Reporting | null;
  readonly codes: readonly CodeCount[];
  readonly findings: readonly SummaryFinding[];
  /** Of the last period; null where it is not given. */
  readonly before: readonly SummaryFinding[] | null;
  /** Risk points found in three or more units. */
  readonly common: readonly { readonly id: string; readonly units: number }[];
  readonly points: readonly PointKnown[];
  /** Applicable items by unit code, from the papers among the inputs. */
  readonly applicable: Readonly<Record<string, number>>;
  readonly papers: number;
}
