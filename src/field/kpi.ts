import { percent } from "../model/decimal.ts";

/** A ratio with what it is made of. `percent` has two digits, half-up, and is "—" where `den` is 0. */
export interface Kpi {
  readonly key: KpiKey;
  readonly num: number;
  readonly den: number;
  readonly percent: string;
}

export type KpiKey =
  | "execution_rate"
  | "compliance_rate"
  | "finding_rate"
  | "sample_error"
  | "fix_on_spot_rate"
  | "coverage"
  | "library_coverage";

/** What one paper counted. Items but for `sample_*` (samples drawn, samples with problems) and the findings. */
export interface PaperFigures {
  readonly applicable: number;
  readonly answered: number;
  readonly pass: number;
  readonly fail: number;
  readonly pending: number;
  readonly sample_n: number;
  readonly sample_k: number;
  readonly findings: number;
  /** Findings put right before the team left. */
  readonly fixed_on_spot: number;
}

/** One ratio under its key. */
export function kpi(key: KpiKey, num: number, den: number): Kpi {
  return { key, num, den, percent: percent(num, den) };
}

/**
 * The ratios of domain.md §4.0 that papers alone can tell. Over several papers numerators and denominators are added first:
 * an average of rates is not the rate.
 */
export function paperKpis(
  papers: readonly PaperFigures[],
): Readonly<Record<"execution_rate" | "compliance_rate" | "finding_rate" | "sample_error" | "fix_on_spot_rate", Kpi>> {
  const sum = (key: keyof PaperFigures) => papers.reduce((total, paper) => total + paper[key], 0);
  const [pass, fail] = [sum("pass"), sum("fail")];
  return {
    execution_rate: kpi("execution_rate", sum("answered"), sum("applicable")),
    compliance_rate: kpi("compliance_rate", pass, pass + fail),
    finding_rate: kpi("finding_rate", fail, pass + fail + sum("pending")),
    sample_error: kpi("sample_error", sum("sample_k"), sum("sample_n")),
    fix_on_spot_rate: kpi("fix_on_spot_rate", sum("fixed_on_spot"), sum("findings")),
  };
}

/** 检查覆盖率: units (or posts, people) inspected ÷ those due. A unit inspected twice counts once, one that was not due not at all. */
export function coverage(inspected: readonly string[], due: readonly string[]): Kpi {
  const seen = new Set(inspected);
  const expected = new Set(due);
  return kpi("coverage", [...expected].filter((one) => seen.has(one)).length, expected.size);
}

/** 风险点覆盖率: risk points with an item ÷ points in force (neither draft nor retired; `active` holds their ids). */
export function libraryCoverage(asked: readonly string[], active: readonly string[]): Kpi {
  const items = new Set(asked);
  const points = new Set(active);
  return kpi("library_coverage", [...points].filter((one) => items.has(one)).length, points.size);
}
