type Args = Readonly<Record<string, string>>;

/** 登记册不采纳、不流转的原因与处理办法。 */
const refusals = {
  "no-such-step": {
    what: (a: Args) => `不能从“${a.from}”到“${a.to}”${a.allowed ? `；可以到 ${a.allowed}` : ""}`,
    todo: "整改方案、进度和“已整改”由单位在台账里报，用 riskpaper ledger import 导入；其余的步骤用 ledger issue、verify、return、close、reopen 等命令",
  },
  "already-there": { what: (a: Args) => `已经是“${a.to}”`, todo: "不用再做" },
  "unknown-id": {
    what: (a: Args) => `登记册里没有这个问题${a.near ? `；是不是 ${a.near}` : ""}`,
    todo: "核对问题编号；新问题先用 riskpaper ledger import 建账",
  },
  "future-date": { what: (a: Args) => `日期 ${a.date} 晚于截止日 ${a.asOf}`, todo: "改日期，或用 --as-of 写明截止日" },
  "before-found": { what: (a: Args) => `日期 ${a.date} 早于发现日期 ${a.found}`, todo: "改日期" },
  "before-last-act": {
    what: (a: Args) => `日期 ${a.date} 早于这个问题上一次办理的日期 ${a.last}`,
    todo: "按先后次序记；补记以前的事，日期写实际记录的这一天，情况写进理由",
  },
  "confirmation-missing": { what: () => "没有事实确认书的编号", todo: "先确认事实，再导入底稿" },
  "document-missing": { what: () => "没有意见书的文号", todo: "加 --document 文号" },
  "measures-missing": { what: () => "没有整改措施", todo: "由责任单位填上整改措施" },
  "owner-missing": { what: () => "没有责任人", todo: "写明责任人姓名" },
  "deadline-missing": { what: () => "没有期限", todo: "写明期限" },
  "deadline-before-found": { what: () => "整改期限早于发现日期", todo: "核对两个日期" },
  "evidence-missing": { what: () => "没有佐证材料", todo: "写上佐证材料的名称，至少一件" },
  "done-missing": { what: () => "没有整改完成日期", todo: "写上完成日期" },
  "done-before-found": {
    what: (a: Args) => `完成日期 ${a.date} 早于发现日期 ${a.found}`,
    todo: "核对两个日期",
  },
  "done-in-future": {
    what: (a: Args) => `完成日期 ${a.date} 晚于截止日 ${a.asOf}`,
    todo: "没有完成的不报完成；或用 --as-of 写明截止日",
  },
  "not-verified": {
    what: () => "没有验收通过的记录",
    todo: "先用 riskpaper ledger verify 编号 --result 通过",
  },
  "already-verified": {
    what: (a: Args) => `${a.name} 已于 ${a.date} 验收通过，不重复验收`,
    todo: "用 riskpaper ledger close 销号；后来发现没有整改好的，验收结论写“不通过”",
  },
  "verifier-missing": { what: () => "没有验收人", todo: "写明验收人姓名" },
  "verifier-is-owner": { what: (a: Args) => `验收人 ${a.name} 就是责任人`, todo: "换检查部门或条线部门的人验收" },
  "verifier-of-owner-unit": {
    what: (a: Args) => `验收人 ${a.name} 是责任部门（${a.unit}）的人`,
    todo: "换检查部门或条线部门的人验收",
  },
  "closer-is-owner": { what: (a: Args) => `销号的人 ${a.name} 就是责任人`, todo: "由别人销号" },
  "closed-before-verified": {
    what: (a: Args) => `销号日期 ${a.date} 早于验收日期 ${a.verified}`,
    todo: "核对日期；用 --on 写明销号那一天",
  },
  "verified-before-done": {
    what: (a: Args) => `验收日期 ${a.date} 早于完成日期 ${a.done}`,
    todo: "核对两个日期；用 --on 写明验收那一天",
  },
  "verified-in-future": {
    what: (a: Args) => `验收日期 ${a.date} 晚于截止日 ${a.asOf}`,
    todo: "改日期，或用 --as-of 写明截止日",
  },
  "reason-missing": { what: () => "没有写理由", todo: "加 --reason，写明理由；台账里写在备注或理由栏" },
  "deadline-not-later": {
    what: (a: Args) => `新期限 ${a.date} 不晚于现在的期限 ${a.old}`,
    todo: "延期的期限要晚于现在的期限",
  },
  "deadline-lapsed": {
    what: (a: Args) => `新期限 ${a.date} 早于批准延期的 ${a.on}，批下来就已经过期`,
    todo: "期限定在以后；已经整改的按实际完成日期报，逾期照实反映",
  },
  "approver-missing": { what: () => "没有审批人", todo: "加 --approver 姓名" },
  "approver-is-owner": { what: (a: Args) => `审批人 ${a.name} 就是责任人`, todo: "由上级或检查部门审批" },
  "approved-in-future": {
    what: (a: Args) => `审批日期 ${a.date} 晚于截止日 ${a.asOf}`,
    todo: "改日期，或用 --as-of 写明截止日",
  },
  "approved-after-act": {
    what: (a: Args) => `审批日期 ${a.date} 晚于办理日期 ${a.on}，先办后批`,
    todo: "办理日期不早于审批日期",
  },
  "goals-missing": { what: () => "没有阶段目标", todo: "加 --goals，写明各阶段做到什么；台账里写在阶段目标或备注栏" },
  "ground-missing": {
    what: () => "没有写并入哪个问题，也没有说明问题不成立",
    todo: "加 --merged-into 编号，或加 --invalid；台账里填并入问题编号，或在备注写明“不成立”",
  },
  "merged-into-nothing": {
    what: (a: Args) => `并入的 ${a.into} 不在登记册里，或就是它自己`,
    todo: "核对并入问题编号",
  },
  "commitment-missing": { what: () => "没有书面承诺", todo: "加 --commitment，写明承诺书的名称或编号" },
  "report-missing": { what: () => "没有报告高管或董事会", todo: "加 --reported-to 高管 或 董事会" },
  "recheck-missing": {
    what: () => "没有结论为“反弹”的回头看记录",
    todo: "先用 riskpaper ledger recheck 编号 --result 反弹",
  },
  "recheck-before-closed": {
    what: (a: Args) => `回头看日期 ${a.date} 早于销号日期 ${a.closed}`,
    todo: "核对两个日期",
  },
  "id-missing": { what: () => "没有问题编号", todo: "给每个问题编号，各期不变，例如 F2024-001" },
  "id-form": { what: () => "问题编号太长或有不能用的字符", todo: "改用例如 F2024-001 的编号" },
  "id-twice": { what: () => "这个编号已经有了", todo: "一个问题一个编号；两行合成一行，或改编号" },
  "row-incomplete": { what: (a: Args) => `缺 ${a.key}`, todo: "补上再导入" },
  "level-unmapped": {
    what: (a: Args) => `等级“${a.level}”（${a.from}）在登记册的方案 ${a.to} 里没有对应的`,
    todo: "在项目配置的 level_map 里写明对应，或改用登记册的等级",
  },
  "state-unclear": { what: (a: Args) => `整改状态“${a.word}”不明`, todo: "写一个明确的状态" },
  "claims-too-much": {
    what: () => "单位最多报到“已整改”，不能自己销号",
    todo: "报“已整改”并附佐证，由检查部门用 riskpaper ledger verify 和 close 验收销号",
  },
  "needs-office": {
    what: (a: Args) => `${a.from ? `从“${a.from}”` : ""}到“${a.to}”要由检查部门办理`,
    todo: "由检查部门用 riskpaper ledger issue、extend、keep-open、cancel、accept-risk 等命令办理后再导入",
  },
  "moves-back": {
    what: (a: Args) => `登记册里是“${a.from}”，不能退到“${a.to}”`,
    todo: "核对是不是旧表；要退回用 riskpaper ledger return，回头看发现反弹用 recheck",
  },
  "immutable-changed": {
    what: (a: Args) => `不能改：登记册是“${a.before}”，来表是“${a.now}”`,
    todo: "改回原来的内容；期限要延的另办延期（riskpaper ledger extend），原定期限不动",
  },
  "extension-not-granted": {
    what: (a: Args) => `延期后期限 ${a.date} 没有经过批准；现在的期限是 ${a.deadline || "—"}`,
    todo: "批准延期的用 riskpaper ledger extend 登记；没有批准的删去",
  },
  "self-verified": {
    what: (a: Args) => `单位自己写了验收（${a.name}）`,
    todo: "验收由检查部门办理；删去验收人、验收日期和验收结论",
  },
  "closed-changed": {
    what: (a: Args) => `已是“${a.state}”或已验收通过，不能再改${a.now ? `（来表改成“${a.now}”）` : ""}`,
    todo: "改回登记册里的内容；确有反弹的用 riskpaper ledger recheck",
  },
  "withdrawn-in-paper": {
    what: (a: Args) => `底稿已于 ${a.date} 撤回这个问题（${a.reason}），登记册里还是“${a.state}”`,
    todo: "经审批后撤销：riskpaper ledger cancel 登记册 编号 --invalid --reason 理由 --approver 审批人",
  },
  "same-report": {
    what: (a: Args) => `与退回或反弹前报的完全一样（完成日期 ${a.date || "—"}）`,
    todo: "重新整改后报新的完成日期和佐证",
  },
};
export default refusals;
