import { code } from "../../code-words.ts";
import { brokenReasons, lookUp, missing, near } from "./tables.ts";

/** 底稿、项目配置、台账模板的规则。 */
export default {
  "basis-out-of-force": code(
    "问题的依据在发现日有效",
    (a) => `“${a.title}”在 ${a.date} 不是有效的依据${a.valid ? `，当时有效的是“${a.valid}”` : ""}`,
    "改引当时有效的依据",
  ),
  "unknown-unit": code(
    "引用的机构在名录里",
    (a) => `没有编号为“${a.code}”的机构${near(a)}`,
    "改正编号，或在 units 里加上它",
  ),
  "unknown-ledger": code(
    "批次和规则里的台账种类是有的",
    (a) => `没有“${a.key}”这种台账${near(a)}；有：${a.known}`,
    "改正台账种类；自己的台账种类，校验时用 --profile 指明它的文件",
  ),
  "unknown-project": code(
    "批次所属的检查项目在名录里",
    (a) => `没有编号为“${a.no}”的检查项目${near(a)}`,
    "改正编号，或在 projects 里加上这个项目",
  ),
  "unit-cycle": code("机构的上下级不成环", (a) => `“${a.name}”（${a.code}）绕一圈成了自己的上级`, "改正 parent"),
  "unknown-person": code(
    "引用的人员在名册里",
    (a) => `没有编号为“${a.id}”的人员${near(a)}`,
    "改正编号，或在 people 里加上",
  ),
  "calendar-year": code("放假和调休日期写在本年之下", (a) => `${a.date} 写在了 ${a.year} 年之下`, "移到它自己的年份"),
  "unknown-rule": code(
    "所设的规则存在",
    (a) => `没有规则“${a.code}”${near(a)}，这一行不起作用`,
    "用 riskpaper rules 查看全部代码",
  ),
  "waiver-expired": code(
    "豁免在有效期内",
    (a) =>
      `规则 ${a.rule}${a.key ? `（${a.key}）` : ""}的豁免到 ${a.expiry} 为止，已经过期，不再起作用（批准人 ${a.approver}）`,
    "需要继续豁免的，重新报批并改写 expiry；不需要的，从 riskpaper.yaml 删去这一条",
  ),
  "own-law-broken": code(
    "本单位自己的规则写得对",
    (a) =>
      `规则 ${a.law} 不能用：${
        {
          syntax: `第 ${a.at} 个字符处读不下去`,
          length: `超过 ${a.word} 个字符`,
          variable: `没有“${a.word}”这个变量${near(a)}`,
          function: `没有“${a.word}”这个函数${near(a)}`,
          nesting: `循环套循环超过 ${a.word} 层`,
        }[String(a.reason)] ?? ""
      }`,
    "引号和括号用半角，列写成 row['列的 key']，文字和日期加引号（'2024-03-31'），金额写 wan(50) 或 yuan(500000)。可用的名字：row 或 rows、file、campaign、asOf；函数：blank、days、workdays、addDays、addWorkdays、year、month、quarter、sum、unique、size、has、contains、startsWith、endsWith、matches、all、exists、filter、map",
  ),
  "unknown-list": code(
    "列的选项表已声明",
    (a) => `列“${a.key}”用的选项表“${a.list}”没有声明${near(a)}`,
    "在 lists 里声明，或改正名称",
  ),
  "enum-list-missing": code(
    "选择列有选项表或等级方案",
    (a) => `列“${a.header}”是选择列，没有选项表，也没有等级方案`,
    "写 list 或 scheme",
  ),
  "relation-broken": code(
    "声明的勾稽关系能够校验",
    (a) => {
      if (a.reason === "column") return `勾稽关系用到的列“${a.key}”不存在${near(a)}`;
      if (a.reason === "type") return `${a.kind} 关系不能用“${a.key}”列，它的类型是 ${a.type}`;
      if (a.reason === "reference") return `没有参考表“${a.reference}”，或它没有这些列${near(a)}`;
      if (a.reason === "few") return `${a.kind} 关系至少要写 ${a.least} 列`;
      if (a.reason === "part") return `${a.kind} 关系缺少 ${a.part}`;
      return `${a.kind} 关系的这一行应有 ${a.least} 个值，与 columns 一一对应`;
    },
    "改正列名，或补上缺少的部分；各类关系怎样写见 schemas/ledger-profile.schema.json",
  ),
  "unknown-column": code("等级方案对应已有的列", (a) => `没有列“${a.key}”${near(a)}`, "改正列名，或删去这一行"),
  "money-unit-missing": code("金额列写明单位", (a) => `列“${a.header}”是金额，没有写单位`, "写 unit: 元、万元或亿元"),
  "duplicate-header": code(
    "列名和别名不重复",
    (a) => (a.same ? `列“${a.header}”的名称“${a.name}”写了两次` : `“${a.name}”同时是“${a.other}”和“${a.header}”的名称`),
    "只留在一列里；否则来表的这一列不知该归哪一列",
  ),
  "widths-beyond-page": code(
    "台账能横向打印在 A4 上",
    (a) => `列宽合计 ${a.sum}，超过 ${a.limit}，缩到一页宽后字太小`,
    "减窄文字列并设为自动换行，或去掉一些列",
  ),
  "journal-broken": code(
    "底稿和登记册的日志只增不改，前后相接",
    (a) => `日志第 ${a.record} 条不可信：${lookUp(brokenReasons, a.reason)}`,
    "从备份恢复；这一条之前的内容仍可用，之后的不再采信",
  ),
  "journal-torn": code(
    "日志的最后一条是完整的",
    (a) => `日志最后 ${a.bytes} 字节没有写完，是中断留下的`,
    "底稿用 riskpaper inspect 再打开一次，登记册再做一次 riskpaper ledger 的操作，会自动收好并接着做",
  ),
  "snapshot-invalid": code(
    "底稿里的检查表和库快照格式正确",
    (a) => `开稿时的快照格式不对（${a.place}）`,
    "从备份恢复；快照是判断这份底稿的依据",
  ),
  "paper-missing": code(
    "日志旁有可读状态 paper.yaml 或 register.yaml",
    (a) => `没有 ${a.file ?? "paper.yaml"}`,
    "底稿用 riskpaper inspect 打开后暂停一次，登记册再导入或流转一次，会重新写出；内容以日志为准",
  ),
  "paper-behind": code(
    "paper.yaml、register.yaml 是最新的",
    (a) => `${a.file ?? "paper.yaml"} 停在第 ${a.records} 条记录，日志已到第 ${a.now} 条`,
    "底稿用 riskpaper inspect 打开后暂停一次，登记册再导入或流转一次即可；内容以日志为准",
  ),
  "paper-differs": code(
    "paper.yaml、register.yaml 与日志一致",
    (a) => {
      const file = a.file ?? "paper.yaml";
      return a.part ? `${file} 的“${a.part}”与日志不一致` : `${file} 读不成底稿或登记册`;
    },
    "以日志为准；要改内容，底稿用 riskpaper inspect，登记册用 riskpaper ledger，不要手改",
  ),
  "evidence-missing": code(
    "登记的证据都在",
    (a) => `证据“${a.name}”不在文件夹里（${a.file}）`,
    "从原处找回同一个文件放回 evidence 文件夹",
  ),
  "evidence-changed": code("证据没有被改动", (a) => `证据“${a.name}”与登记时不同（${a.file}）`, "换回登记时的原文件"),
  "evidence-unregistered": code(
    "证据文件夹里只有登记过的文件",
    (a) => `${a.file} 没有登记`,
    "用 riskpaper inspect 登记为某项的证据，或移出文件夹",
  ),
  "evidence-unknown": code(
    "作答引用的证据已登记",
    (a) => `${a.id} 引用的证据 ${a.sha256}… 没有登记`,
    "重新为这一项添加证据",
  ),
  "obligations-open": code(
    "完成的底稿不缺内容",
    (a) => `${a.id}：${lookUp(missing, a.what)}`,
    "用 riskpaper inspect 打开，补齐后再完成",
  ),
  "facts-unconfirmed": code(
    "确认的事实就是底稿里的问题",
    (a) => `${a.finding} 还没有经被检查单位确认（应签第 ${a.version} 版）`,
    "请单位确认：riskpaper paper confirm 底稿",
  ),
  "law-crashed": code(
    "每条规则都能运行",
    (a) => `规则 ${a.law} 运行时出错：${a.error}`,
    "这是 riskpaper 的缺陷，请报告；其余规则的结果不受影响",
  ),
} as const;
