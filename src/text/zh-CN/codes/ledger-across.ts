import { code } from "../../code-words.ts";

/** 台账：各行之间。 */
export default {
  "near-duplicate": code(
    "同一问题不拆成两行",
    (a) => `与第 ${a.first} 行的“${a.header}”有 ${a.percent}% 相同，同一单位、同一风险点`,
    "是同一个问题的合成一行，金额和笔数相加；确是两个问题的，把不同之处写清楚",
  ),
  "number-skipped": code(
    "序号连续",
    (a) => `序号从 ${a.before} 跳到 ${a.number}，缺 ${a.from === a.to ? a.from : `${a.from} 至 ${a.to}`}`,
    "补上漏掉的行，或重新编号；确有作废、缺号的，在备注里写明",
  ),
  "register-number-skipped": code(
    "登记簿序号连续",
    (a) => `序号从 ${a.before} 跳到 ${a.number}，缺 ${a.from === a.to ? a.from : `${a.from} 至 ${a.to}`}`,
    "补上漏掉的行，或重新编号；确有作废、缺号的，在备注里写明",
  ),
  "number-repeated": code(
    "序号不重复",
    (a) => `序号 ${a.number} 与第 ${a.first} 行重复`,
    "重新编号；重复登记的删去一行",
  ),
  "register-number-repeated": code(
    "登记簿序号不重复",
    (a) => `序号 ${a.number} 与第 ${a.first} 行重复`,
    "重新编号；重复登记的删去一行",
  ),
  "register-order": code(
    "登记簿按日期先后登记",
    (a) => `登记日期 ${a.date} 早于前面第 ${a.first} 行的 ${a.before}`,
    "核对日期；补登的排到最后，日期写补登当天，备注里写明交易日",
  ),
  "total-differs": code(
    "合计等于各行之和",
    (a) => `“${a.header}”的合计写的是 ${a.stated}，各行相加是 ${a.sum}`,
    "核对各行和合计；合计用求和公式最稳妥",
  ),
  "part-exceeds-whole": code(
    "其中项不大于总数",
    (a) => `“${a.header}”是 ${a.part}，大于“${a.whole}”的 ${a.most}`,
    "核对两个数，改正写错的一个",
  ),
  "partition-differs": code(
    "分等级的数加起来等于合计",
    (a) => `“${a.header}”填的是 ${a.stated}，${a.parts} 合 ${a.sum}`,
    "核对合计和各等级的数，改正填错的",
  ),
  "more-than-due": code(
    "实查的数不多于应查的数",
    (a) => `“${a.what}”是 ${a.due}，“${a.actual}”是 ${a.k}`,
    "核对两个数和名册；确有名册以外的，在情况说明里写明",
  ),
  "staff-not-checked": code(
    "逐人排查不漏人",
    (a) => `项目名册里本单位有 ${a.of} 人，${a.n} 人没有登记：${a.names}`,
    "补登漏查的人；已经离开的，改正 riskpaper.yaml 的名册或在情况说明里写明",
  ),
  "copied-text": code(
    "措施和原因不是整列照抄",
    (a) => `${a.of} 行里有 ${a.n} 行（${a.percent}）的“${a.header}”一字不差，从这一行起`,
    "针对每个问题分别写；确实相同的在情况说明里写明",
  ),
  "one-person-many-items": code(
    "一个人同一天到期的问题不过多",
    (a) => `“${a.name}”有 ${a.n} 个问题都在 ${a.deadline} 到期，超过 ${a.most} 个`,
    "按实际分工写责任人，或错开期限；确实如此的在情况说明里写明",
  ),
  "ratio-differs": code(
    "比率与数量相符",
    (a) => `${a.name}写的是 ${a.stated}%，${a.num}÷${a.den} 应为 ${a.due}%`,
    "按数量重新计算",
  ),
  "ratio-rounded": code(
    "比率保留两位小数",
    (a) => `${a.name}写的是 ${a.stated}%，${a.num}÷${a.den} 应为 ${a.due}%`,
    "写到小数点后两位",
  ),
  "all-closed-at-issue": code(
    "意见书下发当天不会全部销号",
    (a) => `意见书 ${a.issued} 下发，台账里 ${a.n} 个问题当天已全部销号`,
    "如实填写每个问题的状态和日期；检查期间已经整改并验收的，在情况说明里写明",
  ),
} as const;
