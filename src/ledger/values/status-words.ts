import type { MachineState } from "../../model/ledger.ts";
import { compact } from "./plain-text.ts";

/** What a word in a status column says: the word ledgers use, and the state where it stands for a single one. */
export interface StatusWord {
  readonly status: "未整改" | "整改中" | "已整改" | "已销号" | "持续整改" | "已撤销";
  readonly state: MachineState | null;
}

// 未整改 and 整改中 stand for several states, and so do their synonyms (domain.md §2.6); every other line for one.
const LINES: readonly (readonly [StatusWord["status"], MachineState | null, readonly string[]])[] = [
  [
    "未整改",
    null,
    [
      "未整改",
      "尚未整改",
      "待整改",
      "未完成",
      "尚未完成",
      "未完成整改",
      "未启动",
      "尚未启动",
      "未开始",
      "未落实",
      "未改",
    ],
  ],
  ["未整改", "待确认", ["待确认"]],
  ["未整改", "已确认", ["已确认"]],
  ["未整改", "已下发", ["已下发"]],
  ["未整改", "方案已定", ["方案已定"]],
  [
    "整改中",
    null,
    ["整改中", "正在整改", "整改进行中", "进行中", "推进中", "正在推进", "正在进行", "正在整改中", "在整改"],
  ],
  ["整改中", "退回", ["退回", "已退回", "验收退回", "退回整改", "验收不通过", "退回重改"]],
  ["整改中", "延期", ["延期", "已延期", "延期整改", "延期整改中", "申请延期", "延期中"]],
  ["整改中", "反弹", ["反弹", "问题反弹", "整改反弹"]],
  [
    "已整改",
    "待验收",
    [
      "已整改",
      "已完成",
      "整改完成",
      "已整改完成",
      "已完成整改",
      "整改完毕",
      "已整改完毕",
      "已整改到位",
      "整改到位",
      "完成",
      "完成整改",
      "待验收",
      "已整改待验收",
      "已完成待验收",
      "待销号",
      "已办结",
      "办结",
      "已落实",
      "已改",
    ],
  ],
  [
    "已销号",
    "已销号",
    [
      "已销号",
      "销号",
      "已销",
      "验收销号",
      "已验收销号",
      "已验收",
      "验收通过",
      "已验收通过",
      "完成销号",
      "已完成销号",
      "已关闭",
      "关闭",
    ],
  ],
  ["持续整改", "持续整改", ["持续整改", "持续整改中", "持续整改(挂账)", "挂账", "挂账整改", "长期整改"]],
  ["持续整改", "风险接受", ["风险接受", "接受风险", "已接受风险"]],
  ["已撤销", "已撤销", ["已撤销", "撤销", "已取消", "取消", "已合并", "不成立"]],
];

const WORDS: ReadonlyMap<string, StatusWord> = new Map(
  LINES.flatMap(([status, state, words]) => words.map((word) => [word, { status, state }] as const)),
);

/**
 * A status as somebody wrote it → ledger word and state; null for a word that is none, such as 基本完成, and for 立行立改,
 * which is a type of rectification.
 */
export const statusState = (text: string): StatusWord | null =>
  WORDS.get(compact(text).replace(/^["'“”「」]+|["'“”「」。.;；]+$/g, "")) ?? null;

/** Types of rectification that people write where the status belongs. 持续整改 is both. */
export const RECTIFICATION_TYPES: readonly string[] = [
  "立行立改",
  "限期整改",
  "立即整改",
  "即知即改",
  "边查边改",
  "分阶段整改",
];
/** Overdue is computed from deadline and date, never typed. */
export const OVERDUE_WORDS: readonly string[] = [
  "逾期",
  "已逾期",
  "超期",
  "已超期",
  "逾期未整改",
  "超期未整改",
  "逾期未完成",
  "超期未完成",
  "过期",
];
