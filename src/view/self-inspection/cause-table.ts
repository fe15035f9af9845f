import type { FindingShown } from "../finding-shown.ts";
import { type Ratio, ratio } from "../ratio.ts";

/** The five classes of domain.md §4.1, then what none of them names, then what nobody stated. */
export type CauseClass = "制度" | "执行" | "人员" | "系统" | "监督" | "其他" | "未填写";

/** Words by which a stated cause names its class. */
const NAMED: readonly (readonly [Exclude<CauseClass, "其他" | "未填写">, RegExp])[] = [
  ["制度", /制度|规定|流程|机制|职责|责任不清|标准/],
  [
    "执行",
    /执行|落实|操作|走过场|不实|不到位|侥幸|未按|衰减|松弛|未到场|未更新|没有同步|省去|及时|未补|代为|代签|疏忽|遗漏/,
  ],
  ["人员", /人员|员工|意识|培训|能力|技能|学习|素质|经验/],
  ["系统", /系统|科技|设备|程序|软件|硬件|网络/],
  ["监督", /监督|复核|检查|审核|审查|监控|把关|稽核/],
];

/** One line of the cause table; `share` is of all findings. A finding may name several causes. */
export interface CauseRow {
  readonly cause: CauseClass;
  readonly share: Ratio;
  readonly findings: readonly string[];
}

/** A form like 人员：… states its class outright. */
const TAGGED = /^(制度|执行|人员|系统|监督)[：:]/;

/** The classes a cause names in its own words. It is a sorting by words, and said to be one. */
export function causeClasses(cause: string | null): readonly CauseClass[] {
  if (cause === null) return ["未填写"];
  const tag = NAMED.find(([name]) => name === TAGGED.exec(cause)?.[1]);
  if (tag) return [tag[0]];
  const classes = NAMED.filter(([, words]) => words.test(cause)).map(([name]) => name);
  return classes.length ? classes : ["其他"];
}

/** 原因分析: the five classes always, 其他 and 未填写 where they occur. */
export function causeTable(findings: readonly FindingShown[]): readonly CauseRow[] {
  const members = new Map<CauseClass, string[]>(NAMED.map(([name]) => [name, []]));
  members.set("其他", []).set("未填写", []);
  for (const one of findings) for (const cause of causeClasses(one.cause)) members.get(cause)?.push(one.finding_id);
  return [...members]
    .filter(([cause, ids]) => ids.length > 0 || (cause !== "其他" && cause !== "未填写"))
    .map(([cause, ids]) => ({ cause, share: ratio(ids.length, findings.length), findings: ids }));
}
