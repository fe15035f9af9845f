import { code } from "../../code-words.ts";
import { near } from "./tables.ts";

const span = (precision: string | number | undefined): string =>
  precision === "year" ? "年" : precision === "quarter" ? "季度或半年" : "月";

export default {
  "unknown-profile": code(
    "台账文件写明的台账种类是认得的",
    (a) => `没有“${a.profile}”这种台账${near(a)}；有：${a.known}`,
    "改正 profile；自己的台账种类用 --profile 指明它的文件",
  ),
  "same-as-above": code(
    "每一行都写全自己的内容",
    (a) => `“${a.value}”不是内容：台账会排序、拆分，到时上一行就不是这一行了`,
    "把内容照写一遍；在 Excel 或 WPS 里选中这一格按 Ctrl+D，就会照抄上一格",
  ),
  "words-read": code(
    "选项列填规定的词",
    (a) => `“${a.header}”里的“${a.value}”读作“${a.word}”，共 ${a.count} 处`,
    "不必改；读得不对的请改正，以后从列表中选规定的词",
  ),
  "unlisted-word": code(
    "选项列只填规定的词",
    (a) => `“${a.value}”不是规定的词${near(a)}；可填：${a.known}`,
    "在 Excel 或 WPS 里从下拉列表中选一个词，或照列出的词改写",
  ),
  "type-as-status": code(
    "整改类型不写进状态列",
    (a) => `“${a.value}”是整改类型，不是整改状态；状态可填：${a.known}`,
    "把它移到“整改类型”列；状态按进展填写，例如改完了还没验收的填“已整改”",
  ),
  "overdue-as-status": code(
    "逾期由日期算出，不用填写",
    (a) => `“${a.value}”不是整改状态；状态可填：${a.known}`,
    "按进展填“未整改”或“整改中”；是否逾期由整改期限算出，如实填报不会因此退回",
  ),
  "level-mapped": code(
    "等级用本表的等级体系",
    (a) => `“${a.value}”是 ${a.from} 的等级，按对照表读作 ${a.to} 的“${a.word}”`,
    "不必改；以后直接填本表的等级",
  ),
  "unreadable-date": code(
    "日期列只填日期",
    (a) => `“${a.value}”认不出是哪一天`,
    "写成 2024-03-05 的样子；还没有日期的留空，不写“待定”“XX”",
  ),
  "ambiguous-date": code(
    "日期只有一种读法",
    (a) => `“${a.value}”可以是 ${a.one}，也可以是 ${a.other}`,
    "按年-月-日写全，例如 2024-03-05",
  ),
  "date-without-year": code(
    "日期写明年份",
    (a) => `“${a.value}”没有年份，${a.date ? `可能是 ${a.date}` : "表上也没有写明是哪一年的期间"}`,
    "补上年份，例如 2024-03-05，或在表头上方写明“期间”",
  ),
  "date-is-span": code(
    "日期列只填一天",
    (a) => `“${a.value}”不止一天：${a.to ? `从 ${a.from} 到 ${a.to}` : `从 ${a.from} 起`}`,
    "只写一天：检查日期写发现问题的那一天，整改期限和完成日期写最后一天；起止时间写到备注里",
  ),
  "distant-date": code(
    "日期在合理的年代里",
    (a) => `“${a.value}”读作 ${a.date}，年代不像是对的`,
    "核对年份；如果单元格里是一个数，请改成日期",
  ),
  "year-from-period": code(
    "日期写明年份",
    (a) => `“${a.value}”没有写全年份，按期间读作 ${a.date}`,
    "年份不对的请改正；以后把年份写全",
  ),
  "serial-date": code(
    "日期存为日期",
    (a) => `单元格里的数 ${a.value} 按日期序号读作 ${a.date}`,
    "日期不对的请改正；把单元格格式设为“日期”就能看出是哪一天",
  ),
  "coarse-date": code(
    "日期写到日",
    (a) => `“${a.value}”只写到${span(a.precision)}，读作 ${a.date}`,
    "写明哪一天；只有持续整改的期限可以只写到月或季度",
  ),
  "open-ended-date": code(
    "期限是一个日期",
    (a) => `“${a.value}”不是期限，只有持续整改可以没有确定的期限`,
    "写明完成日期；确需长期整改的，把整改类型改为“持续整改”，并写阶段目标",
  ),
  "unreadable-amount": code(
    "金额列只填金额",
    (a) => `“${a.value}”不是金额`,
    "只写一个数，例如 45.00；没有金额的留空，有几个金额的写合计，说明写到备注里",
  ),
  "ambiguous-amount": code(
    "金额只有一种读法",
    (a) => `“${a.value}”可以是 ${a.one}，也可以是 ${a.other}`,
    "用小数点“.”写小数、用“,”每三位分一段，或不分段，例如 1234.50",
  ),
  "amount-too-large": code(
    "金额在可能的范围里",
    (a) =>
      `“${a.value}”${a.yuan ? `合 ${a.yuan} 元，` : ""}超过了 ${a.limit} 元的上限${a.meant ? `；列名写的是${a.unit}，格子里可能填的是元：${a.meant} 元` : ""}`,
    "核对列名的单位和填数的单位是不是一致，是不是少了小数点，或者把账号之类的号码填到了金额列",
  ),
  "negative-amount": code("金额不为负", (a) => `金额“${a.value}”是负数`, "写成正数；冲减或收回的写到备注里"),
  "amount-unit-missing": code(
    "金额写明单位",
    (a) => `不知道“${a.value}”是元还是万元`,
    "在列名里写明单位，例如“涉及金额（万元）”，或在表头上方写“单位：万元”",
  ),
  "approximate-number": code(
    "数字是确数",
    (a) => `“${a.value}”是约数，读作 ${a.number}`,
    "核实后填确数；确实只有约数的，在情况说明里写明原因",
  ),
  "amount-own-unit": code(
    "金额的单位写在列名里",
    (a) => `“${a.value}”自带单位${a.unit}，没有再按列名的${a.header}换算`,
    "不必改；以后只写数，单位看列名",
  ),
  "amount-rounded": code(
    "金额写到分",
    (a) => `“${a.value}”细过一分，四舍五入为 ${a.amount} 元`,
    "不必改；算出来的金额请先取整到分",
  ),
  "unreadable-count": code(
    "数目列只填整数",
    (a) => `“${a.value}”不是零或正整数`,
    "只写一个整数，例如 3；没有的写 0 或留空，说明写到备注里",
  ),
  "unreadable-percent": code("百分比列只填百分比", (a) => `“${a.value}”不是百分比`, "写成 95.27% 的样子"),
  "ambiguous-percent": code(
    "百分比只有一种读法",
    (a) => `“${a.value}”可以是 ${a.one}，也可以是 ${a.other}`,
    "写上百分号，例如 95.27%，或把单元格格式设为“百分比”",
  ),
  "percent-out-of-range": code(
    "百分比在 0 到 100 之间",
    (a) => `“${a.value}”不在 0% 到 100% 之间`,
    "核对分子和分母，改正后写成 95.27% 的样子",
  ),
  "digits-lost": code(
    "长数字不丢位",
    (a) => `“${a.value}”超过 15 位，Excel 已把后面的数字变成了 0`,
    "先把单元格格式设为“文本”，再重新输入完整的号码；要隐去中间几位的用 * 代替",
  ),
  "cell-error": code("单元格里没有错误值", (a) => `单元格里是错误值 ${a.value}`, "改正公式，或删去公式直接填写数值"),
  "formula-without-value": code(
    "公式有算好的值",
    () => "单元格里是公式，文件里没有它算出的值",
    "用 Excel 或 WPS 打开文件，重新计算后保存，或复制后“选择性粘贴”为数值",
  ),
  "text-from-format": code(
    "编号存的就是看到的文字",
    (a) => `单元格里存的是数字 ${a.value}，按数字格式显示成“${a.shown}”，这一列按显示的读取`,
    "不影响读取；把这一列改成文本格式并填写完整的编号，复制和导出时才不会丢掉前面的字",
  ),
  "text-normalised": code(
    "文字没有多余的空格、换行和全角字母数字",
    (a) => `有 ${a.count} 个单元格的全角字符、空格或换行已整理`,
    "不必改；内容没有变",
  ),
} as const;
