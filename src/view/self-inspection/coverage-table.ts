import { coverage, type Kpi } from "../../field/kpi.ts";
import type { Counts, PaperInput } from "../../model/paper.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";

/** T1 覆盖表: one line a paper. */
export interface CoverageRow {
  readonly unit: { readonly code: string; readonly name: string };
  readonly checklist: string;
  readonly index_no: string;
  readonly counts: Counts;
  readonly execution: Ratio;
  readonly compliance: Ratio;
  readonly complete: boolean;
}

export function coverageTable(papers: readonly PaperInput[]): readonly CoverageRow[] {
  return papers.map(({ state, assessment: { counts } }) => ({
    unit: { code: state.header.unit.code, name: state.header.unit.name },
    checklist: state.checklist.title,
    index_no: state.header.index_no,
    counts,
    execution: ratio(counts.answered, counts.applicable),
    compliance: ratio(counts.pass, counts.pass + counts.fail),
    complete: state.finished,
  }));
}

/** Sum of the counts of several papers. */
export function sumCounts(papers: readonly PaperInput[]): Counts {
  const sum = (key: keyof Counts) => papers.reduce((total, paper) => total + paper.assessment.counts[key], 0);
  return {
    items: sum("items"),
    applicable: sum("applicable"),
    answered: sum("answered"),
    pass: sum("pass"),
    fail: sum("fail"),
    na: sum("na"),
    pending: sum("pending"),
    recorded: sum("recorded"),
    unchecked: sum("unchecked"),
    excluded: sum("excluded"),
  };
}

/** 检查覆盖率 by unit; null where nobody said which units were due. */
export const unitCoverage = (papers: readonly PaperInput[], due: readonly string[] | null): Kpi | null =>
  due &&
  coverage(
    papers.map((paper) => paper.state.header.unit.code),
    due,
  );
