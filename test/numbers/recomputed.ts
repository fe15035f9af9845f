import { join } from "node:path";
import type { DocumentName } from "../../src/render/document-name.ts";
import { ROOT } from "../helpers/built.ts";

// Which script recomputes which document. documents.test.ts fails where a document is shipped that is in none of these.

/** Of papers: recompute.py. */
export const OF_PAPERS = ["workpaper", "self-inspection", "confirmation", "evidence-sheet"] as const;
export const LETTERS = ["opinion", "inspection-report", "rectification-notice"] as const;
/** Of papers without findings: recompute.py too. */
export const WITHOUT_FINDINGS = ["zero-report"] as const;
/** Of a rectification ledger: ledger.py. */
export const OF_LEDGER = ["rectification-report", "summary-analysis"] as const;
/** Workbooks: workbooks.py. */
export const WORKBOOKS = ["rectification", "report-calendar", "phase-plan"] as const;

const own = (name: string) => join(ROOT, "test", "numbers", "ledgers", `${name}.csv`);
const shipped = (name: string) => join(ROOT, "examples", "procedures", name, "good.csv");
const library = (key: string) => join(ROOT, "examples", "libraries", `${key}.library.yaml`);
const VISIT = join(ROOT, "examples", "engagements", "JC2024-01.engagement.yaml");

export interface Source {
  readonly asOf: string;
  readonly sources: readonly string[];
  readonly pool?: string;
  /** The case of a disposal report, the kind of a meeting: several documents are made of one source. */
  readonly which?: string;
}

const of = (asOf: string, ...sources: readonly string[]): Source => ({ asOf, sources });
const cases = (which: string, asOf: string, pool: string, ...sources: readonly string[]): Source => ({
  asOf,
  sources,
  pool,
  which,
});
const LIBRARIES = ["RCU", "INT", "SCH", "AML"].map((key) => of("2026-11-22", library(key)));
const DAYS = ["2024-01-05", "2024-01-10", "2024-01-15"].map((asOf) => of(asOf, VISIT));

/** All others: accounts.py. Each document with three sources at least, or one on three days. */
export const RECOMPUTED: Readonly<Partial<Record<DocumentName, readonly Source[]>>> = {
  "refund-plan": [
    { ...of("2024-06-30", own("claims")), pool: "400000.01" },
    { ...of("2024-06-30", own("claims")), pool: "3000000" },
    { ...of("2024-03-31", shipped("S24/claims")), pool: "40000.01" },
  ],
  "disposal-report": [
    cases("AJ2024-07", "2024-05-20", "90000", own("cases"), own("claims")),
    cases("AJ2024-08", "2024-05-20", "90000", own("cases"), own("claims")),
    cases("AJ2024-09", "2024-05-20", "90000", own("cases"), own("claims")),
    cases("AJ2024-01", "2024-04-30", "3000000", shipped("S24/cases"), shipped("S24/claims")),
  ],
  "progress-board": [
    of("2024-05-20", own("tasks")),
    of("2024-03-31", shipped("S30/tasks")),
    of("2024-12-18", shipped("S05/problem-matrix")),
  ],
  "indicator-alerts": [
    of("2024-04-30", own("indicators")),
    of("2024-03-31", shipped("S25/indicators")),
    of("2024-12-31", own("indicators")),
  ],
  "evaluation-ranking": [
    of("2024-06-30", own("evaluation")),
    of("2024-03-31", shipped("S32/evaluation")),
    of("2024-12-31", own("evaluation")),
  ],
  "version-report": [
    of("2024-04-20", own("open-items")),
    of("2024-03-31", shipped("S31/open-items")),
    of("2024-06-30", own("open-items")),
  ],
  "event-report": [
    of("2024-04-30", own("fraud-events")),
    of("2024-03-31", shipped("S02/fraud-events")),
    of("2024-12-31", own("fraud-events")),
  ],
  "compensation-summary": [
    of("2024-06-30", own("compensation")),
    of("2024-12-31", shipped("S26/compensation")),
    of("2024-03-31", own("compensation")),
  ],
  "publicity-summary": [
    of("2024-06-30", own("activities")),
    of("2024-03-31", shipped("S20/activities")),
    of("2024-12-31", own("activities")),
  ],
  "library-report": LIBRARIES,
  "duty-cards": LIBRARIES,
  commitments: LIBRARIES,
  notice: DAYS,
  "request-list": DAYS,
  "meeting-minutes": DAYS.flatMap((one) => ["进场", "离场"].map((which) => ({ ...one, which }))),
};
