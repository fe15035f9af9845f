import type { SampleUse } from "../model/generated/documents.ts";
import type { ItemAssessment, PaperInput } from "../model/paper.ts";
import { type Ratio, ratio } from "../field/ratio.ts";
import { stated } from "./stated.ts";

/** One sampled item: what was drawn from, how, how many (n) and how many of them were wrong (k). */
export interface SampleRow {
  readonly paper: string;
  readonly item_id: string;
  readonly question: string;
  readonly population: string | null;
  readonly method: string | null;
  readonly min_n: number | null;
  readonly n: number;
  readonly k: number;
  readonly percent: string;
  readonly drawn: SampleDrawn | null;
}

/** The sample that was drawn by a document: what makes it repeatable. */
export interface SampleDrawn {
  readonly method: string;
  readonly seed: string | null;
  readonly file: string;
  readonly sha256: string;
  /** The population was there and unchanged when the sample was registered. */
  readonly checked: boolean;
  readonly rows: number;
  readonly amount: string | null;
  /** How often it was extended. */
  readonly extensions: number;
  readonly reason: string | null;
  /** The first ones, so that a page stays one; `more` are left to the document. */
  readonly ids: readonly string[];
  readonly more: number;
}

/** What a page shows of the ids. */
const MOST_IDS = 200;

/** All sampled items and Σk ÷ Σn (抽样问题率). */
export interface Sampling {
  readonly rows: readonly SampleRow[];
  readonly error: Ratio;
}

/** Samples of items that were really judged: n = 0 is 未检查 and drops out, and so does 不适用. */
export function sampling(papers: readonly PaperInput[]): Sampling {
  const rows = papers.flatMap((paper) => paper.assessment.items.filter(sampled).map((one) => sampleRow(paper, one)));
  const sum = (key: "n" | "k") => rows.reduce((total, row) => total + row[key], 0);
  return { rows, error: ratio(sum("k"), sum("n")) };
}

const sampled = ({ answer, verdict }: ItemAssessment) =>
  (answer?.n ?? 0) > 0 && verdict !== "不适用" && verdict !== "未检查";

function sampleRow({ state }: PaperInput, { item, answer }: ItemAssessment): SampleRow {
  const [n, k] = [answer?.n ?? 0, answer?.k ?? 0];
  const use = state.evidence.find((one) => one.sha256 === answer?.sample)?.sample;
  const drawn = use ? sampleDrawn(use) : null;
  return {
    paper: state.header.index_no,
    item_id: item.id,
    question: item.question,
    population: drawn?.file ?? stated(item.sampling?.population),
    method: drawn?.method ?? item.sampling?.method ?? null,
    min_n: item.sampling?.min_n ?? null,
    n,
    k,
    percent: ratio(k, n).percent,
    drawn,
  };
}

const sampleDrawn = ({ method, seed, population, checked, rounds, reason, ids }: SampleUse): SampleDrawn => ({
  method,
  seed: seed ?? null,
  file: population.file,
  sha256: population.sha256,
  checked: checked === true,
  rows: population.rows,
  amount: population.amount ?? null,
  extensions: rounds - 1,
  reason: reason ?? null,
  ids: ids.slice(0, MOST_IDS),
  more: Math.max(0, ids.length - MOST_IDS),
});
