import { type Args, code } from "../../code-words.ts";

const rule = (a: Args): string => `（勾稽关系：${a.text}）`;
const day = (a: Args): string => (a.sort === "workdays" ? `${a.n} 个工作日` : `${a.n} 天`);

/** 台账：列定义里声明的勾稽关系。 */
export default {
  "relation-sum": code(
    "总数等于各分项之和",
    (a) =>
      a.overlap === 1
        ? `${a.parts}合 ${a.sum}，“${a.header}”是 ${a.stated}；各分项可以重叠，不要求相等${rule(a)}`
        : `${a.parts}合 ${a.sum}，${a.header === "" ? "应为" : `“${a.header}”填的是`} ${a.stated}${rule(a)}`,
    "核对总数和各分项，改正填错的一个；分项可以重叠的，在列定义里写 overlap: true",
  ),
  "relation-part": code(
    "其中数不大于总数",
    (a) => `“${a.header}”是 ${a.part}，大于“${a.whole}”的 ${a.most}${rule(a)}`,
    "核对两个数，改正写错的一个",
  ),
  "relation-rate": code(
    "比率等于分子除以分母",
    (a) => `“${a.header}”填的是 ${a.stated}%，“${a.num}” ${a.n} ÷“${a.den}” ${a.d} 应为 ${a.due}%${rule(a)}`,
    "按两个数重新计算，保留两位小数",
  ),
  "relation-order": code(
    "日期先后相符",
    (a) =>
      Number(a.days) > 0
        ? `“${a.header}”是 ${a.date}，距“${a.before}”的 ${a.from} 不满 ${a.days} 天${rule(a)}`
        : `“${a.header}”是 ${a.date}，早于“${a.before}”的 ${a.from}${rule(a)}`,
    "核对两个日期，改正写错的一个",
  ),
  "relation-within": code(
    "在规定天数以内办完",
    (a) =>
      a.end === ""
        ? `“${a.from}”是 ${a.start}，应在 ${day(a)}内（${a.due} 以前）填“${a.header}”，现在还空着${rule(a)}`
        : `“${a.header}”是 ${a.end}，超过“${a.from}” ${a.start} 后 ${day(a)}（${a.due}）${rule(a)}`,
    "核对日期；确已超期的，在情况说明里写明原因",
  ),
  "relation-apart": code(
    "不相容的岗位不由一人经办",
    (a) => `“${a.name}”既是“${a.other}”又是“${a.header}”${rule(a)}`,
    "换人经办或改正姓名；人手确实不够的，写明代替的控制措施和批准人",
  ),
  "relation-people": code(
    "需要几人的由几人经办",
    (a) => `“${a.header}”只有 ${a.count} 人，至少要 ${a.min} 人${rule(a)}`,
    "把参加的人都写上，用“、”隔开；确实不足的补办",
  ),
  "relation-limit": code(
    "数值在界限以内",
    (a) =>
      `“${a.header}”是 ${a.number}，${a.sort === "low" ? "低于" : "高于"}界限 ${a.bound}${rule(a)}${a.tunable === 1 ? "；界限是建议值，可在列定义里改" : ""}`,
    "核对数值；确实如此的，在情况说明里写明",
  ),
  "relation-filled": code(
    "该填的列不空着",
    (a) => `${a.because === "" ? "" : `“${a.because}”是“${a.word}”，`}“${a.header}”没有填${rule(a)}`,
    "补填这一格",
  ),
  "relation-unique": code(
    "同一件事只登一行",
    (a) => `“${a.header}”与第 ${a.first} 行相同：${a.words}${rule(a)}`,
    "重复登记的删去一行；确是两件事的，把不同之处写清楚",
  ),
  "relation-coverage": code(
    "应有的各项都在",
    (a) => `${a.group === "" ? "" : `“${a.group}”的`}“${a.header}”缺 ${a.n} 项：${a.missing}${rule(a)}`,
    "补登缺少的各项；确实没有发生的，也登一行并注明",
  ),
  "relation-posts": code(
    "一人不兼不相容的岗位",
    (a) => `“${a.name}”任“${a.post}”，第 ${a.first} 行又任“${a.other}”${rule(a)}`,
    "调整分工；人手确实不够的，写明代替的控制措施和批准人",
  ),
  "relation-table": code(
    "取值与对应表相符",
    (a) => `“${a.header}”填的是 ${a.stated}，${a.because} 对应 ${a.due}${rule(a)}`,
    "按对应表改正；确有不同依据的，在情况说明里写明",
  ),
  "relation-subset": code(
    "其中项不大于所属的一行",
    (a) =>
      a.sort === "unknown"
        ? `所属的“${a.whole}”不在表里${rule(a)}`
        : `“${a.header}”是 ${a.part}，大于第 ${a.first} 行“${a.whole}”的 ${a.most}${rule(a)}`,
    "核对两行的数；所属一列写那一行的原名，不是其中项的空着",
  ),
  "relation-run": code(
    "连续出现的月数不超过界限",
    (a) => `${a.group === "" ? "" : `“${a.group}”`}连续 ${a.n} 个月，达到 ${a.length} 个月的预警线${rule(a)}`,
    "登记预警并说明处置；数据有误的改正",
  ),
} as const;
