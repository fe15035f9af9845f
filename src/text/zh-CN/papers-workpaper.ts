/** 检查工作底稿 */
export default {
  title: "检查工作底稿（汇总）",
  sheetTitle: "检查工作底稿（分项）",
  subjectAndAim: "一、检查事项与目标",
  subject: (a: { subject: string; unit: string; period: string }) => `检查事项：${a.unit}${a.period}${a.subject}。`,
  objective: (a: { text: string }) => `检查目标：${a.text}。`,
  scope: (a: { text: string }) => `检查范围：${a.text}。`,
  basis: "二、检查依据",
  basisDocument: (a: { text: string }) => `依据文件：${a.text}。`,
  noBasis: "依据文件未填写。",
  rules: "判断所依据的制度：",
  sampling: "三、抽样方法",
  samplingHead: {
    item: "检查项",
    population: "总体",
    method: "抽样方式",
    n: "样本量 n",
    k: "问题数 k",
    error: "问题率",
  },
  sampled: (a: { items: string; n: string; k: string; percent: string; period: string }) =>
    `抽样检查${a.items}项，样本合计${a.n}个，问题样本${a.k}个，问题率${a.percent}（${a.k}/${a.n}）。样本取自${a.period}。`,
  drawn: (a: { item: string; method: string; file: string; sha256: string; rows: string }) =>
    `${a.item}：${a.method}抽样，总体“${a.file}”共${a.rows}行，SHA-256 ${a.sha256}`,
  drawnAmount: (a: { amount: string }) => `，金额合计${a.amount}`,
  drawnSeed: (a: { seed: string }) => `，种子“${a.seed}”`,
  drawnExtended: (a: { times: string }) => `，扩样${a.times}次`,
  drawnReason: (a: { reason: string }) => `，理由：${a.reason}`,
  drawnUnchecked: () => "，登记时总体文件不在，未核对",
  drawnIds: (a: { list: string }) => `。样本：${a.list}`,
  drawnMore: (a: { count: string }) => `，另有${a.count}个见样本文件`,
  notSampled: "本底稿未使用抽样。",
  procedure: "四、检查程序",
  drafted: (a: { checklist: string; items: string; applicable: string; answered: string }) =>
    `按《${a.checklist}》逐项检查，共${a.items}项，其中适用${a.applicable}项，已作答${a.answered}项。`,
  methods: (a: { list: string }) => `采用的方法：${a.list}。`,
  method: (a: { method: string; count: string }) => `${a.method}${a.count}项`,
  bulk: (a: { count: string }) => `其中${a.count}项为整节批量判定合格，已在作答表中标明。`,
  evidenceTaken: (a: { count: string }) => `取得并登记证据${a.count}份。`,
  carry: (a: { index: string; label: string; period: string; head: string; carried: string }) =>
    `本底稿接续底稿${a.index}（${a.label}${a.period}，日志末条 ${a.head}）：检查内容未改动的，沿用其作答，其中${a.carried}项本次未再确认，已在作答表中标明。`,
  carryOpen: (a: { recheck: string }) => `另有${a.recheck}项须重查，尚未重查。`,
  lookBack: "上次问题整改情况",
  lookBackCounts: (p: {
    source: string;
    total: number;
    mended: number;
    notMended: number;
    comeBack: number;
    open: number;
  }) =>
    `以前的问题取自 ${p.source}，共 ${p.total} 个：已整改 ${p.mended} 个，未整改 ${p.notMended} 个，已销号又反弹 ${p.comeBack} 个，没有看的 ${p.open} 个。`,
  lookBackHead: {
    id: "问题编号",
    fact: "问题",
    status: "台账所载状态、期限",
    found: "现场所见",
    note: "说明",
    evidence: "证据",
  },
  lookBackOpen: "没有看",
  carryDropped: (a: { list: string }) => `上次检查过、本检查表已不设的项：${a.list}。`,
  carriedMark: "（沿用上次）",
  recheckMark: (a: { why: string }) => `（须重查：${a.why}）`,
  recheckWhy: {
    内容改动: "检查内容有改动",
    期间不同: "期间不同",
    上次待核实: "上次待核实",
    上次已立改: "上次的问题已立行立改",
  },
  prior: (a: { answer: string }) => `〔上次：${a.answer}〕`,
  result: "五、检查结果",
  counts: (a: {
    pass: string;
    fail: string;
    pending: string;
    recorded: string;
    na: string;
    unchecked: string;
    excluded: string;
  }) =>
    `合格${a.pass}项，不合格${a.fail}项，待核实${a.pending}项，仅作记录${a.recorded}项，不适用${a.na}项，未检查${a.unchecked}项；另有${a.excluded}项条件不成立，不列入。`,
  found: (a: { findings: string; levels: string }) => `登记问题${a.findings}个（${a.levels}）。`,
  noneFound: (a: { answered: string; applicable: string; n: string }) =>
    `在已检查的${a.answered}项（适用${a.applicable}项，样本${a.n}个）中未发现问题。`,
  notInspected: "尚无已作答的检查项，不能得出检查结果。",
  conclusion: "六、检查结论",
  concludeFail: (a: { fail: string; answered: string; rate: string }) =>
    `${a.answered}项中有${a.fail}项不合格，合格率${a.rate}；问题逐项列入分项底稿。`,
  concludePass: (a: { pass: string; rate: string }) => `已判定的${a.pass}项均合格，合格率${a.rate}。`,
  concludePending: (a: { pending: string }) => `另有${a.pending}项待核实，核实后再作结论。`,
  concludeOpen: (a: { unchecked: string }) => `尚有${a.unchecked}项未检查，未检查的项目不视为合格。`,
  concludeNone: "没有可判定合格与否的检查项，不作结论。",
  summary: "七、问题汇总",
  summaryHead: {
    no: "序号",
    category: "问题类别",
    content: "主要内容",
    level: "等级",
    amount: "金额（万元）",
    index: "分项索引号",
    report: "与报告对应关系",
    opinion: "处理意见",
  },
  inReport: (a: { id: string }) => `报告附件1：${a.id}`,
  noFindings: "未登记问题。",
  items: "八、检查项作答情况",
  itemHead: {
    no: "序号",
    item: "检查项",
    pass: "合格标准",
    answer: "作答",
    verdict: "结论",
    note: "说明",
    evidence: "证据",
  },
  legend: "审计标识：√ 合格　× 不合格　△ 待核实　○ 未检查　· 仅作记录　N/A 不适用。",
  marks: { 合格: "√", 不合格: "×", 待核实: "△", 未检查: "○", 已记录: "·", 不适用: "N/A" },
  bulkMark: "整节批量",
  na: (a: { code: string; reason: string }) => `${a.code}${a.reason ? `：${a.reason}` : ""}`,
  excludedList: (a: { list: string }) => `条件不成立、未列入上表的检查项：${a.list}。`,
  evidenceIndex: "九、证据索引",
  missing: "十、尚缺的资料和内容",
  review: "十一、复核",
  reviewed: (a: { level: string; who: string; date: string; text: string; items: string }) =>
    `${a.level}级复核（${a.who}，${a.date}）${a.items === "" ? "" : `，检查项${a.items}`}：${a.text}`,
  reviewOpen: "（待落实）",
  approved: (a: { who: string; date: string; text: string }) => `批准（${a.who}，${a.date}）：${a.text}`,
  reviewedSheet: (a: { text: string }) => `复核意见：${a.text}`,
  attachments: (a: { count: string }) => `附件：${a.count}份`,
  sheet: {
    matter: "一、事项",
    fact: "二、事实",
    criteria: "三、标准（依据）",
    cause: "四、原因",
    effect: "五、影响",
    recommendation: "六、建议",
    conclusion: "七、结论",
    evidence: "八、证据",
    conclude: (a: { verdict: string; level: string }) => `本项${a.verdict}，问题等级${a.level}。`,
    override: (a: { default: string; level: string; reason: string }) =>
      `检查项默认等级为${a.default}，改定为${a.level}，理由：${a.reason}`,
    measures: (a: { text: string }) => `已提出的整改措施：${a.text}`,
    fixed: (a: { date: string }) => `离场前已立行立改（${a.date}）。`,
    sampled: (a: { n: string; k: string; error: string; population: string }) =>
      `差异分析：总体为${a.population}，抽取样本${a.n}个，不符合标准的${a.k}个，问题率${a.error}。`,
    sampleCaption: "样本核对表（逐个样本的关键字段和差异由检查人员填写）",
    sampleHead: ["序号", "样本", "关键字段", "差异"] as readonly string[],
    deviation: (a: { answer: string; pass: string }) => `作答：${a.answer}；合格标准：${a.pass}。`,
  },
} as const;
