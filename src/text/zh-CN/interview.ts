const cut = (text: string, n: number) => (text.length > n ? `${text.slice(0, n)}…` : text);

/** What the interview says to the inspector, and how it words a fact nobody has worded yet. */
export default {
  numerals: (n: number) => {
    const digits = "零一二三四五六七八九";
    if (n < 10) return digits[n] ?? String(n);
    const tens = Math.floor(n / 10);
    return `${tens > 1 ? (digits[tens] ?? "") : ""}十${n % 10 ? (digits[n % 10] ?? "") : ""}`;
  },
  progress: (p: { done: number; total: number; remaining: number; fail: number; flagged: number; waiting: number }) =>
    `${p.done}/${p.total} 剩${p.remaining}${p.waiting ? `+${p.waiting}` : ""} 不合格${p.fail}${p.flagged ? ` 标记${p.flagged}` : ""}`,
  keyItem: "★关键项",
  flagged: "⚑已标记",
  section: (n: string, title: string) => `${n}、${title}`,
  criterion: "合格判据",
  method: "检查方法",
  evidenceWanted: "证据要求",
  sampling: "抽样",
  minSample: (n: number) => `至少 ${n}`,
  guidance: "提示",
  tunable: "（阈值可配）",
  riskPoint: "风险点",
  manifestation: "风险表现",
  controls: "防控措施",
  basis: "依据",
  answeredSoFar: "本项已答",
  lastSaved: "已保存",
  notYetVerified: "【依据待核】",
  choose: "请按数字键",
  more: "更多",
  verdictArrow: "→",
  keys: {
    back: "返回上一项",
    jump: "跳到某项",
    flag: "标记稍后",
    undo: "撤销",
    redo: "重做",
    bulk: "整节合格",
    note: "说明",
    evidence: "证据",
    finding: "问题",
    skip: "下一项",
    list: "缺什么",
    header: "表头其他栏目",
    help: "帮助",
    unit: "换机构",
    lookBack: "以前的问题",
    pause: "暂停",
    finish: "完成",
  },
  footer: "b返回 j跳转 f标记 u撤销 r重做 a整节合格 s下一项 m缺项 ?帮助 q暂停",
  footerTyped: "x不适用 w待核实；也可输入字母命令 b j f u r a s m n e d ? q，/更多",
  hint: {
    计数: "输入数字",
    金额: "输入金额（元；可写 45万）",
    抽样: "输入 样本数 问题数，例如 30 2；有样本文件的输入 p",
    比率: "输入 分子/分母，例如 29/30",
    日期: "输入日期，例如 2024-3-5",
    枚举: "输入序号或名称",
    清单: "输入有问题的条目（序号或名称，用、分隔）；没有就按回车",
    文本: "输入内容",
    是否: "请按数字键",
  },
  hintMissing: "输入缺的条目（序号或名称，用、分隔）；齐全就按回车",
  hintRequired: "输入 应有条目|缺的条目，例如 锁、灯|灯",
  inputProblem: {
    number: "请输入数字，例如 3",
    money: "看不懂这个金额，例如 1200.50 或 45万",
    date: "没有这一天或写法看不懂，例如 2024-03-05",
    sample: "请输入两个整数：样本数 问题数，例如 30 2",
    sample_range: "样本数须大于 0，问题数不能超过样本数",
    ratio: "请输入两个数：分子/分母，例如 29/30",
    ratio_zero: "分母不能为 0",
    option: "没有这一条，请用列出的序号或名称",
    blank: "请输入内容",
    long: (most: number) => `太长，最多 ${most} 个字`,
  },
  second: {
    trigger: "起算日（从哪一天开始算工作日）",
    per: { num_per_month: "共几个月", num_per_quarter: "共几个季度", num_per_category: "共几类" },
    stated: "填报的百分比（例如 90.24）",
    manual: "由检查人判定：1 合格  2 不合格  3 待核实",
    verdict_reason: "判定理由",
  },
  saved: (p: { id: string; said: string; verdict: string }) => `✓ 已保存 ${p.id} ${p.said} → ${p.verdict}`,
  failingTitle: "不合格：请补情况说明、证据和问题",
  skipByEnter: "（可空，回车跳过）",
  frozen: (ids: string) =>
    `没有保存：${ids} 已经被检查单位确认。要改用 riskpaper paper amend（更正）或 riskpaper paper withdraw（撤回），都要写理由。`,
  notSaved: "没有保存！内容太长或含有不能保存的写法，请改后再试。",
  naTitle: "不适用的原因",
  naReason: "说明（可空，选“其他”时必填）",
  pendingReason: "待核实什么、向谁核实",
  noteLabel: "情况说明",
  noteRepeat: (last: string) => `（输入 = 重复上一条：${cut(last, 20)}）`,
  evidenceLabel: "证据文件（路径或通配，可空；多个用 | 分隔）",
  evidenceAdded: (p: { name: string; size: number }) => `已登记证据：${p.name}（${p.size} 字节）`,
  evidenceAgain: (p: { name: string; first: string }) => `与已登记的证据内容相同：${p.name} ＝ ${p.first}`,
  evidenceNone: (pattern: string) => `没有找到文件：${pattern}`,
  evidenceRefused: (p: { name: string; why: string }) => `未登记 ${p.name}：${p.why}`,
  evidenceWhy: {
    missing: "文件不存在",
    "not-a-file": "不是普通文件",
    link: "是链接，请给出文件本身",
    outside: "不在作答文件所在文件夹之内",
    large: "文件过大",
  },
  findingTitle: "问题登记（未填的栏目由风险点带入，可改）",
  findingAccept: "登记并继续",
  findingEdit: "修改",
  findingLater: "稍后补",
  findingNone: "不登记，说明理由",
  findingAnother: "再登记一个问题",
  findingSaved: (ids: string) => `✓ 已登记问题 ${ids}`,
  findingOther: "看另一个问题",
  findingDrop: "删去这个问题",
  blankFields: "未填",
  criteriaHint: "依据：名称|文号|条款，多条用；分隔",
  findingNoReason: "不登记问题的理由",
  field: {
    title: "标题",
    fact: "事实",
    criteria: "依据",
    cause: "原因",
    effect: "影响",
    recommendation: "建议",
    severity: "等级",
    severity_reason: "改等级理由",
    amount: "涉及金额（元）",
    count: "笔数",
    owner_unit: "责任单位",
    owner: "责任人",
    deadline: "整改期限",
    measures: "整改措施",
    fixed_on_spot: "已立行立改",
    self_reported: "自查自报",
    found_date: "发现日期",
    fixed_date: "立改日期",
    category: "问题类别",
    risk_point: "风险点",
  },
  done: "完成修改",
  yes: "是",
  no: "否",
  severityReasonNeeded: (p: { item: string; given: string }) => `默认等级为“${p.item}”，改为“${p.given}”请说明理由`,
  pointLevel: (level: string) => `风险点等级 ${level}`,
  excluded: (p: { id: string; question: string; answered: number }) =>
    `因此不适用：${p.id} ${p.question}${p.answered ? "（原作答保留在日志，不计入统计和报告）" : ""}`,
  included: (p: { id: string; question: string }) => `因此需要检查：${p.id} ${p.question}`,
  bulkDone: (n: number) => `本节 ${n} 项按合格批量作答（底稿和报告中注明）`,
  bulkNothing: "本节没有可批量作答的项（只限未作答、非关键的“是否”项）",
  undone: (id: string) => `已撤销：${id}`,
  redone: (id: string) => `已重做：${id}`,
  nothingToUndo: "没有可撤销的",
  nothingToRedo: "没有可重做的",
  jumpLabel: "跳到（编号、序号、关键词或拼音）",
  jumpNone: (text: string) => `没有匹配“${text}”的检查项`,
  helpTitle: "按键帮助",
  help: [
    "数字  作答：数字后面写着这样答的结论；全角数字同样有效",
    "b 返回上一项        s 跳过，看下一项",
    "j 跳转（编号、序号、关键词或拼音）",
    "f 标记，稍后再看    m 还缺什么",
    "u 撤销              r 重做",
    "a 本节未答的非关键“是否”项全部按合格作答（注明批量）",
    "n 情况说明          e 证据",
    "d 问题              h 表头其他栏目",
    "p 用样本文件（抽样项）",
    "= 与上次相同          o 看上次结果（接续上次底稿的）",
    "l 以前的问题：清单，看、改、附证据（--open 的）",
    "0 更多（输入型的题目用 /）",
    "q 暂停：已答的都已保存，下次从这里继续",
    "g 完成：检查缺项后结束底稿",
  ].join("\n"),
  anyKey: "按 1 返回",
  moreTitle: "更多",
  allAnswered: (p: { done: number; total: number; fail: number; findings: number }) =>
    `全部检查项已作答：${p.done}/${p.total}，不合格 ${p.fail} 项，登记问题 ${p.findings} 个。`,
  missingTitle: (n: number) => `完成之前还缺 ${n} 处：`,
  missing: {
    answer: "未作答",
    recheck: "须重查",
    note: "缺情况说明",
    finding: "不合格但未登记问题，也未说明理由",
    fact: "问题缺事实描述",
    evidence: "缺证据",
    reason: "不适用未说明原因",
    pending: "待核实未说明原因",
    severity_reason: "改变默认等级未说明理由",
    verdict_reason: "人工判定未说明理由",
  },
  evidenceCount: (p: { have: number; need: number }) => `（${p.have}/${p.need}）`,
  recheckWhy: {
    内容改动: "（检查内容有改动）",
    期间不同: "（期间不同，数据要按本期填）",
    上次待核实: "（上次待核实）",
    上次已立改: "（上次的问题已立行立改）",
  },
  earlier: "以前的问题",
  earlierOne: (p: { id: string; fact: string; found: string }) => `${p.id}（${p.found}）${p.fact}`,
  notLookedAt: "还没有看",
  lookBack: { 已整改: "已整改", 未整改: "未整改", 反弹: "反弹" },
  lookBackTitle: (p: { place: number; of: number; unit: string }) => `上次问题整改情况 ${p.place}/${p.of}　${p.unit}`,
  lookBackStood: (p: { status: string; deadline: string }) =>
    `台账所载：${p.status}${p.deadline === "" ? "" : `，期限 ${p.deadline}`}`,
  lookBackOwner: "责任部门：",
  lookBackMeasures: "整改措施：",
  lookBackNote: (found: string, needed: boolean) => `${found}：看到了什么（${needed ? "必填" : "回车跳过"}）`,
  lookBackSeen: (p: { found: string; on: string; note: string; evidence: number }) =>
    `现场所见：${p.found}${p.on === "" ? "" : `（${p.on}）`}${p.note === "" ? "" : `，${p.note}`}${p.evidence > 0 ? `，证据 ${p.evidence} 份` : ""}`,
  lookBackHeld: (n: number) => `证据 ${n} 份，随结论一起保存`,
  lookBackSaved: (p: { id: string; found: string }) => `✓ 已保存 ${p.id} → ${p.found}`,
  lookBackNone: "这份底稿没有以前的问题可看：加 --open 台账或登记册",
  lookBackSettled: "底稿已经被检查单位确认，看到的情况不能再改。",
  lookBackListTitle: (p: { of: number; open: number; unit: string }) =>
    `上次问题整改情况：${p.of} 个${p.open > 0 ? `，还有 ${p.open} 个没有看` : "，都看过了"}　${p.unit}`,
  lookBackEvidence: (n: number) => `证据${n}`,
  lookBackKeys: {
    keep: "回车 不改",
    back: "b 改上一个",
    evidence: "e 附证据",
    list: "l 清单",
    page: "9 下一页",
    pause: "q 暂停",
    go: "g 继续检查",
    done: "g 看完了",
    open: "按数字看、改那一个",
  },
  lookBackTaken: (p: { name: string; open: number; closed: number; unnumbered: number }) =>
    `取自 ${p.name}：未销号 ${p.open} 个，回头看期内已销号 ${p.closed} 个${p.unnumbered > 0 ? `；另有 ${p.unnumbered} 个没有编号，没有列入` : ""}`,
  prior: "上次结果",
  priorKeys: "＝同上次 o查看",
  priorNone: "这一项没有上次结果",
  priorUnfit: "上次的作答不合现在的填法，请重新作答",
  priorTitle: (p: { index: string; from: string; to: string }) =>
    `上次结果：底稿 ${p.index}（期间 ${p.from} 至 ${p.to}）`,
  carriedMark: "（沿用上次）",
  carriedOver: (p: { index: string; kept: number; recheck: number; dropped: number }) =>
    `接底稿 ${p.index}：沿用作答 ${p.kept} 项，须重查 ${p.recheck} 项${p.dropped ? `，另有 ${p.dropped} 项检查表里已没有` : ""}`,
  unitTitle: "换一个机构",
  unitLabel: "机构",
  unitLine: (p: { unit: string; done: number; total: number; fail: number; finished: boolean }) =>
    `${p.unit}  已答 ${p.done}/${p.total}  不合格 ${p.fail}${p.finished ? "  已完成" : ""}`,
  unitOnly: "这次只有一个机构",
  jumpThere: "按数字跳到该项",
  finishAnyway: "先暂停，稍后补齐",
  finishNow: "完成底稿",
  finished: (path: string) => `底稿已完成：${path}`,
  paused: (p: { path: string; command: string }) => `已暂停，作答都已保存在 ${p.path}。继续：${p.command}`,
  interrupted: (p: { path: string; command: string }) => `已中断，确认过的作答都已保存在 ${p.path}。继续：${p.command}`,
  resumed: (p: { done: number; total: number; next: string }) =>
    `接着上次：已答 ${p.done}/${p.total}，下一项 ${p.next}`,
  recovered: (p: { bytes: number; file: string }) =>
    `上次中断时最后一条没有写完（${p.bytes} 字节），已另存为 ${p.file}；其余作答完好。`,
  nextNone: "无",
  header: {
    nature: "性质",
    project: "检查项目名称",
    project_no: "检查项目编号（可空）",
    unit: "被查机构",
    unit_code: "被查机构代码",
    unit_name: "被查机构名称",
    subject: "检查事项",
    period_from: "检查期间起",
    period_to: "检查期间止",
    index_no: "底稿索引号",
    preparers: "编制人（多人用、分隔）",
    date: "检查日期",
    period: "检查期间",
    people: "编制人",
    secrecy: "密级",
    basis_document: "检查依据文件",
    scope: "检查范围",
    procedure: "检查程序（不填则按作答起草）",
    result: "检查结果（不填则按作答起草）",
    conclusion: "检查结论（不填则按作答起草）",
  },
  headerReview: "表头",
  headerBegin: "开始检查",
  headerMore: "补充其他栏目",
  headerSaved: "表头已修改",
  secrecy: { 公开: "公开", 内部: "内部", 秘密: "秘密" },
  nextPage: "下一页",
  nextKey: "按空格看下一页，Esc 返回",
  jumpIdle: {
    applicable: (id: string) => id,
    excluded: (id: string) => `${id} 按前面的作答不适用，不用检查`,
    undecided: (id: string) => `${id} 是否适用，要等前面的项作答`,
  },
  headerTitle: "新底稿：先填表头（只问一次）",
  headerProblem: {
    blank: "不能为空",
    date: "没有这一天或写法看不懂，例如 2024-03-05",
    order: "期间止早于期间起",
    id: '不能含空格和 / \\ : * ? " < > |',
  },
  other: "其他（手工输入）",
  fact: (p: {
    header: { date: string; unit: { name: string } };
    question: string;
    note: string;
    reading:
      | { form: "word"; word: string }
      | { form: "sample"; n: number; k: number; percent: string }
      | { form: "ratio"; num: string; den: string; percent: string }
      | { form: "value"; value: string; unit: string }
      | { form: "set"; complete: boolean; listed: readonly string[] }
      | { form: "none" };
  }) => {
    const [year, month, day] = p.header.date.split("-").map(Number);
    const r = p.reading;
    const read =
      r.form === "word"
        ? `答“${r.word}”`
        : r.form === "sample"
          ? `抽查 ${r.n}，发现问题 ${r.k}，问题率 ${r.percent}`
          : r.form === "ratio"
            ? `${r.num}/${r.den}，即 ${r.percent}`
            : r.form === "value"
              ? `${r.value}${r.unit}`
              : r.form === "set"
                ? `${r.complete ? "缺" : "发现"}${r.listed.join("、") || "无"}`
                : "";
    const what = p.note.trim().replace(/[。；;.]+$/u, "");
    const when = `${year}年${month}月${day}日检查${p.header.unit.name}`;
    const basis = `检查项“${p.question}”${read ? `，${read}` : ""}`;
    return what ? `${when}发现：${what}（${basis}）。` : `${when}，${basis}。`;
  },
  reading: {
    sample: (p: { n: number; k: number; percent: string }) => `${p.k}/${p.n}（${p.percent}）`,
    ratio: (p: { num: string; den: string; percent: string }) => `${p.num}/${p.den}（${p.percent}）`,
    value: (p: { value: string; unit: string }) => `${p.value}${p.unit}`,
    missing: (listed: string) => `缺：${listed}`,
    complete: "齐全",
    found: (listed: string) => `发现：${listed}`,
    empty: "无",
  },
} as const;
