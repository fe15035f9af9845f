import { code } from "../../code-words.ts";
import { near } from "./tables.ts";

/** 检查表和作答文件的规则。 */
export default {
  "library-missing": code(
    "检查表所用的库找得到",
    (a) => `找不到风险点库“${a.key}”${near(a)}`,
    "把库文件放在检查表旁边、上一层的 libraries 文件夹或项目配置写明的文件夹里，或与检查表一起校验",
  ),
  "library-historical": code(
    "在用的检查表不用历史库",
    (a) => `“${a.title}”是历史库，规定已不适用`,
    "改用现行的库，或把检查表也标为 historical",
  ),
  "unknown-risk-point": code(
    "检查项关联的风险点在所用的库里",
    (a) => `库 ${a.libraries} 里没有风险点“${a.id}”${near(a)}`,
    "改正编号，或在 libraries 里写上它所在的库",
  ),
  "retired-risk-point": code("检查项不关联停用的风险点", (a) => `风险点“${a.id}”已停用`, "改为关联替代它的风险点"),
  "unknown-answer-set": code(
    "所用的答案集已声明",
    (a) => `没有声明答案集“${a.set}”${near(a)}`,
    "在 answer_sets 里声明，或改正名称",
  ),
  "pass-missing": code(
    "每个检查项有自己的合格判据",
    (a) => `${a.id} 没有合格判据`,
    "写 pass: {rule, text}；只作记录的写 rule: none，要人判断的写 rule: manual",
  ),
  "rule-unparsable": code(
    "判定规则看得懂",
    (a) => `看不懂规则“${a.rule}”`,
    "按语法写，例如 eq:yes、eq:no、num:<=5、pct:>=90、err_pct:=0、set:complete、workdays:<=10、none、manual",
  ),
  "rule-misfit": code(
    "判定规则适合答案类型",
    (a) => `规则“${a.rule}”不适合“${a.type}”类的检查项`,
    "换一条适合的规则，或改答案类型；枚举的规则要写选项里的词",
  ),
  "yes-taken-for-pass": code(
    "“是”不等于合格，规则要写明",
    (a) => (a.text ? `规则 ${a.rule} 与判据文字“${a.text}”正好相反` : `规则“${a.rule}”把“是”直接当作合格`),
    "答“是”合格写 eq:yes，答“否”合格写 eq:no，文字与规则一致",
  ),
  "polarity-doubt": code(
    "问法与判据的方向一致",
    (a) => `“${a.question}”——按这个问法，合格的答案多半与 ${a.rule} 相反`,
    "核对：问“是否存在违规”时，答“否”才合格（eq:no）",
  ),
  "record-only-grave": code(
    "只作记录的检查项不定严重、较重",
    (a) => `${a.id} 只作记录，从不会不合格，却定为“${a.severity}”`,
    "写一条真正的判据，或把等级改为一般、轻微",
  ),
  "duplicate-question": code(
    "同一问题不问两遍",
    (a) => `${a.id} 与 ${a.other} 问的是同一句话`,
    "删去一项，或写清两项的区别",
  ),
  "condition-unknown-item": code(
    "适用条件引用本表的检查项",
    (a) => `${a.id} 的条件引用了本表没有的 ${a.item}${near(a)}`,
    "改正编号",
  ),
  "condition-later-item": code(
    "适用条件只看前面的检查项",
    (a) => (a.self ? `${a.id} 的条件引用了它自己` : `${a.id} 的条件引用了排在后面的 ${a.item}`),
    "把被引用的检查项移到前面，或改条件",
  ),
  "condition-rule-misfit": code(
    "条件里的规则适合被引用的检查项",
    (a) => `${a.item} 是“${a.type}”类，条件里的“${a.rule}”对它没有意义`,
    "换一条适合的规则",
  ),
  "condition-never-holds": code(
    "适用条件有成立的可能",
    (a) => `${a.id} 的条件怎么作答都不成立，这一项永远不会被查到`,
    "改条件，或删去这一项",
  ),
  "weights-sum": code(
    "计分检查表的权重合计 100",
    (a) => `权重合计 ${a.sum}，不是 100`,
    "调整各项 weight，或去掉 scored",
  ),
  "options-missing": code("枚举项有选项", (a) => `${a.id} 是枚举，没有写选项`, "写 options"),
  "required-set-missing": code(
    "清单项写明应有清单",
    (a) => `${a.id} 要核对是否齐全，表里没有应有清单，每次要检查人自己列`,
    "应有的内容固定时写 required_set",
  ),
  "sampling-misplaced": code(
    "抽样要求只写在抽样项上",
    (a) => `${a.id} 是“${a.type}”类，抽样要求不起作用`,
    "改答案类型为抽样，或删去 sampling",
  ),
  "unknown-item": code(
    "引用的检查项在检查表里",
    (a) => `检查表 ${a.checklist} 没有可用的检查项“${a.id}”${near(a)}`,
    "改正编号，或核对检查表的版本",
  ),
  "sample-impossible": code("样本中的问题数不超过样本数", (a) => `抽 ${a.n} 个，发现 ${a.k} 个有问题`, "核对 n 和 k"),
  "sample-too-small": code(
    "样本数达到要求",
    (a) => `${a.id} 至少抽 ${a.min} 个，只抽了 ${a.n} 个`,
    "补抽，或说明总体不足",
  ),
  "deadline-before-found": code(
    "整改期限不早于发现日期",
    (a) => `期限 ${a.deadline} 早于发现日期 ${a.found}`,
    "核对两个日期",
  ),
  "done-before-found": code("整改完成不早于发现", (a) => `完成日期 ${a.fixed} 早于发现日期 ${a.found}`, "核对两个日期"),
} as const;
