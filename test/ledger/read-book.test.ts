import { describe, expect, it } from "vitest";
import { bookOf, type CellLike, type SheetLike } from "../helpers/book.ts";
import type { ReadingContext } from "../../src/ledger/read-book.ts";
import { hearBook, shippedProfile } from "../helpers/read-rows.ts";

const HEADER = ["序号", "被检查单位", "检查日期", "问题描述", "问题类别", "风险等级", "责任部门", "整改状态"];
const row = (seq: number | string | null, fact: string): CellLike[] => [
  seq,
  "第一支行",
  "2024-01-08",
  fact,
  "信用风险",
  "高",
  "信贷部",
  "未整改",
];
const A = row(1, "贷前调查报告缺 3 户");
const B = row(2, "贷后检查缺 5 户");
const FACTS = [["贷前调查报告缺 3 户", "贷后检查缺 5 户"]];
const BAND = (top: number) => ({ top, bottom: top, left: 1, right: HEADER.length });

/** What reading one sheet comes to: the facts of each table, and the codes with their places. */
async function read(
  rows: SheetLike["rows"],
  more: Omit<SheetLike, "rows"> = {},
  context: Partial<ReadingContext> = {},
) {
  const heard = await hearBook(bookOf([{ ...more, rows }]), context);
  return { ...heard, facts: heard.tables.map((one) => one.rows.map(({ values }) => values.fact?.value)) };
}
const without = (...headers: readonly string[]) =>
  [HEADER, A, B].map((one) => one.filter((_, at) => !headers.includes(HEADER[at] ?? "")));

describe("a book", () => {
  it("is read row by row below a plain header", async () => {
    const heard = await read([HEADER, A, B]);
    expect(heard.codes).toEqual([]);
    expect(heard.tables[0]?.rows.map((one) => one.row)).toEqual([2, 3]);
    expect(heard.facts).toEqual(FACTS);
  });

  it("gives the same whatever the size of the batches", async () => {
    const sheets = [{ rows: [["台账"], HEADER, A, B, ["合计"]] }];
    const [one, many] = await Promise.all([1, 100].map((batch) => hearBook(bookOf(sheets, { batch }))));
    expect(one?.tables[0]?.rows).toEqual(many?.tables[0]?.rows);
    expect(one?.told).toEqual(many?.told);
  });

  it("says where a value stands", async () => {
    const { tables } = await read([[], HEADER, A]);
    const place = tables[0]?.table.place;
    expect(place?.(3, "found_date")).toEqual({ sheet: "Sheet1", cell: "C3", row: 3, column: "检查日期" });
    expect(place?.(3, null)).toEqual({ sheet: "Sheet1", row: 3 });
    expect(place?.(null, "fact")).toEqual({ sheet: "Sheet1", cell: "D2", row: 2, column: "问题描述" });
    expect(place?.(3, "amount")).toEqual({ sheet: "Sheet1", row: 3 });
    expect(place?.(null, null)).toEqual({ sheet: "Sheet1" });
  });
});

describe("a book without a ledger", () => {
  it("is refused where no row is a header, with the row that comes nearest", async () => {
    const { refused } = await read([
      ["序号", "姓名", "备注"],
      [1, "甲", ""],
    ]);
    expect(refused).toMatchObject({ code: "no-header", at: { row: 1 }, args: { row: 1, found: "序号、备注" } });
  });

  it("is refused where the headers stand below each other", async () => {
    const turned = HEADER.map((header, at) => [header, A[at] ?? null, B[at] ?? null]);
    expect((await read(turned)).refused?.code).toBe("table-transposed");
  });

  it("is refused where it has a header and no row", async () => {
    expect((await read([["台账"], HEADER])).refused).toMatchObject({ code: "no-rows", at: { row: 2 } });
    expect((await read([HEADER, ["合计"], ["填表人：王小明"]])).refused?.code).toBe("no-rows");
  });

  it("is refused where it is blank", async () => {
    expect((await read([])).refused?.code).toBe("no-header");
  });
});

describe("a zero report", () => {
  const zero = [null, null, null, "零报告"];
  it("is accepted where it names who filled it in and who is in charge, above or below", async () => {
    const above = await read([["填报人：王小明　负责人：赵大力"], HEADER, zero]);
    expect([above.refused, above.facts, above.codes]).toEqual([null, [[]], ["rows-aside", "zero-report row 3"]]);
    const below = await read([HEADER, zero, ["填报人：王小明", null, null, "负责人：赵大力"]]);
    expect(below.codes).toContain("zero-report row 2");
  });

  it("is an error where nobody answers for it, or where there are findings", async () => {
    expect((await read([HEADER, zero])).codes).toContain("zero-report-unsigned row 2");
    expect((await read([HEADER, A, zero])).codes).toContain("zero-report-contradicted row 3");
  });

  it("is contradicted by the finding that stands beside its words, which is read", async () => {
    const heard = await read([
      [...HEADER, "备注"],
      [...A, "零报告"],
      [...B, null],
    ]);
    expect([heard.facts, heard.codes]).toEqual([FACTS, ["zero-report-contradicted row 2"]]);
    const alone = await read([["填报人：王小明　负责人：赵大力"], [...HEADER, "备注"], [...A, "零报告"]]);
    expect(alone.codes).toContain("zero-report-contradicted row 3");
    expect(alone.facts).toEqual([[FACTS[0]?.[0]]]);
  });

  it.each(["零报告", "无", "本季度未发现问题", "/"])("may say %s as its finding", async (fact) => {
    const heard = await read([["填报人：王小明　负责人：赵大力"], [...HEADER, "备注"], [...row(1, fact), "零报告"]]);
    expect([heard.facts, heard.codes]).toEqual([[[]], ["rows-aside", "zero-report row 3"]]);
  });
});

describe("columns", () => {
  it("that are required and missing are named, and the rest is read", async () => {
    const heard = await read(without("检查日期", "责任部门"));
    expect(heard.told.map((one) => [one.code, one.args.header])).toEqual([
      ["required-column-missing", "检查日期"],
      ["required-column-missing", "责任部门"],
    ]);
    expect(heard.facts).toEqual(FACTS);
  });

  it("that nobody knows are kept, with the nearest known name", async () => {
    const heard = await read([
      [...HEADER, "整改期现", "领导批示"],
      [...A, "2024-03-31", "已阅"],
    ]);
    expect(heard.told.map((one) => [one.code, one.at.cell, one.args.near])).toEqual([
      ["unknown-header", "I1", "整改期限"],
      ["unknown-header", "J1", ""],
    ]);
    expect(heard.tables[0]?.rows[0]?.extra).toEqual({ 整改期现: "2024-03-31", 领导批示: "已阅" });
  });

  it("without a header are kept under their letters", async () => {
    const heard = await read([HEADER, A, [...B, null, "漏写列名"]]);
    expect(heard.codes).toEqual(["column-without-header J1"]);
    expect(heard.tables[0]?.rows[1]?.extra).toEqual({ J列: "漏写列名" });
  });

  it("of the same thing are an error that names both; the header itself wins over an alias", async () => {
    const heard = await read([
      ["受检单位", ...HEADER],
      ["乙", ...A],
    ]);
    expect(heard.told).toMatchObject([
      { code: "duplicate-column", at: { cell: "A1" }, args: { header: "受检单位", first: "被检查单位", cell: "C1" } },
    ]);
    expect(heard.tables[0]?.rows[0]).toMatchObject({
      values: { org: { value: "第一支行" } },
      extra: { 受检单位: "乙" },
    });
  });

  it("follow a mapping, also against the profile, and say so", async () => {
    const rows = [[...HEADER.slice(0, 7), "办结否"], A];
    const heard = await read(rows, {}, { mapping: { 办结否: "status" } });
    expect(heard.codes).toEqual([]);
    expect(heard.tables[0]?.rows[0]?.values.status).toMatchObject({ value: "未整改", steps: ["mapping"] });
    expect((await read(rows, {}, { mapping: { 办结否: "statu" } })).told[0]).toMatchObject({
      code: "mapping-unknown-key",
      args: { near: "status" },
    });
  });

  it("with a unit nobody converts are an error", async () => {
    expect(
      (
        await read([
          [...HEADER, "涉及金额（千元）"],
          [...A, 3],
        ])
      ).codes,
    ).toContain("header-unit I1");
  });

  it.each([
    ["涉及金额（元、万元）", ["header-unit I2"], null],
    ["涉及金额（万元，含利息）", ["money-units-differ I2"], "30000.00"],
    ["涉及金额（万）", ["money-units-differ I2"], "30000.00"],
    ["涉及金额（元）", [], "3.00"],
  ])(
    "called %s under 单位：元 are read in what they say themselves, and a difference is told",
    async (header, codes, amount) => {
      const heard = await read([["单位：元"], [...HEADER, header], [...A, 3]]);
      expect(heard.codes.filter((code) => !code.startsWith("rows-aside"))).toEqual(codes);
      expect(heard.tables[0]?.rows[0]?.values.amount?.value).toBe(amount);
    },
  );

  it("are not taken for what their brackets make another thing of", async () => {
    const heard = await read([
      [...HEADER, "整改期限（延期后）", "涉及金额（万元）（其中已整改）", "责任人（分管领导）", "整改完成日期（计划）"],
      [...A, "2024-06-30", 1.5, "张三", "2024-03-01"],
    ]);
    expect(heard.told.map((one) => [one.code, one.at.cell, one.args.near])).toEqual([
      ["unknown-header", "I1", "整改期限"],
      ["unknown-header", "J1", "涉及金额（万元）"],
      ["unknown-header", "K1", "责任人"],
      ["unknown-header", "L1", "整改完成日期"],
    ]);
    expect(Object.keys(heard.tables[0]?.table.columns ?? {})).toHaveLength(HEADER.length);
  });

  it("such as 整改情况 are the status where every value is a state, else the note", async () => {
    const [head, rest] = [HEADER.slice(0, 7), A.slice(0, 7)];
    const states = await read([
      [...head, "整改情况"],
      [...rest, "正在整改"],
      [...rest, "已完成"],
    ]);
    expect([states.codes, states.tables[0]?.rows.map((one) => [one.values.status?.value, one.state])]).toEqual([
      ["words-read H2", "words-read H3"],
      [
        ["整改中", null],
        ["已整改", "待验收"],
      ],
    ]);
    const prose = await read([
      [...head, "整改情况"],
      [...rest, "已约谈相关人员，正在补录"],
    ]);
    expect(prose.codes).toEqual(["required-column-missing row 1", "status-prose H1"]);
    expect(prose.tables[0]?.rows[0]?.values.note?.value).toBe("已约谈相关人员，正在补录");
  });
});

describe("words that were read as others", () => {
  const status = (word: string) => [...A.slice(0, 7), word];
  it("are told once for a column and a word, with the first place and how often", async () => {
    const words = ["已完成", "整改中", "已完成", "已 整 改", "进行中", "已完成"];
    const { told } = await read([HEADER, ...words.map(status)]);
    expect(told.filter(({ code }) => code === "words-read").map(({ at, args }) => [at.cell, args])).toEqual([
      ["H2", { header: "整改状态", value: "已完成", word: "已整改", count: 3 }],
      ["H6", { header: "整改状态", value: "进行中", word: "整改中", count: 1 }],
    ]);
  });

  it("are told as mapped, once for a word, where another scheme's level stands", async () => {
    const level = (word: string) => A.map((cell, at) => (at === 5 ? word : cell));
    expect((await read([HEADER, level("较重"), level("较重")])).codes).toEqual(["level-mapped F2"]);
  });
});

describe("rows that are none", () => {
  it("are given as what they are, with the numbers of totals", async () => {
    const heard = await read(
      [
        ["台账"],
        [...HEADER, "涉及金额（万元）"],
        [...A, 3],
        [...B, 4],
        ["合计", ...A.slice(1).map(() => null), 7],
        ["填表人：王小明"],
      ],
      { merges: [BAND(1)] },
    );
    expect(heard.tables[0]?.aside).toMatchObject([
      { row: 1, role: "title", text: "台账" },
      { row: 5, role: "total", values: { amount: { value: "70000.00" } } },
      { row: 6, role: "signature" },
    ]);
    expect(heard.told.at(-1)).toMatchObject({ code: "rows-aside", args: { title: "1", total: "5", signature: "6" } });
  });

  it("are not findings that only speak of totals, notes or signatures", async () => {
    const facts = [
      "合计",
      "合计金额与明细不符 3 处",
      "备注：栏未填 2 户",
      "负责人：签字缺失 4 份",
      "零报告制度未落实，缺 2 期",
    ];
    const heard = await read([HEADER, ...facts.map((fact, at) => row(at + 1, fact))]);
    expect(heard.facts).toEqual([facts]);
    expect(heard.codes).toEqual([]);
  });

  it.each([
    ["note", [null, null, null, "第1页 共1页"]],
    ["note", ["第 1 页", null, null, null, null, "共 2 页"]],
    ["note", [null, null, null, null, null, null, "以下空白"]],
    ["note", [null, null, null, "—以下无正文—"]],
    ["signature", [null, null, null, null, null, "2024年4月3日"]],
    ["signature", [null, null, null, null, null, { raw: "45385", kind: "number", format: "date" }]],
    ["signature", ["支行长签字：", null, null, null, "2024.4.3"]],
    ["signature", ["支行行长（签字）：", null, null, "经办：李四", null, null, "联系电话：0573-1234567"]],
    ["signature", [" ", null, null, null, null, "2024年4月3日", "　"]],
  ] as const)("are set aside below a table: %s %j", async (role, line) => {
    const heard = await read([HEADER, A, B, [...line]]);
    expect(heard.facts).toEqual(FACTS);
    expect(heard.tables[0]?.aside).toMatchObject([{ row: 4, role }]);
    expect(heard.codes).toEqual(["rows-aside"]);
  });

  it("are no dates alone where a merge makes them part of the finding above", async () => {
    const merges = [1, 2, 3, 4].map((left) => ({ top: 2, bottom: 3, left, right: left }));
    const heard = await read([HEADER, A, [null, null, null, null, null, null, "2024-03-01"]], { merges });
    expect(heard.tables[0]?.rows).toHaveLength(2);
  });

  it("are the titles of groups, with their own sums or what is merged down over their rows", async () => {
    const header = [...HEADER, "涉及金额（万元）"];
    const sums = [header, ["一、操作风险", ...Array<null>(7).fill(null), 7], [...A, 3], [...B, 4]];
    for (const merges of [[], [{ top: 2, bottom: 2, left: 1, right: 6 }]]) {
      const heard = await read(sums, { merges });
      expect([heard.facts, heard.codes]).toEqual([FACTS, ["rows-aside"]]);
      expect(heard.tables[0]?.aside).toMatchObject([{ role: "group", values: { amount: { value: "70000.00" } } }]);
    }
    const [, , ...rest] = A;
    const down = await read([HEADER, ["一、第一支行", "第一支行"], [1, null, ...rest]], {
      merges: [{ top: 2, bottom: 3, left: 2, right: 2 }],
    });
    expect(down.codes).toEqual(["merged-values B2", "rows-aside"]);
    expect(down.tables[0]?.rows[0]?.values.org?.value).toBe("第一支行");
  });

  it("are doubted where a total stands among the rows", async () => {
    const heard = await read([HEADER, A, ["", "小计"], B]);
    expect([heard.facts, heard.codes]).toEqual([FACTS, ["total-inside row 3", "rows-aside"]]);
  });

  it("are not incomplete rows: a finding with hardly anything filled in stays one", async () => {
    const heard = await read([HEADER, A, [null, null, null, "只写了描述，3 处"], [3, "第三支行"]]);
    expect(heard.facts).toEqual([["贷前调查报告缺 3 户", "只写了描述，3 处", null]]);
  });

  it("are totals whatever they say beside: no row is numbered 合计", async () => {
    const heard = await read([HEADER, A, B, ["合计", null, null, "共2项"]]);
    expect([heard.facts, heard.codes]).toEqual([FACTS, ["rows-aside"]]);
  });

  it("are told where something strays behind the total", async () => {
    const heard = await read([HEADER, A, B, ["合计"], [], [null, "高", 3], [null, "低", 1]]);
    expect([heard.facts, heard.codes]).toEqual([FACTS, ["rows-after-end row 6", "rows-aside"]]);
  });
});

describe("a header of two rows", () => {
  const leaves = ["序号", "被查机构", "发现日期", "问题描述", "问题类别", "风险等级", "措施", "时限", "金额（万元）"];
  const groups = leaves.map((_, at) => (at === 0 ? "检查情况" : at === 6 ? "整改情况" : null));
  const data = [1, "第一支行", "2024-01-08", "贷前调查报告缺 3 户", "信用风险", "高", "补齐", "2024-06-30", 35];
  const keys = async (merges: NonNullable<SheetLike["merges"]>) => {
    const profiles = [await shippedProfile("problem")];
    const { tables } = await read([groups, leaves, data], { merges }, { profiles });
    return Object.entries(tables[0]?.table.columns ?? {}).find(([, { column }]) => column === 9)?.[0];
  };

  it("ends a merged group where its merge ends, and lets one that is not merged go on over blanks", async () => {
    const upTo = (right: number) => [
      { top: 1, bottom: 1, left: 1, right: 6 },
      { top: 1, bottom: 1, left: 7, right },
    ];
    expect([await keys(upTo(8)), await keys(upTo(9)), await keys([])]).toEqual([
      "amount",
      "amount_fixed",
      "amount_fixed",
    ]);
  });

  it("is not cut where cells beside its last row reach down to it", async () => {
    const all = [...HEADER.slice(0, 7), "整改状态", null, "责任人"];
    const last = all.map((_, at) => [null, "上季末", "本季末"][[7, 8].indexOf(at) + 1] ?? null);
    const heard = await read([all, last, [...A, "已整改", "赵一"]], {
      merges: [
        { top: 1, bottom: 1, left: 8, right: 9 },
        ...[1, 2, 3, 4, 5, 6, 7, 10].map((at) => ({ top: 1, bottom: 2, left: at, right: at })),
      ],
    });
    expect(heard.facts).toEqual([["贷前调查报告缺 3 户"]]);
    expect(heard.tables[0]?.table.headerRow).toBe(2);
    expect(heard.codes.filter((code) => !code.startsWith("rows-aside"))).toEqual([
      "required-column-missing row 2",
      "unknown-header H2",
      "unknown-header I2",
    ]);
  });
});

describe("merged and hidden cells", () => {
  it("are told of where a sheet only a program can show holds a ledger, not where it keeps a list", async () => {
    const heard = await hearBook(
      bookOf([
        { name: "台账", rows: [HEADER, A] },
        { name: "第二支行", state: "veryHidden", rows: [HEADER, B] },
        { name: "词表", state: "veryHidden", rows: [["高"], ["中"], ["低"]] },
      ]),
    );
    expect(heard.codes).toEqual(["hidden-ledger-unread"]);
  });

  it("give the value of a merge to each of its rows", async () => {
    const merges = [{ top: 2, bottom: 3, left: 2, right: 2 }];
    const heard = await read([HEADER, A, B.map((cell, at) => (at === 1 ? null : cell)), row(3, "另一问题 2 处")], {
      merges,
    });
    expect(heard.codes).toEqual(["merged-values B2"]);
    expect(heard.tables[0]?.rows.map((one) => [one.values.org?.value, one.values.org?.steps])).toEqual([
      ["第一支行", []],
      ["第一支行", ["merged"]],
      ["第一支行", []],
    ]);
  });

  it("name hidden rows in runs and hidden columns with their headers", async () => {
    const rows = [HEADER, ...[1, 2, 3, 4, 5].map((at) => row(at, `问题 ${at}`))];
    const heard = await read(rows, { hiddenRows: [2, 3, 5], hiddenColumns: [3, 99] });
    expect(heard.told.map((one) => one.args)).toEqual([{ columns: "C（检查日期）" }, { rows: "2-3、5", count: 3 }]);
    expect(heard.tables[0]?.rows.map((one) => one.hidden)).toEqual([true, true, false, true, false]);
  });
});

describe("several tables", () => {
  it("one below another are read each for itself, titles going to the table they stand over", async () => {
    const heard = await read([["一、信贷"], HEADER, A, ["二、运营"], HEADER, B], { merges: [BAND(1), BAND(4)] });
    expect(heard.facts.flat()).toEqual(FACTS.flat());
  });

  it("go on behind a page break, where the header and at most the same title stand again", async () => {
    const pages = [["整改台账"], HEADER, A, ["填表人：王小明"], ["整改台账（续）"], HEADER, B];
    const { facts, codes } = await read(pages, { merges: [BAND(1), BAND(5)] });
    expect([facts, codes]).toEqual([FACTS, ["rows-aside"]]);
  });

  it("begin anew behind a total, and under lines that say something else", async () => {
    const totals = await read([HEADER, A, ["合计"], HEADER, B, ["合计"]]);
    expect([totals.facts, totals.codes]).toEqual([FACTS[0]?.map((one) => [one]), ["rows-aside", "rows-aside"]]);
    const of = (unit: string) => [["整改台账"], [`填报单位：${unit}　期间：2024年一季度`], HEADER];
    const units = await read([...of("第一支行"), A, ...of("第二支行"), B]);
    expect(units.tables.map(({ table, rows }) => [table.unit, rows.length])).toEqual([
      ["第一支行", 1],
      ["第二支行", 1],
    ]);
    expect((await read([...of("第一支行"), A, ...of("第一支行"), B])).facts).toEqual(FACTS);
  });

  it("on sheets of their own are all read; rows as wide as theirs without a header are doubted", async () => {
    const book = (...rows: SheetLike["rows"]) =>
      hearBook(
        bookOf([
          { name: "一季度", rows: [HEADER, A] },
          { name: "二季度", rows },
        ]),
      );
    const both = await book(HEADER, B);
    expect(both.tables.map(({ table, rows }) => [table.sheet, rows.length])).toEqual([
      ["一季度", 1],
      ["二季度", 1],
    ]);
    expect(both.codes).toEqual([]);
    const { told } = await book(B, row(3, "第三个问题 2 处"));
    expect(told.map(({ code, at, args }) => [code, at.sheet, args.rows])).toEqual([
      ["rows-without-header", "二季度", 2],
    ]);
    expect((await book(["姓名", "电话"], ["甲", "乙"])).codes).toEqual(["sheet-without-table"]);
  });

  it("are of the period their sheet is called by, a bare year excepted", async () => {
    const period = async (name: string) => (await read([HEADER, A], { name })).tables[0]?.table.period ?? null;
    expect(await period("2024年二季度")).toEqual({ from: "2024-04-01", to: "2024-06-30" });
    expect([await period("2024年台账"), await period("二季度")]).toEqual([null, null]);
  });

  it("are taken for what sheet or title call them, where the columns fit two kinds", async () => {
    const profiles = await Promise.all(["rectification", "problem"].map(shippedProfile));
    const header = ["序号", "问题编号", "被检查单位", "检查日期", "问题描述", "问题等级", "整改期限"];
    const rows = [header, [1, "F2024-001", "第一支行", "2024-01-08", "贷前调查报告缺 3 户", "一般", "2024-03-31"]];
    const kind = async (name: string) => (await read(rows, { name }, { profiles })).tables[0]?.table.profile.key;
    expect([await kind("问题台账"), await kind("整改台账")]).toEqual(["problem", "rectification"]);
    const full = await read([HEADER, A], { name: "问题台账" }, { profiles });
    expect(full.tables[0]?.table.profile.key).toBe("rectification");
  });

  it("of different kinds in one sheet are told apart", async () => {
    const profiles = await Promise.all(["rectification", "hazards"].map(shippedProfile));
    const hazards = profiles[1]?.columns.map((column) => column.header) ?? [];
    const heard = await read([HEADER, A, [], hazards, hazards.map(() => "x")], {}, { profiles });
    expect(heard.tables.map((one) => [one.table.profile.key, one.table.index, one.rows.length])).toEqual([
      ["rectification", 0, 1],
      ["hazards", 1, 1],
    ]);
  });

  it("side by side are an error where both are ledgers", async () => {
    const heard = await read([
      [...HEADER, null, ...HEADER],
      [...A, null, ...B],
    ]);
    expect(heard.codes).toContain("tables-side-by-side J1");
  });
});

describe("what a form says of itself", () => {
  const properties = (version: string) => ({
    "riskpaper.profile": "rectification",
    "riskpaper.profileVersion": version,
  });
  const of = async (version: string) =>
    (await hearBook(bookOf([{ rows: [HEADER, A] }], { properties: properties(version) }))).codes;
  it("is silent for the current version, said for an older one, doubted for a newer", async () => {
    const { version } = await shippedProfile("rectification");
    expect([await of(version), await of("0.9.0"), await of("99.0.0")]).toEqual([
      [],
      ["form-older"],
      ["form-unknown-version"],
    ]);
  });
});

describe("every shipped profile", () => {
  const keys = [
    "rectification",
    "rectification-full",
    "problem",
    "risk-points",
    "hazards",
    "large-transactions",
    "rectification-summary",
  ];
  it.each(keys)("%s is recognised by its own headers among all others", async (key) => {
    const profiles = await Promise.all(keys.map(shippedProfile));
    const profile = profiles.find((one) => one.key === key);
    const header = profile?.columns.map((column) => column.header) ?? [];
    const { tables, told } = await read([header, header.map((_, at) => `值${at}`)], {}, { profiles });
    expect(tables[0]?.table.profile.key).toBe(key);
    expect(told.map((one) => one.code)).not.toContain("profile-ambiguous");
    expect(Object.keys(tables[0]?.table.columns ?? {}).sort()).toEqual(profile?.columns.map((one) => one.key).sort());
  });
});
