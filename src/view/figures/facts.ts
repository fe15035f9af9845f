import type { Severity } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";

/** An item of a paper, with what counts about it. */
export interface CountedItem {
  readonly paper: string;
  readonly unit: string;
  readonly standing: "合格" | "不合格" | "不适用" | "待核实" | "已记录" | "未检查" | "excluded";
  readonly bulk: boolean;
  /** Sampled and sampled wrong, where the item was judged by a sample. */
  readonly n: number;
  readonly k: number;
}

/** A finding, with what is counted and added up. */
export interface CountedFinding {
  readonly id: string;
  readonly paper: string;
  readonly unit: string;
  readonly item: string;
  readonly severity: Severity | null;
  readonly category: string | null;
  readonly risk_point: string | null;
  /** 分, where an amount is stated. */
  readonly cents: bigint | null;
  /** As it was written. */
  readonly amount: string | null;
  readonly count: number | null;
  readonly counted_in: string | null;
  readonly fixed: boolean;
  readonly deadline: string | null;
}

/** Everything that figures of papers are made of, told in one pass over what was answered. */
export interface Facts {
  readonly items: readonly CountedItem[];
  readonly findings: readonly CountedFinding[];
  /** Registered files of each paper, and those an answer in force refers to. */
  readonly files: readonly { readonly paper: string; readonly sha256: string; readonly cited: boolean }[];
  readonly papers: readonly { readonly paper: string; readonly unit: string }[];
}

/** Units that measure, and count no things. */
const MEASURED_IN = new Set(
  "元 万元 亿元 秒 分 分钟 小时 工作日 个工作日 天 日 周 月 个月 季 季度 年 倍 % ％".split(" "),
);

/**
 * What the folded journals hold, as flat as a table: it adds nothing up, and uses nothing of what the views are made of, so
 * that a mistake there does not repeat itself here.
 */
export function factsOf(papers: readonly PaperInput[]): Facts {
  const items: CountedItem[] = [];
  const findings: CountedFinding[] = [];
  const files: Facts["files"][number][] = [];
  for (const { state, assessment } of papers) {
    const [paper, unit] = [state.header.index_no, state.header.unit.code];
    const points = new Map(state.libraries.flatMap((library) => library.points.map((one) => [one.id, one] as const)));
    const cited = new Set<string>();
    for (const { item, applicability, verdict } of assessment.items) {
      const answer = applicability === "applicable" ? state.answers[item.id] : undefined;
      const standing = applicability === "excluded" ? "excluded" : verdict;
      const judged = standing !== "excluded" && standing !== "不适用" && standing !== "未检查";
      const [n, k] = judged && (answer?.n ?? 0) > 0 ? [answer?.n ?? 0, answer?.k ?? 0] : [0, 0];
      items.push({ paper, unit, standing, bulk: answer?.bulk === true, n, k });
      for (const sha256 of answer?.evidence ?? []) cited.add(sha256);
      for (const one of judged ? (answer?.findings ?? []) : []) {
        const own = points.get(one.risk_point ?? "");
        const point = (own && item.risk_points.includes(own.id) ? own : undefined) ?? firstOf(item.risk_points, points);
        const counts = item.unit !== undefined && item.unit.trim() !== "" && !MEASURED_IN.has(item.unit);
        findings.push({
          id: one.finding_id ?? "",
          paper,
          unit,
          item: item.id,
          severity: one.severity ?? item.default_severity ?? null,
          category: one.category?.trim() || (point?.category ?? null),
          risk_point: point?.id ?? null,
          cents: one.amount === undefined || one.amount === null ? null : centsOf(one.amount),
          amount: one.amount ?? null,
          count: one.count ?? null,
          counted_in: counts ? (item.unit?.trim() ?? null) : null,
          fixed: one.fixed_on_spot === true,
          deadline: one.deadline ?? null,
        });
      }
    }
    for (const { evidence } of Object.values(state.lookBack?.found ?? {})) for (const one of evidence) cited.add(one);
    for (const { sha256 } of state.evidence) files.push({ paper, sha256, cited: cited.has(sha256) });
  }
  const heads = papers.map(({ state }) => ({ paper: state.header.index_no, unit: state.header.unit.code }));
  return { items, findings, files, papers: heads };
}

const firstOf = <T>(ids: readonly string[], all: ReadonlyMap<string, T>): T | undefined =>
  ids.map((id) => all.get(id)).find((one) => one !== undefined);

/** 元 with at most two digits behind the point, as 分. */
function centsOf(money: string): bigint {
  const [, sign = "", whole = "0", part = ""] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(money) ?? [];
  return BigInt(`${sign}${whole}${part.padEnd(2, "0")}`);
}
