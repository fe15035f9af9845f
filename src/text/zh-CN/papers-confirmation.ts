/** 事实确认书 */
export default {
  title: "事实确认书",
  to: (a: { unit: string }) => `${a.unit}：`,
  introInspection: (a: { basis: string; date: string; period: string; subject: string }) =>
    `${a.basis}检查组对你单位${a.period}的${a.subject}进行了检查，至${a.date}形成检查工作底稿。现将检查所见事实列示如下，请核对并签署意见。`,
  introSelf: (a: { basis: string; date: string; period: string; subject: string }) =>
    `${a.basis}自查小组对${a.period}的${a.subject}进行了自查，至${a.date}形成检查工作底稿。现将自查所见事实列示如下，请核对并签署意见。`,
  basis: (a: { text: string }) => `根据《${a.text}》，`,
  scope: (a: { text: string }) => `检查范围：${a.text}。`,
  factsOnly: "本确认书只列事实，不含问题定性、等级和处理意见。",
  facts: "一、事实",
  head: {
    no: "序号",
    fact: "事实",

    amount: "金额（元）",
    count: "数量",
    basis: "依据",
    evidence: "证据",
  },
  noFact: "（事实未填写）",
  totals: (a: { facts: string; amount: string; count: string }) => `以上共${a.facts}项事实，${a.amount}，${a.count}。`,
  amountInAll: (a: { amount: string }) => `涉及金额合计${a.amount}`,
  quantityInAll: (a: { count: string }) => `涉及数量合计${a.count}`,
  none: (a: { applicable: string; answered: string; samples: string }) =>
    `在${a.applicable}项适用检查项中已检查${a.answered}项（样本${a.samples}个），没有需要确认的问题事实。`,
  evidence: "二、证据索引",
  opinion: "三、你单位意见",
  boxes: { agree: "属实", partly: "部分有异议", disagree: "有异议" },
  reasons: "有异议的事实序号、理由及佐证材料",
  refusal: "拒绝签字、盖章的说明（由检查人员填写原因、时间并签名）",
  notes: "四、说明",
  copies: "1. 本确认书一式两份，双方各执一份。",
  refusalNote:
    "2. 被查机构负责人拒绝签字或不能签字、盖章的，由检查人员在上栏注明原因和时间，并由两名检查人员签名，随底稿归档。",
  objectionNote: "3. 对事实有异议的，请逐项写明序号和理由，并附佐证材料；检查组核实后另行答复。",
  timing: (a: { asOf: string; generated: string }) => `4. 数据截止日：${a.asOf}；生成时间：${a.generated}。`,
  missing: "五、尚缺的资料和内容",
} as const;
