import type { PaperInput } from "../../model/paper.ts";
import { stated } from "../stated.ts";

/** An item the report must not be silent about (domain.md §4.1); `reason` null is "no reason given". */
export interface DisclosedItem {
  readonly unit: string;
  readonly paper: string;
  readonly item_id: string;
  readonly section: string;
  readonly question: string;
  readonly code: string | null;
  readonly reason: string | null;
}

/** Items without a verdict for or against: neither 合格 nor 不合格. */
export interface Disclosure {
  readonly unchecked: readonly DisclosedItem[];
  readonly not_applicable: readonly DisclosedItem[];
  readonly pending: readonly DisclosedItem[];
  /** Failing items for which somebody stated why there is no finding. */
  readonly without_finding: readonly DisclosedItem[];
  readonly excluded: number;
}

export function disclosure(papers: readonly PaperInput[]): Disclosure {
  const items = papers.flatMap((paper) =>
    paper.assessment.items.map((one) => ({
      ...one,
      shown: (code: string | null, reason: string | undefined): DisclosedItem => ({
        unit: paper.state.header.unit.name,
        paper: paper.state.header.index_no,
        item_id: one.item.id,
        section: one.section.title,
        question: one.item.question,
        code,
        reason: stated(reason),
      }),
    })),
  );
  const scope = items.filter((one) => one.applicability !== "excluded");
  const by = (verdict: string) => scope.filter((one) => one.verdict === verdict);
  return {
    unchecked: by("未检查").map((one) =>
      one.shown(one.applicability === "undecided" ? "undecided" : null, one.answer?.note),
    ),
    not_applicable: by("不适用").map((one) =>
      one.shown(one.answer?.na?.code ?? null, one.answer?.na?.reason ?? one.answer?.note),
    ),
    pending: by("待核实").map((one) => one.shown(null, one.answer?.pending ?? one.answer?.note)),
    without_finding: by("不合格")
      .filter((one) => !one.answer?.findings?.length)
      .map((one) => one.shown(null, one.answer?.no_finding_reason)),
    excluded: items.length - scope.length,
  };
}
