import type { PlainDate, Severity } from "../../model/generated/documents.ts";
import type { FindingShown } from "../finding-shown.ts";
import { SEVERITIES } from "../finding-totals.ts";

/** One line of T5 整改进度. total = fixed + open; open = dated + undated. */
export interface ProgressRow {
  readonly severity: Severity | null;
  readonly total: number;
  /** 立行立改: put right on the spot. */
  readonly fixed: number;
  readonly open: number;
  /** 限期整改: open, with a deadline. */
  readonly dated: number;
  /** Open, no deadline stated. */
  readonly undated: number;
  /** Open, deadline before the as-of date; the day itself is not overdue. */
  readonly overdue: number;
}

/** T5 as the papers know it: by level, then the sum of all. Later progress lives in the register. */
export interface Progress {
  readonly rows: readonly ProgressRow[];
  readonly total: ProgressRow;
}

export function rectificationProgress(findings: readonly FindingShown[], asOf: PlainDate): Progress {
  const present = [...SEVERITIES, null].filter((level) => findings.some((one) => one.severity === level));
  return {
    rows: present.map((level) =>
      progressRow(
        level,
        findings.filter((one) => one.severity === level),
        asOf,
      ),
    ),
    total: progressRow(null, findings, asOf),
  };
}

function progressRow(severity: Severity | null, findings: readonly FindingShown[], asOf: PlainDate): ProgressRow {
  const open = findings.filter((one) => !one.fixed_on_spot);
  const deadlines = open.map((one) => one.deadline).filter((date) => date !== null);
  return {
    severity,
    total: findings.length,
    fixed: findings.length - open.length,
    open: open.length,
    dated: deadlines.length,
    undated: open.length - deadlines.length,
    overdue: deadlines.filter((date) => date < asOf).length,
  };
}
