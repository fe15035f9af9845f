import type { PaperInput } from "../model/paper.ts";

/** Something that keeps a paper's report from being final; `ids` name items or findings, none where it is the paper itself. */
export interface OpenItem {
  readonly what:
    | "unfinished"
    /** Sent back, and not handed in again. */
    | "returned"
    /** Items 待核实. */
    | "pending"
    /** Findings the unit has not confirmed as they stand now. */
    | "unconfirmed"
    /** 部分异议 or 有异议, which nobody has settled. */
    | "objected"
    /** 拒签, which nobody has settled. */
    | "unsigned"
    /** A reviewer's note that nobody has put right. */
    | "comment";
  readonly paper: string;
  readonly ids: readonly string[];
}

/**
 * What stands open in a paper (domain.md §4.9: 定稿 needs zero open review notes and all facts confirmed, or refused with
 * reason). The facts of a self-inspection are the unit's own and wait for nobody.
 */
export function openItems({ state, assessment }: Pick<PaperInput, "state" | "assessment">): readonly OpenItem[] {
  const { header, finished, facts, review } = state;
  const inspected = header.nature === "检查";
  const found = assessment.findings.map(({ finding }) => finding.finding_id);
  const stands = new Map(facts.frozen.map((one) => [one.finding_id, one]));
  const said = (opinions: readonly string[]) =>
    found.filter((id) => {
      const fact = stands.get(id);
      return fact !== undefined && fact.resolved === null && opinions.includes(fact.opinion);
    });
  const unconfirmed = inspected ? found.filter((id) => !stands.has(id) || facts.changed.includes(id)) : [];
  const open = review.opinions.filter((one) => one.stands);
  const comments = open.filter((one) => one.kind === "review" && one.result === "comment");
  const list: readonly (readonly [OpenItem["what"], boolean, readonly string[]])[] = [
    ["unfinished", !finished, []],
    ["returned", open.some((one) => one.kind === "return"), []],
    ["pending", false, assessment.items.filter((one) => one.verdict === "待核实").map((one) => one.item.id)],
    ["unconfirmed", false, unconfirmed],
    ["objected", false, said(["部分异议", "有异议"])],
    ["unsigned", false, said(["拒签"])],
    ["comment", comments.length > 0, [...new Set(comments.flatMap((one) => one.items))]],
  ];
  return list
    .filter(([, holds, ids]) => holds || ids.length > 0)
    .map(([what, , ids]) => ({ what, paper: header.index_no, ids }));
}

/** Those that keep a report from 定稿: a refusal to sign has its reason on record, and does not. */
export const keepsFromFinal = ({ what }: OpenItem): boolean => what !== "unsigned";

/** Those that keep findings from being issued (R-L13, R-C09): whatever the unit has not said its word on, or objects to. */
export const keepsFromIssue = ({ what }: OpenItem): boolean =>
  what === "unfinished" || what === "unconfirmed" || what === "objected" || what === "unsigned";
