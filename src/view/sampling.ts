import type { ItemAssessment, PaperInput } from "../model/paper.ts";
import { type Ratio, ratio } from "./ratio.ts";
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
}

/** All sampled items and Σk ÷ Σn (抽样差错率, domain.md §4.0). */
export interface Sampling {
  readonly rows: readonly SampleRow[];
  readonly error: Ratio;
}

/** Samples of items that were really judged: n = 0 is 未检查 and drops out, and so does 不适用. */
export function sampling(papers: readonly PaperInput[]): Sampling {
  const rows = papers.flatMap((paper) =>
    paper.assessment.items.filter(sampled).map((one) => sampleRow(paper.state.header.index_no, one)),
  );
  const sum = (key: "n" | "k") => rows.reduce((total, row) => total + row[key], 0);
  return { rows, error: ratio(sum("k"), sum("n")) };
}

const sampled = ({ answer, verdict }: ItemAssessment) =>
  (answer?.n ?? 0) > 0 && verdict !== "不适用" && verdict !== "未检查";

function sampleRow(paper: string, { item, answer }: ItemAssessment): SampleRow {
  const [n, k] = [answer?.n ?? 0, answer?.k ?? 0];
  return {
    paper,
    item_id: item.id,
    question: item.question,
    population: stated(item.sampling?.population),
    method: item.sampling?.method ?? null,
    min_n: item.sampling?.min_n ?? null,
    n,
    k,
    percent: ratio(k, n).percent,
  };
}
