import { percent } from "../model/decimal.ts";
import type { Dimension } from "../model/ledger-dimensions.ts";
import { type FigureRow, membersOf } from "./figure-row.ts";
import { type Ratio, ratio } from "./ratio.ts";

/** One line of a Pareto table: `cumulative` is the share of this line and all above it. */
export interface ParetoRow {
  /** "" for those that name none. */
  readonly name: string;
  readonly findings: number;
  readonly share: string;
  readonly cumulative: string;
  /** Among the fewest that together hold 80 % of all. */
  readonly vital: boolean;
}

/** Who holds how much: concentration is the share of the first k. */
export interface Pareto {
  readonly rows: readonly ParetoRow[];
  readonly total: number;
  /** How many hold 80 %. */
  readonly vital: number;
  /** Share of the first three. */
  readonly top: Ratio;
  /** The same for the first one, three and five, as far as there are more than so many. */
  readonly concentration: readonly { readonly k: number; readonly share: Ratio }[];
}

const TOP = 3;
const FIRST = [1, TOP, 5] as const;

/** Findings by member, most first, equal ones by code. A finding without one counts under "". */
export function pareto(scope: readonly FigureRow[], dimension: Exclude<Dimension, "line" | "owner">): Pareto {
  const counts = new Map<string, { readonly name: string; findings: number }>();
  for (const row of scope) {
    const { code, name } = membersOf(row, dimension)[0] ?? { code: "", name: "" };
    const one = counts.get(code) ?? { name, findings: 0 };
    one.findings += 1;
    counts.set(code, one);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n.findings - m.findings || (a < b ? -1 : 1));
  const total = scope.length;
  let before = 0;
  const rows = sorted.map(([, { name, findings }]) => {
    const vital = before * 5 < total * 4;
    before += findings;
    return { name, findings, share: percent(findings, total), cumulative: percent(before, total), vital };
  });
  const first = (k: number) =>
    ratio(
      rows.slice(0, k).reduce((sum, row) => sum + row.findings, 0),
      total,
    );
  return {
    rows,
    total,
    vital: rows.filter((row) => row.vital).length,
    top: first(TOP),
    concentration: FIRST.filter((k) => k < rows.length).map((k) => ({ k, share: first(k) })),
  };
}
