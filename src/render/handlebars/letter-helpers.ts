import { capitalAmount } from "../../model/capital-amount.ts";
import type { Period } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { FeedbackShown, InspectionReportView } from "../../view/letters/inspection-report.ts";
import type { ConfirmedShown } from "../../view/letters/issuing.ts";
import type { DisposedFinding, OpinionView } from "../../view/letters/opinion.ts";
import type { CauseRow } from "../../view/self-inspection/cause-table.ts";
import type { CoverageRow } from "../../view/self-inspection/coverage-table.ts";
import type { CrossTable } from "../../view/self-inspection/cross-table.ts";
import { amountText, dateText, NOTHING, wanText } from "../markdown/value-text.ts";
import type { Helper } from "./helpers.ts";

/** Wordings and tables of the letters that go out after a visit. All give raw text. */
export function letterHelpers(words: Catalogue): Readonly<Record<string, Helper>> {
  const { papers, terms } = words;
  const t = papers.letters;
  const levels = terms.severity as Readonly<Record<string, string>>;
  const level = (one: string | null) => (one === null ? NOTHING : (levels[one] ?? one));
  const day = (date: string | null) => (date === null ? "" : dateText(date, words));
  const owner = (one: { readonly owner_unit: string | null; readonly owner: string | null }) =>
    [one.owner_unit, one.owner].filter(Boolean).join(" / ");
  return {
    /** 一、二 … of headings */
    numeral: (no) => words.interview.numerals(Number(no)),
    /** on what grounds: 根据…， or the room for it */
    basis_text: (basis) => {
      const list = basis as readonly string[];
      const { notice } = papers.visit;
      return list.length ? notice.basis({ text: list.join(papers.comma) }) : notice.basisBlank();
    },
    /** from when to when, or the room for it */
    days_text: (period) => {
      const days = period as Period | null;
      return days ? papers.range({ from: day(days.from), to: day(days.to) }) : t.periodBlank;
    },
    /** whether a sum is one: nobody's and zero are none */
    positive: (amount) => typeof amount === "string" && /[1-9]/.test(amount),
    /** an amount with its 大写 */
    capital: (amount) => t.capital({ amount: amountText(String(amount), words), words: capitalAmount(String(amount)) }),
    /** what the unit said of a fact */
    confirmed: (said) => {
      const one = said as ConfirmedShown | null;
      if (one === null) return t.notConfirmed();
      const upheld = one.upheld === null ? "" : t.upheld({ reason: one.upheld.replace(/[。.]$/u, "") });
      return t.confirmed[one.opinion]({ date: day(one.on) }) + upheld;
    },
    /** the sorts of disposition of one finding, where it goes, and why */
    disposed: (finding) => {
      const one = finding as DisposedFinding;
      if (one.dispositions.length === 0) return t.opinion.dispositionBlank;
      const to = one.transfer_to === null ? "" : t.opinion.transfer({ to: receiver(one.transfer_to) });
      const reason = one.reason === null ? "" : t.opinion.reason({ text: one.reason.replace(/[。.]$/u, "") });
      return t.opinion.disposition({ list: one.dispositions.join(papers.comma) }) + to + reason;
    },
    disposition_counts: (list) =>
      (list as OpinionView["dispositions"])
        .map(({ disposition, count }) => t.opinion.counted({ disposition, count: String(count) }))
        .join(papers.comma),
    /** the number of an annex among several, nothing where it is the only one */
    annex_no: (annexes, title) => {
      const list = annexes as readonly string[];
      return list.length > 1 ? String(list.indexOf(String(title)) + 1) : "";
    },
    members: (team) =>
      (team as InspectionReportView["team"])
        .map(({ name, role }) => t.report.member({ name, role: role ?? "" }))
        .join(papers.comma),
    cross_head: (cross) => {
      const { severities, totals } = cross as CrossTable;
      const unrated = totals.unrated ? [papers.cross.unrated] : [];
      return [papers.cross.category, ...severities.map(level), ...unrated, papers.cross.total];
    },
    cross_rows: (cross) => {
      const { rows, totals } = cross as CrossTable;
      return [...rows, { ...totals, category: papers.cross.total }].map((row) => [
        row.category ?? papers.cross.none,
        ...[...row.cells, ...(totals.unrated ? [row.unrated] : []), row.total].map(String),
      ]);
    },
    cause_rows: (causes) =>
      (causes as readonly CauseRow[]).map(({ cause, share: { num, den, percent } }) => [
        cause,
        String(num),
        papers.ratio({ percent, num: String(num), den: String(den) }),
      ]),
    feedback_rows: (feedback) =>
      (feedback as readonly FeedbackShown[]).map((one, at) => [
        String(at + 1),
        one.finding_id ?? "",
        one.opinion,
        one.adopted === null ? t.report.undecided : one.adopted ? t.report.adopted : t.report.refused,
        one.reason ?? "",
      ]),
    problem_rows: (problems) =>
      (problems as InspectionReportView["problems"]).map((one, at) => [
        String(at + 1),
        one.finding_id,
        one.category ?? "",
        level(one.severity),
        one.title,
        one.fact ?? "",
        one.amount === null ? NOTHING : wanText(one.amount),
        owner(one),
        one.fixed_on_spot ? papers.state.fixed : day(one.deadline),
      ]),
    check_rows: (coverage) =>
      (coverage as readonly CoverageRow[]).map(({ index_no, checklist, counts, execution, compliance }) => [
        index_no,
        checklist,
        ...[
          counts.applicable,
          counts.answered,
          counts.pass,
          counts.fail,
          counts.pending,
          counts.na,
          counts.unchecked,
        ].map(String),
        execution.percent,
        compliance.percent,
      ]),
    open_rows: (open) =>
      (open as InspectionReportView["open"]).map(({ what, paper, ids }, at) => [
        String(at + 1),
        paper,
        t.report.open[what],
        ids.length ? String(ids.length) : "",
        ids.join(papers.comma),
      ]),
    demand_rows: (findings) =>
      (findings as readonly DisposedFinding[]).map((one) => [
        String(one.no),
        one.finding_id,
        one.nature,
        one.fact ?? "",
        level(one.severity),
        one.demand ?? "",
        owner(one),
        one.fixed_on_spot ? t.notice.kept({ date: day(one.fixed_date) }) : day(one.due),
      ]),
  };

  function receiver(to: string): string {
    return (t.to as Readonly<Record<string, string>>)[to] ?? to;
  }
}
