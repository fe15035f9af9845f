import type { Severity } from "../../model/generated/documents.ts";
import type { FindingShown } from "../finding-shown.ts";
import { SEVERITIES } from "../finding-totals.ts";

/** One line of the 类别×等级 table: `cells` in the order of `CrossTable.severities`, then those without a level. */
export interface CrossRow {
  readonly category: string | null;
  readonly cells: readonly number[];
  readonly unrated: number;
  readonly total: number;
}

/** T2 类别×等级交叉表 with totals of lines and columns. */
export interface CrossTable {
  readonly severities: readonly Severity[];
  /** Most findings first; equal ones in order of appearance; without category last. */
  readonly rows: readonly CrossRow[];
  readonly totals: CrossRow;
}

export function crossTable(findings: readonly FindingShown[]): CrossTable {
  const groups = new Map<string | null, FindingShown[]>();
  for (const one of findings) {
    const group = groups.get(one.category);
    if (group) group.push(one);
    else groups.set(one.category, [one]);
  }
  const rows = [...groups].map(([category, group]) => crossRow(category, group));
  rows.sort((a, b) => Number(a.category === null) - Number(b.category === null) || b.total - a.total);
  return { severities: SEVERITIES, rows, totals: crossRow(null, findings) };
}

function crossRow(category: string | null, findings: readonly FindingShown[]): CrossRow {
  const cells = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity).length);
  const rated = cells.reduce((sum, count) => sum + count, 0);
  return { category, cells, unrated: findings.length - rated, total: findings.length };
}
