import type { Catalogue } from "../../text/catalogue.ts";
import type { CrossTable } from "../../view/self-inspection/cross-table.ts";
import type { MatrixCell } from "../../view/self-inspection/risk-matrix.ts";

/** A table of texts with one head row. */
export interface Figures {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** T2 as it is printed: categories by level, a column for what has none where there is such, totals last. */
export function crossFigures(table: CrossTable, { papers, terms }: Catalogue): Figures {
  const unrated = table.totals.unrated > 0;
  return {
    head: [
      papers.cross.category,
      ...table.severities.map((one) => terms.severity[one]),
      ...(unrated ? [papers.cross.unrated] : []),
      papers.cross.total,
    ],
    rows: [...table.rows, { ...table.totals, category: papers.cross.total }].map((row) => [
      row.category ?? papers.cross.none,
      ...[...row.cells, ...(unrated ? [row.unrated] : []), row.total].map(String),
    ]),
  };
}

/** A field of the risk matrix: its level, and how many of its points have findings. */
export function matrixText(cell: MatrixCell, { terms }: Catalogue): string {
  const level = (terms.level as Readonly<Record<string, string>>)[cell.level] ?? cell.level;
  return `${level}${cell.covered ? ` ${cell.hit}/${cell.covered}` : ""}`;
}
