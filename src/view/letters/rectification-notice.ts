import type { Engagement, PlainDate } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";
import { type FindingTotals, findingTotals } from "../finding-totals.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { stated } from "../stated.ts";
import { type EngagementHead, engagementHead, type LetterShown, lackingFields, letterShown } from "./letter-shown.ts";
import { basisOf, type DisposedFinding, disposedFindings } from "./opinion.ts";

/** 整改通知书: the problems as a table with their demands and deadlines, and when to report. */
export interface RectificationNoticeView {
  readonly document: "rectification-notice";
  readonly timing: Timing;
  readonly head: EngagementHead;
  readonly letter: LetterShown;
  readonly basis: readonly string[];
  /** 文号 of the opinion the notice follows, where there is one. */
  readonly opinion_number: string | null;
  readonly findings: readonly DisposedFinding[];
  readonly totals: FindingTotals;
  /** Put right before the team left: only to be kept so. */
  readonly fixed: number;
  readonly demands: readonly string[];
  readonly materials: readonly string[];
  readonly report_due: PlainDate | null;
  readonly report_to: string | null;
  /** The table's number among the attachments; null where it is the only one. */
  readonly annex: number | null;
  readonly missing: readonly MissingInput[];
}

/** `table` is what the annexed table is called: a letter that names it among its attachments means it. */
export function rectificationNoticeView(
  papers: readonly PaperInput[],
  engagement: Engagement,
  timing: Timing,
  table: string,
): RectificationNoticeView {
  const notice = engagement.letters?.rectification_notice;
  const opinion = engagement.letters?.opinion;
  const letter = letterShown(notice, engagement);
  const findings = disposedFindings(papers, engagement)
    .filter((one) => !one.dispositions.includes("不予处理"))
    .map((one, at) => ({ ...one, no: at + 1 }));
  const open = findings.filter((one) => !one.fixed_on_spot);
  const attachments = letter.attachments.includes(table) ? letter.attachments : [table, ...letter.attachments];
  const { basis = basisOf(papers) } = engagement;
  const demands = notice?.demands ?? [];
  const materials = notice?.materials ?? opinion?.materials ?? [];
  const due = notice?.report_due ?? opinion?.report_due ?? null;
  const to = stated(notice?.report_to) ?? stated(opinion?.report_to);
  return {
    document: "rectification-notice",
    timing,
    head: engagementHead(engagement),
    letter: { ...letter, attachments },
    basis,
    opinion_number: stated(opinion?.number),
    findings,
    totals: findingTotals(findings),
    fixed: findings.length - open.length,
    demands,
    materials,
    report_due: due,
    report_to: to,
    annex: attachments.length > 1 ? attachments.indexOf(table) + 1 : null,
    missing: lackingFields({
      issuer: engagement.issuer === "",
      number: letter.number === null,
      date: letter.date === null,
      basis: basis.length === 0,
      demands: demands.length === 0 || open.some((one) => one.demand === null),
      owners: findings.some((one) => one.owner_unit === null),
      deadlines: open.some((one) => one.due === null),
      materials: materials.length === 0,
      report_due: due === null,
      report_to: to === null,
    }),
  };
}
