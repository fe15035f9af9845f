import { csvText, htmlPage, otherFormat, xlsx } from "./encode.ts";
import { type Drawn, type Grid, headerRow, moneyIn, plain, recordRows, type Style } from "./grid.ts";
import { yamlText } from "../../../src/render/yaml.ts";
import { KEYS, RECORDS } from "./records.ts";
import { gb18030, utf16 } from "./texts.ts";

/** A file with the eight records in one more shape. */
export interface Layout {
  readonly name: string;
  /** Name of the file as it would come in. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** Codes told, each once, without those every layout of its kind tells. */
  readonly told?: readonly string[];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const BOM = "\ufeff";
const joined = (...parts: readonly (readonly (readonly Drawn[])[])[]): (readonly Drawn[])[] => parts.flat();
const grid = (rows: Grid["rows"], more: Partial<Grid> = {}): Grid => ({ name: "整改台账", rows, ...more });
const shifted = (rows: Grid["rows"], by: number): Grid["rows"] =>
  rows.map((row) => [...Array.from({ length: by }, () => null), ...row]);
const W = KEYS.length;
const band = (row: number, width = W) => ({ top: row, bottom: row, left: 1, right: width });
const TITLE: readonly Drawn[] = ["2024年一季度问题整改台账"];
const STATED: readonly Drawn[] = ["填报单位：示范农商行　　填报期间：2024年一季度　　单位：万元"];
const TOTAL: readonly Drawn[] = KEYS.map((key) => (key === "seq" ? "合计" : key === "amount" ? 9216.23456 : null));
const SIGNED: readonly Drawn[] = ["填表人：王小明", null, null, "审核人：李小红", null, null, "负责人：赵大力"];

const csv = (name: string, style: Style, told?: readonly string[], text = (g: Grid) => csvText(g)): Layout => ({
  name,
  file: "台账.csv",
  bytes: () => utf8(text(plain(style))),
  ...(told ? { told } : {}),
});
const book = (name: string, grids: () => readonly Grid[], told: readonly string[] = [], options = {}): Layout => ({
  name,
  file: "台账.xlsx",
  bytes: () => xlsx(grids(), options),
  told,
});
const day = (iso: string): Drawn => ({ day: iso });
const part = (iso: string, at: number): number => Number(iso.split("-")[at]);
const words = (pairs: Readonly<Record<string, string>>) => (shown: Drawn) => pairs[String(shown)] ?? shown;

/** Encodings: the characters of a text file, and the same workbook in other formats. */
const ENCODINGS: readonly Layout[] = [
  csv("csv, UTF-8", {}),
  csv("csv, UTF-8 with byte order mark", {}, [], (g) => BOM + csvText(g)),
  { name: "csv, GBK", file: "台账.csv", bytes: () => gb18030(csvText(plain())) },
  {
    name: "csv, UTF-16LE with tabs, as Excel saves Unicode text",
    file: "台账.txt",
    bytes: () => utf16(csvText(plain(), "\t")),
  },
  { name: "tsv", file: "台账.tsv", bytes: () => utf8(csvText(plain(), "\t")) },
  csv("csv with semicolons", {}, [], (g) => csvText(g, ";")),
  csv("csv with bare line feeds", {}, [], (g) => csvText(g, ",", "\n")),
  csv("csv with every field in quotes", {}, [], (g) =>
    g.rows.map((row) => row.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(",")).join("\r\n"),
  ),
  book("xlsx", () => [plain()]),
  book("xlsx with inline strings", () => [plain()], [], { inline: true }),
  { name: "xlsx of another writer", file: "台账.xlsx", bytes: () => otherFormat([plain({ date: day })], "xlsx") },
  { name: "xls of 97", file: "台账.xls", bytes: () => otherFormat([plain({ date: day })], "biff8") },
  { name: "xlsb", file: "台账.xlsb", bytes: () => otherFormat([plain({ date: day })], "xlsb") },
  { name: "ods", file: "台账.ods", bytes: () => otherFormat([plain({ date: day })], "ods"), told: ["serial-date"] },
  {
    name: "a web page under the name of an xls",
    file: "台账.xls",
    bytes: () => utf8(htmlPage(plain())),
    told: ["extension-differs"],
  },
  { name: "a web page in GBK", file: "台账.html", bytes: () => gb18030(htmlPage(plain(), "gbk")) },
  {
    name: "an xlsx under the name of an xls",
    file: "台账.xls",
    bytes: () => xlsx([plain()]),
    told: ["extension-differs"],
  },
];

const DOCUMENT = { kind: "Ledger", schemaVersion: "1", profile: "rectification", rows: RECORDS };

/** Our own documents. */
const DOCUMENTS: readonly Layout[] = [
  { name: "yaml", file: "台账.yaml", bytes: () => utf8(yamlText(DOCUMENT)) },
  { name: "json", file: "台账.json", bytes: () => utf8(JSON.stringify(DOCUMENT)) },
];

/** What stands around the table. */
const SURROUNDINGS: readonly Layout[] = [
  book("a title", () => [grid(joined([TITLE], plain().rows), { merges: [band(1)] })], ["rows-aside"]),
  book(
    "a title, a line of statements, a blank row",
    () => [grid(joined([TITLE, STATED, []], plain().rows), { merges: [band(1), band(2)] })],
    ["rows-aside"],
  ),
  csv("a title and statements in a csv", {}, ["rows-aside"], (g) =>
    csvText({ ...g, rows: joined([TITLE, ["填报单位：", "示范农商行", "", "期间：", "2024年一季度"]], g.rows) }),
  ),
  book("an offset of two columns and three rows", () => [grid(joined([[], [], []], shifted(plain().rows, 2)))]),
  book("a total", () => [grid(joined(plain().rows, [TOTAL]))], ["rows-aside"]),
  book(
    "a total with spaces, merged over the first columns",
    () => [
      grid(joined(plain().rows, [TOTAL.map((cell) => (cell === "合计" ? "合　　计" : cell))]), {
        merges: [{ top: 10, bottom: 10, left: 1, right: 4 }],
      }),
    ],
    ["rows-aside"],
  ),
  book("signatures", () => [grid(joined(plain().rows, [SIGNED]))], ["rows-aside"]),
  book(
    "a total, a note and signatures",
    () => [
      grid(joined(plain().rows, [TOTAL, ["注：1.金额按发现时余额。"], ["2.期限以通知书为准。"], SIGNED]), {
        merges: [band(11), band(12)],
      }),
    ],
    ["rows-aside"],
  ),
  book(
    "a note above the header",
    () => [
      grid(joined([TITLE, ["填表说明：每个问题一行，金额单位为万元，日期写到日。"]], plain().rows), {
        merges: [band(1), band(2)],
      }),
    ],
    ["rows-aside"],
  ),
  book(
    "a row of column numbers below the header",
    () => [grid(joined(plain().rows.slice(0, 1), [KEYS.map((_, at) => at + 1)], plain().rows.slice(1)))],
    ["rows-aside"],
  ),
  book(
    "a row 栏次 below the header",
    () => [
      grid(
        joined(
          plain().rows.slice(0, 1),
          [KEYS.map((_, at) => (at === 0 ? "栏次" : String(at)))],
          plain().rows.slice(1),
        ),
      ),
    ],
    ["rows-aside"],
  ),
  book(
    "the header again on the second page",
    () => [grid(joined(plain().rows.slice(0, 5), plain().rows.slice(0, 1), plain().rows.slice(5)))],
    ["rows-aside"],
  ),
  book(
    "a subtotal among the rows",
    () => [grid(joined(plain().rows.slice(0, 3), [["", "第一支行小计", "", "", "", "", 165]], plain().rows.slice(3)))],
    ["rows-aside", "total-inside"],
  ),
  book("blank rows among the rows", () => [
    grid(joined(plain().rows.slice(0, 4), [[], [null, "  "]], plain().rows.slice(4))),
  ]),
  book("rows numbered in advance below the last", () => [grid(joined(plain().rows, [[9], [10], [11]]))], [
    "rows-aside",
  ]),
  book("a hidden row", () => [grid(plain().rows, { hiddenRows: [4] })], ["hidden-rows"]),
  book("hidden columns", () => [grid(plain().rows, { hiddenColumns: [5, 17] })], ["hidden-columns"]),
];

const GROUPS: readonly Drawn[] = [
  "序号",
  "检查情况",
  null,
  null,
  null,
  null,
  null,
  "整改落实情况",
  null,
  null,
  null,
  null,
  null,
  null,
  "复核人",
  "备注",
  "问题编号",
];
const LEAVES: readonly Drawn[] = [
  null,
  "被检查单位",
  "检查日期",
  "问题描述",
  "问题类别",
  "风险等级",
  "涉及金额（万元）",
  "责任部门",
  "责任人",
  "措施",
  "期限",
  "状态",
  "完成日期",
  "佐证材料",
  null,
  null,
  null,
];
const spanned = [
  { top: 1, bottom: 2, left: 1, right: 1 },
  { top: 1, bottom: 1, left: 2, right: 7 },
  { top: 1, bottom: 1, left: 8, right: 14 },
  ...[15, 16, 17].map((at) => ({ top: 1, bottom: 2, left: at, right: at })),
];
const TRADITIONAL: Style["headers"] = {
  seq: "序號",
  org: "被檢查單位",
  found_date: "檢查日期",
  fact: "問題描述",
  category: "問題類別",
  severity: "風險等級",
  amount: "涉及金額（萬元）",
  owner_unit: "責任部門",
  owner: "責任人",
  deadline: "整改期限",
  status: "整改狀態",
  evidence: "佐證材料",
  verifier: "複核人",
  note: "備註",
  finding_id: "問題編號",
};

/** How the header is written. */
const HEADS: readonly Layout[] = [
  book("a header of two rows, merged", () => [grid(joined([GROUPS, LEAVES], recordRows()), { merges: spanned })]),
  csv("a header of two rows in a csv", {}, [], (g) => csvText({ ...g, rows: joined([GROUPS, LEAVES], recordRows()) })),
  book(
    "a title over a header of two rows",
    () => [
      grid(joined([TITLE, GROUPS, LEAVES], recordRows()), {
        merges: [band(1), ...spanned.map((one) => ({ ...one, top: one.top + 1, bottom: one.bottom + 1 }))],
      }),
    ],
    ["rows-aside"],
  ),
  book("the unit in a second row of the header", () => [
    grid(
      joined(
        [headerRow({ headers: { amount: "涉及金额" } })],
        [KEYS.map((key) => (key === "amount" ? "（万元）" : null))],
        recordRows(),
      ),
      {
        merges: KEYS.flatMap((key, at) =>
          key === "amount" ? [] : [{ top: 1, bottom: 2, left: at + 1, right: at + 1 }],
        ),
      },
    ),
  ]),
  csv("aliases", {
    headers: {
      org: "受检单位",
      found_date: "发现时间",
      fact: "存在问题",
      category: "风险类别",
      severity: "问题等级",
      owner_unit: "整改单位",
      owner: "整改责任人",
      measures: "防控措施",
      deadline: "完成时限",
      status: "状态",
      done_date: "实际完成时间",
      evidence: "证明材料",
      verifier: "验收人",
    },
  }),
  csv("marks of required columns", {
    headers: {
      seq: "*序号",
      org: "★被检查单位",
      found_date: "检查日期（必填）",
      fact: "问题描述*",
      severity: "※风险等级",
      status: "整改状态【必填】",
      owner_unit: "责任部门 ☆",
    },
  }),
  csv("spaces, line breaks and invisible characters in headers", {
    headers: {
      org: "被检查\n单位",
      found_date: " 检 查 日 期 ",
      fact: "问题\u200b描述",
      severity: "风险　等级",
      deadline: "整改\u00a0期限",
      status: "\ufeff整改状态",
    },
  }),
  csv("full-width brackets and letters", { headers: { seq: "Ｎｏ．", amount: "涉及金额(万元)" } }),
  csv("Traditional characters", { headers: TRADITIONAL }, ["header-variants"]),
  csv("Kangxi radicals", { headers: { found_date: "检查⽇期", owner: "责任⼈", amount: "涉及⾦额（万元）" } }, [
    "header-variants",
  ]),
  csv("numbered headers", { headers: { org: "1.被检查单位", found_date: "2、检查日期", fact: "（3）问题描述" } }),
  csv("hints in brackets", {
    headers: { found_date: "检查日期（年-月-日）", severity: "风险等级（高/中/低）", finding_id: "问题编号（如有）" },
  }),
  csv("columns in another order", { keys: [...KEYS].reverse() }),
  book(
    "columns of their own",
    () => [grid(plain().rows.map((row, at) => [...row.slice(0, 4), at === 0 ? "领导批示" : "已阅", ...row.slice(4)]))],
    ["unknown-header"],
  ),
  book("a blank column in the middle", () => [
    grid(plain().rows.map((row) => [...row.slice(0, 7), null, ...row.slice(7)])),
  ]),
  book(
    "a small table beside the ledger",
    () => [
      grid(
        plain().rows.map((row, at) => [
          ...row,
          null,
          ...((
            [
              ["等级", "数量"],
              ["高", 3],
              ["中", 3],
              ["低", 2],
            ] as const
          )[at] ?? []),
        ]),
      ),
    ],
    ["side-table"],
  ),
  book("the status under 整改情况", () => [plain({ headers: { status: "整改情况" } })]),
];

/** Where in the workbook the ledger is. */
const PLACES: readonly Layout[] = [
  book(
    "behind a sheet of instructions",
    () => [grid([["填表说明"], ["一、每个问题一行。"], ["二、金额单位为万元。"]], { name: "编制要求" }), plain()],
    ["sheet-without-table"],
  ),
  book("behind a hidden list", () => [grid([["高"], ["中"], ["低"]], { name: "字典", hidden: true }), plain()], [
    "hidden-sheet-unread",
  ]),
  book("on a hidden sheet only", () => [grid([["见隐藏表"]], { name: "封面" }), { ...plain(), hidden: true }], [
    "hidden-sheet-read",
    "sheet-without-table",
  ]),
  book(
    "two tables below each other",
    () => [
      grid(
        joined(
          [["一、第一批"]],
          plain().rows.slice(0, 5),
          [[]],
          [["二、第二批"]],
          [plain().rows[0] ?? [], ...plain().rows.slice(5)],
        ),
        { merges: [band(1), band(8)] },
      ),
    ],
    ["rows-aside"],
  ),
  book("half on each of two sheets", () => [
    grid(plain().rows.slice(0, 5), { name: "上半" }),
    grid([plain().rows[0] ?? [], ...plain().rows.slice(5)], { name: "下半" }),
  ]),
  book(
    "merged cells for a unit",
    () => [
      grid(
        plain().rows.map((row, at) =>
          at === 2 || at === 4 ? row.map((cell, column) => (column === 1 ? null : cell)) : row,
        ),
        {
          merges: [
            { top: 2, bottom: 3, left: 2, right: 2 },
            { top: 4, bottom: 5, left: 2, right: 2 },
          ],
        },
      ),
    ],
    ["merged-values"],
  ),
];

const CHINESE = "〇一二三四五六七八九";
const chineseYear = (iso: string) =>
  `${[...iso.slice(0, 4)].map((digit) => CHINESE[Number(digit)]).join("")}年${part(iso, 1)}月${part(iso, 2)}日`;
const fullWidth = (text: string) =>
  text.replace(/[0-9A-Za-z-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** How the values are written. */
const VALUES: readonly Layout[] = [
  book("dates as true dates", () => [plain({ date: day })]),
  book("dates as true dates since 1904", () => [plain({ date: day })], [], { date1904: true }),
  csv("dates with strokes", { date: (iso) => `${part(iso, 0)}/${part(iso, 1)}/${part(iso, 2)}` }),
  csv("dates with points", { date: (iso) => `${part(iso, 0)}.${part(iso, 1)}.${part(iso, 2)}` }),
  csv("dates in Chinese", { date: (iso) => `${part(iso, 0)}年${part(iso, 1)}月${part(iso, 2)}日` }),
  csv("dates as eight digits", { date: (iso) => iso.replaceAll("-", "") }),
  csv("dates with the year in Chinese numerals", { date: chineseYear }),
  csv("dates in full width", { date: fullWidth }, ["text-normalised"]),
  csv("amounts in 元", { unit: "元", headers: { amount: "涉及金额（元）" } }),
  csv("amounts in 亿元", { unit: "亿元", headers: { amount: "涉及金额（亿元）" } }),
  book(
    "the unit in a line above",
    () => [grid(joined([["单位：元"]], plain({ unit: "元", headers: { amount: "涉及金额" } }).rows))],
    ["rows-aside"],
  ),
  csv("amounts with commas", {
    unit: "元",
    headers: { amount: "涉及金额（元）" },
    draw: {
      amount: (shown) => (shown === null ? null : Number(shown).toLocaleString("en-US", { maximumFractionDigits: 2 })),
    },
  }),
  csv("a unit in every cell", {
    draw: { amount: (_, record) => (record.amount ? `${moneyIn("万元", String(record.amount))}万元` : null) },
  }),
  csv("dashes for nothing", {
    draw: { amount: (shown) => shown ?? "-", done_date: (shown) => shown ?? "——", deadline: (shown) => shown ?? "/" },
  }),
  csv(
    "states in other words",
    {
      draw: {
        status: words({ 已整改: "已完成", 整改中: "正在整改", 已销号: "销号", 未整改: "尚未整改", 已撤销: "撤销" }),
      },
    },
    ["words-read"],
  ),
  csv("people with commas and spaces", {
    draw: { owner: (shown) => (shown === null ? null : String(shown).replaceAll("、", "， ")) },
  }),
  csv(
    "spaces and line breaks around values",
    { draw: { org: (shown) => ` ${shown}　`, owner_unit: (shown) => `${shown}\n`, status: (shown) => `${shown} ` } },
    ["text-normalised"],
  ),
  book("numbers as text", () => [
    plain({ draw: { seq: (shown) => String(shown), amount: (shown) => (shown === null ? null : String(shown)) } }),
  ]),
];

export const LAYOUTS: readonly Layout[] = [...ENCODINGS, ...DOCUMENTS, ...SURROUNDINGS, ...HEADS, ...PLACES, ...VALUES];
