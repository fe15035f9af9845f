import { type Args, code } from "../../code-words.ts";

const ROLES: readonly (readonly [string, string])[] = [
  ["title", "标题"],
  ["note", "说明"],
  ["numbering", "栏次或空序号"],
  ["header-again", "重复的表头"],
  ["subtotal", "小计"],
  ["total", "合计"],
  ["signature", "签字"],
];
const aside = (a: Args): string =>
  ROLES.flatMap(([role, word]) => (a[role] ? [`${word}（第 ${a[role]} 行）`] : [])).join("、");
const near = (a: Args): string => (a.near ? `；是不是“${a.near}”` : "");

export default {
  "no-header": code(
    "台账里有一行能认出来的表头",
    (a) =>
      `找不到台账的表头，没有一行像${a.profiles}的列名${a.found ? `；最接近的是第 ${a.row} 行，只认得 ${a.found}` : ""}`,
    '表头一行写齐规定的列名（可以从空白表复制），再重新报送；列名与规定不同而不便修改的，用 riskpaper ledger import 文件 --map "表里的列名=规定的列" 对应一次',
  ),
  "return-handed-in": code(
    "报送的是改好的台账，不是退回的问题清单，也不是汇总表",
    (a) =>
      a.sort === "result"
        ? "这是总行的报送情况汇总表，不是台账"
        : "这是退回时附的问题清单，里面没有台账；上次报送的文件没法在原表上标，所以退回的只有清单",
    "汇总表不用报送。退回的是清单的，按清单改上次报送的原文件（文件名写在清单开头），存成 xlsx 报送那一份；清单里写了情况说明的，把清单这张表移到那份 xlsx 里（右键表名→“移动或复制”）",
  ),
  "table-transposed": code(
    "列名横着排成一行，每个问题一行",
    () => "列名竖着排在一列里，每个问题占一列，不是台账的排法",
    "选中整个表，复制后用“选择性粘贴—转置”贴到新表，使列名成为一行，再报送",
  ),
  "required-column-missing": code(
    "规定必须有的列都在",
    (a) => `${a.profile}缺少“${a.header}”列`,
    "补上这一列并填写；如果它在表里用的是别的名字，把列名改成规定的名字",
  ),
  "unknown-header": code(
    "每个列名都是规定的列名或它的别名",
    (a) => `不认识列名“${a.header}”${near(a)}；这一列的内容保留，但不参与检查`,
    '写错的改成规定的列名；确实要多报的列可以留着；想今后都认得它，用 riskpaper ledger import 文件 --map "列名=规定的列" --save-mapping 对应.yaml 记一次',
  ),
  "column-without-header": code(
    "有内容的列都有列名",
    (a) => `${a.column} 列没有列名，从第 ${a.row} 行起却有内容；内容保留，但不参与检查`,
    "在表头给这一列写上列名，不要的内容删掉",
  ),
  "status-prose": code(
    "“整改情况”一类的列里只写状态词，才当作整改状态",
    (a) => `“${a.header}”写的是文字叙述，不是状态词，已作为备注；这张表没有整改状态`,
    "加一列“整改状态”，只填未整改、整改中、已整改、已销号等词；叙述留在备注",
  ),
  "duplicate-column": code(
    "一种内容只有一列",
    (a) => `“${a.header}”与“${a.first}”（${a.cell}）是同一种内容，读的是“${a.first}”`,
    "两列合成一列，另一列删掉；若是两种内容，把其中一列改成别的列名",
  ),
  "header-variants": code(
    "列名用规范的简体字",
    (a) => `列名里有繁体字或样子相同的异体编码（${a.headers}），已按简体认出`,
    "不必改；下次用规定的空白表更稳妥",
  ),
  "header-unit": code(
    "金额的单位是元、万元或亿元",
    (a) => `“${a.header}”的单位写的是${a.unit}，不能换算`,
    "把金额换算成万元或元，并把表头的单位改成相应的词",
  ),
  "profile-ambiguous": code(
    "看得出是哪一种台账",
    (a) => `这张表按“${a.profile}”读，但也可能是 ${a.others}`,
    "用 --profile 写明是哪一种台账；或把工作表的名字改成规定的名字",
  ),
  "form-older": code(
    "用的是现行版本的空白表",
    (a) => `这是${a.profile}的旧版表（${a.version}，现行 ${a.current}），内容照样读懂`,
    "不必改；下次用新发的空白表",
  ),
  "form-unknown-version": code(
    "空白表的版本是已知的",
    (a) => `表里写的版本 ${a.version} 比这里的${a.profile}（${a.current}）新，按 ${a.current} 读`,
    "更新本工具或台账模板后再检查",
  ),
  "mapping-unknown-key": code(
    "列名对应到台账里有的列",
    (a) => `“${a.header}”对应到“${a.key}”，但没有台账有这一列${a.near ? `；是不是想写“${a.near}”` : ""}`,
    "把等号后面改成列的代号，例如 deadline；代号见台账模板的 key",
  ),
  "rows-aside": code(
    "标题、说明、合计、签字等行不当作问题",
    (a) => `以下各行不是问题，没有计入：${aside(a)}`,
    "不必改；如果其中有真正的问题，补上序号和其他必填内容",
  ),
  "total-inside": code(
    "合计和小计只在全部问题之后",
    (a) => `这一行是合计或小计（${a.text}），夹在问题中间，没有计入`,
    "把合计移到最后一行，小计行删掉",
  ),
  "rows-after-end": code(
    "合计和签字之后没有别的内容",
    (a) => `合计或签字之后的第 ${a.rows} 行没有序号也缺少必填内容，没有当作问题`,
    "若是问题，移到合计之前并补齐；若是附带的说明，删掉或加“注：”",
  ),
  "side-table": code(
    "一张表旁边没有别的表",
    (a) => `${a.from} 至 ${a.to} 列是旁边的另一张小表，没有读`,
    "不必改；若那也是台账的列，删掉中间的空列",
  ),
  "tables-side-by-side": code(
    "两份台账上下排或分两个工作表",
    (a) => `${a.from} 至 ${a.to} 列是并排的另一份台账，没有读`,
    "把右边的台账剪切到另一个工作表",
  ),
  "merged-values": code(
    "数据行里没有合并单元格",
    (a) => (a.across ? `${a.range} 横着合并，只有最左一列有内容` : `${a.range} 合并了几行，每行都按第一格的内容读`),
    "取消合并，在每一行填上内容",
  ),
  "hidden-rows": code(
    "没有隐藏的行",
    (a) => `第 ${a.rows} 行是隐藏的，共 ${a.count} 行，照样计入`,
    "取消隐藏后核对；不该报的行删掉",
  ),
  "hidden-columns": code("没有隐藏的列", (a) => `${a.columns} 是隐藏的列，照样读取`, "取消隐藏后核对；不该报的列删掉"),
  "hidden-sheet-read": code(
    "台账在看得见的工作表里",
    (a) => `看得见的工作表里没有台账，读的是隐藏的工作表“${a.sheet}”`,
    "取消隐藏这个工作表，核对后重新报送",
  ),
  "hidden-sheet-unread": code(
    "没有隐藏的工作表",
    (a) => `工作表“${a.sheet}”是隐藏的，没有读`,
    "不必改；若里面有要报的内容，取消隐藏",
  ),
  "hidden-ledger-unread": code(
    "隐藏的工作表里没有台账",
    (a) => `隐藏的工作表“${a.sheet}”里也有一份台账（${a.rows} 行），没有读`,
    "要报的就取消隐藏；是旧表或草稿，就删去这个工作表",
  ),
  "sheet-without-table": code(
    "每个工作表都是台账，或与台账无关",
    (a) => `工作表“${a.sheet}”里没有找到台账，没有读`,
    "不必改；若它是台账，按规定的列名写表头",
  ),
  "rows-without-header": code(
    "每个工作表的台账都有表头",
    (a) => `工作表“${a.sheet}”里有像台账一样的行（${a.rows} 行以上），没有表头，没有读`,
    "接着上一张表填的，把表头复制到它的第一行，或把这些行移到上一张表后面；不是台账的，在情况说明里写明",
  ),
  "no-rows": code(
    "台账里至少有一个问题，或写明零报告",
    () => "台账只有表头，没有一行内容",
    "填上问题；确实没有问题的，在第一行的问题描述里写“零报告”，并写明填报人和负责人",
  ),
  "table-without-rows": code("每张表都有内容", (a) => `这张${a.profile}没有一行内容`, "填上内容；不需要的表删掉"),
  "zero-report": code(
    "零报告写明填报人和负责人",
    (a) => `这是零报告，填报人 ${a.filler}，负责人 ${a.person}`,
    "不必改",
  ),
  "zero-report-unsigned": code(
    "零报告写明填报人和负责人",
    (a) => `写了零报告，但没有写明${[a.filler ? "" : "填报人", a.person ? "" : "负责人"].filter(Boolean).join("和")}`,
    "在表头上方或表尾写上“填报人：”和“负责人：”及姓名",
  ),
  "zero-report-contradicted": code(
    "零报告里没有问题",
    (a) => `写了零报告，同一张表里却有 ${a.rows} 个问题`,
    "有问题就删掉“零报告”这一行；没有问题就删掉其他行",
  ),
} as const;
