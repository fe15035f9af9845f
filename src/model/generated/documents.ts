// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
 */
export type PlainDate = string;
export type Id = string;
/**
 * 问题四级（P4）
 */
export type Severity = "严重" | "较重" | "一般" | "轻微";
/**
 * 金额，单位：元，十进制文本，例如 "450000.00"
 */
export type Money = string;
/**
 * 风险点编号，例如 RCU-03；不重复、不重用
 */
export type RiskPointId = string;
/**
 * 看以前的问题：已整改、未整改；已销号的又出现为反弹
 */
export type LookBack = "已整改" | "未整改" | "反弹";
export type SchemaVersion = "1";
export type SealDigest = string;
/**
 * 相对路径，用 /
 */
export type SealPath = string;
export type SealTime = string;
export type AnswerType = "是否" | "抽样" | "计数" | "金额" | "比率" | "日期" | "枚举" | "清单" | "文本";
/**
 * 检查项编号，例如 CK-RCU-05
 */
export type ItemId = string;
/**
 * 判定规则，例如 eq:yes、num:<=5、pct:>=90、err_pct:=0、set:complete、none、manual
 */
export type Rule = string;
/**
 * 版本号，请加引号，例如 "1.0.0"
 */
export type Version = string;
/**
 * 版本沿革，由 library release 或 checklist release 写入；digest 为该版本内容的 SHA-256，内容变了而版本没变会被查出
 */
export type History = {
  version: Version;
  date: PlainDate;
  digest: string;
  note: string;
}[];
export type Disposition =
  | "责令改正"
  | "限期整改"
  | "停业整顿"
  | "风险提示"
  | "约谈"
  | "通报批评"
  | "经济处理"
  | "组织处理"
  | "制度完善"
  | "移送"
  | "关闭或取缔"
  | "纳入重点监测"
  | "不予处理";
/**
 * 发文字号，例如 示范农商检〔2024〕3号
 */
export type Number = string;
export type Name = string;
/**
 * 主送；不写时为被查单位
 *
 * @maxItems 60
 */
export type Names = Name[];
/**
 * 抄送
 *
 * @maxItems 60
 */
export type Names1 = Name[];
export type Text = string;
/**
 * @maxItems 60
 */
export type Texts = Text[];
/**
 * 检查组出席人员
 *
 * @maxItems 60
 */
export type Names2 = Name[];
/**
 * 被查单位出席人员
 *
 * @maxItems 60
 */
export type Names3 = Name[];
/**
 * @maxItems 60
 */
export type Names4 = Name[];
/**
 * 随整改报告报送的材料
 *
 * @maxItems 60
 */
export type Texts1 = Text[];
/**
 * 整改要求
 *
 * @maxItems 60
 */
export type Texts2 = Text[];
/**
 * 随整改报告报送的材料
 *
 * @maxItems 60
 */
export type Texts3 = Text[];
/**
 * 检查依据：计划、通知、法规
 *
 * @maxItems 60
 */
export type Texts4 = Text[];
/**
 * 检查内容
 *
 * @maxItems 60
 */
export type Texts5 = Text[];
/**
 * 检查方式
 *
 * @maxItems 60
 */
export type Texts6 = Text[];
/**
 * 对被查单位的配合要求
 *
 * @maxItems 60
 */
export type Texts7 = Text[];
/**
 * 检查组的工作纪律与监督渠道
 *
 * @maxItems 60
 */
export type Texts8 = Text[];
/**
 * 被检查单位对一条事实的意见
 */
export type FactOpinion = "属实" | "部分异议" | "有异议" | "拒签";
/**
 * keep 保留、part 只留首尾、hide 隐去
 */
export type Treatment = "keep" | "part" | "hide";
/**
 * 操作风险七类事件
 */
export type EventType = "IF" | "EF" | "EPWS" | "CPBP" | "DPA" | "BDSF" | "EDPM";
/**
 * 为什么，必填
 */
export type OverlayReason = string;
/**
 * ed25519 公钥，SPKI DER 的 base64
 */
export type SealKey = string;
/**
 * ed25519 签名的 base64
 */
export type SealSignature = string;
/**
 * 为什么须重查：检查内容有改动；期间数据不能沿用；上次没有查实；上次的问题已立行立改
 */
export type Recheck = "内容改动" | "期间不同" | "上次待核实" | "上次已立改";

export interface Documents {}
/**
 * 一个检查项的作答。answer 用于 是/否/不适用/待核实；数值、金额、日期、文本、枚举用 value；抽样用 n 与 k；比率用 num 与 den；清单用 set（实有）与 required（应有）
 */
export interface Answer {
  answer?: "是" | "否" | "不适用" | "待核实";
  value?: string;
  n?: number;
  k?: number;
  num?: string;
  den?: string;
  set?: string[];
  required?: string[];
  trigger?: PlainDate;
  /**
   * num_per_* 规则的月数、季数或类别数
   */
  per?: number;
  na?: NotApplicable;
  /**
   * 待核实的原因
   */
  pending?: string;
  /**
   * 仅用于 manual 规则
   */
  verdict?: "合格" | "不合格";
  verdict_reason?: string;
  note?: string;
  evidence?: string[];
  /**
   * @maxItems 50
   */
  findings?: Finding[];
  no_finding_reason?: string;
  /**
   * 抽样项所用的样本：答案文件里是样本文件（Sample）的路径，底稿里是它登记为证据后的 SHA-256
   */
  sample?: string;
  /**
   * 沿用上次底稿的作答，本次没有重新确认
   */
  carried?: boolean;
  /**
   * 标记，稍后再看
   */
  flag?: boolean;
  /**
   * 整节合格批量作答
   */
  bulk?: boolean;
}
export interface NotApplicable {
  code: "无此业务" | "本期未发生" | "不属本机构职责" | "已由其他项目检查" | "其他";
  reason?: string;
}
/**
 * 问题：事实、依据、原因、影响、建议五要素
 */
export interface Finding {
  finding_id?: string;
  title?: string;
  /**
   * 事实：时间、岗位、事项、数量、金额
   */
  fact?: string;
  criteria?: Criterion[];
  cause?: string;
  effect?: string;
  recommendation?: string;
  severity?: Severity;
  /**
   * 改变默认等级的理由
   */
  severity_reason?: string;
  found_date?: PlainDate;
  amount?: Money | null;
  count?: number | null;
  category?: string;
  risk_point?: RiskPointId;
  owner_unit?: string;
  owner?: string;
  deadline?: PlainDate;
  /**
   * 整改措施；有人提出才填，不从风险点抄入
   */
  measures?: string;
  /**
   * 离场前已立行立改
   */
  fixed_on_spot?: boolean;
  fixed_date?: PlainDate;
  /**
   * 前次问题编号：以前的同一问题未整改，或已销号又出现
   */
  repeat_of?: string;
  /**
   * 自查自报
   */
  self_reported?: boolean;
}
/**
 * 问题所依据的条文，按事实发生日有效的版本取
 */
export interface Criterion {
  ref?: Id;
  title: string;
  doc_no?: string;
  clause?: string;
  basis_status: "read" | "named";
}
/**
 * 底稿表头，缺的栏目取工程配置
 */
export interface AnswersHeader {
  nature?: "自查" | "检查";
  project?: ProjectRef;
  unit?: UnitRef;
  subject?: string;
  period?: Period;
  index_no?: Id;
  /**
   * @minItems 1
   */
  preparers?: Party[];
  date?: PlainDate;
  secrecy?: "公开" | "内部" | "秘密";
  basis_document?: string;
  scope?: string;
  procedure?: string;
  result?: string;
  conclusion?: string;
}
export interface ProjectRef {
  no?: Id;
  name: string;
}
export interface UnitRef {
  code: Id;
  name: string;
}
export interface Period {
  from: PlainDate;
  to: PlainDate;
}
/**
 * 人员或机构：编号与名称
 */
export interface Party {
  id?: Id;
  name: string;
}
/**
 * 一个以前的问题现在怎样
 */
export interface AnswersLookBack {
  found: LookBack;
  note?: string;
  /**
   * 佐证文件的路径，在作答文件所在文件夹之内；写了就以此为准
   *
   * @maxItems 200
   */
  evidence?: string[];
}
/**
 * 作答文件：不经终端，直接生成底稿。Answers for one checklist, applied in checklist order.
 */
export interface Answers {
  kind: "Answers";
  schemaVersion: SchemaVersion;
  checklist?: string;
  header?: AnswersHeader;
  answers: {
    [k: string]: Answer;
  };
  /**
   * 以前的问题（inspect --open）现在怎样，按问题编号；反弹要写明看到什么
   */
  lookbacks?: {
    [k: string]: AnswersLookBack;
  };
}
export interface SealedFile {
  path: SealPath;
  size: number;
  sha256: SealDigest;
}
/**
 * 归档包的目录：包里有哪些底稿、文书，各文件的大小和 SHA-256（docs/seal.md）。The index of an archive.
 */
export interface ArchiveIndex {
  kind: "ArchiveIndex";
  schemaVersion: SchemaVersion;
  made_at: SealTime;
  clock?: "SOURCE_DATE_EPOCH";
  by: string;
  tool: {
    name: string;
    version: string;
  };
  /**
   * @minItems 1
   * @maxItems 1000
   */
  papers: {
    path: SealPath;
    unit: string;
    subject: string;
    index_no: string;
    checklist: string;
    date: string;
    state: "进行中" | "已完成";
    stage: "编制中" | "待复核" | "已退回" | "已复核" | "已批准";
    records: number;
    head: SealDigest;
    /**
     * 最近一次封存；没有封存为 null
     */
    seal: null | {
      release: number;
      sealed_at: SealTime;
      by: string;
      fingerprint: SealDigest;
      preparer_key?: SealDigest;
      reviewer?: string;
      reviewer_key?: SealDigest;
    };
  }[];
  /**
   * @maxItems 100000
   */
  files: SealedFile[];
  hash: SealDigest;
}
export interface ChecklistItem {
  id: ItemId;
  question: string;
  answer_type: AnswerType;
  /**
   * 本项自己的合格判据：rule 机器用，text 给人看
   */
  pass?: {
    rule: Rule;
    text?: string;
  };
  /**
   * 阈值是建议值，可由单位调整
   */
  tunable?: boolean;
  /**
   * 数值的单位：份、笔、户、小时、秒……
   */
  unit?: string;
  method?: ("调阅" | "抽查" | "抽样" | "系统" | "实地" | "访谈" | "核对" | "测试" | "函证" | "穿行")[];
  evidence_required?: string;
  guidance?: string;
  /**
   * @minItems 1
   */
  risk_points: RiskPointId[];
  default_severity?: Severity;
  weight?: number;
  /**
   * 关键项：不得整节批量作答
   */
  is_key?: boolean;
  applies_if?: Condition;
  answer_set?: string;
  obligations?: Obligations;
  sampling?: {
    method?: "随机" | "系统" | "分层" | "金额" | "判断";
    min_n?: number;
    population?: string;
  };
  /**
   * 枚举的选项，或清单可选的条目
   */
  options?: string[];
  /**
   * set:complete 的应有清单
   */
  required_set?: string[];
  frequency?: string;
  roles?: string[];
  /**
   * 哪些栏目是本工具的建议，例如 applies_if
   */
  suggested?: string[];
}
/**
 * 适用条件：all 全部成立、any 任一成立、not 不成立；叶子是 {item, rule}
 */
export interface Condition {
  /**
   * @minItems 1
   */
  all?: Condition[];
  /**
   * @minItems 1
   */
  any?: Condition[];
  not?: Condition;
  item?: ItemId;
  rule?: Rule;
}
export interface Obligations {
  pass?: Obligation;
  fail?: Obligation;
  na?: Obligation;
  pending?: Obligation;
}
/**
 * 结论对应的填写义务
 */
export interface Obligation {
  /**
   * 须写情况说明
   */
  note?: boolean;
  /**
   * 须登记问题，或说明不登记的理由
   */
  finding?: boolean;
  /**
   * 至少几份证据
   */
  evidence?: number;
  /**
   * 须说明理由
   */
  reason?: boolean;
}
export interface Section {
  id?: Id;
  title: string;
  intro?: string;
  /**
   * @minItems 1
   */
  items: ChecklistItem[];
}
/**
 * 检查表。A checklist: sections of items, each with its own passing answer.
 */
export interface Checklist {
  kind: "Checklist";
  schemaVersion: SchemaVersion;
  id: string;
  title: string;
  version: Version;
  status?: "draft" | "active" | "historical";
  system?: string[];
  source?: string;
  updated?: PlainDate;
  history?: History;
  /**
   * 适用场合与频次
   */
  use?: string;
  /**
   * 检查目标
   */
  objective?: string;
  /**
   * 所用风险点库的 key
   *
   * @minItems 1
   */
  libraries: string[];
  /**
   * 计分检查表：weight 合计须为 100
   */
  scored?: boolean;
  /**
   * 答案集：每类结论的填写义务，只声明一次，检查项可单独覆盖
   */
  answer_sets?: {
    [k: string]: {
      obligations: Obligations;
    };
  };
  /**
   * @minItems 1
   */
  sections: Section[];
}
export interface Letter {
  number?: Number;
  date?: PlainDate;
  to?: Names;
  copies?: Names1;
  /**
   * 签发人
   */
  signer?: string;
  attachments?: Texts;
}
export interface Meeting {
  kind: "进场" | "离场";
  date?: PlainDate;
  time?: string;
  place?: string;
  chair?: Name;
  recorder?: Name;
  team?: Names2;
  unit?: Names3;
  /**
   * @maxItems 100
   */
  points?: {
    who?: Name;
    text: Text;
  }[];
  /**
   * 被查单位意见
   */
  unit_opinion?: string;
}
export interface Member {
  id?: Id;
  name: Name;
  role?: "组长" | "副组长" | "主查" | "组员";
  /**
   * 单位与职务
   */
  post?: string;
  /**
   * 检查证号
   */
  credential?: string;
}
export interface Opinion {
  number?: Number;
  date?: PlainDate;
  to?: Names4;
  copies?: Names4;
  signer?: Name;
  attachments?: Texts;
  /**
   * 总体评价
   */
  assessment?: string;
  /**
   * @maxItems 500
   */
  items?: {
    finding_id: string;
    /**
     * 定性
     */
    nature?: string;
    /**
     * @minItems 1
     * @maxItems 8
     */
    dispositions: Disposition[];
    /**
     * 不予处理必填；其他处理可写
     */
    reason?: string;
    transfer_to?: "监管" | "纪检" | "司法";
    /**
     * 整改要求
     */
    demand?: string;
    deadline?: PlainDate;
  }[];
  materials?: Texts1;
  /**
   * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
   */
  report_due?: string;
  report_to?: Name;
  /**
   * 申辩权与异议渠道
   */
  objection?: string;
}
export interface RectificationNotice {
  number?: Number;
  date?: PlainDate;
  to?: Names4;
  copies?: Names4;
  signer?: Name;
  attachments?: Texts;
  demands?: Texts2;
  materials?: Texts3;
  report_due?: PlainDate;
  report_to?: Name;
}
export interface RectificationReport {
  number?: Number;
  date?: PlainDate;
  to?: Names4;
  /**
   * 主要负责人（签字背书）
   */
  signer?: string;
  attachments?: Texts;
  /**
   * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
   */
  received?: string;
  /**
   * 组织部署
   */
  organisation?: string;
  /**
   * 制度建设
   *
   * @maxItems 100
   */
  systems?: {
    name: Name;
    number?: Number;
    date?: PlainDate;
  }[];
  /**
   * 追责问责
   *
   * @maxItems 100
   */
  accountability?: {
    finding_id?: string;
    level: "直接责任" | "管理责任" | "领导责任";
    /**
     * 处理方式，例如 通报批评
     */
    kind: string;
    people: number;
    date?: PlainDate;
  }[];
  /**
   * 举一反三：类似问题的自查数与发现数
   *
   * @maxItems 100
   */
  extended?: {
    subject: Text;
    checked: number;
    found: number;
  }[];
  /**
   * 台账没有的逐条说明
   *
   * @maxItems 500
   */
  items?: {
    finding_id: string;
    /**
     * 整改效果
     */
    effect?: string;
    /**
     * 未完成的原因
     */
    reason?: string;
    /**
     * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
     */
    deadline?: string;
    /**
     * 完成前的过渡措施
     */
    interim?: string;
  }[];
  /**
   * 风险评估与长效机制
   */
  outlook?: string;
}
export interface Report {
  number?: Number;
  date?: PlainDate;
  to?: Names4;
  copies?: Names4;
  signer?: Name;
  attachments?: Texts;
  /**
   * 版次：A 征求意见稿、B 修改稿（可带开口项）；0 定稿（零开口项）；1 定稿后的变更
   */
  version?: "A" | "B" | "0" | "1";
  /**
   * 总体评价
   */
  assessment?: string;
  /**
   * @maxItems 200
   */
  feedback?: {
    finding_id?: string;
    /**
     * 被查单位反馈的意见
     */
    opinion: string;
    adopted?: boolean;
    /**
     * 不采纳的理由
     */
    reason?: string;
  }[];
  suggestions?: Texts;
}
export interface Request {
  /**
   * 资料名称
   */
  name: string;
  /**
   * 所属期间
   */
  period?: string;
  form?: "原件" | "复印件" | "电子数据" | "系统查询";
  /**
   * 提供部门
   */
  holder?: string;
  due?: PlainDate;
  /**
   * 收到的份数
   */
  count?: number;
  received?: PlainDate;
  returned?: PlainDate;
  note?: string;
}
export interface ZeroReport {
  number?: Number;
  date?: PlainDate;
  to?: Names4;
  filler?: Name;
  responsible?: Name;
  statement?: Text;
}
/**
 * 检查项目文件：一次检查对一个单位的文书要素——谁发、发给谁、文号、检查组、调阅资料、会谈、处理意见与时限。What the letters of one inspection of one unit need and no answer holds. What is not stated is left for the pen and listed as missing.
 */
export interface Engagement {
  kind: "Engagement";
  schemaVersion: SchemaVersion;
  /**
   * 发文机关，例如 示范农商行总行
   */
  issuer: string;
  /**
   * 承办部门
   */
  department?: string;
  project: ProjectRef;
  unit: UnitRef;
  /**
   * 检查事项
   */
  subject: string;
  period?: Period1;
  on_site?: Period2;
  secrecy?: "公开" | "内部" | "秘密";
  basis?: Texts4;
  contents?: Texts5;
  methods?: Texts6;
  /**
   * 检查组
   *
   * @maxItems 60
   */
  team?: Member[];
  cooperation?: Texts7;
  discipline?: Texts8;
  /**
   * 联系人与联系方式
   */
  contact?: string;
  /**
   * 调阅资料清单
   *
   * @maxItems 500
   */
  requests?: Request[];
  /**
   * 进场、离场会谈
   *
   * @maxItems 20
   */
  meetings?: Meeting[];
  /**
   * 各文书的文号、日期、主送等
   */
  letters?: {
    notice?: Letter;
    report?: Report;
    opinion?: Opinion;
    rectification_notice?: RectificationNotice;
    rectification_report?: RectificationReport;
    zero_report?: ZeroReport;
  };
}
/**
 * 检查期间：所查业务的起止日
 */
export interface Period1 {
  from: PlainDate;
  to: PlainDate;
}
/**
 * 进场与离场日
 */
export interface Period2 {
  from: PlainDate;
  to: PlainDate;
}
/**
 * 单位意见：被检查单位对事实确认书逐条的意见，交 paper confirm --answers。What the inspected unit says of each finding.
 */
export interface FactStatements {
  kind: "FactStatements";
  schemaVersion: SchemaVersion;
  unit?: Party1;
  /**
   * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
   */
  on: string;
  /**
   * 单位签字人
   */
  signer?: string;
  /**
   * 在场的检查人员；有拒签的至少两人
   *
   * @maxItems 20
   */
  collectors?: Party[];
  /**
   * 一式几份
   */
  copies?: number;
  /**
   * @maxItems 5000
   */
  statements: {
    finding_id: string;
    opinion: FactOpinion;
    /**
     * 异议或拒签的理由
     */
    reason?: string;
    /**
     * 佐证文件，相对于本文件
     *
     * @minItems 1
     */
    evidence?: string[];
    /**
     * 没有佐证的原因
     */
    no_evidence?: string;
  }[];
}
/**
 * 人员或机构：编号与名称
 */
export interface Party1 {
  id?: Id;
  name: string;
}
export interface LedgerColumn {
  key: string;
  header: string;
  aliases?: string[];
  /**
   * id 是编号、账号一类：只由字母、数字和连接号组成，不含空格；yesno 存为是或否
   */
  type: "integer" | "text" | "id" | "date" | "money" | "enum" | "people" | "percent" | "yesno";
  /**
   * money 列的表内单位
   */
  unit?: "元" | "万元" | "亿元";
  /**
   * percent 列的上限，不写为 100；完成率一类可以超过
   */
  most?: number;
  scheme?: string;
  /**
   * lists 中的选项表名
   */
  list?: string;
  /**
   * 选项 → 来表里也认得的写法
   */
  synonyms?: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * 来表可以有此列；空白表里不印
   */
  off_form?: boolean;
  /**
   * 同一编号的各期之间不得改动，除非有记录
   */
  immutable?: boolean;
  /**
   * 空白表上选中单元格时的提示
   */
  hint?: string;
  required?: boolean;
  /**
   * 整改状态为这些值时必填
   */
  required_when?: string[];
  /**
   * 来表可以没有此列；本工具总是填写
   */
  optional_column?: boolean;
  format?: string;
  width: number;
  align?: "left" | "center" | "right";
  wrap?: boolean;
}
/**
 * columns 的次序随 kind：sum 总数、各分项（有 total 时只写分项）；part 其中数、总数；rate 比率、分子、分母；order、within 前一日期、后一日期；apart 各经手人列；posts 人、岗位；run 月份；subset 本行名称、所属行名称、各数值列；其余为所涉各列
 */
export interface Relation {
  kind:
    | "sum"
    | "part"
    | "rate"
    | "order"
    | "within"
    | "apart"
    | "people"
    | "limit"
    | "filled"
    | "unique"
    | "coverage"
    | "posts"
    | "table"
    | "run"
    | "subset";
  /**
   * @minItems 1
   */
  columns: string[];
  /**
   * 关系的说法，随结果显示
   */
  text: string;
  /**
   * 与这类关系通常的等级不同时写
   */
  severity?: "error" | "warning" | "info";
  when?: RelationCondition;
  /**
   * 界限是建议值，各机构可在自己的列定义里改
   */
  tunable?: boolean;
  /**
   * sum：各分项可以重叠，不要求相加等于总数
   */
  overlap?: boolean;
  /**
   * sum：总数是定值，例如 100
   */
  total?: number;
  /**
   * sum：从各分项之和里减去的列
   *
   * @minItems 1
   */
  minus?: string[];
  /**
   * within：最多相隔几天；order：至少相隔几天
   */
  days?: number;
  /**
   * within：最多相隔几个工作日
   */
  workdays?: number;
  /**
   * limit：下限；people：最少人数；金额以元计
   */
  min?: number;
  /**
   * limit：上限，金额以元计
   */
  max?: number;
  /**
   * run：连续几个月
   */
  length?: number;
  /**
   * coverage、run：按这些列分组
   *
   * @minItems 1
   */
  per?: string[];
  /**
   * coverage：应当出现的各项
   *
   * @minItems 1
   */
  entries?: string[];
  /**
   * table：各列取值的对应关系，最后一列由前几列决定；posts：不能由一人兼任的各对岗位
   *
   * @minItems 1
   */
  rows?: (string | number)[][];
  /**
   * entries 或 rows 取自哪张参考表（examples/references/）
   */
  reference?: string;
  /**
   * 参考表里与 columns 对应的列，缺省取前几列
   *
   * @minItems 1
   */
  reference_columns?: string[];
}
/**
 * 只对符合条件的行要求；in、above 都不写时指该列已填
 */
export interface RelationCondition {
  column: string;
  /**
   * @minItems 1
   */
  in?: string[];
  above?: number;
}
/**
 * 台账列定义：同一份定义用来制表、识别来表、校验每行。Columns of one kind of ledger.
 */
export interface LedgerProfile {
  kind: "LedgerProfile";
  schemaVersion: SchemaVersion;
  key: string;
  title: string;
  sheet: string;
  version: Version;
  /**
   * 列 → 等级方案，例如 severity: G3
   */
  schemes?: {
    [k: string]: string;
  };
  /**
   * 列名与别的台账相近：表名、标题或 --profile 指明时才按它读，或者没有别的台账合适时
   */
  by_name?: boolean;
  signatures?: string[];
  /**
   * 以前发出过的版本：按这些版本填的表照样认得
   */
  versions?: {
    version: Version;
    /**
     * 列 → 那时的列名；只写与现在不同的
     */
    headers?: {
      [k: string]: string;
    };
    /**
     * 那时还没有的列
     */
    without?: string[];
  }[];
  lists?: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * @minItems 1
   */
  columns: LedgerColumn[];
  /**
   * 勾稽关系：列与列、行与行之间应当成立的关系
   */
  relations?: Relation[];
}
export interface LedgerDocumentRow {
  /**
   * 在原表里的行号
   */
  _row?: number;
  /**
   * 整改状态对应的环节
   */
  _state?: string | null;
  /**
   * 读不懂的原文，按列
   */
  _raw?: {
    [k: string]: string;
  };
  /**
   * 各值是怎样读出来的
   */
  _steps?: {};
  /**
   * 合并而来时，这一行在哪些文件的哪一行：path、sheet、row，以及各列所在的格 cells
   */
  _source?: {}[];
  /**
   * 台账种类里没有的列
   */
  _extra?: {
    [k: string]: string;
  };
  [k: string]:
    | string
    | number
    | null
    | string[]
    | {
        [k: string]: string;
      }
    | {}
    | {}[]
    | undefined;
}
/**
 * 台账：一种台账（profile）的若干行，值以存储形式写。Rows of one ledger profile in stored form: money in 元 as decimal text, dates YYYY-MM-DD.
 */
export interface Ledger {
  kind: "Ledger";
  schemaVersion: SchemaVersion;
  /**
   * 台账种类，例如 rectification-full
   */
  profile: string;
  /**
   * 填报单位
   */
  unit?: string | null;
  /**
   * 期间，首尾两日都在内
   */
  period?: null | {
    from: PlainDate;
    to: PlainDate;
  };
  /**
   * 填报人
   */
  filler?: string | null;
  /**
   * 负责人
   */
  person_in_charge?: string | null;
  /**
   * 列 → 等级方案；不写则依台账种类
   */
  schemes?: {
    [k: string]: string;
  };
  /**
   * 由别的文件读来时，那个文件是什么
   */
  source?: {};
  /**
   * 各行；本期没有问题时写一行，问题描述为“零报告”
   */
  rows: LedgerDocumentRow[];
  /**
   * 由别的文件读来时遇到的问题
   */
  diagnostics?: {}[];
}
/**
 * 一处取舍：take 写代号，或者 answer 写整个作答并写 reason；都不写就是还没有定
 */
export interface MergeDecision {
  item?: ItemId;
  /**
   * 表头栏目
   */
  header?: string;
  /**
   * 检查问题，只供参看
   */
  question?: string;
  /**
   * 各份底稿怎么写，只供参看
   */
  differences?: {
    at: string;
    /**
     * 其中一方已经被检查单位确认
     */
    confirmed?: boolean;
    sides: {
      source: string;
      value?: unknown;
      by?: string;
      at?: string;
    }[];
  }[];
  /**
   * 取哪一份的写法
   */
  take?: string;
  /**
   * 自定的整个作答；null 为不作答
   */
  answer?: Answer | null;
  reason?: string;
}
/**
 * 合并取舍：几份底稿合并时各处冲突怎么定。由 paper merge --write-conflicts 写出，填好后交 --resolve。Where papers to be merged part, and what was decided.
 */
export interface MergeDecisions {
  kind: "MergeDecisions";
  schemaVersion: SchemaVersion;
  /**
   * 各份底稿的代号，及其日志末条哈希：底稿此后有改动，取舍就要重做
   *
   * @minItems 2
   * @maxItems 26
   */
  sources: {
    key: string;
    path?: string;
    head: string;
  }[];
  /**
   * @maxItems 5000
   */
  decisions: MergeDecision[];
}
export interface Campaign {
  id: Id;
  name: string;
  /**
   * 要报的台账种类（profile 的 key）
   */
  profiles?: string[];
  period: {
    from: PlainDate;
    to: PlainDate;
  };
  /**
   * 期间在文件名里的写法，例如 2024Q1
   */
  label?: string;
  /**
   * 文件名的写法：{unit} 机构代码，{profile} 台账种类，{period} 期间，例如 {unit}_{profile}_{period}
   */
  file_name?: string;
  /**
   * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
   */
  due?: string;
  /**
   * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
   */
  issued?: string;
  /**
   * 检查项目编号
   */
  project?: string;
  /**
   * 项目期间之后仍可发现问题的天数
   */
  grace_days?: number;
  /**
   * 应报机构的代码；不写时为名录里的全部下级机构
   */
  units?: Id[];
}
export interface InspectionProject {
  no: Id;
  name: string;
  nature?: "自查" | "检查";
  from?: PlainDate;
  to?: PlainDate;
  inspectors?: Id[];
  basis_document?: string;
}
export interface LevelScheme {
  title?: string;
  /**
   * 从高到低
   *
   * @minItems 2
   */
  levels: string[];
}
/**
 * 自定脱敏方案：以 internal 或 outbound 为底，逐类改写
 */
export interface MaskProfile {
  based_on: "internal" | "outbound";
  /**
   * 身份证件号
   */
  identity?: "keep" | "part" | "hide";
  /**
   * 账号、卡号
   */
  account?: "keep" | "part" | "hide";
  /**
   * 手机号
   */
  mobile?: "keep" | "part" | "hide";
  /**
   * 固定电话
   */
  landline?: "keep" | "part" | "hide";
  /**
   * 电子邮箱
   */
  email?: "keep" | "part" | "hide";
  /**
   * 住址
   */
  address?: "keep" | "part" | "hide";
  /**
   * 人名
   */
  name?: "keep" | "part" | "hide";
  /**
   * 举报人信息
   */
  informant?: "keep" | "part" | "hide";
  /**
   * 可疑交易报告情况
   */
  suspicion?: "keep" | "part" | "hide";
  /**
   * 照片
   */
  photos?: "keep" | "hide";
}
/**
 * 文书脱敏：默认方案、需要隐去的人名、自定方案
 */
export interface Masking {
  /**
   * render 不写 --mask 时用的方案：internal、outbound、none 或自定方案
   */
  default?: string;
  /**
   * 名录以外须隐去的人名
   *
   * @maxItems 5000
   */
  names?: string[];
  /**
   * 含有人名用字而不是人名的词语
   *
   * @maxItems 500
   */
  except?: string[];
  profiles?: {
    [k: string]: MaskProfile;
  };
}
export interface OwnLaw {
  code: string;
  severity: "error" | "warning" | "info";
  /**
   * 只用于这种台账
   */
  profile?: string;
  /**
   * row：逐行判断；rows：对整张表判断
   */
  over: "row" | "rows";
  /**
   * CEL 表达式，结果为 true 表示合规
   */
  expr: string;
  /**
   * 问题标在哪一列（列的 key）
   */
  column?: string;
  message: string;
  remedy?: string;
}
export interface Person {
  id: Id;
  name: string;
  unit?: Id;
  roles?: string[];
}
export interface Unit {
  code: Id;
  name: string;
  parent?: Id;
  aliases?: string[];
}
export interface Waiver {
  /**
   * 规则代码或 R 编号
   */
  rule: string;
  /**
   * 问题编号、单元格（表名!K5）或机构代码；不写时为整条规则
   */
  key?: string;
  /**
   * 只对这个文件
   */
  path?: string;
  reason: string;
  approver: string;
  /**
   * 公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）
   */
  expiry: string;
}
/**
 * 工程配置 riskpaper.yaml：机构、人员、检查项目、等级方案、日历、规则等级。
 */
export interface Project {
  kind: "Project";
  schemaVersion: SchemaVersion;
  language?: "zh-CN" | "en";
  organisation: Unit;
  units?: Unit[];
  people?: Person[];
  by?: Id;
  projects?: InspectionProject[];
  defaults?: AnswersHeader;
  /**
   * 风险点库所在文件夹（相对本文件）
   */
  libraries?: string[];
  /**
   * 检查表所在文件夹（相对本文件）
   */
  checklists?: string[];
  /**
   * 自己的文书模板所在文件夹（相对本文件）
   */
  templates?: string;
  /**
   * 底稿存放文件夹（相对本文件）
   */
  papers?: string;
  /**
   * 各等级建议整改天数（日历日）
   */
  rectification_days?: {
    严重?: number;
    较重?: number;
    一般?: number;
    轻微?: number;
  };
  level_schemes?: {
    [k: string]: LevelScheme;
  };
  /**
   * 等级映射，例如 "P4->G3": {严重: 高}
   */
  level_map?: {
    [k: string]: {
      [k: string]: string;
    };
  };
  /**
   * 按年的放假与调休：{"2026": {off: [...], work: [...]}}
   */
  calendar?: {
    [k: string]: {
      off?: PlainDate[];
      work?: PlainDate[];
    };
  };
  /**
   * 规则代码 → 等级
   */
  rules?: {
    [k: string]: "off" | "info" | "warning" | "error";
  };
  /**
   * 屡查屡犯、提级与共性问题的界限
   */
  recurrence?: {
    /**
     * 回溯月数，自前次发现之日起算；默认 24
     */
    months?: number;
    /**
     * 文字相近达到多少视为同一问题（须人工确认）；默认 0.85
     */
    likeness?: number;
    /**
     * 第几次起建议提高一级；默认 3
     */
    escalate_at?: number;
    /**
     * 同一期间多少个单位出现同一风险点为共性问题；默认 3
     */
    common_units?: number;
  };
  masking?: Masking;
  /**
   * 报送批次：哪些机构、哪种台账、哪个期间、何时截止
   */
  campaigns?: Campaign[];
  /**
   * 豁免：哪条规则、哪一条记录、为什么、谁批准、到哪天
   */
  waivers?: Waiver[];
  /**
   * 本单位自己的规则，用 CEL 书写
   *
   * @maxItems 100
   */
  laws?: OwnLaw[];
  /**
   * 本单位问题编号的写法（正则表达式，不用环视和反向引用）
   */
  finding_id_pattern?: string;
}
/**
 * 参考表：限额、对应关系、步骤、期限等成表的规定，规则按它判断。A table of figures and words that laws judge by.
 */
export interface ReferenceTable {
  kind: "ReferenceTable";
  schemaVersion: SchemaVersion;
  key: string;
  title: string;
  version: Version;
  /**
   * 依据或出处；未核对的写明
   */
  source: string;
  /**
   * 历史：只用于当时的事实；建议：界限可由各机构自定
   */
  status?: "现行" | "历史" | "建议";
  /**
   * from、to 两列是该行的有效起止日，空着为不限
   *
   * @minItems 1
   */
  columns: {
    key: string;
    header: string;
  }[];
  /**
   * @minItems 1
   */
  rows: {
    [k: string]: string | number | null;
  }[];
}
/**
 * 整改登记册的可读状态 register.yaml。由 journal.ndjson 推得；两者不一致时以日志为准。What a register's journal tells.
 */
export interface Register {
  kind: "Register";
  schemaVersion: SchemaVersion;
  schemes: {
    severity: string;
  };
  findings: {
    finding_id: string;
    state:
      | "待确认"
      | "已确认"
      | "已下发"
      | "方案已定"
      | "整改中"
      | "待验收"
      | "退回"
      | "延期"
      | "持续整改"
      | "已撤销"
      | "风险接受"
      | "反弹"
      | "已销号";
    since: PlainDate;
    org?: string;
    found_date?: PlainDate;
    fact?: string;
    severity?: string;
    /**
     * 元
     */
    amount?: string;
    deadline?: PlainDate;
    risk_point?: string;
    category?: string;
    count?: number;
    rect_type?: string;
    owner_unit?: string;
    is_repeat?: string;
    repeat_of?: string;
    /**
     * @maxItems 200
     */
    owner?: string[];
    measures?: string;
    done_date?: PlainDate;
    evidence?: string;
    /**
     * 元
     */
    amount_fixed?: string;
    note?: string;
    merged_into?: string;
    extensions?: {
      old: PlainDate | null;
      new: PlainDate;
      reason: string;
      approver: string;
      approved_on?: PlainDate;
      record: number;
    }[];
    /**
     * 验收：谁、哪天、结论
     */
    verification?: {
      /**
       * @maxItems 20
       */
      verifier: string[];
      on: PlainDate;
      result: "通过" | "不通过";
      reason?: string;
    };
    /**
     * 回头看
     */
    recheck?: {
      on: PlainDate;
      result: "有效" | "部分有效" | "反弹";
      /**
       * 佐证文件名
       */
      evidence?: string[];
    };
    reason?: string;
    source?: {
      file: string;
      sheet: string;
      row: number;
    };
  }[];
  imports: {
    name: string;
    sha256: string;
    /**
     * 建账、单位报送、底稿
     */
    as: "opening" | "submission" | "paper";
    record: number;
    not_taken: number;
  }[];
  journal: {
    records: number;
    head: string;
  };
}
export interface AppliedOverlay {
  title: string;
  version: Version;
  by: string;
  made_for: Version;
  /**
   * 本单位停用的风险点
   */
  disabled?: RiskPointId[];
}
/**
 * 依据记录。read＝已查阅原文，须有生效日期；named＝仅有名称，未写文号和条款的打印【依据待核】。日期不得臆造。
 */
export interface BasisRecord {
  id: Id;
  title: string;
  doc_no?: string;
  issuer?: string;
  basis_status: "read" | "named";
  effective_from?: PlainDate;
  effective_to?: PlainDate;
  superseded_by?: Id;
  note?: string;
}
/**
 * 依据的引用：ref 指向库内依据记录，clause 为条款
 */
export interface BasisRef {
  ref: Id;
  clause?: string;
}
export interface Control {
  text: string;
  post?: string;
  frequency?: string;
  evidence?: string;
  control_type?: "预防" | "发现" | "纠正";
  mode?: "手工" | "系统";
}
export interface RiskPoint {
  id: RiskPointId;
  name: string;
  category: string;
  /**
   * @minItems 1
   */
  line: string[];
  stage?: string;
  /**
   * 风险表现：可观察的事实
   */
  manifestation: string;
  cause?: string;
  consequence?: string;
  /**
   * 影响，带入问题的“影响”栏
   */
  effect?: string;
  /**
   * 建议，带入问题的“建议”栏
   */
  recommendation?: string;
  /**
   * @minItems 1
   */
  controls: Control[];
  basis?: BasisRef[];
  /**
   * @minItems 1
   */
  posts: string[];
  event_type?: EventType;
  likelihood?: number;
  impact?: number;
  /**
   * 廉政等级的发生概率
   */
  probability?: "高" | "较高" | "一般" | "低";
  /**
   * 廉政等级的后果类别
   */
  consequence_class?: "涉罪" | "违纪" | "轻微";
  level: string;
  /**
   * 与库不同时写明
   */
  level_scheme?: string;
  level_reason?: string;
  inherent?: string;
  residual?: string;
  treatment?: "规避" | "降低" | "转移" | "接受";
  kri?: string;
  status?: "draft" | "active" | "retired";
  /**
   * 哪些栏目是本工具的建议，供单位确认
   */
  suggested?: string[];
}
/**
 * 风险点库。A library of risk points with its taxonomy, level scheme and basis records.
 */
export interface RiskLibrary {
  kind: "RiskLibrary";
  schemaVersion: SchemaVersion;
  key: string;
  title: string;
  version: Version;
  status: "draft" | "active" | "historical";
  system?: string[];
  source?: string;
  updated?: PlainDate;
  history?: History;
  /**
   * 已套用的覆盖件，近处的在后；由工具写入，例如底稿里保存的风险点库
   */
  overlays?: AppliedOverlay[];
  /**
   * 等级方案名称：L4、I3、COUNT、H2、P4、G3 或工程内自定义
   */
  level_scheme: string;
  level_origin?: "suggested" | "assessed";
  /**
   * 本库的风险类别；写明后各点的 category 须在其中
   */
  categories?: string[];
  posts?: string[];
  basis?: BasisRecord[];
  /**
   * 已停用的编号，不得重用
   */
  retired_ids?: RiskPointId[];
  /**
   * @minItems 1
   */
  points: RiskPoint[];
}
/**
 * 覆盖件。What a branch adds, disables, re-grades and rewords in a head office's risk library, each with its reason; resolved wherever the library is loaded.
 */
export interface RiskOverlay {
  kind: "RiskOverlay";
  schemaVersion: SchemaVersion;
  title: string;
  version: Version;
  updated?: PlainDate;
  history?: History;
  source?: string;
  overlay: {
    /**
     * 所覆盖的风险点库的 key
     */
    on: string;
    /**
     * 版本号，请加引号，例如 "1.0.0"
     */
    version: string;
    /**
     * 哪个机构的覆盖件
     */
    by: string;
  };
  /**
   * add 用到的、原库没有的风险类别
   */
  categories?: string[];
  /**
   * add 用到的、原库没有的岗位
   */
  posts?: string[];
  /**
   * add 用到的、原库没有的依据
   */
  basis?: BasisRecord[];
  /**
   * 本单位自己的风险点
   */
  add?: RiskPoint[];
  disable?: {
    id: RiskPointId;
    reason: OverlayReason;
  }[];
  regrade?: {
    id: RiskPointId;
    /**
     * 用原库该点的等级方案
     */
    level: string;
    likelihood?: number;
    impact?: number;
    reason: OverlayReason;
  }[];
  reword?: {
    id: RiskPointId;
    field: "name" | "stage" | "manifestation" | "cause" | "consequence" | "effect" | "recommendation" | "kri";
    text: string;
    reason: OverlayReason;
  }[];
}
export interface Proposal {
  /**
   * 清单内的编号，例如 P-001
   */
  id: string;
  status: "待研究" | "已采纳" | "不采纳";
  name: string;
  /**
   * 风险表现：可观察的事实
   */
  manifestation: string;
  /**
   * 提出单位
   */
  unit: string;
  by?: string;
  date: PlainDate;
  /**
   * 从哪份底稿或台账、哪个问题提出
   */
  source?: string;
  /**
   * 建议列入的风险点库
   */
  library?: string;
  category?: string;
  line?: string[];
  stage?: string;
  cause?: string;
  consequence?: string;
  effect?: string;
  recommendation?: string;
  controls?: Control[];
  posts?: string[];
  level?: string;
  accepted_as?: RiskPointId;
  /**
   * 采纳或不采纳的理由
   */
  decision?: string;
}
/**
 * 风险点建议清单。Risk points found in the field that no library has: candidates that head office accepts into a library or declines.
 */
export interface RiskProposals {
  kind: "RiskProposals";
  schemaVersion: SchemaVersion;
  proposals: Proposal[];
}
export interface SampleDraw {
  id: string;
  /**
   * 在总体表中的行号
   */
  row: number;
  amount?: Money;
  stratum?: string;
  /**
   * 金额达到抽样间隔，必抽
   */
  certain?: boolean;
}
export interface SampleRound {
  n: number;
  date: PlainDate;
  /**
   * 抽取人（自称，未签名）
   */
  by?: string;
  /**
   * 判断抽样、扩样的理由
   */
  reason?: string;
  /**
   * 各层还可抽的行数和分到的样本量（最大余数法）
   */
  strata?: {
    name: string;
    rows: number;
    n: number;
  }[];
  /**
   * @minItems 1
   */
  drawn: SampleDraw[];
}
/**
 * 样本：从哪份总体、用什么方法和种子、抽到了哪些。A sample: what was drawn, from what, and how; anybody can draw it again (docs/sampling.md).
 */
export interface Sample {
  kind: "Sample";
  schemaVersion: SchemaVersion;
  /**
   * 抽取的算法，见 docs/sampling.md
   */
  algorithm: "riskpaper-sample/1";
  population: {
    /**
     * 总体文件，从样本文件所在的文件夹算起
     */
    file: string;
    sha256: string;
    /**
     * 工作表，csv 为空
     */
    sheet: string;
    header_row: number;
    id_column: string;
    amount_column?: string;
    amount_unit?: "元" | "万元" | "亿元";
    stratum_column?: string;
    /**
     * 总体有多少行
     */
    rows: number;
    /**
     * 金额，单位：元，十进制文本，例如 "450000.00"
     */
    amount?: string;
    /**
     * 不算总体的行，例如合计
     */
    left_out?: {
      row: number;
      text: string;
    }[];
  };
  method: "随机" | "系统" | "分层" | "金额" | "判断";
  /**
   * 随机种子；判断抽样没有
   */
  seed?: string;
  /**
   * 样本量，含各次扩样
   */
  n: number;
  /**
   * 首次抽取和各次扩样；扩样只添加，不重抽
   *
   * @minItems 1
   * @maxItems 100
   */
  rounds: SampleRound[];
}
/**
 * 封存清单：封存时文件夹里每个文件的大小和 SHA-256，由程序写出（docs/seal.md）。A seal's manifest: canonical JSON (RFC 8785), written by the program.
 */
export interface SealManifest {
  kind: "SealManifest";
  schemaVersion: SchemaVersion;
  /**
   * 第几次封存
   */
  release: number;
  /**
   * 上一次封存：它的清单的 SHA-256
   */
  previous: null | {
    release: number;
    sha256: SealDigest;
  };
  sealed_at: SealTime;
  /**
   * 时间不是系统时钟给的
   */
  clock?: "SOURCE_DATE_EPOCH";
  /**
   * 封存人（自称；有签名的以签名为准）
   */
  by: string;
  /**
   * 应有这把密钥的签名，少了就是被拿走了
   */
  signer?: {
    /**
     * 公钥（SPKI DER）的 SHA-256
     */
    key: string;
  };
  reason?: string;
  tool: {
    name: string;
    version: string;
  };
  /**
   * @maxItems 10000
   */
  papers: {
    /**
     * 底稿文件夹；封存的就是底稿时为空
     */
    path: string;
    records: number;
    /**
     * 日志最后一条的哈希
     */
    head: string;
    state: "进行中" | "已完成";
    stage: "编制中" | "待复核" | "已退回" | "已复核" | "已批准";
  }[];
  /**
   * 封存时所用的文书模板
   *
   * @maxItems 10000
   */
  templates: {
    path: SealPath;
    sha256: SealDigest;
  }[];
  /**
   * 按路径排序
   *
   * @maxItems 100000
   */
  files: SealedFile[];
  /**
   * 本清单除 hash 以外部分（规范 JSON）的 SHA-256
   */
  hash: string;
}
/**
 * 封存的签名：封存人的，以及复核人在其上的会签（docs/seal.md）。The signatures of one seal.
 */
export interface SealSignatures {
  kind: "SealSignatures";
  schemaVersion: SchemaVersion;
  release: number;
  /**
   * 清单文件的 SHA-256
   */
  manifest: string;
  preparer: {
    by: string;
    key: SealKey;
    signature: SealSignature;
  };
  reviewer?: {
    by: string;
    at: SealTime;
    clock?: "SOURCE_DATE_EPOCH";
    reason?: string;
    key: SealKey;
    signature: SealSignature;
  };
  hash: SealDigest;
}
/**
 * 证据登记：原文件名、大小、修改时间、SHA-256
 */
export interface Evidence {
  sha256: string;
  name: string;
  size: number;
  modified?: string;
  file: string;
  sample?: SampleUse;
}
/**
 * 登记为证据的样本文件说了什么：总体、方法、种子、抽到的编号
 */
export interface SampleUse {
  method: "随机" | "系统" | "分层" | "金额" | "判断";
  seed?: string;
  n: number;
  /**
   * 1 为未扩样
   */
  rounds: number;
  population: {
    file: string;
    sha256: string;
    rows: number;
    amount?: Money;
  };
  reason?: string;
  /**
   * 登记时总体文件在，核对过没有改动
   */
  checked?: boolean;
  /**
   * @minItems 1
   * @maxItems 10000
   */
  ids: string[];
}
/**
 * 底稿表头（一事一稿）。复核人打印为空白，由复核环节填写。
 */
export interface PaperHeader {
  /**
   * 自查＝单位自己查；检查＝检查组到单位查
   */
  nature: "自查" | "检查";
  project: ProjectRef;
  unit: UnitRef;
  /**
   * 检查事项（一事一稿）
   */
  subject: string;
  period: Period;
  index_no: Id;
  /**
   * @minItems 1
   */
  preparers: Party[];
  date: PlainDate;
  secrecy?: "公开" | "内部" | "秘密";
  /**
   * 检查依据文件（通知、计划）
   */
  basis_document?: string;
  scope?: string;
  /**
   * 检查程序；不填则按作答情况起草
   */
  procedure?: string;
  result?: string;
  conclusion?: string;
}
/**
 * 作答沿用自哪份底稿：索引号、日志条数与末条哈希
 */
export interface PaperOrigin {
  index_no: Id;
  records: number;
  head: string;
  checklist: string;
  version: string;
  period: Period;
  date: PlainDate;
}
/**
 * 底稿的可读状态 paper.yaml。由 journal.ndjson 推得；两者不一致时以日志为准。
 */
export interface Workpaper {
  kind: "Workpaper";
  schemaVersion: SchemaVersion;
  checklist: {
    id: string;
    title: string;
    version: string;
  };
  libraries?: {
    key: string;
    version: string;
  }[];
  header: PaperHeader;
  state: "进行中" | "已完成";
  summary?: {
    items: number;
    applicable: number;
    answered: number;
    pass: number;
    fail: number;
    na: number;
    pending: number;
    recorded: number;
    unchecked: number;
    findings: number;
    excluded: number;
  };
  from?: PaperOrigin;
  items: {
    id: ItemId;
    question?: string;
    verdict: "合格" | "不合格" | "不适用" | "待核实" | "已记录" | "未检查";
    /**
     * 条件不成立，不参与统计
     */
    excluded?: boolean;
    recheck?: Recheck;
    answer?: Answer;
  }[];
  /**
   * 上次问题整改情况
   */
  look_back?: {
    finding_id: string;
    fact: string;
    status: string;
    found?: LookBack;
    on?: PlainDate;
    note?: string;
    evidence?: string[];
  }[];
  evidence: Evidence[];
  /**
   * 复核与批准；没有任何意见的底稿不写
   */
  review?: {
    stage: "编制中" | "待复核" | "已退回" | "已复核" | "已批准";
    opinions: {
      kind: "review" | "return" | "approve";
      person: Party;
      at: string;
      result?: "agree" | "comment";
      level?: number;
      items?: ItemId[];
      opinion: string;
      /**
       * 同意与批准：此后底稿未变；意见：尚未落实；退回：尚未重新提交
       */
      stands: boolean;
    }[];
    /**
     * 因底稿变动而作废的复核或批准
     */
    dropped?: {
      record: number;
      at: string;
      by: string;
      was: string;
      items?: ItemId[];
      header?: string[];
      findings?: string[];
      evidence?: string[];
    }[];
  };
  /**
   * 事实确认；尚未确认的底稿不写
   */
  facts?: {
    version: number;
    state: "已确认" | "待再确认";
    unit?: Party;
    signer?: string;
    on?: PlainDate;
    findings: {
      finding_id: string;
      opinion: FactOpinion;
      reason?: string;
      evidence?: string[];
      no_evidence?: string;
      on: PlainDate;
      version: number;
      resolved?: {
        outcome: string;
        reason: string;
      };
    }[];
    /**
     * 确认之后新增、更正或撤回、须再次确认的问题
     */
    changed?: string[];
    amended?: {
      finding_id: string;
      at: string;
      by: string;
      reason: string;
    }[];
    withdrawn?: {
      finding_id: string;
      at: string;
      by: string;
      reason: string;
    }[];
  };
  journal: {
    records: number;
    head: string;
    opened_at?: string;
    last_at?: string;
  };
}
