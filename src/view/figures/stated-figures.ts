import { SEVERITIES } from "../finding-totals.ts";
import type { QueryName, Scope } from "./queries.ts";

/**
 * A figure that a document states: where it stands in the view, and the query whose answer it is. In a path
 * `ranking[unit=unit.code].weight` goes through a list, each element being about the unit its `unit.code` names; `list.length`
 * is how many there are, `list{key=execution_rate}` the element of that key.
 */
export interface StatedFigure {
  readonly path: string;
  readonly query: QueryName;
  readonly scope?: Partial<Scope>;
}

const figure = (path: string, query: QueryName, scope?: Partial<Scope>): StatedFigure => ({
  path,
  query,
  ...(scope ? { scope } : {}),
});

const COUNTS = [
  "items",
  "applicable",
  "answered",
  "pass",
  "fail",
  "na",
  "pending",
  "recorded",
  "unchecked",
  "excluded",
] as const;
const counts = (at: string) => COUNTS.map((name) => figure(`${at}.${name}`, name));

const totals = (at: string): readonly StatedFigure[] => [
  figure(`${at}.findings`, "findings"),
  figure(`${at}.levels[severity=severity].count`, "findings"),
  figure(`${at}.unrated`, "unrated"),
  figure(`${at}.amount`, "amount"),
  figure(`${at}.with_amount`, "with_amount"),
  figure(`${at}.involved`, "involved"),
  ...quantities(`${at}.counts`),
];
/** The numbers of each finding of a list. */
const each = (at: string): readonly StatedFigure[] => [
  figure(`${at}[id=finding_id].amount`, "own_amount"),
  figure(`${at}[id=finding_id].count`, "own_count"),
];
const quantities = (at: string): readonly StatedFigure[] => [
  figure(`${at}.length`, "quantity_units"),
  figure(`${at}[counted_in=unit].count`, "quantity"),
];
const ratio = (at: string, num: QueryName, den: QueryName, percent: QueryName): readonly StatedFigure[] => [
  figure(`${at}.num`, num),
  figure(`${at}.den`, den),
  figure(`${at}.percent`, percent),
];
const sampled = (at: string): readonly StatedFigure[] => [
  figure(`${at}.rows.length`, "sampled_items"),
  ...ratio(`${at}.error`, "sample_k", "sample_n", "sample_error"),
];
const execution = (at: string) => ratio(at, "answered", "applicable", "execution_rate");
const compliance = (at: string) => ratio(at, "pass", "judged", "compliance_rate");
const looked = (at: string): readonly StatedFigure[] => [
  ...execution(`${at}.execution`),
  ...compliance(`${at}.compliance`),
  ...ratio(`${at}.samples`, "sample_k", "sample_n", "sample_error"),
  figure(`${at}.pass`, "pass"),
  figure(`${at}.fail`, "fail"),
];
const progress = (at: string): readonly StatedFigure[] => [
  figure(`${at}.total`, "findings"),
  figure(`${at}.fixed`, "fixed_on_spot"),
  figure(`${at}.open`, "open"),
  figure(`${at}.dated`, "dated"),
  figure(`${at}.undated`, "undated"),
  figure(`${at}.overdue`, "overdue"),
];
const crossRow = (at: string): readonly StatedFigure[] => [
  ...SEVERITIES.map((severity, index) => figure(`${at}.cells.${index}`, "findings", { severity })),
  figure(`${at}.unrated`, "unrated"),
  figure(`${at}.total`, "findings"),
];

/** What the report over papers states; `at` "" or where another document has it. */
const report = (at: string): readonly StatedFigure[] => {
  const to = (path: string) => (at === "" ? path : `${at}.${path}`);
  return [
    ...counts(to("counts")),
    figure(to("bulk"), "bulk"),
    figure(to("units.length"), "units"),
    figure(to("numbers.length"), "papers"),
    ...execution(to("kpis{key=execution_rate}")),
    ...compliance(to("kpis{key=compliance_rate}")),
    ...ratio(to("kpis{key=finding_rate}"), "fail", "decided", "finding_rate"),
    ...ratio(to("kpis{key=sample_error}"), "sample_k", "sample_n", "sample_error"),
    ...ratio(to("kpis{key=fix_on_spot_rate}"), "fixed_on_spot", "findings", "fix_on_spot_rate"),
    figure(to("coverage.length"), "papers"),
    ...COUNTS.map((name) => figure(to(`coverage[paper=index_no].counts.${name}`), name)),
    ...execution(to("coverage[paper=index_no].execution")),
    ...compliance(to("coverage[paper=index_no].compliance")),
    ...sampled(to("sampling")),
    ...totals(to("totals")),
    figure(to("cross.rows.length"), "categories"),
    ...crossRow(to("cross.rows[category=category]")),
    ...crossRow(to("cross.totals")),
    figure(to("findings.length"), "findings"),
    ...each(to("findings")),
    figure(to("common[risk_point=risk_point.id].findings"), "findings"),
    figure(to("ranking.length"), "units"),
    ...totals(to("ranking[unit=unit.code].totals")),
    figure(to("ranking[unit=unit.code].applicable"), "applicable"),
    figure(to("causes[].share.den"), "findings"),
    ...progress(to("progress.rows[severity=severity]")),
    ...progress(to("progress.total")),
    figure(to("disclosure.unchecked.length"), "unchecked"),
    figure(to("disclosure.not_applicable.length"), "na"),
    figure(to("disclosure.pending.length"), "pending"),
    figure(to("disclosure.excluded"), "excluded"),
    figure(to("evidence.length"), "files"),
  ];
};

/** The figures that documents made of papers state, by document. */
export const STATED_FIGURES: Readonly<Record<string, readonly StatedFigure[]>> = {
  workpaper: [
    ...counts("counts"),
    ...compliance("compliance"),
    figure("bulk", "bulk"),
    ...sampled("sampling"),
    ...totals("totals"),
    figure("items.length", "in_scope"),
    figure("excluded.length", "excluded"),
    figure("sheets.length", "findings"),
    ...each("sheets"),
    figure("evidence.length", "files"),
    figure("attachments", "files"),
  ],
  confirmation: [
    figure("facts.length", "findings"),
    ...each("facts"),
    figure("totals.facts", "findings"),
    figure("totals.amount", "amount"),
    ...quantities("totals.counts"),
    ...execution("looked.execution"),
    figure("looked.samples", "sample_n"),
    ...counts("looked.counts"),
  ],
  "self-inspection": report(""),
  "inspection-report": [
    ...report("figures"),
    figure("problems.length", "findings"),
    ...each("problems"),
    figure("groups.length", "categories"),
    ...totals("groups[category=category].totals"),
  ],
  opinion: [
    ...looked("looked"),
    figure("findings.length", "findings"),
    ...each("findings"),
    ...totals("totals"),
    figure("amount", "amount_above_zero"),
  ],
  "rectification-notice": [...each("findings"), ...totals("totals"), figure("fixed", "fixed_on_spot")],
  "zero-report": [
    ...looked("looked"),
    figure("unchecked.length", "unchecked"),
    figure("pending.length", "pending"),
    figure("not_applicable.length", "na"),
  ],
};

/** Documents that leave some findings out: the view's own list says which are in. */
export const AMONG: Readonly<Record<string, string>> = { "rectification-notice": "findings" };
