import type { Catalogue } from "../../text/catalogue.ts";
import type { Breakdown } from "../../field/figure-groups.ts";
import type { Pareto } from "../../field/pareto.ts";
import type { PointHit, PointKnown } from "../../field/point-hits.ts";
import type { UnitRisk } from "../../field/unit-risk.ts";
import type { SummaryAnalysisView, TrendRow } from "../../view/summary/summary-analysis.ts";
import type { CodeCount } from "../../view/summary/summary-input.ts";
import { amountText, dateText, NOTHING, wanText } from "../markdown/value-text.ts";
import type { Helper } from "./helpers.ts";

/** So many points are named; the JSON view has them all. */
const NAMED = 30;

/** Tables of the summary analysis. All give raw text. */
export function summaryHelpers(words: Catalogue): Readonly<Record<string, Helper>> {
  const { papers, diagnostics } = words;
  const t = papers.summary;
  const named = (name: string | null) => name || t.unnamed;
  return {
    code_rows: (codes) =>
      (codes as readonly CodeCount[]).map(({ code, count, files }, at) => [
        String(at + 1),
        diagnostics.codes[code].title,
        code,
        String(count),
        String(files),
      ]),
    share_rows: (rows) =>
      (rows as SummaryAnalysisView["by_level"]).map(({ level, findings: { num, den, percent } }) => [
        named(level),
        String(num),
        papers.ratio({ percent, num: String(num), den: String(den) }),
      ]),
    split_head: (name, levels) => [
      t.nameHead[String(name) as keyof typeof t.nameHead],
      ...(levels as readonly string[]),
      t.total,
      t.amountHead,
    ],
    /** `total` null: a finding stands in several lines, so that they have no sum */
    split_rows: (rows, total) => {
      const all = rows as readonly Breakdown[];
      const whole = total as Breakdown | null;
      const line = (one: Breakdown) => [
        named(one.name),
        ...one.cells.map(String),
        String(one.total),
        wanText(one.amount),
      ];
      return [...all.map(line), ...(whole ? [line({ ...whole, name: t.total })] : [])];
    },
    trend_rows: (rows) =>
      (rows as readonly TrendRow[]).map(({ figure, now, before, change, growth }) => [
        t.figure[figure],
        now,
        before,
        growth === null && change !== NOTHING ? t.pp({ change }) : change,
        growth ?? "",
      ]),
    repeat_rows: (rows) =>
      (rows as SummaryAnalysisView["repeated"]).map(({ unit, id, fact, times, closed }) => [
        unit,
        id ?? "",
        fact,
        String(times),
        closed ? t.recurring : t.unsettled,
      ]),
    commons: (list) =>
      (list as SummaryAnalysisView["common"])
        .map(({ id, name, units }) => t.commonOne({ id, name: name ?? "", units: String(units) }))
        .join(papers.comma),
    overdue_rows: (rows) =>
      (rows as SummaryAnalysisView["overdue"]).map((one) => [
        one.unit,
        one.id ?? "",
        one.fact,
        one.level ?? "",
        one.owner_unit ?? "",
        dateText(one.deadline, words),
        String(one.days),
        one.status ?? "",
      ]),
    pareto_head: (name) => {
      const { findings, share, cumulative } = t.paretoHead;
      return [t.paretoHead[String(name) as keyof typeof t.paretoHead], findings, share, cumulative];
    },
    pareto_rows: (pareto) =>
      (pareto as Pareto).rows.map(({ name, findings, share, cumulative }) => [
        named(name),
        String(findings),
        share,
        cumulative,
      ]),
    risk_rows: (rows) =>
      (rows as readonly UnitRisk[]).map(({ place, unit, findings, weight, applicable, index }) => [
        String(place),
        unit.name,
        String(findings),
        String(weight),
        applicable === null ? NOTHING : String(applicable),
        index ?? NOTHING,
      ]),
    hit_rows: (rows) =>
      (rows as readonly PointHit[]).map(({ id, name, findings, units }) => [
        id,
        name ?? "",
        String(findings),
        String(units),
      ]),
    /** whether anybody could tell: an empty list is an answer, null is none */
    known: (value) => value !== null,
    point_names: (list) => {
      const all = list as readonly PointKnown[];
      const more = all.length > NAMED ? papers.missing.more({ count: String(all.length) }) : "";
      return (
        all
          .slice(0, NAMED)
          .map(({ id, name }) => `${id}${name}`)
          .join(papers.comma) + more
      );
    },
    /** an amount, or nothing where there is none */
    if_amount: (amount) => (typeof amount === "string" && /[1-9]/.test(amount) ? amountText(amount, words) : ""),
  };
}
