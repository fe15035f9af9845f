import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { CodeWords } from "../code-words.ts";
import checklist from "./codes/checklist.ts";
import library from "./codes/library.ts";
import paper from "./codes/paper.ts";
import reading from "./codes/reading.ts";
import { kinds, needs } from "./codes/tables.ts";

const codes: Readonly<Record<DiagnosticCode, CodeWords>> = { ...reading, ...library, ...checklist, ...paper };

/** 校验结果：每个代码一句话说什么不对，一句话说怎么办；以及结果的外框。 */
export default {
  codes,
  kinds,
  needs,
  severity: { error: "错误", warning: "疑问", info: "提示" },
  verdict: { accepted: "通过", rejected: "有错误", refused: "不能读取" },
  report: {
    remedy: (text: string) => `改法：${text}`,
    document: "整个文件",
    acrossFiles: "跨文件",
    summary: (p: { files: number; accepted: number; rejected: number; refused: number }) =>
      `共 ${p.files} 个文件：通过 ${p.accepted}，有错误 ${p.rejected}，不能读取 ${p.refused}`,
    counts: (p: { errors: number; warnings: number; infos: number }) =>
      `错误 ${p.errors}，疑问 ${p.warnings}，提示 ${p.infos}`,
    clean: "没有发现问题",
    notRun: (p: { law: string; path: string; needs: string }) => `没有运行 ${p.law}（${p.path}）：缺少${p.needs}`,
    notRunMore: (count: number) => `另有 ${count} 条没有运行，见 --format json`,
    skipped: (p: { path: string; reason: string }) => `跳过 ${p.path}：${p.reason}`,
    skippedMore: (count: number) => `另有 ${count} 个文件跳过，见 --format json`,
    explain: (code: string) => `解释某个代码：riskpaper explain ${code}`,
  },
  skip: {
    "office-lock": "Office 打开时的临时文件",
    "not-ours": "没有本工具的 kind",
    "not-a-document": "不是本工具处理的文件类型",
    "ledger-not-yet": "表格台账的校验在后续版本提供",
    hidden: "隐藏文件",
    link: "链接，不跟随",
    unreadable: "读不出",
    "project-in-input": "输入里的项目配置只作为被校验的文件，不作为配置使用",
  },
  command: {
    paths: "文件或文件夹；底稿写 NAME.paper",
    format: "结果的形式：pretty 给人看，json 给程序读",
    output: "把结果写到文件，不写到标准输出",
    force: "结果文件已存在时覆盖",
    failOn: "到哪一级算失败：error 或 warning，只影响退出码",
    nothing: (path: string) => `${path} 里没有可以校验的文件`,
    written: (path: string) => `结果已写到 ${path}`,
    projectSkipped: (p: { path: string }) =>
      `输入里有项目配置 ${p.path}，没有用它作为配置；要用它，加 --config ${p.path}`,
    code: "规则代码或规则编号，例如 duplicate-id、R-B05",
    json: "以 JSON 列出",
    unknownCode: (code: string) => `没有“${code}”这个代码`,
    unknownCodeTodo: "用 riskpaper rules 查看全部代码",
  },
  page: {
    law: "规则编号",
    severity: "级别",
    kinds: "适用于",
    needs: "需要",
    noLaw: "无",
    reading: "读取文件",
    message: "会这样说",
    remedy: "怎么改",
    wrong: "错的例子",
    right: "对的例子",
    files: "例子的全部文件",
    rules: (code: string) =>
      `不需要这条规则时，在 riskpaper.yaml 里写 rules: {${code}: off}，或改为 info、warning、error。`,
    fixed: "读取文件的代码不能关闭。",
  },
} as const;
