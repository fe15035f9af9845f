import type { Args } from "../../code-words.ts";

/** 可能想写的词。 */
export const near = (a: Args): string => (a.near ? `；是不是想写“${a.near}”` : "");

export const forms = {
  money: '金额，单位元，最多两位小数，例如 "450000.00"',
  number: '数，最多六位小数，例如 "12.5"',
  checklistId: "检查表编号，例如 CK-RCU",
  itemId: "检查项编号，例如 CK-RCU-05",
  findingId: "问题编号，例如 F2024-001",
  proposalId: "建议编号，例如 P-001",
  systemId: "体系编号，例如 S15",
  sha256: "64 位小写十六进制哈希值",
  libraryKey: "风险点库的 key：2 至 6 个大写字母，例如 RCU",
  riskPointId: "风险点编号，例如 RCU-03",
  id: '编号，中间没有空格和 / \\ : * ? " < > |',
  profileKey: "小写字母开头，只有小写字母、数字和连字符",
  columnKey: "小写字母开头，只有小写字母、数字和下划线",
  ownLaw: "own- 加小写字母、数字和连字符，例如 own-amount-limit",
  version: '版本号，例如 "1.0.0"',
  date: "日期，例如 2026-03-05",
  instant: "时刻，例如 2026-03-05T08:00:00Z",
  millisecond: "时刻，精确到毫秒，例如 2026-03-05T08:00:00.000Z",
  sourceKey: "一个大写字母，例如 A",
  sourceChoice: "一个大写字母，例如 A；不写为留待决定",
  sealKey: "ed25519 公钥的 base64",
  sealSignature: "ed25519 签名的 base64",
  evidenceFile: "evidence/ 加文件的哈希值",
  other: "规定的写法",
} as const;

export const types = {
  string: "文字",
  number: "数",
  integer: "整数",
  boolean: "true 或 false",
  array: "列表",
  object: "一组键和值",
  null: "空",
} as const;

export const yamlReasons = {
  indent: "缩进对不齐，或这一层放错了地方",
  tab: "用了制表符缩进，YAML 只能用空格",
  quote: "值以特殊符号开头，要加引号",
  escape: "双引号里的反斜杠写法不对",
  missing: "少了收尾的引号、括号或逗号",
  flow: "括号里的内容没有写完整",
  nested: "一行里写了两层键",
  key: "冒号前的键跨了行，或少了冒号",
  alias: "锚点（&）或引用（*）用得不对",
  directive: "有不认识的 % 指令",
  documents: "一个文件里写了两份文档（---）",
  other: "不是正确的 YAML",
} as const;

export const brokenReasons = {
  json: "不是完整的 JSON",
  form: "不是日志记录的格式",
  sequence: "序号不连续",
  chain: "与前一条接不上",
  hash: "内容与哈希值不符，被改动过",
  contradiction: "与前面的记录相矛盾",
} as const;

export const missing = {
  answer: "没有作答",
  recheck: "须重查，还没有重查",
  note: "没有情况说明",
  finding: "没有登记问题，也没有写明不登记的理由",
  fact: "问题没有写事实",
  evidence: "证据份数不够",
  reason: "没有写不适用的理由",
  pending: "没有写待核实的原因",
  severity_reason: "改了默认等级，没有写理由",
  verdict_reason: "人工判定没有写理由",
} as const;

export const needs = {
  libraries: "检查表所用的风险点库",
  checklist: "作答文件对应的检查表",
  checklists: "使用这个库的检查表",
  project: "项目配置 riskpaper.yaml",
  calendar: "工作日日历里的那一年",
  columns: "台账里的列",
  campaign: "报送批次（--campaign）",
  roster: "应报机构名录（--roster 或 --campaign）",
  units: "机构名录（riskpaper.yaml 的 units 或 --roster）",
  rounds: "报送登记（--register-rounds）",
  baseline: "上期台账（--baseline）",
  evidence: "佐证文件夹（--evidence）",
  received: "收到日期（--received）",
  summary: "整改汇总表",
  "problem-ledger": "同期的问题台账",
  companion: "同期的另一种台账",
} as const;

export const kinds = {
  RiskLibrary: "风险点库",
  RiskOverlay: "覆盖件",
  RiskProposals: "风险点建议清单",
  Checklist: "检查表",
  Answers: "作答文件",
  Workpaper: "底稿",
  Register: "整改登记册",
  Sample: "样本",
  Engagement: "检查项目文件",
  FactStatements: "单位意见",
  MergeDecisions: "合并取舍",
  LedgerProfile: "台账模板",
  Project: "项目配置",
  Ledger: "台账",
  ReferenceTable: "参考表",
} as const;

export const lookUp = (table: Readonly<Record<string, string>>, key: string | number | undefined): string => {
  const name = String(key);
  return Object.hasOwn(table, name) ? (table[name] ?? name) : name;
};

/** A word of a row as it was written, and what it was read as. */
export const readAs = (written: string, read: string): string => `${written}（读作${read}）`;
