import { matrixLevel } from "../../field/level-schemes.ts";
import type { RiskPoint } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";

/** One field of the 5×5 matrix: `covered` counts points that were asked about, `hit` those with a finding. */
export interface MatrixCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly level: string;
  readonly covered: number;
  readonly hit: number;
  readonly points: readonly { readonly id: string; readonly name: string; readonly findings: number }[];
}

/** Risk points by their own likelihood and impact (scheme L4). Findings never move a point. */
export interface RiskMatrix {
  /** Impact 1–5 within likelihood 5–1: as the matrix is drawn, line by line. */
  readonly cells: readonly MatrixCell[];
  readonly levels: readonly { readonly level: string; readonly covered: number; readonly hit: number }[];
  readonly covered: number;
  readonly hit: number;
  /** Points of other schemes (integrity levels are no product) or without scores: never forced into the matrix. */
  readonly outside: readonly {
    readonly id: string;
    readonly name: string;
    readonly level: string;
    readonly scheme: string;
  }[];
}

const SCORES = [1, 2, 3, 4, 5] as const;
const LEVELS = ["高", "较高", "中", "低"] as const;

export function riskMatrix(papers: readonly PaperInput[]): RiskMatrix {
  const findings = new Map<string, number>();
  for (const { riskPoint } of papers.flatMap((paper) => paper.assessment.findings)) {
    if (riskPoint) findings.set(riskPoint.id, (findings.get(riskPoint.id) ?? 0) + 1);
  }
  const points = [...coveredPoints(papers).values()];
  const scored = points.filter(({ scheme, point }) => scheme === "L4" && levelAt(point) !== null);
  const cells = [...SCORES].reverse().flatMap((likelihood) =>
    SCORES.map((impact): MatrixCell => {
      const here = scored
        .filter(({ point }) => point.likelihood === likelihood && point.impact === impact)
        .map(({ point }) => ({ id: point.id, name: point.name, findings: findings.get(point.id) ?? 0 }));
      const level = matrixLevel(likelihood, impact) ?? "";
      return { likelihood, impact, level, covered: here.length, hit: hits(here), points: here };
    }),
  );
  const sum = (list: readonly MatrixCell[], key: "covered" | "hit") =>
    list.reduce((total, cell) => total + cell[key], 0);
  return {
    cells,
    levels: LEVELS.map((level) => {
      const own = cells.filter((cell) => cell.level === level);
      return { level, covered: sum(own, "covered"), hit: sum(own, "hit") };
    }),
    covered: sum(cells, "covered"),
    hit: sum(cells, "hit"),
    outside: points
      .filter((one) => !scored.includes(one))
      .map(({ point, scheme }) => ({ id: point.id, name: point.name, level: point.level, scheme })),
  };
}

const hits = (points: MatrixCell["points"]) => points.filter((point) => point.findings > 0).length;
const levelAt = (point: RiskPoint) => matrixLevel(point.likelihood ?? 0, point.impact ?? 0);

/** Points of items in scope, by id, with the scheme their level belongs to. */
function coveredPoints(papers: readonly PaperInput[]) {
  const covered = new Map<string, { readonly point: RiskPoint; readonly scheme: string }>();
  for (const { state, assessment } of papers) {
    const schemes = new Map(
      state.libraries.flatMap((library) =>
        library.points.map((point) => [point.id, point.level_scheme ?? library.level_scheme] as const),
      ),
    );
    for (const one of assessment.items) {
      if (one.applicability === "excluded") continue;
      for (const point of one.riskPoints) {
        if (!covered.has(point.id)) covered.set(point.id, { point, scheme: schemes.get(point.id) ?? "" });
      }
    }
  }
  return covered;
}
