import type { DoubtCode } from "../../model/register.ts";
import refusals from "./register-refusals.ts";

/** 整改登记册：导入与流转 */
export default {
  refusals,
  doubts: {
    "extended-after-lapse": "疑点：延期时原期限已经过了，按期率、逾期率照原定期限算",
    "approver-records": "疑点：审批人就是记录人，审批没有第二人看过",
  } satisfies Readonly<Record<DoubtCode, string>>,
  register: "登记册文件夹（NAME.register）",
  ids: "问题编号，可以写几个；有一个不行就都不办",
  json: "以 JSON 给出结果",
  takeOver: "接管别的机器上留下的锁",
  on: "发生的日期，默认截止日",
  approver: "审批人（姓名或编号）",
  approvedOn: "审批日期，默认同 --on",
  reason: "理由",
  verbs: {
    issue: { summary: "下发：已确认的问题随意见书下发", document: "意见书文号" },
    verify: {
      summary: "登记验收：通过的留待销号，不通过的同时退回",
      verifier: "验收人，可以写几次；默认操作人",
      result: "通过 或 不通过",
    },
    return: { summary: "退回：报了已整改、佐证不足等，退回重办" },
    close: { summary: "销号：要有验收通过的记录" },
    reopen: { summary: "转入整改：退回、延期、反弹、持续整改的问题重新整改" },
    extend: { summary: "延期：记下新期限、理由和审批人，原定期限不动", to: "新期限" },
    recheck: { summary: "登记回头看：反弹的同时转为反弹", result: "有效、部分有效 或 反弹" },
    "accept-risk": {
      summary: "风险接受：已下发的问题，凭书面承诺并报高管或董事会",
      commitment: "书面承诺的名称或编号",
      reportedTo: "高管 或 董事会",
    },
    cancel: {
      summary: "撤销：并入别的问题，或不成立",
      mergedInto: "并入的问题编号",
      invalid: "问题不成立",
    },
    "keep-open": { summary: "持续整改（挂账）：凭审批和阶段目标", goals: "阶段目标" },
  },
  examples: {
    issue: [
      {
        run: "riskpaper ledger issue 2024.register F2024-001 F2024-002 --document 检意〔2024〕3号",
        does: "随意见书下发两个问题",
      },
    ],
    verify: [
      {
        run: "riskpaper ledger verify 2024.register F2024-001 --result 通过 --by 周五",
        does: "周五验收通过，再用 close 销号",
      },
    ],
    close: [{ run: "riskpaper ledger close 2024.register F2024-001", does: "验收通过的销号" }],
    extend: [
      {
        run: "riskpaper ledger extend 2024.register F2024-001 --to 2024-06-30 --reason 系统改造未完成 --approver 刘十二",
        does: "延期，原定期限照旧计入按期率",
      },
    ],
  },
  import: {
    opening: "按建账导入：照台账写的状态立账（新登记册默认如此）",
    partial: "只报一部分问题（例如退回的催办单），没有列的不算漏报",
    submission: "按单位报送导入：最多报到已整改（已有的登记册默认如此）",
    approver: "建账时，台账没有审批人一栏的延期、撤销、持续整改由谁审批",
    stage: {
      read: (p: { of: number }) => `正在读 ${p.of} 份台账`,
      take: (path: string) => `正在采纳 ${path}`,
      write: (register: string) => `正在写登记册 ${register}`,
    },
    created: (p: { register: string; findings: number }) => `新登记册 ${p.register}：${p.findings} 个问题`,
    kept: (p: { register: string; findings: number; records: number }) =>
      `登记册 ${p.register}：${p.findings} 个问题，日志 ${p.records} 条`,
    as: { opening: "建账", submission: "单位报送", paper: "底稿" },
    file: (p: {
      path: string;
      as: string;
      opened: number;
      moved: number;
      updated: number;
      unchanged: number;
      refused: number;
    }) =>
      `${p.path}（${p.as}）：新立 ${p.opened}，流转 ${p.moved}，补充 ${p.updated}，没有变化 ${p.unchanged}，没有采纳 ${p.refused}`,
    rechecked: (count: number) => `  其中回头看 ${count} 个`,
    again: (p: { path: string; record: number }) =>
      `${p.path}：同一份文件已在日志第 ${p.record} 条导入，没有新的可采纳`,
    defaultOpening: "登记册是新的，按建账导入，照台账写的状态立账",
    leftOut: (p: { path: string; why: string }) => `${p.path} 没有采纳：${p.why}`,
    why: {
      refused: "读不了",
      rejected: "有错误，用 riskpaper validate 看，改好再导入",
      replaced: "已有更正的一份",
      other: "不是整改台账，也不是底稿",
    },
    none: "没有可以导入的台账或底稿，登记册没有动",
    noneTodo: "给出整改台账、问题台账或 NAME.paper；有错误的先改好",
    missing: (p: { path: string; id: string; org: string; state: string }) =>
      `${p.path} 里没有 ${p.id}（${p.org}，${p.state}）：未销号的问题不能不报 (open-id-vanished)`,
    keptValue: (p: { place: string; id: string; key: string; register: string; stated: string }) =>
      `${p.place}  ${p.id}：${p.key} 以登记册“${p.register}”为准，来表的“${p.stated}”没有采纳`,
  },
  place: (p: { path: string; sheet: string; cell: string }) =>
    [p.path, p.sheet, p.cell].filter((one) => one !== "").join(" "),
  row: (row: number) => `第 ${row} 行`,
  moved: (p: { id: string; from: string; to: string; on: string }) => `${p.id}：${p.from} → ${p.to}（${p.on}）`,
  seen: {
    verify: (p: { id: string; to: string; on: string; result: string }) =>
      `${p.id}：验收${p.result}（${p.on}），现在是“${p.to}”，等待销号：riskpaper ledger close`,
    recheck: (p: { id: string; to: string; on: string; result: string }) =>
      `${p.id}：回头看${p.result}（${p.on}），仍是“${p.to}”`,
  },
  recorded: (record: number) => `已记入日志第 ${record} 条`,
  nothingDone: (count: number) => `有 ${count} 处不行，都没有办`,
  todo: (text: string) => `  处理：${text}`,
  recovered: (p: { bytes: number; file: string }) => `上次中断留下的 ${p.bytes} 字节没有写完，已另存为 ${p.file}`,
};
