import type { Engagement, Period } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { type DisclosedItem, disclosure } from "../self-inspection/disclosure.ts";
import { stated } from "../stated.ts";
import { type EngagementHead, engagementHead, type LetterShown, lackingFields, letterShown } from "./letter-shown.ts";
import { type LookedAt, lookedAt } from "./opinion.ts";

/**
 * 零报告 (domain.md §4.1): 未发现问题, with what was looked at. Where nothing was looked at that a denominator could come from,
 * it is a mere declaration (`declared`), and worth what its signature is.
 */
export interface ZeroReportView {
  readonly document: "zero-report";
  readonly timing: Timing;
  readonly head: EngagementHead;
  readonly letter: LetterShown;
  readonly nature: "自查" | "检查";
  readonly period: Period | null;
  readonly looked: LookedAt | null;
  readonly declared: boolean;
  /** What it must not be silent about. */
  readonly unchecked: readonly DisclosedItem[];
  readonly pending: readonly DisclosedItem[];
  readonly not_applicable: readonly DisclosedItem[];
  readonly statement: string | null;
  readonly filler: string | null;
  readonly responsible: string | null;
  readonly missing: readonly MissingInput[];
}

/** `papers` without any finding; none where the unit only declares. */
export function zeroReportView(papers: readonly PaperInput[], engagement: Engagement, timing: Timing): ZeroReportView {
  const zero = engagement.letters?.zero_report;
  const letter = { ...letterShown(zero, engagement), to: zero?.to ?? (engagement.issuer ? [engagement.issuer] : []) };
  const looked = papers.length > 0 ? lookedAt(papers) : null;
  const declared = (looked?.execution.num ?? 0) === 0;
  const shown = disclosure(papers);
  const [filler, responsible] = [stated(zero?.filler) ?? fillersOf(papers), stated(zero?.responsible)];
  return {
    document: "zero-report",
    timing,
    head: engagementHead(engagement),
    letter,
    nature: papers.some(({ state }) => state.header.nature === "检查") ? "检查" : "自查",
    period: engagement.period ?? null,
    looked,
    declared,
    unchecked: shown.unchecked,
    pending: shown.pending,
    not_applicable: shown.not_applicable,
    statement: stated(zero?.statement),
    filler,
    responsible,
    missing: lackingFields({
      date: letter.date === null,
      period: engagement.period === undefined,
      denominators: declared,
      filler: filler === null,
      responsible: declared && responsible === null,
    }),
  };
}

const fillersOf = (papers: readonly PaperInput[]): string | null =>
  [...new Set(papers.flatMap(({ state }) => state.header.preparers.map((one) => one.name)))].join("、") || null;
