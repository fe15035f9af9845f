import type { Figures } from "../../field/figure-groups.ts";
import { coverage, type Kpi, libraryCoverage, type PaperFigures, paperKpis } from "../../field/kpi.ts";
import type { PointKnown } from "../../field/point-hits.ts";
import type { Ratio } from "../../field/ratio.ts";
import { firstPassRate, type Reporting, type ReportingTotals, timelyRate } from "../../field/reporting.ts";

/** What stands beside the ledgers of a run: papers, libraries, and who owes a report. */
export interface AroundLedgers {
  readonly papers: readonly PaperFigures[];
  /** Codes of the units the papers are of. */
  readonly inspected: readonly string[];
  /** Codes of the units that are due; null where nobody says. */
  readonly due: readonly string[] | null;
  /** Null where nobody says who owes a report. */
  readonly reporting: Reporting | null;
  readonly points: readonly PointKnown[];
  /** Ids of the points that items of the checklists at hand ask about; null without checklists. */
  readonly with_item: readonly string[] | null;
  /** Applicable items by unit code, from the papers. */
  readonly applicable: Readonly<Record<string, number>>;
}

export const NOTHING_AROUND: AroundLedgers = {
  papers: [],
  inspected: [],
  due: null,
  reporting: null,
  points: [],
  with_item: null,
  applicable: {},
};

/** Why a KPI cannot be told: what would tell it was not there. */
export type NotAvailable =
  | "no_look_backs"
  | "no_papers"
  | "no_roster"
  | "no_days_received"
  | "no_library"
  | "no_checklists"
  | "other_ledger";

/** The KPIs of domain.md §4.0 that ledgers of rectification cannot tell by themselves. */
export interface AroundKpis {
  readonly fix_on_spot_rate: Ratio | null;
  readonly coverage: Ratio | null;
  readonly execution_rate: Ratio | null;
  readonly compliance_rate: Ratio | null;
  readonly finding_rate: Ratio | null;
  readonly sample_error: Ratio | null;
  readonly timely: Ratio | null;
  readonly first_pass: Ratio | null;
  /** 调处率, 成功率: of disputes, which no ledger of rectification holds. */
  readonly mediated: null;
  readonly success: null;
  readonly library_coverage: Ratio | null;
  readonly reporting: ReportingTotals | null;
}

/** Of each rate, what its denominator counts: a figure beside it, or what was given besides the ledgers. */
export const POPULATIONS = {
  completion_rate: "total",
  closure_rate: "total",
  due_completion_rate: "due",
  on_time_rate: "due",
  on_time_extended_rate: "due_extended",
  overdue_rate: "due",
  repeat_rate: "total",
  rebound_rate: "look_backs",
  money_fixed_rate: "amount_due",
  fix_on_spot_rate: "findings_of_papers",
  coverage: "units_due",
  execution_rate: "items_applicable",
  compliance_rate: "items_judged",
  finding_rate: "items_decided",
  sample_error: "samples",
  timely: "reports_due",
  first_pass: "reports_due",
  library_coverage: "points_in_force",
} as const;

/** The KPIs that the surroundings tell, and of all KPIs that are null the reason. */
export function aroundKpis(
  around: AroundLedgers,
  { rebound_rate }: Pick<Figures, "rebound_rate">,
): AroundKpis & { readonly not_available: Readonly<Record<string, NotAvailable>> } {
  const { papers, reporting } = around;
  const owed = reporting !== null && reporting.totals.due > 0 ? reporting : null;
  const lacking: Record<string, NotAvailable> = { mediated: "other_ledger", success: "other_ledger" };
  const orWhy = (key: string, value: Ratio | null, why: NotAvailable): Ratio | null => {
    if (value === null) lacking[key] = why;
    return value;
  };
  orWhy("rebound_rate", rebound_rate, "no_look_backs");
  const told = papers.length > 0 ? paperKpis(papers) : null;
  const ofPapers = (key: keyof NonNullable<typeof told>) => orWhy(key, bare(told?.[key]), "no_papers");
  return {
    fix_on_spot_rate: ofPapers("fix_on_spot_rate"),
    coverage: orWhy(
      "coverage",
      papers.length > 0 && around.due !== null ? bare(coverage(around.inspected, around.due)) : null,
      papers.length > 0 ? "no_roster" : "no_papers",
    ),
    execution_rate: ofPapers("execution_rate"),
    compliance_rate: ofPapers("compliance_rate"),
    finding_rate: ofPapers("finding_rate"),
    sample_error: ofPapers("sample_error"),
    timely: orWhy("timely", owed && timelyRate(owed), owed ? "no_days_received" : "no_roster"),
    first_pass: orWhy("first_pass", owed && firstPassRate(owed), "no_roster"),
    mediated: null,
    success: null,
    library_coverage: orWhy(
      "library_coverage",
      around.with_item !== null && around.points.length > 0
        ? bare(
            libraryCoverage(
              around.with_item,
              around.points.map(({ id }) => id),
            ),
          )
        : null,
      around.points.length > 0 ? "no_checklists" : "no_library",
    ),
    reporting: owed?.totals ?? null,
    not_available: lacking,
  };
}

/** Without its key: that is where it stands. */
const bare = (kpi: Kpi | undefined): Ratio | null =>
  kpi ? { num: kpi.num, den: kpi.den, percent: kpi.percent } : null;
