import history from "./paper-history.ts";

/** `paper` 各命令的说法。 */
export default {
  paper: "底稿（NAME.paper）",
  finding: "问题编号",
  reason: "理由",
  json: "以 JSON 给出结果",
  takeOver: "接管另一台电脑上的锁",
  seen: "你看过的底稿的日志末条哈希（前 8 位以上）；此后有变动就拒绝",
  item: "只针对这个检查项；可以写几次",
  status: {
    summary: "看底稿走到哪一步：复核批准、事实确认、还缺什么、下一步谁可以做什么",
    examples: [
      { run: "riskpaper paper status 东城支行.paper", does: "一份底稿" },
      { run: "riskpaper paper status *.paper --json", does: "几份底稿，给程序读" },
    ],
    stage: (stage: string) => `阶段：${stage}`,
    facts: (p: { state: string; version: number }) =>
      `事实确认：${p.state}${p.state === "未确认" ? "" : `（第 ${p.version} 版）`}`,
    factsNext: (p: { state: string; version: number }) => `事实确认：${p.state}（待签第 ${p.version} 版）`,
    opinion: { 属实: "属实", 部分异议: "部分异议", 有异议: "有异议", 拒签: "拒签" },
    finding: (p: { id: string; opinion: string; reason: string; settled: string }) =>
      `  ${p.id} ${p.opinion}${p.reason === "" ? "" : `：${p.reason}`}${p.settled === "" ? "" : `；经核实维持：${p.settled}`}`,
    said: (p: { who: string; day: string; what: string; opinion: string; stands: boolean }) =>
      `  ${p.day} ${p.who} ${p.what}：${p.opinion}${p.stands ? "" : "（已不作数）"}`,
    what: {
      agree: (level: number) => `${level} 级复核同意`,
      comment: (level: number) => `${level} 级复核意见`,
      return: "退回",
      approve: "批准",
    },
    opinions: "复核与批准：",
    dropped: (p: { day: string; who: string; was: string; what: string }) =>
      `  ${p.day} ${p.who} 改动（${p.what}），原“${p.was}”作废`,
    droppedHead: "因改动作废：",
    missing: (n: number) => `还缺 ${n} 处：`,
    open: {
      unconfirmed: (ids: string) => `未经确认的问题：${ids}`,
      objected: (ids: string) => `未处理的异议：${ids}`,
      comments: (ids: string) => `未落实的复核意见：${ids}`,
    },
    wholePaper: "整份底稿",
    next: "下一步：",
    nobody: "没有了：底稿已经批准",
    who: {
      anyone: "编制人",
      other: (names: string) => `${names} 以外的人`,
    },
    nextLine: (p: { who: string; step: string; command: string }) => `  ${p.who}：${p.step}（${p.command}）`,
    step: {
      inspect: "完成检查项",
      submit: "提交复核",
      confirm: "请单位确认事实",
      settle: "处理异议：更正、撤回或写明理由",
      revise: "按意见修改后提交",
      review: "复核",
      answer: "看修改是否落实，再复核",
      return: "退回",
      approve: "批准",
      render: "出具文书",
    },
    none: "不是底稿",
    content: {
      items: (ids: string) => `检查项 ${ids}`,
      header: (fields: string) => `表头 ${fields}`,
      findings: (ids: string) => `问题 ${ids}`,
      evidence: (count: number) => `证据 ${count} 份`,
    },
  },
  submit: {
    summary: "提交：检查项都完成了，交复核",
    examples: [{ run: "riskpaper paper submit 东城支行.paper --by P1", does: "改完后再次提交" }],
  },
  review: {
    summary: "复核：同意，或提出意见；编制和改动过底稿的人不能复核",
    examples: [
      { run: "riskpaper paper review 东城支行.paper --opinion 同意 --by P9", does: "同意整份底稿" },
      {
        run: "riskpaper paper review 东城支行.paper --comment --item CK-SEC-05 --opinion 补抽样依据 --by P9",
        does: "对一个检查项提意见，落实前不能批准",
      },
    ],
    opinion: "复核意见",
    comment: "提出意见，待落实（不写为同意）",
    level: "复核层级，从 1 起；上一级复核要等下一级同意",
  },
  return: {
    summary: "退回：写明理由，底稿回到编制",
    examples: [{ run: "riskpaper paper return 东城支行.paper --reason 证据不全 --by P9", does: "退回整份底稿" }],
  },
  approve: {
    summary: "批准：复核同意、意见落实、事实确认之后；此后一有改动即作废",
    examples: [{ run: "riskpaper paper approve 东城支行.paper --opinion 同意 --by P0", does: "批准" }],
    opinion: "批准意见",
  },
  confirm: {
    summary: "事实确认：记下被检查单位对每个问题的意见；确认后事实冻结",
    examples: [
      { run: "riskpaper paper confirm 东城支行.paper --on 2026-11-22 --all 属实 --signer 王强", does: "全部属实" },
      {
        run: "riskpaper paper confirm 东城支行.paper --on 2026-11-22 --all 属实 F2026-DC01-003=有异议 --reason 当日已补签 --evidence 补签.jpg",
        does: "一个有异议，其余属实",
      },
      {
        run: "riskpaper paper confirm 东城支行.paper --answers 单位意见.yaml",
        does: "意见写在文件里（kind: FactStatements）",
      },
    ],
    statements: "问题编号=意见，意见为 属实、部分异议、有异议、拒签；可以写几个",
    all: "没有单独写的问题都是这个意见",
    answers: "单位意见文件（*.statements.yaml），写明确认日期、签字人和每个问题的意见",
    unit: "确认的单位，默认为被检查单位",
    on: "确认日期 YYYY-MM-DD",
    signer: "单位签字人",
    collector: "在场的检查人员；可以写几次，有拒签的至少两人",
    copies: "一式几份，默认 2",
    reason: "异议或拒签的理由；几个问题理由不同时写成 问题编号=理由，可以写几次",
    evidence: "异议的佐证文件，登记为证据；可以写几次，也可以写成 问题编号=文件",
    noEvidence: "没有佐证的原因；也可以写成 问题编号=原因",
  },
  amend: {
    summary: "更正已确认的问题：写明理由；改了事实的须再次确认",
    examples: [
      {
        run: "riskpaper paper amend 东城支行.paper F2026-DC01-003 --set amount=320000.00 --reason 核对流水后更正 --by P1",
        does: "更正金额",
      },
    ],
    set: "栏目=值；可以写几次，值为空即清空",
    from: "栏目写在文件里（YAML，栏目名同问题的栏目）",
  },
  withdraw: {
    summary: "撤回已确认的问题：写明理由；编号不再使用",
    examples: [
      { run: "riskpaper paper withdraw 东城支行.paper F2026-DC01-003 --reason 复核证据后不成立 --by P1", does: "撤回" },
    ],
  },
  resolve: {
    summary: "处理异议：不采纳、维持原事实的，写明理由",
    examples: [
      {
        run: "riskpaper paper resolve 东城支行.paper F2026-DC01-003 --reason 补签在检查之后，不改变检查当日的事实 --by P1",
        does: "维持",
      },
    ],
  },
  done: {
    finish: "已提交复核",
    agree: "已记下复核同意",
    comment: "已记下复核意见",
    return: "已退回",
    approve: "已批准",
    confirm: (p: { version: number; count: number }) => `已记下事实确认书第 ${p.version} 版：${p.count} 个问题`,
    amendFact: (id: string) => `已更正 ${id}，须请单位再次确认`,
    amend: (id: string) => `已更正 ${id}`,
    amendStale: (fields: string) => `这些栏目的文字里还是原来的数字，请核对，用 --set 一并更正：${fields}`,
    withdraw: (id: string) => `已撤回 ${id}，须请单位再次确认`,
    resolve: (id: string) => `已处理 ${id} 的异议：维持原事实`,
    same: "批准人也是复核人",
    dropped: (was: string) => `原“${was}”因这次改动作废`,
    now: (p: { stage: string; facts: string }) => `现在：${p.stage}，事实${p.facts}`,
    recovered: (p: { bytes: number; file: string }) => `上次中断留下半条记录（${p.bytes} 字节），已另存为 ${p.file}`,
  },
  history,
};
