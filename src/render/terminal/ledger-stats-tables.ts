import type { Comparison } from "../../field/period-comparison.ts";
import type { Pareto } from "../../field/pareto.ts";
import type { UnitRisk } from "../../field/unit-risk.ts";
import { toWan } from "../../model/money.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { RectificationStats } from "../../view/ledger/rectification-stats.ts";
import { fittingTable } from "./fitting-table.ts";
import { indented, joined, type Sheet } from "./library/page.ts";

type Words = Catalogue["ledgerStats"];

/** So many lines of a table are listed; JSON has them all. */
const LISTED = 20;
/** So many risk points are named. */
const NAMED = 30;

const more = (all: number, t: Words): readonly string[] => (all > LISTED ? [t.more(all - LISTED)] : []);

/** The roll-forward of each unit, with the total they add up to; nothing where there is one unit only. */
export function rollForwardTable(stats: RectificationStats, t: Words, sheet: Sheet): readonly string[] {
  const units = stats.roll_forward_by_unit ?? [];
  const total = stats.roll_forward;
  if (total === null || units.length < 2) return [];
  const { opening, added, closed, cancelled, ending } = t.roll;
  const lines = fittingTable(
    [
      { title: t.dimensions.org, least: 12 },
      ...[opening, added, closed, cancelled, ending].map((title) => ({ title, right: true })),
    ],
    [...units.slice(0, LISTED), { key: t.sum, ...total }].map((one) => [
      one.key ?? t.unnamed,
      ...[one.opening, one.added, one.closed, one.cancelled, one.ending].map(String),
    ]),
    [],
    sheet,
  );
  return ["", ...lines, ...more(units.length, t)];
}

/** This period beside another one: 增减数 and 增减百分比, rates in 百分点. */
export function comparisonTable({ compare }: RectificationStats, t: Words, sheet: Sheet): readonly string[] {
  if (compare === null) return [];
  const title = t.compared({ asOf: compare.as_of, period: compare.period ? t.range(compare.period) : "" });
  const change = ({ change: by, growth }: Comparison) => (growth === null && by !== "—" ? t.points(by) : by);
  const shown = (one: Comparison): Comparison =>
    one.figure === "amount"
      ? {
          ...one,
          now: toWan(one.now),
          before: toWan(one.before),
          change: one.change.replace(/[\d.]+/, (sum) => toWan(sum)),
        }
      : one;
  const nameOf = (figure: Comparison["figure"]) =>
    figure === "amount"
      ? t.amount
      : figure in t.counts
        ? t.counts[figure as keyof Words["counts"]]
        : t.rates[figure as keyof Words["rates"]];
  return [
    "",
    ...indented(title, 0, sheet).map((line) => sheet.paint.bold(line)),
    ...fittingTable(
      [
        { title: "", least: 20 },
        ...[t.compareHead.now, t.compareHead.before, t.compareHead.change, t.compareHead.growth].map((one) => ({
          title: one,
          right: true,
        })),
      ],
      compare.figures
        .filter(({ now, before }) => now !== "—" || before !== "—")
        .map(shown)
        .map((one) => [nameOf(one.figure), one.now, one.before, change(one), one.growth ?? ""]),
      [4],
      sheet,
    ),
  ];
}

/** Who holds four fifths. */
export function paretoTable(
  dimension: "org" | "category" | "risk_point",
  { rows, total, vital, concentration }: Pareto,
  t: Words,
  sheet: Sheet,
): readonly string[] {
  if (rows.length < 2) return [];
  const shown = rows.slice(0, LISTED);
  const shares = concentration.map(({ k, share }) => t.topShare({ k, percent: share.percent }));
  return [
    "",
    ...indented(
      t.pareto({
        dimension: t.dimensions[dimension],
        vital,
        all: rows.length,
        total,
        top: joined(shares, sheet.words),
      }),
      0,
      sheet,
    ).map((line) => sheet.paint.bold(line)),
    ...fittingTable(
      [
        { title: t.dimensions[dimension], least: 12 },
        { title: t.columns.total, right: true },
        { title: t.share, right: true },
        { title: t.cumulative, right: true },
        { title: t.vitalHead },
      ],
      shown.map((one) => [
        one.name === "" ? t.unnamed : one.name,
        String(one.findings),
        one.share,
        one.cumulative,
        one.vital ? "●" : "",
      ]),
      [],
      sheet,
    ),
    ...more(rows.length, t),
  ];
}

/** Units by risk index, by weight where somebody's items are not known. */
export function riskTable(risks: readonly UnitRisk[], t: Words, sheet: Sheet): readonly string[] {
  if (risks.length < 2) return [];
  const lines = fittingTable(
    [
      { title: t.risk.place, right: true },
      { title: t.dimensions.org, least: 12 },
      { title: t.columns.total, right: true },
      { title: t.risk.weight, right: true },
      { title: t.risk.items, right: true },
      { title: t.risk.index, right: true },
    ],
    risks
      .slice(0, LISTED)
      .map((one) => [
        String(one.place),
        one.unit.name === "" ? t.unnamed : one.unit.name,
        String(one.findings),
        String(one.weight),
        one.applicable === null ? "—" : String(one.applicable),
        one.index ?? "—",
      ]),
    [],
    sheet,
  );
  const known = risks.every(({ index }) => index !== null);
  return ["", ...lines, ...more(risks.length, t), ...(known ? [] : indented(t.risk.noItems, 0, sheet))];
}

/** What the libraries have that nothing was found about, or nobody asked about. */
export function pointLines(
  { hits, never_hit, never_asked }: RectificationStats["points"],
  t: Words,
  sheet: Sheet,
): readonly string[] {
  const list = (points: readonly { readonly id: string }[]) =>
    joined(
      points.slice(0, NAMED).map(({ id }) => id),
      sheet.words,
    ) + (points.length > NAMED ? ` ${t.more(points.length - NAMED)}` : "");
  const lines = [
    ...(never_hit ? [t.neverHit({ hit: hits.length, count: never_hit.length, list: list(never_hit) })] : []),
    ...(never_asked ? [t.neverAsked({ count: never_asked.length, list: list(never_asked) })] : []),
    ...(never_hit && !never_asked ? [t.askedUnknown] : []),
  ];
  return lines.length === 0 ? [] : ["", ...lines.flatMap((line) => indented(line, 0, sheet))];
}
