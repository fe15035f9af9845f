import { describe, expect, it } from "vitest";
import { LAWS } from "../../../src/check/laws.ts";
import { validate } from "../../../src/journeys/validate/validate.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { shippedProfile } from "../../helpers/ledger-rows.ts";

type Line = Readonly<Record<string, string>>;

/** An honest row of the ledger of problems as a branch would type it. */
const HONEST: Line = {
  序号: "1",
  问题编号: "F2024-001",
  检查项目: "CK-RCU-05",
  被查机构: "示范农商行第一支行",
  发现日期: "2024-01-08",
  问题描述: "抽查30户贷款档案，其中3户缺少面签记录，涉及金额45万元",
  风险类别: "信贷管理",
  依据: "贷款管理办法第十条",
  "涉及金额（万元）": "45",
  笔数: "3",
  等级: "一般",
  责任单位: "信贷部",
  责任人: "张伟",
  是否重复: "否",
  前次问题编号: "",
  整改类型: "限期整改",
  整改措施: "2月底前补做3户面签，系统增加放款前校验",
  时限: "2024-04-30",
  状态: "整改中",
  整改完成日期: "",
  佐证材料: "",
  复核人: "",
  验收日期: "",
  抽样数: "30",
  问题数: "3",
  并入问题编号: "",
  撤销理由: "",
  审批人: "",
  统一社会信用代码: "91350100M000100Y43",
  备注: "",
};
const CLOSED: Line = {
  状态: "已销号",
  整改完成日期: "2024-02-20",
  佐证材料: "面签影像3份",
  复核人: "陈静",
  验收日期: "2024-02-26",
};

/** E2 of the domain data, as far as one ledger by itself shows it: the law, what is changed in the honest row, its column. */
const FAULTS: readonly (readonly [law: string, column: string, change: Line])[] = [
  ["R-F01", "责任人", { 责任人: "XX" }],
  ["R-F03", "状态", { 状态: "基本完成" }],
  ["R-F04", "整改完成日期", { ...CLOSED, 整改完成日期: "2024-02-30" }],
  ["R-F05", "时限", { 时限: "长期坚持" }],
  ["R-F06", "涉及金额（万元）", { "涉及金额（万元）": "约五十万", 问题描述: "抽查30户贷款档案，其中3户缺少面签记录" }],
  ["R-F07", "涉及金额（万元）", { "涉及金额（万元）": "450000" }],
  ["R-F09", "问题描述", { 问题描述: "管理不到位" }],
  ["R-F10", "整改措施", { 整改措施: "进一步加强管理，提高认识" }],
  ["R-F11", "统一社会信用代码", { 统一社会信用代码: "91350100M000100Y4Z" }],
  ["R-F12", "责任人", { 责任人: "相关人员" }],
  ["R-L01", "整改完成日期", { ...CLOSED, 整改完成日期: "2024-01-05" }],
  ["R-L03", "佐证材料", { ...CLOSED, 佐证材料: "0" }],
  ["R-L03", "佐证材料", { ...CLOSED, 佐证材料: "" }],
  ["R-L04", "验收日期", { 验收日期: "2024-02-01" }],
  ["R-L05", "复核人", { ...CLOSED, 复核人: "张伟" }],
  ["R-L06", "时限", { 整改类型: "立行立改", 时限: "2024-07-06" }],
  ["R-L11", "前次问题编号", { 是否重复: "是" }],
  ["R-L15", "问题数", { 问题数: "35" }],
  ["R-L16", "撤销理由", { 状态: "已撤销", 审批人: "周涛" }],
  ["R-X09", "备注", { 备注: "劝阻诈骗2940起，成功2653起，成功率96%" }],
  ["R-P01", "备注", { 备注: "借款人证件11010519491231002X" }],
  ["R-P05", "备注", { 备注: '=HYPERLINK("http://x")' }],
];

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvOf = (lines: readonly Line[]): string =>
  [Object.keys(HONEST), ...lines.map((line) => Object.values({ ...HONEST, ...line }))]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n");

async function saidOf(lines: readonly Line[]) {
  const io = memoryIo({ files: { "问题台账.csv": new TextEncoder().encode(`${csvOf(lines)}\r\n`) } });
  const { files } = await validate({ paths: ["问题台账.csv"], asOf: "2024-03-31", config: null }, io);
  return files.flatMap(({ diagnostics }) => diagnostics).map(({ code, at }) => [LAWS[code].law, at.row, at.column]);
}

describe("one bad value in an honest ledger, read from a file", () => {
  it("has columns the profile knows", () => {
    const known = shippedProfile("problem").columns.flatMap((one) => [one.header, ...(one.aliases ?? [])]);
    expect(Object.keys(HONEST).filter((header) => !known.includes(header))).toEqual([]);
  });

  it("is nothing where there is none", async () => {
    expect(await saidOf([{}])).toEqual([]);
    expect(await saidOf([CLOSED])).toEqual([]);
  });

  it.each(FAULTS)("%s at %s", async (law, column, change) => {
    expect(await saidOf([change])).toEqual([[law, 2, column]]);
  });

  it("R-F02 at 问题编号", async () => {
    const other = { 序号: "2", 问题描述: "尾箱现金连续2日超过核定限额，未按规定上缴金库", "涉及金额（万元）": "0" };
    expect(await saidOf([{}, other])).toEqual([["R-F02", 3, "问题编号"]]);
  });

  it("R-X05 at 笔数", async () => {
    const facts = ["尾箱现金连续2日超过核定限额", "凭证登记簿第12页缺少监交人签字", "营业厅监控录像只保存45天"];
    const lines = facts.map((fact, index) => ({
      序号: String(index + 1),
      问题编号: `F2024-00${index + 1}`,
      问题描述: `${fact}，未按规定办理交接和登记`,
      整改措施: `补办第${index + 1}项手续`,
      "涉及金额（万元）": "",
      笔数: ["13", "4", "10"][index] ?? "",
    }));
    const blank = Object.fromEntries(Object.keys(HONEST).map((header) => [header, ""]));
    const total = (sum: string): Line => ({ ...blank, 序号: "合计", 笔数: sum });
    const laws = (said: Awaited<ReturnType<typeof saidOf>>) => said.filter(([law]) => law !== "R-S06");
    expect(laws(await saidOf([...lines, total("28")]))).toEqual([["R-X05", 5, "笔数"]]);
    expect(laws(await saidOf([...lines, total("27")]))).toEqual([]);
  });
});
