/** 整改报告（被查单位） */
export default {
  title: (a: { unit: string; subject: string }) => `${a.unit}关于${a.subject}的整改报告`,
  subjectUnknown: "检查发现问题",
  opening: (a: { number: string; date: string }) =>
    `收到《检查意见书》${a.number}后，我单位按要求组织整改。现将截至${a.date}的整改情况报告如下：`,
  received: "一、收到意见书和组织部署",
  receivedOn: (a: { date: string }) => `我单位于${a.date}收到检查意见书。`,
  progress: "二、总体进展",
  period: (a: { period: string }) => `统计期间：${a.period}（按检查日期）。`,
  noPeriod: "统计范围：全部问题，不限检查日期。",
  counts: (a: { total: string; done: string; closed: string; open: string }) =>
    `纳入整改的问题共${a.total}个，已完成${a.done}个（含待验收，单位自报），其中已销号${a.closed}个；未完成${a.open}个。`,
  rates: (a: { completion: string; closure: string }) => `整改完成率${a.completion}，销号率${a.closure}。`,
  due: (a: { due: string; onTime: string; late: string; overdue: string; today: string }) =>
    `按原定时限，已到期${a.due}个：按期完成${a.onTime}个、逾期完成${a.late}个、逾期未完成${a.overdue}个、当日到期未完成${a.today}个。`,
  onTime: (a: { rate: string }) => `按期整改率（按原定时限）${a.rate}。`,
  onTimeExtended: (a: { rate: string; granted: string }) =>
    `有${a.granted}个问题批准延期，按延期后时限计算的按期整改率${a.rate}。`,
  overdueRate: (a: { dueRate: string; rate: string }) => `到期整改率${a.dueRate}，逾期未整改率${a.rate}。`,
  money: (a: { fixed: string; sum: string; rate: string }) =>
    `涉及金额${a.sum}，已整改金额${a.fixed}，资金整改率${a.rate}。`,
  repeats: (a: { count: string; rate: string }) => `重复发生的问题${a.count}个，问题重复率${a.rate}。`,
  carried: (a: { count: string }) => `另有上期结转的问题${a.count}个，列入附件，不计入以上各数。`,
  cancelled: (a: { count: string }) => `已撤销${a.count}个，不计入以上各数。`,
  levels: "表1　整改进展",
  levelHead: ["等级", "问题数", "已完成", "已销号", "未完成", "逾期未完成"] as readonly string[],
  total: "合计",
  unrated: "未定级",
  items: "三、逐条整改情况",
  itemsNote: "逐条列于附件。未完成的问题说明如下：",
  allDone: "各问题均已完成整改，逐条列于附件。",
  none: "没有纳入整改的问题。",
  openItem: (a: { fact: string; id: string }) => `${a.fact}${a.id ? `（${a.id}）` : ""}`,
  openWhy: (a: { reason: string; deadline: string; interim: string }) =>
    `未完成原因：${a.reason}。新的时限：${a.deadline}。过渡措施：${a.interim}。`,
  overdueMark: "已逾期。",
  systems: "四、制度建设",
  system: (a: { name: string; number: string; date: string }) =>
    `《${a.name}》${[a.number, a.date]
      .filter(Boolean)
      .map((one) => `（${one}）`)
      .join("")}`,
  accountability: "五、追责问责",
  people: (a: { count: string }) => `对相关责任人员共处理${a.count}人次。`,
  accountHead: ["问题编号", "责任层级", "处理方式", "人次", "日期"] as readonly string[],
  extended: "六、举一反三",
  extendedText: (a: { checked: string; found: string; rate: string }) =>
    `对类似问题开展自查，共查${a.checked}项（笔、户），发现同类问题${a.found}个，发现率${a.rate}。`,
  extendedHead: ["自查内容", "自查数", "发现数", "发现率"] as readonly string[],
  outlook: "七、风险评估与长效机制",
  truth: "八、真实性承诺",
  promise: "本报告所述整改情况、日期和佐证材料真实、完整，如有虚假，由签字人承担责任。",
  signer: "主要负责人（签字）",
  table: "逐条整改情况表",
  head: [
    "序号",
    "问题编号",
    "问题",
    "等级",
    "整改措施",
    "责任单位/责任人",
    "原定时限",
    "状态",
    "完成日期",
    "佐证材料",
    "整改效果",
  ] as readonly string[],
  carriedMark: "（上期结转）",
  extendedMark: (a: { date: string }) => `延期至${a.date}`,
} as const;
