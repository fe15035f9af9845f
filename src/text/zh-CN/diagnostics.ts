import type { DocumentCode } from "../../model/diagnostic-codes.ts";
import { type CodeWords, namingAsWritten } from "../code-words.ts";
import book from "./codes/book.ts";
import checklist from "./codes/checklist.ts";
import library from "./codes/library.ts";
import paper from "./codes/paper.ts";
import reading from "./codes/reading.ts";
import { kinds, needs, readAs } from "./codes/tables.ts";
import letter from "./codes/letter.ts";
import template from "./codes/template.ts";

const plain: Readonly<Record<DocumentCode, CodeWords>> = {
  ...reading,
  ...book,
  ...library,
  ...checklist,
  ...paper,
  ...template,
  ...letter,
};

const codes = namingAsWritten(plain, readAs);

/** 校验结果：每个代码一句话说什么不对，一句话说怎么办；以及结果的外框。 */
export default {
  codes,
  kinds,
  needs,
  /** 自带的台账种类。 */
  ledgers: {
    problem: "问题台账",
    rectification: "问题整改台账",
    "rectification-full": "问题整改台账（全项）",
    "risk-points": "风险点台账",
    hazards: "隐患台账",
    "large-transactions": "大额交易登记簿",
    "rectification-summary": "问题整改汇总表",
    tasks: "任务进度台账",
    cases: "非法金融案件处置步骤登记表",
    claims: "债权登记与清退兑付表",
    indicators: "企业风险监测指标表",
    "report-calendar": "报送日历",
    evaluation: "评估得分表",
    compensation: "风险补偿与贴息台账",
    powers: "职权目录与廉政风险分级表",
    institutions: "机构档案与处置台账",
    duties: "岗位分工表",
    bills: "银行承兑汇票明细表",
    "fraud-events": "欺诈事件与劝阻台账",
    transfers: "案件移送登记表",
    "problem-matrix": "突出问题清单",
    "enforcement-statistics": "专项整治执法统计表",
    disputes: "矛盾纠纷排查调处统计表",
    talks: "谈心谈话与问题统计表",
    documents: "备案材料收件登记表",
    "card-losses": "银行卡挂失止付与投诉台账",
    seals: "印章保管矩阵",
    "staff-checks": "员工排查表",
    devices: "电器与防范器材责任标签表",
    "work-orders": "热线工单运行统计表",
    observation: "员工行为观察表",
    "bill-notices": "公示催告比对日志",
    "commitments-unit": "单位廉政风险承诺表",
    "commitments-personal": "个人廉政风险承诺表",
    activities: "宣传活动登记表",
    gifts: "礼品登记处置表",
    "open-items": "尾项与开口项清单",
    drills: "演练与值班登记表",
    stocktakes: "现金与重要凭证盘点表",
  },
  severity: { error: "错误", warning: "疑问", info: "提示" },
  verdict: { accepted: "通过", rejected: "有错误", refused: "不能读取" },
  report: {
    remedy: (text: string) => `改法：${text}`,
    acrossFiles: "跨文件",
    summary: (p: { files: number; accepted: number; rejected: number; refused: number; replaced: number }) => {
      const replaced = p.replaced > 0 ? `，已被更正替代 ${p.replaced}` : "";
      return `共 ${p.files} 个文件：通过 ${p.accepted}，有错误 ${p.rejected}，不能读取 ${p.refused}${replaced}`;
    },
    counts: (p: {
      rows: number;
      errors: number;
      warnings: number;
      infos: number;
      explained: number;
      waived: number;
    }) => {
      const rows = p.rows > 0 ? [`台账 ${p.rows} 行`] : [];
      const explained = p.explained > 0 ? `（其中已说明 ${p.explained}）` : "";
      const waived = p.waived > 0 ? [`已豁免 ${p.waived}`] : [];
      return [...rows, `错误 ${p.errors}`, `疑问 ${p.warnings}${explained}`, `提示 ${p.infos}`, ...waived].join("，");
    },
    row: (row: number) => `第${row}行`,
    notes: (count: number) => `提示 ${count}`,
    quote: (p: { row: number; text: string }) => `第 ${p.row} 行：${p.text}`,
    column: (header: string) => `〔${header}〕`,
    waived: "已豁免",
    explanation: (text: string) => `情况说明：${text}`,
    tables: (p: { profile: string; rows: number; tables: number }) =>
      p.tables > 1 ? `${p.tables} 张表，共 ${p.rows} 行` : `${p.profile}，${p.rows} 行`,
    lacking: "没有运行的规则（加 --verbose 逐条列出）：",
    lackingAll: "没有运行的规则：",
    lackingOne: (p: { what: string; count: number }) => `${p.what}：${p.count} 条`,
    lackingNeed: (needs: string) => `缺少${needs}`,
    lackingColumns: (ledger: string) => `${ledger}里没有规则要用的选填列`,
    clean: "没有发现问题",
    notRun: (p: { law: string; path: string; needs: string }) => `没有运行 ${p.law}（${p.path}）：缺少${p.needs}`,
    notRunMore: (count: number) => `另有 ${count} 条没有运行，见 --format json`,
    skipped: (p: { path: string; reason: string }) => `跳过 ${p.path}：${p.reason}`,
    skippedMore: (count: number) => `另有 ${count} 个文件跳过，见 --format json`,
    explain: (code: string) => `看一条规则的说明，例如：riskpaper explain ${code}`,
  },
  skip: {
    "office-lock": "Office 打开时的临时文件",
    "own-report": "本工具生成的结果，不是报送的台账",
    output: "在本次命令放结果的地方",
    evidence: "在 evidence 文件夹里，是佐证材料，不是报送的台账",
    option: "命令里另有用处",
    "not-ours": "没有本工具的 kind",
    "not-a-document": "不是本工具处理的文件类型",
    link: "链接，不跟随",
    unreadable: "读不出",
  },
  page: {
    comma: "、",
    colon: "：",
    stop: "。",
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
    rules: (code: string) =>
      `不需要这条规则时，在 riskpaper.yaml 里写 rules: {${code}: off}，或改为 info、warning、error。`,
    fixed: "读取文件的代码不能关闭。",
  },
} as const;
