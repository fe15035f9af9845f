import { type Args, code } from "../../code-words.ts";

const near = (a: Args): string => (a.near ? `；是不是“${a.near}”` : "");

/** 格子里写的看不懂时，按种类说要什么。 */
const wanted: Readonly<Record<string, string>> = {
  integer: "这里要整数",
  number: "这里要数",
  boolean: "这里填“是”或“否”",
  condition: "适用条件写成 CK-SEC-01 eq:yes，几个条件写成 all(…; …)、any(…; …)、not(…)",
  obligation: "填写义务写成 说明、问题、证据≥1、理由，不要求的写“不须…”或“无要求”",
  obligations: "填写义务一行写一类结论，例如 不合格：说明、问题、证据≥1",
  json: "这里要一段 JSON",
  basis: "依据一行写一条：依据编号、空格、条款",
  criteria: "依据一行写一条：名称｜条款｜文号",
  error: "公式算出了错误",
  formula: "公式没有保存计算结果",
  twice: "前面已经写过一次",
  headless: "这一列没有列名，内容会丢失",
  owner: "写的这一个，所属的表里没有；删去一个风险点或检查项的，把属于它的各行也删去",
  sheet: "这张工作表没有，或改了名字，上面的内容会丢失",
  blank: "没有写是哪一项",
};
const lost = "表格软件把它存成了数，末尾的 0 或后面的位数可能已经丢失";

export default {
  "book-not-ours": code(
    "工作簿是本工具导出的，或按它的样式做的",
    (a) => `这里没有“${a.sheets}”这些工作表，不是${a.expected}的工作簿`,
    "用 riskpaper library export、checklist export 或 checklist form 出一份，在它上面填写；工作表的名字不要改",
  ),
  "book-other": code(
    "填写的表与检查表是同一份、同一版",
    (a) =>
      a.reason === "version"
        ? `这份表是按 ${a.found} 版出的，${a.expected} 现行 ${a.current} 版`
        : `这份表是 ${a.found} 的，不是 ${a.expected} 的`,
    "换成对应的检查表；版本不同的，用现行检查表重新出一份 riskpaper checklist form，把内容抄过去",
  ),
  "book-no-header": code(
    "每张表都有一行列名",
    (a) => `“${a.sheet}”里找不到列名（${a.headers}）`,
    "恢复列名一行；列名可以从重新导出的工作簿里复制",
  ),
  "book-unknown-sheet": code(
    "没有不认得的工作表",
    (a) => `不认得工作表“${a.sheet}”，里面的内容没有读（认得：${a.known}）`,
    "写错的改成认得的名字；自己的草稿可以留着",
  ),
  "book-unknown-column": code(
    "没有不认得的栏目",
    (a) => `不认得栏目“${a.header}”${near(a)}；里面的内容会丢失，所以没有导入`,
    "改成认得的栏目名，或把这一栏删去",
  ),
  "book-cell": code(
    "每个格子里写的都看得懂",
    (a) => `“${a.header}”${a.what === "number" ? lost : (wanted[a.what ?? ""] ?? "看不懂")}`,
    "按提示改正这个格子；编号、版本先把格子设成文本再填",
  ),
} as const;
