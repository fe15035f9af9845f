import { describe, expect, it } from "vitest";
import { brief, judgeRows, type RowLike } from "../../helpers/ledger-rows.ts";
import { PROBLEM, RECTIFIED, SUMMARY, TRANSACTION } from "./honest-rows.ts";

const FACTS = [
  "抽查30户贷款档案，其中3户缺少面签记录，涉及45万元",
  "尾箱现金连续2日超过核定限额，未按规定上缴金库",
  "重要空白凭证登记簿第12页缺少监交人签字",
  "营业厅监控录像只保存45天，低于规定的90天",
  "2笔抵押登记证明由客户经理存放在办公桌抽屉",
  "柜员离柜未退出系统，10分钟内可由他人操作",
];
const MEASURES = [
  "补做3户面签",
  "当日上缴并核对尾箱",
  "补签并倒查12页",
  "扩容存储设备",
  "2份证明入库",
  "设置3分钟自动退出",
];

/** So many honest rows, each about something else. */
const rows = (
  count: number,
  change: (index: number) => RowLike = () => ({}),
  base: RowLike = RECTIFIED,
): readonly RowLike[] =>
  Array.from({ length: count }, (_, index) => ({
    ...base,
    seq: index + 1,
    finding_id: `F2024-${String(index + 1).padStart(3, "0")}`,
    fact: `${FACTS[index % FACTS.length]}${index < FACTS.length ? "" : `（第${"甲乙丙丁戊己庚辛"[Math.floor(index / 6) % 8]}批，${index}号）`}`,
    risk_point: `RCU-${String(index + 1).padStart(2, "0")}`,
    measures: `${MEASURES[index % MEASURES.length]}${index < MEASURES.length ? "" : `，共${index}项`}`,
    category: "信贷管理",
    count: 1,
    amount: "0.00",
    ...change(index),
  }));
const said = async (...of: Parameters<typeof judgeRows>) => brief(await judgeRows(...of));

describe("numbers of findings and points", () => {
  it("stand once in a ledger, whatever their letters' case", async () => {
    expect(
      await said(
        "problem",
        rows(3, (index) => ({ cause: `原因${index}`, ...(index === 2 ? { finding_id: "f2024-001" } : {}) }), PROBLEM),
      ),
    ).toEqual(["finding-id-form 4 finding_id", "finding-id-twice 4 finding_id"]);
    expect(
      await said(
        "risk-points",
        [1, 2].map(() => ({
          point_id: "RCU-03",
          category: "信贷",
          line: "信贷",
          manifestation: "空白合同放款",
          measures: "核对",
          posts: "审核岗",
          severity: "高",
          assessed: "2024-01-31",
          measures_status: "已落实",
        })),
      ),
    ).toEqual(["point-id-twice 3 point_id"]);
  });

  it("stand again in a ledger of rectification for another measure of the same finding only", async () => {
    const first = rows(1)[0] ?? {};
    const again = { ...first, seq: 2, measures: "系统增加放款前校验，4月底前上线" };
    expect(await said("rectification", [first, again])).toEqual([]);
    expect(await said("rectification", [first, { ...again, measures: first.measures ?? null }])).toEqual([
      "finding-id-twice 3 finding_id",
    ]);
    expect(
      await said("problem", [
        { ...PROBLEM, seq: 1 },
        { ...PROBLEM, seq: 2, measures: "系统增加放款前校验" },
      ]),
    ).toEqual(["finding-id-twice 3 finding_id"]);
  });
});

describe("an amount ten thousand times the others", () => {
  it("is doubted, one like the others is not", async () => {
    const amounts = ["450000.00", "320000.00", "800000.00", "120000.00", "50000.00", "4500000000.00"];
    const change = (index: number) => ({ amount: amounts[index] ?? "0.00" });
    expect(await said("rectification", rows(6, change))).toEqual(["amount-magnitude 7 amount"]);
    expect(
      await said(
        "rectification",
        rows(6, (index) => ({
          amount: "4500000000.00",
          ...(index === 0 ? { fact: "抽查30户贷款档案，其中3户缺少面签记录" } : {}),
        })),
      ),
    ).toEqual([]);
  });
});

describe("near-equal descriptions", () => {
  const twice = (fact: string, change: RowLike = {}) =>
    rows(2, (index) => ({ risk_point: "RCU-03", ...(index === 1 ? { fact, ...change } : {}) }));

  it("are one finding in two rows", async () => {
    expect(
      await said("rectification-full", twice("抽查 30 户贷款档案，其中有3户缺少面签的记录，涉及45万元。")),
    ).toEqual(["near-duplicate 3 fact"]);
    expect(await said("rectification", twice("抽查 30 户贷款档案，其中有3户缺少面签的记录，涉及45万元。"))).toEqual([
      "near-duplicate 3 fact",
    ]);
  });

  it("are two findings of two units, of two risk points, of two numbers where nothing names the point", async () => {
    expect(await said("rectification-full", twice(FACTS[0] ?? "", { org: "示范农商行第二支行" }))).toEqual([]);
    expect(await said("rectification-full", twice(FACTS[0] ?? "", { risk_point: "RCU-04" }))).toEqual([]);
    expect(await said("rectification", twice("抽查30户贷款档案，其中4户缺少面签记录，涉及60万元"))).toEqual([]);
    expect(await said("rectification-full", twice(FACTS[1] ?? ""))).toEqual([]);
  });
});

describe("running numbers", () => {
  const numbered = (numbers: readonly number[], change: (index: number) => RowLike = () => ({})) =>
    rows(numbers.length, (index) => ({ seq: numbers[index] ?? 0, ...change(index) }));

  it("leave none out and stand once, in any order, anew for each unit", async () => {
    expect(await said("rectification", numbered([1, 2, 4]))).toEqual(["number-skipped 4 seq"]);
    expect(await said("rectification", numbered([1, 2, 2]))).toEqual(["number-repeated 4 seq"]);
    expect(await said("rectification", numbered([3, 2, 1]))).toEqual([]);
    expect(await said("rectification", numbered([1, 2, 1, 2]))).toEqual([]);
  });

  it("may be the one that nobody can read", async () => {
    const unread = (...at: readonly number[]) =>
      numbered([1, 2, 3, 4], (index) => (at.includes(index) ? { seq: null } : {}));
    expect(await said("rectification", unread(1))).toEqual(["required-blank 3 seq"]);
    const gap = numbered([1, 0, 5], (index) => (index === 1 ? { seq: null } : {}));
    expect(await said("rectification", gap)).toEqual(["required-blank 3 seq", "number-skipped 4 seq"]);
  });

  it("are explained in the remarks", async () => {
    expect(
      await said(
        "rectification",
        numbered([1, 2, 4], (index) => (index === 2 ? { note: "3号作废" } : {})),
      ),
    ).toEqual([]);
  });

  it("are an error in a register, which is in the order of days as well", async () => {
    const register = (numbers: readonly number[], days: readonly string[]) =>
      numbers.map((seq, index) => ({
        ...TRANSACTION,
        seq,
        entry_date: days[index] ?? "2024-03-01",
        customer: `客户${index}`,
      }));
    const day = "2024-03-01";
    expect(await said("large-transactions", register([1, 2, 4], [day, day, day]))).toEqual([
      "register-number-skipped 4 seq",
    ]);
    expect(await said("large-transactions", register([1, 1], [day, day]))).toEqual(["register-number-repeated 3 seq"]);
    expect(await said("large-transactions", register([1, 2], [day, "2024-02-29"]))).toEqual([
      "register-order 3 entry_date",
    ]);
    const judged = await judgeRows("large-transactions", register([1, 2, 4], [day, day, day]));
    expect(judged[0]?.severity).toBe("error");
  });
});

describe("totals", () => {
  const three = rows(3, (index) => ({
    count: [13, 4, 10][index] ?? 0,
    amount: ["1.00", "2.00", "3.00"][index] ?? "0",
  }));

  it("are the sums of their rows", async () => {
    const total = (count: number) => ({ aside: [{ role: "total" as const, values: { count } }] });
    expect(await said("rectification-full", three, total(28))).toEqual(["total-differs 5 count"]);
    expect(await said("rectification-full", three, total(27))).toEqual([]);
  });

  it("of money are right to 0.01 of their column's unit", async () => {
    const total = (amount: string) => ({ aside: [{ role: "total" as const, values: { amount } }] });
    const change = (index: number) => ({ amount: ["1000.00", "20000.00", "300000.00"][index] ?? "0" });
    expect(await said("rectification", rows(3, change), total("321100.00"))).toEqual([]);
    expect(await said("rectification", rows(3, change), total("321101.00"))).toEqual(["total-differs 5 amount"]);
    expect(
      await said("rectification", rows(3, change), { ...total("321000.02"), headers: { amount: "涉及金额（元）" } }),
    ).toEqual(["total-differs 5 amount"]);
  });

  it("of a part are those since the one before", async () => {
    const aside = [
      { role: "subtotal" as const, row: 3, values: { count: 13 } },
      { role: "subtotal" as const, row: 6, values: { count: 14 } },
      { role: "total" as const, row: 7, values: { count: 27 } },
    ];
    expect(await said("rectification-full", three, { aside })).toEqual([]);
    expect(
      await said("rectification-full", three, { aside: aside.map((one) => ({ ...one, values: { count: 14 } })) }),
    ).toEqual(["total-differs 3 count", "total-differs 7 count"]);
  });

  it("of a part are those below it where the first part's stands above all rows", async () => {
    const aside = [
      { role: "subtotal" as const, row: 1, values: { count: 13 } },
      { role: "subtotal" as const, row: 3, values: { count: 14 } },
    ];
    expect(await said("rectification-full", three, { aside })).toEqual([]);
    expect(
      await said("rectification-full", three, { aside: aside.map((one) => ({ ...one, values: { count: 15 } })) }),
    ).toEqual(["total-differs 1 count", "total-differs 3 count"]);
  });

  it("of a group are those below its title, up to the next title with or without a sum, or over groups within it", async () => {
    const [sum, title] = [
      (row: number, count: number) => ({ role: "group" as const, row, values: { count } }),
      { role: "title" as const, row: 3, values: {} },
    ];
    expect(await said("rectification-full", three, { aside: [sum(1, 13), title] })).toEqual([]);
    expect(await said("rectification-full", three, { aside: [sum(1, 14), title] })).toEqual(["total-differs 1 count"]);
    expect(await said("rectification-full", three, { aside: [sum(0, 27), sum(1, 13), sum(3, 14)] })).toEqual([]);
    expect(await said("rectification-full", three, { aside: [sum(3, 14)] })).toEqual([]);
  });

  it("are nobody's where a number could not be read", async () => {
    const broken = [...three.slice(0, 2), { ...three[2], count: { unreadable: true as const, shown: "十几" } }];
    expect(await said("rectification-full", broken, { aside: [{ role: "total", values: { count: 28 } }] })).toEqual([]);
  });
});

describe("copies and crowds", () => {
  it("doubts a measure that stands in more than 30 % of the rows, three at least", async () => {
    const copied = (rowsAlike: number) => (index: number) =>
      index < rowsAlike ? { measures: "补签有关资料并由主管核对" } : {};
    expect(await said("rectification", rows(6, copied(3)))).toEqual(["copied-text 2 measures"]);
    expect(await said("rectification", rows(6, copied(2)))).toEqual([]);
    expect(await said("rectification", rows(10, copied(3)))).toEqual([]);
  });

  it("doubts more than 30 problems of one person due on one day", async () => {
    const change =
      (owner: string) =>
      (index: number): RowLike => ({ owner: [owner], category: `类别${index}` });
    expect(await said("rectification", rows(31, change("张伟")))).toEqual(["one-person-many-items 2 owner"]);
    expect(await said("rectification", rows(30, change("张伟")))).toEqual([]);
  });

  it("doubts that more than half of the problems take long", async () => {
    const change = (most: number) => (index: number) => (index < most ? { rect_type: "持续整改" } : {});
    expect(await said("rectification-full", rows(6, change(4)))).toEqual(["ongoing-overused 0 rect_type"]);
    expect(await said("rectification-full", rows(6, change(3)))).toEqual([]);
  });

  it("doubts that all is closed on the day the opinion is issued", async () => {
    const campaign = { id: "a", name: "a", period: { from: "2024-01-01", to: "2024-03-31" }, issued: "2024-02-26" };
    expect(await said("rectification", rows(3), { campaign, asOf: "2024-02-26" })).toEqual([
      "all-closed-at-issue 0 status",
    ]);
    expect(await said("rectification-full", rows(3), { campaign })).toEqual(["all-closed-at-issue 0 status"]);
    expect(
      await said(
        "rectification-full",
        rows(3, () => ({ verify_date: "2024-03-01" })),
        { campaign },
      ),
    ).toEqual([]);
  });
});

describe("counts beside each other", () => {
  const summary = (extra: Readonly<Record<string, string>>) =>
    said("rectification-summary", [{ ...SUMMARY, _extra: extra }]);

  it("by level add up to the whole, where every level of one scheme is there (R-X05)", async () => {
    expect(await summary({ 合计: "15", 高: "4", 中: "9", 低: "3" })).toEqual(["partition-differs 2 -"]);
    expect(await summary({ 高风险: "4", 中风险: "9", 低风险: "3", 问题总数: "15" })).toEqual(["partition-differs 2 -"]);
    const none: readonly Readonly<Record<string, string>>[] = [
      { 合计: "16", 高: "4", 中: "9", 低: "3" },
      { 合计: "15", 高: "4", 中: "9" },
      { 合计: "15", 高: "4", 中: "", 低: "3" },
      { 高: "4", 中: "9", 低: "3", 占比: "15" },
    ];
    for (const extra of none) expect(await summary(extra)).toEqual([]);
  });

  it("are not more than there was to do (R-C10)", async () => {
    expect(await summary({ 应查人数: "30", 实查人数: "33" })).toEqual(["more-than-due 2 -"]);
    expect(await summary({ 应查人数: "30", 实查人数: "30" })).toEqual([]);
    const fact = (text: string) => rows(1, () => ({ fact: text }));
    expect(await said("rectification", fact("强制休假应查30人，实查33人，其中2人未按计划休假"))).toEqual([
      "more-than-due 2 fact",
    ]);
    expect(await said("rectification", fact("强制休假应查30人，实查28户，其中2人未按计划休假"))).toEqual([]);
  });
});

describe("ratios in titles and notes", () => {
  const half = rows(4, (index) =>
    index < 2
      ? {}
      : {
          status: "未整改",
          done_date: null,
          verifier: null,
          evidence: null,
          verify_date: null,
          deadline: "2024-05-31",
          verify_result: null,
        },
  );
  const note = (text: string) => ({ aside: [{ role: "note" as const, text }] });

  it("are those of the rows", async () => {
    expect(await said("rectification", half, note("整改完成率：50%，销号率50.00%"))).toEqual([]);
    expect(await said("rectification", half, note("整改完成率为96%"))).toEqual(["ratio-differs 6 -"]);
    expect(await said("rectification", half, note("整改完成率为50.4%"))).toEqual(["ratio-rounded 6 -"]);
  });
});

describe("a customer's day", () => {
  it("is added up in one direction, and cash apart from transfers", async () => {
    const base: RowLike = { ...TRANSACTION, amount: "30000.00", day_total: null, reported: "否", report_date: null };
    const two = (change: RowLike): readonly RowLike[] => [
      { ...base, seq: 1 },
      { ...base, seq: 2, ...change },
    ];
    expect(await said("large-transactions", two({}))).toEqual([
      "large-amount-unreported 2 reported",
      "large-amount-unreported 3 reported",
    ]);
    expect(await said("large-transactions", two({ direction: "付" }))).toEqual([]);
    expect(await said("large-transactions", two({ entry_date: "2024-03-02" }))).toEqual([]);
    expect(await said("large-transactions", two({ customer: "客户乙" }))).toEqual([]);
    expect(await said("large-transactions", two({ cash_or_transfer: "转账" }))).toEqual([]);
  });
});

describe("a summary", () => {
  it("has an honest total", async () => {
    const total = {
      aside: [
        { role: "total" as const, values: { opening: 3, added: 12, closed: 8, cancelled: 1, ending: 6, overdue: 2 } },
      ],
    };
    expect(await said("rectification-summary", [SUMMARY], total)).toEqual([]);
  });
});
