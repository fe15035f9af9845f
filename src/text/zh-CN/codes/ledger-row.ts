import { code } from "../../code-words.ts";

/** 台账：一行里各栏之间。 */
export default {
  "verified-before-done": code(
    "验收不早于完成",
    (a) => `验收日期 ${a.verified} 早于完成日期 ${a.done}`,
    "核对两个日期，改正写错的一个",
  ),
  "recheck-before-found": code(
    "复查不早于排查",
    (a) => `复查日期 ${a.recheck} 早于排查日期 ${a.found}`,
    "核对两个日期，改正写错的一个",
  ),
  "date-in-future": code(
    "已发生的事不在将来",
    (a) => `“${a.header}”是 ${a.date}，晚于数据截止日 ${a.asOf}`,
    "改成实际日期；还没有做的不填，计划的日期填在整改期限里",
  ),
  "done-after-received": code(
    "完成和验收不晚于报送",
    (a) => `“${a.header}”是 ${a.date}，晚于收到台账的 ${a.received}`,
    "改成实际日期；报送时还没有做的不填",
  ),
  "found-outside-period": code(
    "本期新发现的问题在检查期间内",
    (a) => `发现日期 ${a.date} 不在检查期间 ${a.from} 至 ${a.to} 内`,
    "核对发现日期；属于下一期的问题从本期删去，下一期再报",
  ),
  "closed-without-evidence": code(
    "已销号的有佐证材料",
    () => "状态是已销号，没有佐证材料",
    "填写佐证材料的名称；还没有材料的，状态改为“整改中”",
  ),
  "closed-without-date": code(
    "已销号的有完成和验收日期",
    (a) => `状态是已销号，“${a.header}”没有填`,
    "填写实际日期；还没有验收的，状态改为“已整改”",
  ),
  "closed-without-verifier": code(
    "已销号的有复核人",
    (a) => `状态是已销号，“${a.header}”没有填`,
    "填写复核的人；还没有复核的，状态改为“已整改”",
  ),
  "closed-without-pass": code(
    "已销号的验收通过",
    (a) => `状态是已销号，验收结论${a.result ? `是“${a.result}”` : "没有填"}`,
    "验收通过的，验收结论填“通过”；没有通过的，状态改为“整改中”",
  ),
  "verify-date-unclosed": code(
    "没有销号的没有验收日期",
    (a) => `状态是“${a.status}”，却有验收日期 ${a.date}`,
    "已经验收通过的，状态改为“已销号”；没有通过或没有验收的，删去验收日期",
  ),
  "owner-verifies-self": code(
    "责任人不复核自己",
    (a) => `“${a.name}”既是责任人又是复核人`,
    "改由检查部门或上级条线的人复核，填写他的姓名",
  ),
  "preparer-verifies-self": code(
    "措施制定人不复核自己",
    (a) => `“${a.name}”既是填表人（措施制定人）又是复核人`,
    "改由另一个人复核，填写他的姓名",
  ),
  "verifier-of-owner-unit": code(
    "复核人不属于责任部门",
    (a) => `复核人“${a.name}”属于责任部门“${a.unit}”`,
    "改由检查部门或上级条线的人复核，填写他的姓名",
  ),
  "immediate-too-slow": code(
    "立行立改不超过七天",
    (a) => `整改类型是立行立改，从 ${a.found} 到期限 ${a.deadline} 有 ${a.days} 天，超过 ${a.most} 天`,
    "需要这么久的，整改类型改为“限期整改”；否则改正期限",
  ),
  "ongoing-without-goals": code(
    "持续整改有阶段目标",
    () => "持续整改没有阶段目标",
    "写出每个阶段到什么时候做到什么程度",
  ),
  "ongoing-without-approval": code("持续整改经过审批", () => "持续整改没有审批人", "填写批准持续整改的人"),
  "ongoing-overused": code(
    "持续整改是少数",
    (a) => `${a.of} 个问题里有 ${a.n} 个持续整改（${a.percent}），超过 ${a.most}`,
    "逐个重看：能定期限的改为“限期整改”；确需长期的在情况说明里写明",
  ),
  "grave-without-leader": code(
    "严重问题由分管领导以上负责",
    (a) => (a.leader ? `严重问题的责任领导写的是“${a.leader}”，不是分管领导或以上` : "严重问题没有责任领导"),
    "填写分管领导或以上领导的姓名",
  ),
  "grave-without-analysis": code(
    "严重问题写明原因和影响",
    (a) => `严重问题没有填“${a.header}”`,
    "写明问题产生的原因、已经或可能造成的影响",
  ),
  "overdue-open": code(
    "没有逾期未整改的问题",
    (a) =>
      `期限 ${a.deadline} 已过 ${a.days} 天（截至 ${a.asOf}），还没有整改完${a.extended ? `；延期到 ${a.extended} 也已过或未经审批` : ""}`,
    "如实上报即可，不会因此退回；请在情况说明里写明原因和打算，已经完成的填写完成日期和状态，已经批准延期的填写延期后期限",
  ),
  "amount-without-count": code(
    "有金额就有笔数",
    (a) => `涉及金额 ${a.amount}，笔数${a.count === "" ? "没有填" : `是 ${a.count}`}`,
    "填写涉及的笔数",
  ),
  "repeat-without-prior": code(
    "重复的问题写明前次编号",
    () => "“是否重复”填了“是”，没有前次问题编号",
    "填写上一次的问题编号，例如 F2023-017；不是重复的改为“否”",
  ),
  "prior-without-repeat": code(
    "有前次编号的是重复问题",
    (a) => `写了前次问题编号 ${a.prior}，“是否重复”${a.word ? `填的是“${a.word}”` : "没有填"}`,
    "是重复问题的填“是”；不是的删去前次问题编号",
  ),
  "grave-hazard-incomplete": code(
    "重大隐患五落实",
    (a) => `重大隐患没有填“${a.header}”`,
    "责任、措施、资金、时限、预案五项都要填写",
  ),
  "grave-hazard-plan": code(
    "重大隐患的治理方案内容齐全",
    (a) => `治理方案里没有${a.missing}`,
    "补写缺少的部分；方案另有文件的，只写文件名",
  ),
  "objection-without-reason": code(
    "有异议或拒签的写明理由",
    (a) => `事实确认状态是“${a.status}”，没有写明理由`,
    "在备注里写明被查机构的理由",
  ),
  "objection-without-evidence": code(
    "有异议或拒签的有证据",
    (a) => `事实确认状态是“${a.status}”，没有佐证材料`,
    "填写证明事实的材料名称",
  ),
  "objection-passed-over": code(
    "异议没有解决之前不下发",
    (a) => `事实确认状态是“${a.objection}”，状态却已是“${a.status}”`,
    "异议已经解决的，在备注里写明怎样解决；没有解决的，状态退回“未整改”",
  ),
  "grave-without-accountability": code(
    "严重和重复的问题写明问责",
    (a) => `${a.sort === "grave" ? "严重问题" : "重复问题"}没有写明问责情况`,
    "写明对谁、怎样问责；没有问责的写明原因",
  ),
  "sample-overcounted": code(
    "样本里的问题数不超过抽样数",
    (a) => `抽 ${a.n} 个，发现 ${a.k} 个有问题`,
    "核对抽样数和问题数",
  ),
  "sample-rate-differs": code(
    "描述里的比例等于问题数除以抽样数",
    (a) => `写的是 ${a.stated}%，${a.k}÷${a.n} 应为 ${a.due}%`,
    "改正比例，或核对抽样数和问题数",
  ),
  "cancelled-without-reason": code(
    "已撤销的写明理由",
    () => "状态是已撤销，没有撤销理由，也没有并入哪个问题",
    "并入其他问题的填并入的问题编号；不成立的写明理由",
  ),
  "cancelled-without-approver": code("已撤销的经过审批", () => "状态是已撤销，没有审批人", "填写批准撤销的人"),
  "merged-into-nothing": code(
    "并入的问题在台账里",
    (a) => (a.sort === "self" ? `问题并入了它自己（${a.id}）` : `台账里没有并入的问题 ${a.id}`),
    "改正并入的问题编号，或补上那一行",
  ),
  "large-amount-unreported": code(
    "达到大额标准的已经报送",
    (a) => `单笔或当日累计 ${a.amount} 元，达到 ${a.limit} 元的标准，“是否已报”不是“是”，报送期限 ${a.due} 已过`,
    "尽快报送并填写报送日期；已经报送的改为“是”；不用报送的在情况说明里写明",
  ),
  "large-amount-late": code(
    "大额交易在期限内报送",
    (a) =>
      a.sort === "early"
        ? `报送日期 ${a.report} 早于登记日期 ${a.day}`
        : `${a.day} 的交易，报送日期 ${a.report} 晚于期限 ${a.due}`,
    "核对两个日期；确实迟报的在情况说明里写明原因",
  ),
  "funds-gathered": code(
    "短期内分散集中的资金经过甄别",
    (a) =>
      a.sort === "gathered"
        ? `${a.from} 至 ${a.to} 十个营业日内分散转入 ${a.n} 笔共 ${a.sum}，集中转出 ${a.amount}`
        : `${a.from} 至 ${a.to} 十个营业日内集中转入 ${a.amount}，分散转出 ${a.n} 笔共 ${a.sum}`,
    "逐笔甄别资金来源和用途，甄别结论另行登记，不写在本登记簿里",
  ),
  "restricted-name": code(
    "没有许可的机构不用限制字样作名称",
    (a) => `名称含“${a.words}”，许可文号空着（按 ${a.day} 的规定）`,
    "有许可的填许可文号；没有的列入名称和经营范围变更",
  ),
} as const;
