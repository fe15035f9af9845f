import { type Ratio, ratio } from "../field/ratio.ts";
import type { LookBack, PaperOrigin } from "../model/generated/documents.ts";
import type { LookBackState } from "../model/look-back.ts";
import type { Carry, Counts, PaperInput } from "../model/paper.ts";
import { type BasisShown, basisList } from "./basis-list.ts";
import { type EvidenceIndex, type EvidenceShown, evidenceIndex } from "./evidence-index.ts";
import { type FindingShown, findingsShown } from "./finding-shown.ts";
import { type FindingTotals, findingTotals } from "./finding-totals.ts";
import { type ItemRow, itemRow } from "./item-row.ts";
import { type MissingInput, missingInputs } from "./missing-inputs.ts";
import { type PaperHead, paperHead, type Timing } from "./paper-head.ts";
import { type SampleRow, type Sampling, sampling } from "./sampling.ts";
import { distinct, stated } from "./stated.ts";

/** 分项底稿: one matter, one sheet. `index` is the paper's 索引号 with the sheet's number behind it. */
export interface FindingSheet extends FindingShown {
  readonly index: string;
  readonly row: ItemRow;
  /** Of an item that was sampled. */
  readonly sample: SampleRow | null;
  readonly attachments: number;
}

/** 检查工作底稿 (domain.md §4.2): the 汇总 page and a sheet for each finding. Figures only; the template words them. */
export interface WorkpaperView {
  readonly document: "workpaper";
  readonly timing: Timing;
  readonly head: PaperHead;
  readonly objective: string | null;
  readonly use: string | null;
  readonly basis: readonly BasisShown[];
  readonly sampling: Sampling;
  /** Each is what the head states, or null: then the template drafts it from the figures. */
  readonly stated: {
    readonly procedure: string | null;
    readonly result: string | null;
    readonly conclusion: string | null;
  };
  readonly counts: Counts;
  /** 合格率: of what was judged, what passed. */
  readonly compliance: Ratio;
  /** Items by method (调阅, 抽查 …) among those answered, in order of first use. */
  readonly methods: readonly { readonly method: string; readonly count: number }[];
  /** Items passed a whole section at a time, which a reader must know. */
  readonly bulk: number;
  /** Of a paper that follows another: which, how many of its answers stand unconfirmed, how many are to be looked at again. */
  readonly carry: CarryShown | null;
  /** 上次问题整改情况, where earlier problems were asked about. */
  readonly look_back: LookBackShown | null;
  readonly totals: FindingTotals;
  /** Without excluded items, whose condition does not hold; they are named in `excluded`. */
  readonly items: readonly ItemRow[];
  readonly excluded: readonly string[];
  readonly sheets: readonly FindingSheet[];
  readonly evidence: readonly EvidenceShown[];
  readonly attachments: number;
  readonly missing: readonly MissingInput[];
}

export interface CarryShown {
  readonly index_no: string;
  readonly head: string;
  readonly period: PaperOrigin["period"];
  readonly date: string;
  readonly carried: number;
  readonly recheck: number;
  readonly dropped: readonly string[];
}

/** Earlier problems, each as its ledger had it and as it was found; counts of what was found, and of what nobody looked at. */
export interface LookBackShown {
  readonly source: string;
  readonly total: number;
  readonly mended: number;
  readonly not_mended: number;
  readonly come_back: number;
  readonly open: number;
  readonly rows: readonly {
    readonly finding_id: string;
    readonly fact: string;
    readonly status: string;
    readonly deadline: string | null;
    readonly found: LookBack | null;
    readonly on: string | null;
    readonly note: string | null;
    /** Numbers of the evidence index. */
    readonly evidence: readonly string[];
  }[];
}

export function workpaperView(paper: PaperInput, timing: Timing): WorkpaperView {
  const { state, assessment } = paper;
  const evidence = evidenceIndex(paper);
  const inScope = assessment.items.filter((one) => one.applicability !== "excluded");
  const rows = new Map(inScope.map((one) => [one.item.id, itemRow(one, evidence)]));
  const findings = findingsShown(paper, evidence);
  const sampled = sampling([paper]);
  return {
    document: "workpaper",
    timing,
    head: paperHead(paper),
    objective: stated(state.checklist.objective),
    use: stated(state.checklist.use),
    basis: basisList(paper),
    sampling: sampled,
    stated: {
      procedure: stated(state.header.procedure),
      result: stated(state.header.result),
      conclusion: stated(state.header.conclusion),
    },
    counts: assessment.counts,
    compliance: ratio(assessment.counts.pass, assessment.counts.pass + assessment.counts.fail),
    methods: methodsUsed([paper]),
    bulk: [...rows.values()].filter((row) => row.bulk).length,
    carry: carryShown(state.carry, [...rows.values()]),
    look_back: state.lookBack ? lookBackShown(state.lookBack, evidence) : null,
    totals: findingTotals(findings),
    items: [...rows.values()],
    excluded: assessment.items.filter((one) => one.applicability === "excluded").map((one) => one.item.id),
    sheets: findings.flatMap((finding, index) => {
      const row = rows.get(finding.item_id);
      const sample = sampled.rows.find((one) => one.item_id === finding.item_id) ?? null;
      return row ? [sheetOf(finding, row, sample, index)] : [];
    }),
    evidence: evidence.list,
    attachments: evidence.list.length,
    missing: missingInputs(paper, findings),
  };
}

const carryShown = (carry: Carry | undefined, rows: readonly ItemRow[]): CarryShown | null =>
  carry
    ? {
        index_no: carry.from.index_no,
        head: carry.from.head,
        period: carry.from.period,
        date: carry.from.date,
        carried: rows.filter((row) => row.carried).length,
        recheck: rows.filter((row) => row.recheck !== null).length,
        dropped: carry.dropped,
      }
    : null;

function lookBackShown({ source, items, found }: LookBackState, evidence: EvidenceIndex): LookBackShown {
  const rows = items.map(({ finding_id, fact, status, deadline = null }) => {
    const seen = found[finding_id];
    return {
      finding_id,
      fact,
      status,
      deadline,
      found: seen?.found ?? null,
      on: seen?.on ?? null,
      note: seen?.note ?? null,
      evidence: evidence.numbers(seen?.evidence),
    };
  });
  const count = (what: LookBack | null) => rows.filter((row) => row.found === what).length;
  return {
    source: source.name,
    total: rows.length,
    mended: count("已整改"),
    not_mended: count("未整改"),
    come_back: count("反弹"),
    open: count(null),
    rows,
  };
}

const sheetOf = (finding: FindingShown, row: ItemRow, sample: SampleRow | null, index: number): FindingSheet => ({
  ...finding,
  index: `${finding.paper}-${String(index + 1).padStart(2, "0")}`,
  row,
  sample,
  attachments: finding.evidence.length,
});

/** Methods by the number of answered items that name them; an item with two methods counts under both. */
export function methodsUsed(papers: readonly PaperInput[]): WorkpaperView["methods"] {
  const used = papers
    .flatMap((paper) => paper.assessment.items)
    .filter((one) => one.verdict !== "未检查" && one.verdict !== "不适用")
    .flatMap((one) => one.item.method ?? []);
  return distinct(used).map((method) => ({ method, count: used.filter((one) => one === method).length }));
}
