/** 自查报告、检查报告。`nature` is 自查 or 检查. */
export default {
  title: (unit: string, subject: string, nature: string) => `${unit}关于${subject}的${nature}报告`,
  units: (first: string, count: string) => `${first}等${count}家机构`,
  overview: (a: { nature: string }) => `一、${a.nature}工作概况`,
  basisScope: "（一）依据与范围",
  basis: (a: { nature: string; list: string; units: string; period: string; subject: string }) =>
    `根据${a.list}，对${a.units}${a.period}的${a.subject}开展${a.nature}。`,
  basisNone: (a: { nature: string; units: string; period: string; subject: string }) =>
    `对${a.units}${a.period}的${a.subject}开展${a.nature}。依据文件：【待补充】`,
  scope: (a: { text: string }) => `范围：${a.text}。`,
  organisation: "（二）组织与方法",
  people: (a: { people: string; count: string; units: string; checklists: string; papers: string; numbers: string }) =>
    `参与机构${a.units}家，参与人员${a.count}人（${a.people}）。使用检查表${a.checklists}，形成检查工作底稿${a.papers}份（索引号：${a.numbers}）。`,
  leadership: (a: { nature: string }) => `${a.nature}的组织领导情况：【待补充】`,
  methods: (a: { list: string }) => `检查方法：${a.list}（同一检查项使用多种方法的分别计数）。`,
  coverage: "（三）覆盖情况",
  coverageKnown: (a: { den: string; num: string; percent: string }) =>
    `应查机构${a.den}家，已查${a.num}家，检查覆盖率${a.percent}（${a.num}/${a.den}）。`,
  coverageUnknown: (a: { units: string }) => `已查机构${a.units}家；未提供应查机构名单，不计算检查覆盖率。`,
  t1: "表1　覆盖表",
  t1Head: {
    unit: "机构",
    checklist: "检查表",
    items: "检查项",
    applicable: "适用",
    answered: "已作答",
    unchecked: "未检查",
    execution: "执行率",
    compliance: "合格率",
    state: "底稿",
  },
  situation: (a: { nature: string }) => `二、${a.nature}总体情况`,
  items: "（一）检查项",
  itemCounts: (a: {
    items: string;
    excluded: string;
    na: string;
    applicable: string;
    answered: string;
    execution: string;
  }) =>
    `检查表共${a.items}项，其中条件不成立${a.excluded}项、不适用${a.na}项，适用${a.applicable}项；已作答${a.answered}项，检查执行率${a.execution}。`,
  verdicts: (a: {
    pass: string;
    fail: string;
    pending: string;
    recorded: string;
    unchecked: string;
    compliance: string;
  }) =>
    `已作答的项目中，合格${a.pass}项、不合格${a.fail}项、待核实${a.pending}项、仅作记录${a.recorded}项；未检查${a.unchecked}项。合格率${a.compliance}，未检查、不适用、待核实和仅作记录的项目不计入合格率。`,
  bulk: (a: { count: string }) => `合格项中有${a.count}项为整节批量判定。`,
  sampling: "（二）抽样",
  sampled: (a: { items: string; n: string; k: string; error: string }) =>
    `抽样检查${a.items}项，样本合计${a.n}个，问题样本${a.k}个，抽样问题率${a.error}。问题率按合计数计算，不取各项平均。`,
  notSampled: "本次未使用抽样。",
  previous: "（三）与上次对比",
  previousNone: "未提供上期数据，不作对比。",
  risk: "（四）风险点情况",
  problems: "三、发现的主要问题",
  none: (a: { applicable: string; answered: string; n: string }) =>
    `未发现问题。检查范围为适用检查项${a.applicable}项，已检查${a.answered}项，抽查样本${a.n}个；未检查的项目不在此结论之内。`,
  zero: "本报告为零报告：没有已作答的检查项，不能得出“未发现问题”的结论。零报告须由单位负责人签字。",
  found: (a: { findings: string; levels: string }) => `共发现问题${a.findings}个，其中${a.levels}。`,
  level: (a: { level: string; count: string }) => `${a.level}${a.count}个`,
  unrated: (a: { count: string }) => `未定级${a.count}个`,
  amount: (a: { with: string; amount: string }) => `${a.with}个问题填有金额，合计${a.amount}。`,
  amountNone: "问题均未填写金额。",
  amountZero: "问题均不涉及金额。",
  amountZeroOf: (a: { with: string; rest: string }) => `${a.with}个问题不涉及金额，其余${a.rest}个未填写金额。`,
  count: (a: { count: string }) => `涉及数量合计${a.count}。`,
  distribution: "（一）类别与等级",
  t2: "表2　问题类别与等级交叉表（个）",
  main: "（二）主要问题",
  problem: (a: { no: string; title: string; level: string; id: string }) =>
    `${a.no}. ${a.title}（${a.level}，${a.id}）`,
  fact: (a: { text: string }) => `事实：${a.text}`,
  money: (a: { amount: string; count: string }) => `金额与数量：${a.amount}，${a.count}。`,
  noCount: "数量未填写",
  noAmount: "金额未填写",
  criteria: (a: { text: string }) => `依据：${a.text}`,
  cause: (a: { text: string }) => `原因：${a.text}`,
  effect: (a: { text: string }) => `影响：${a.text}`,
  responsibility: (a: { unit: string; owner: string }) =>
    `责任单位：${a.unit}${a.owner ? `，责任人：${a.owner}` : ""}。`,
  selfReported: "（自查自报）",
  notNarrated: (a: { shown: string; rest: string }) => `以上按等级列出前${a.shown}个问题，其余${a.rest}个见附件1。`,
  typical: "（三）典型与共性问题",
  typicalLine: (a: { name: string; id: string; findings: string; units: string }) =>
    `${a.name}（${a.id}）：${a.findings}个问题，涉及${a.units}`,
  commonMark: "，属共性问题",
  typicalNone: "同一风险点没有出现两个以上问题。",
  t3: "表3　机构排名",
  t3Head: { rank: "名次", unit: "机构", findings: "问题数", weight: "加权分", applicable: "适用项", index: "风险指数" },
  t3Note: "风险指数＝Σ等级权重（严重8、较重4、一般2、轻微1，为建议值）÷适用检查项；同分并列，按机构代码排列。",
  oneUnit: "仅一家机构，不作机构排名。",
  disclosed: "（四）未检查、待核实与不适用事项",
  uncheckedNone: "未检查：无。",
  unchecked: (a: { count: string }) => `未检查${a.count}项（不计为合格，也不计为不适用）：`,
  naNone: "不适用：无。",
  na: (a: { count: string }) => `不适用${a.count}项：`,
  pendingNone: "待核实：无。",
  pending: (a: { count: string }) => `待核实${a.count}项：`,
  withoutFinding: (a: { count: string }) => `不合格而未登记问题${a.count}项：`,
  discloseHead: { unit: "机构", item: "检查项", question: "检查要点", reason: "理由" },
  reasonNone: "未填写理由",
  undecided: "前置检查项尚未作答",
  excluded: (a: { count: string }) => `另有${a.count}项因前置条件不成立未列入检查。`,
  causes: "四、原因分析",
  causesNone: "未发现问题，无原因分析。",
  causesNote: "按各问题“原因”栏的用词归类，一个问题可以有多个原因，归类须由编写人核对。",
  causeHead: { cause: "原因类别", count: "问题数", share: "占问题总数", findings: "问题编号" },
  rectification: "五、整改情况",
  rectificationNone: "未发现问题，无整改事项。",
  progress: (a: {
    total: string;
    fixed: string;
    rate: string;
    open: string;
    dated: string;
    undated: string;
    overdue: string;
    asOf: string;
  }) =>
    `问题${a.total}个，离场前已立行立改${a.fixed}个，立查立改率${a.rate}；待整改${a.open}个，其中已定期限${a.dated}个、未定期限${a.undated}个；截至${a.asOf}，待整改问题中期限已过的${a.overdue}个。持续整改事项由整改台账记载。`,
  t5: "表5　整改进度表（个）",
  t5Head: {
    level: "等级",
    total: "问题",
    fixed: "已立行立改",
    open: "待整改",
    dated: "已定期限",
    undated: "未定期限",
    overdue: "已过期限",
  },
  openReason: "未整改原因：底稿不记载离场后的进展，请按整改台账逐项补充。【待补充】",
  allFixed: "问题均已立行立改。",
  accountability: "六、责任追究",
  accountabilityNone: "未发现问题，无责任追究事项。",
  accountabilityTodo: "底稿未记载责任追究情况。【待补充】",
  next: "七、下一步措施与时间表",
  nextNone: "没有待整改的问题。",
  nextProblem: (a: { title: string; id: string }) => `${a.title}（${a.id}）`,
  nextHead: {
    no: "序号",
    problem: "问题",
    measures: "整改措施",
    owner: "责任单位/责任人",
    deadline: "完成期限",
  },
  measuresTodo: "【待补充】",
  opinions: "八、意见建议",
  opinionsNone: "无。",
  opinion: (a: { text: string; list: string }) => `${a.text}（${a.list}）`,
  /** 附件说明 */
  attachments: ["问题清单", "整改台账", "检查表汇总", "证据目录"],
  attachment1: "附件1　问题清单（表4）",
  attachment2: "附件2　整改台账",
  attachment2Note: "整改台账另附（riskpaper render rectification 生成的工作簿）；本报告所列待整改事项见第七部分。",
  attachment3: "附件3　检查表汇总",
  attachment3Head: {
    paper: "底稿",
    checklist: "检查表",
    pass: "合格",
    fail: "不合格",
    pending: "待核实",
    recorded: "仅记录",
    na: "不适用",
    unchecked: "未检查",
  },
  attachment4: "附件4　证据目录",
  noProblems: "未登记问题。",
  noEvidence: "未登记证据文件。",
  nextShown: (a: { rest: string }) => `其余${a.rest}个待整改问题见附件1及整改台账。`,
} as const;
