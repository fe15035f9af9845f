import type { FindingShown } from "../finding-shown.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";

/** The five classes of domain.md §4.1, then what none of them names, then what nobody stated. */
export type CauseClass = "制度" | "执行" | "人员" | "系统" | "监督" | "其他" | "未填写";

/** Words and patterns, apart from each other by a blank, as one pattern. */
const words = (...lines: readonly string[]) => new RegExp(lines.join(" ").replaceAll(" ", "|"));

/** What a rule asks for, and a cause says was not done: 没有逐笔核对, 未按月登记. */
const DUTIES =
  "按|到场|补|更新|同步|核对|核实|核验|核算|比对|勾对|对照|登记|办理|报|移交|交接|清点|取得|收集|查看|查询|查阅|测算|剔除|归档|存档|复印|公开|公示|变更|压降|压减|跟进|签|写|填|记录|录入|标明|注明|通知|告知|提示|提交|送达|开通|利用|携带|区分";
const UNDONE = `(?:没有|未|没|不)(?:再|能|主动|实地|当场|同时|当日|逐[笔项户人日月趟件])?(?:${DUTIES})`;

/**
 * Words by which a stated cause names its class: a rule that is lacking is 制度, one that was not followed is 执行. What lies
 * outside the unit, such as a customer's late order, is none of them.
 */
const NAMED: readonly (readonly [Exclude<CauseClass, "其他" | "未填写">, RegExp])[] = [
  [
    "制度",
    words(
      "制度 (?<![按照反])规定 流程 机制 职责 权责 责任(?:不清|不明|虚化|范围|未到人) 边界不清 标准 分工 口径 预案 编制 定岗 未分离 一栏 一项",
      "(?:没有|未|缺少|缺乏|不)(?:要求|约定|明确|指定|建立|制定|列入|纳入|包含|包括|细化|统一)",
      "(?:登记簿|清单|表格|方案|合同|协议)[中里上]?(?:没有|未|缺)",
    ),
  ],
  [
    "执行",
    words(
      "执行 落实 操作 走过场 流于形式 不实 不到位 侥幸 衰减 松弛 松散 粗放 混乱 不严 省去 及时 代为 代签 代替 疏忽 遗漏 漏[做报登填记签项] 照抄",
      "自行 擅自 先行 先以 先用 事后 口头 拖延 推迟 搁置 赶(?:进度|工期|招标) 凭(?:印象|经验|记忆) 习惯 图(?:方便|省事) 变通 便签",
      "规避 掩盖 隐瞒 逃避 挪[作用] 重视不[够足] [只仅](?:核对|看|查|审|批|附|登记|检查|报|填|写|做|办理) 无人(?:跟进|接手|负责|核对)",
      `${UNDONE} (?:没有|未)与[^，。；]{1,12}(?:核对|比对|勾对)`,
    ),
  ],
  [
    "人员",
    words(
      "人员 员工 意识 思想 培训 训练 教育 带教 能力 技能 学习 素质 经验 人手 人少 缺员 空缺 兼任 兼岗 身兼 多岗 责任心 记忆 认为 误解",
      "(?:只有|仅有?|减为|只配)[1一][人名] 管户较?多 休假 请假 代班 替班 新(?:入职|上岗|调入|接手) 不(?:熟|了解|掌握|清楚)",
    ),
  ],
  [
    "系统",
    words(
      "系统 科技 设备 程序 软件 硬件 网络 终端 模型 账号 权限 接口 参数 字段 校验 拦截 故障 手工(?:录入|补录|调整|统计|汇总|填)",
    ),
  ],
  [
    "监督",
    words(
      "监督 复核 检查 审核 审查 监控 把关 稽核 审计 抽审 抽查 巡检 巡查 验收 催办 督促 督办 跟踪 考核 回访 复查 监测 销号 制约 内控 管控 失控 失管",
    ),
  ],
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
