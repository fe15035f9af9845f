import { percent } from "../../model/decimal.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { ActivityShown, CountShown, FormShown, StatedTotal } from "../../view/records/publicity-summary.ts";
import type {
  LevelProgress,
  RectificationReportView,
  RectifiedShown,
} from "../../view/records/rectification-report.ts";
import { dateText, NOTHING } from "../markdown/value-text.ts";
import type { Helper } from "./helpers.ts";

/** Tables of the rectification report and the publicity summary. All give raw text. */
export function tallyHelpers(words: Catalogue): Readonly<Record<string, Helper>> {
  const { papers } = words;
  const { rectification: r, publicity: p } = papers.records;
  const day = (date: string | null) => (date === null ? "" : dateText(date, words));
  const counted = ({ total, approximate }: CountShown) =>
    total === null ? NOTHING : approximate ? p.about({ count: String(total) }) : String(total);
  /** Columns that anybody counted, of every row alike. */
  const cells = (counts: readonly CountShown[], totals: readonly CountShown[]) =>
    totals.map(({ count }) => counted(counts.find((one) => one.count === count) ?? NONE));
  const names = (totals: readonly CountShown[]) => totals.map(({ count }) => p.count[count]);
  return {
    level_rows: (levels, total) => {
      const row = (label: string, one: LevelProgress) => [label, ...FIGURES.map((key) => String(one[key]))];
      return [
        ...(levels as readonly LevelProgress[]).map((one) => row(one.severity ?? r.unrated, one)),
        row(r.total, total as LevelProgress),
      ];
    },
    /** those that are neither done nor cancelled, of this period and brought forward */
    undone: (rows) => (rows as readonly RectifiedShown[]).filter((one) => !one.is_done && one.status !== CANCELLED),
    rectified_rows: (rows) =>
      (rows as readonly RectifiedShown[]).map((one) => [
        one.no,
        `${one.finding_id ?? ""}${one.carried ? r.carriedMark : ""}`,
        one.fact ?? "",
        one.severity ?? "",
        one.measures ?? "",
        [one.owner_unit, one.owner].filter(Boolean).join(" / "),
        [day(one.deadline), one.extended === null ? "" : r.extendedMark({ date: day(one.extended) })]
          .filter(Boolean)
          .join("\n"),
        one.status ?? "",
        day(one.done),
        one.evidence ?? "",
        one.effect ?? "",
      ]),
    account_rows: (list) =>
      (list as RectificationReportView["accountability"]).map((one) => [
        one.finding_id ?? "",
        one.level,
        one.kind,
        String(one.people),
        day(one.date),
      ]),
    extended_rows: (list) =>
      (list as RectificationReportView["extended"]).map(({ subject, found: { num, den } }) => [
        subject,
        String(den),
        String(num),
        percent(num, den),
      ]),
    form_head: (totals) => [p.form, p.activitiesCount, ...names(totals as readonly CountShown[])],
    form_rows: (forms, activities, totals) => {
      const columns = totals as readonly CountShown[];
      return [
        ...(forms as readonly FormShown[]).map((one) => [
          one.form ?? p.noForm,
          String(one.activities),
          ...cells(one.counts, columns),
        ]),
        [p.total, String(activities), ...columns.map(counted)],
      ];
    },
    activity_head: (totals) => [p.dataHead, p.date, ...names(totals as readonly CountShown[])],
    activity_rows: (activities, totals) => {
      const columns = totals as readonly CountShown[];
      return [
        ...(activities as readonly ActivityShown[]).map((one) => [
          one.activity,
          day(one.date),
          ...cells(one.counts, columns),
        ]),
        [p.total, "", ...columns.map(counted)],
      ];
    },
    stated_rows: (list) =>
      (list as readonly StatedTotal[]).map((one) => [
        one.activity,
        p.count[one.count],
        String(one.stated),
        one.computed === null ? NOTHING : String(one.computed),
      ]),
    /** what was reached, as far as somebody counted it */
    effects: (totals) =>
      (totals as readonly CountShown[])
        .filter((one) => one.total !== null && one.total > 0)
        .flatMap((one) => {
          const said = (p.effectCounted as Readonly<Record<string, (a: { count: string }) => string>>)[one.count];
          return said ? [said({ count: counted(one) })] : [];
        })
        .join(papers.comma),
  };
}

const CANCELLED = "已撤销";
const FIGURES = ["total", "done", "closed", "open", "overdue"] as const;
const NONE: CountShown = { count: "windows", total: null, approximate: false };
