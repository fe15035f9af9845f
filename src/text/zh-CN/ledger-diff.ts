/** 两期台账之间的变动 */
export default {
  summary: "比较两期整改台账：新增、销号、消失、悄悄延期、改述、状态逆转等，逐条给出两期所在的格",
  before: "上期：台账文件、文件夹或登记册",
  after: "本期：台账文件、文件夹或登记册",
  output: "变动表写到哪里：.xlsx 或 .md",
  force: "覆盖已有的文件",
  json: "以 JSON 给出全部变动",
  withErrors: "有错误的台账也比较（默认不比，并列出）",
  title: (p: { before: string; after: string }) => `整改台账变动　${p.before} → ${p.after}`,
  sheet: "变动表",
  kinds: {
    vanished: "消失",
    reversed: "状态逆转",
    postponed: "悄悄延期",
    rebound: "反弹",
    not_reported: "未报单位的问题",
    added: "新增",
    closed: "销号",
    cancelled: "撤销",
    status: "状态变动",
    deadline: "时限变动",
    level: "等级变动",
    amount: "金额变动",
    reworded: "改述",
    owner: "责任人变动",
    found_date: "发现日期变动",
    unit: "单位变动",
    renumbered: "编号变动",
    other: "其他栏目变动",
    settled: "已了结，不再列",
  },
  by: {
    id: "按编号对上",
    text: "按单位、发现日期和相同的问题描述对上",
    similar: "按单位、风险点和相近的问题描述对上",
  },
  alike: (percent: string) => `（相近 ${percent}）`,
  approved: "有批准记录",
  unapproved: "未见批准",
  unitMistaken: "相差一万倍，像是元和万元弄错",
  balance: (p: {
    ledger: string;
    opening: number;
    added: number;
    addedSettled: number;
    reopened: number;
    closed: number;
    cancelled: number;
    vanished: number;
    notReported: number;
    ending: number;
  }) =>
    `${p.ledger}（未了结）：期初 ${p.opening} ＋ 新增 ${p.added} － 新增即了结 ${p.addedSettled} ＋ 重新打开 ${p.reopened} － 销号 ${p.closed} － 撤销 ${p.cancelled} － 消失 ${p.vanished} － 未报 ${p.notReported} ＝ 期末 ${p.ending}`,
  nothing: "两期之间没有变动",
  count: (p: { kind: string; count: number }) => `${p.kind} ${p.count}`,
  more: (count: number) => `……另有 ${count} 条，见 --json 或 -o 变动表.xlsx`,
  blank: "（空）",
  unnumbered: "（无编号）",
  unclear: (count: number) => `同一期里说法不一、没有比较的编号 ${count} 个（先用 ledger merge 看冲突）：`,
  period: { before: "上期", after: "本期" },
  row: (number: number) => `第${number}行`,
  none: (path: string) => `${path} 里没有可以比较的整改台账`,
  noneTodo: "先用 riskpaper validate 看台账有什么问题；确要带着错误比较，加 --with-errors",
  columns: {
    number: "序号",
    kind: "变动",
    id: "问题编号",
    unit: "单位",
    fact: "问题描述",
    key: "栏目",
    before: "上期",
    after: "本期",
    beforePlace: "上期位置",
    afterPlace: "本期位置",
    remark: "说明",
  },
};
