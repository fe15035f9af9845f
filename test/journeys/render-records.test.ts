import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const LEDGERS = {
  claims: `案件编号,债权编号,债权人,申报日期,申报金额（元）,确认金额（元）,审核结论,不予确认理由,审核人,清退金额（元）
F2024-01,Z003,债权人丙,2024-03-01,30.00,30.00,确认,,审核一、审核二,
F2024-01,Z001,债权人甲,2024-03-01,30.00,30.00,确认,,审核一、审核二,10.00
F2024-01,Z002,债权人乙,2024-03-02,35.00,30.00,部分确认,利息不予确认,审核一、审核二,
F2024-01,Z004,债权人丁,2024-03-02,50.00,0,不予确认,没有出资凭证,审核一、审核二,
`,
  tasks: `任务编号,任务,计量单位,目标值,当前值,开始日期,完成时限,完成日期,责任单位,责任人,进度灯,滞后原因与措施
R-1,新建停车位,个,200,50,2024-01-01,2024-03-15,,建设股,甲某,红,场地未移交，三月底前移交
R-2,老旧小区改造,个,10,8,2024-01-01,2024-04-05,,建设股,乙某,绿,
R-3,适龄儿童筛查,人,1000,1000,2024-01-01,2024-03-31,2024-03-20,卫生股,丙某,绿,
R-4,农村公路,公里,30,3,2024-03-31,2024-12-31,,交通股,丁某,绿,
`,
  indicators: `企业,月份,应报日期,报送日期,贷款余额（万元）,欠息逾期（万元）,是否亏损,是否欠薪,诉讼件数,账户是否冻结,预警等级,预警处置
甲公司,2024-01,2024-02-08,2024-02-05,1000,0,是,否,0,否,无,
甲公司,2024-02,2024-03-08,2024-03-05,1000,20,是,否,0,否,无,
甲公司,2024-03,2024-04-08,2024-03-31,1000,50,是,是,2,否,橙,约谈
乙公司,2024-02,2024-03-08,2024-03-05,500,0,否,是,0,否,无,
乙公司,2024-03,2024-04-08,2024-03-31,500,0,否,否,0,否,无,
丙公司,2024-02,2024-03-08,2024-03-05,300,0,否,否,0,否,无,
`,
  evaluation: `被评单位,评估期,满分,得分,得分率,排名,等次,上期排名,主要失分项
丙社,2024年上半年,100,88.5,88.50%,2,良好,1,涉农贷款增速
甲社,2024年上半年,100,95,95.00%,1,优秀,2,
乙社,2024年上半年,100,88.5,88.50%,2,良好,3,
丁社,2024年上半年,100,70,70.00%,3,一般,,信息报送
`,
  cases: `案件编号,步次,步骤,责任单位,经办人,开始日期,完成日期,成果,涉及人数,涉及金额（万元）
F2024-01,1,案件受理,专班,甲某、乙某,2024-01-02,2024-01-03,受理登记表,4,
F2024-01,2,调查取证,专班,甲某、乙某,2024-01-04,2024-01-20,资金流水与询问笔录,4,0.0145
F2024-01,3,立案侦查,专班,甲某、乙某,2024-01-21,2024-01-25,立案决定书,4,
F2024-01,4,性质认定,专班,甲某、乙某,2024-01-26,2024-01-31,认定意见书,4,
F2024-01,5,清理登记,专班,甲某、乙某,2024-02-01,2024-02-05,资产与债权登记册,4,
F2024-01,6,公告取缔,专班,甲某、乙某,2024-02-06,2024-02-07,取缔公告,4,
F2024-01,7,审计评估,专班,甲某、乙某,2024-02-08,2024-02-20,审计报告,4,
F2024-01,8,清偿兑付,专班,甲某、乙某,2024-02-21,2024-02-28,兑付方案,4,
F2024-01,9,维稳,专班,甲某、乙某,2024-02-21,2024-03-01,接访记录,4,
F2024-01,10,处置报告,专班,甲某、乙某,2024-03-04,,,4,
`,
  events: `事件编号,发生日期,手段,渠道,事件类型,对象,涉及资金（元）,是否劝阻成功,挽回金额（元）,识别人,报案日期,处置情况
E1,2024-01-08,木马远程操纵,手机银行,外部欺诈,老年人,30000,是,30000,甲某,,劝阻
E2,2024-02-08,木马远程操纵,柜面,外部欺诈,老年人,50000,否,0,乙某,,止付未成
E3,2024-02-18,其他,柜面,外部欺诈,企业,20000,否,5000,乙某,2024-02-19,冒充老板要求转账
`,
  loans: `借款户,乡镇村,贷款金额（万元）,放款日期,到期日,贷款用途,催还日期,损失本金（万元）,损失原因,政府分担比例,银行分担比例,政府分担（万元）,银行分担（万元）,贴息金额（万元）
甲户,东乡,3,2022-03-01,2024-02-20,养殖,2024-01-15,1,市场因素致损,80%,20%,0.8,0.2,0.1
乙户,东乡,2,2022-03-01,2024-04-20,种植,,,,,,,,0.1
丙户,西乡,5,2022-06-01,2024-12-20,种植,,,,,,,,
`,
  items: `尾项编号,类别,内容,前置项,责任专业,责任人,基准日期,关闭日期,开闭,关闭证明,报告版次,偏差说明
P-1,NCR,支架焊缝复检,,安装,甲某,2024-03-10,2024-03-08,关闭,复检单,B,
P-2,尾项,电缆标牌补挂,P-3,电气,乙某,2024-03-20,,开口,,B,到货晚
P-3,FCN,图纸升版,,设计,丙某,2024-04-10,,开口,,B,
`,
};

const COMMANDS = {
  refund: ["render", "refund-plan", "claims.csv", "--pool", "80"],
  board: ["render", "progress-board", "tasks.csv"],
  indicators: ["render", "indicator-alerts", "indicators.csv"],
  ranking: ["render", "evaluation-ranking", "evaluation.csv"],
  version: ["render", "version-report", "items.csv"],
  disposal: ["render", "disposal-report", "cases.csv", "claims.csv", "--pool", "80"],
  events: ["render", "event-report", "events.csv"],
  compensation: ["render", "compensation-summary", "loans.csv"],
} as const;

const files = Object.fromEntries(Object.entries(LEDGERS).map(([name, text]) => [`${name}.csv`, text]));

async function view(name: keyof typeof COMMANDS): Promise<Record<string, unknown>> {
  const io = memoryIo({ files });
  const code = await run([...COMMANDS[name], "--json", "--as-of", "2024-03-31"], io);
  expect([io.err(), code]).toEqual(["", 0]);
  return JSON.parse(io.out()) as Record<string, unknown>;
}

describe("a document made of a ledger", () => {
  it("shares a pool out by what is confirmed, and names who gets nothing", async () => {
    const plan = await view("refund");
    expect(plan).toMatchObject({
      pool: "80.00",
      claimed: "145.00",
      confirmed: "90.00",
      refunded: "80.00",
      short: "10.00",
      accepted: "95.00",
      paid: "10.00",
      open: "70.00",
    });
    expect(plan.rows).toMatchObject([
      { claim_no: "Z003", refund: "26.66", open: "26.66" },
      { claim_no: "Z001", refund: "26.67", paid: "10.00", open: "16.67" },
      { claim_no: "Z002", refund: "26.67" },
    ]);
    expect(plan.refused).toMatchObject([{ claim_no: "Z004", reason: "没有出资凭证" }]);
  });

  it("shows lights by the day, red first, and where the ledger says otherwise", async () => {
    const board = await view("board");
    expect(board.lights).toEqual({ red: 1, yellow: 1, green: 2, none: 0 });
    expect(board.tasks).toMatchObject([
      { no: "R-1", light: "red", left: -16, progress: "25.00%", schedule: "100.00%" },
      { no: "R-2", light: "yellow", left: 5, stated: "绿", schedule: "94.79%" },
      { no: "R-3", light: "green", left: null },
      { no: "R-4", light: "green", schedule: "0.36%" },
    ]);
  });

  it("counts months in a row, and takes none for granted", async () => {
    const report = await view("indicators");
    expect(report).toMatchObject({ month: "2024-03", unreported: ["丙公司"], triggered: 1, overdue: "500000.00" });
    expect(report.companies).toMatchObject([
      {
        company: "甲公司",
        loss: 3,
        arrears: 1,
        triggered: ["loss"],
        overdue_change: "300000.00",
        missing_alert: false,
      },
      { company: "乙公司", loss: 0, arrears: 0, triggered: [] },
    ]);
  });

  it("ranks by score with equals on one place, and shows the place the ledger states", async () => {
    const { periods } = (await view("ranking")) as { periods: readonly { units: readonly object[] }[] };
    expect(periods[0]?.units).toMatchObject([
      { code: "甲社", place: 1, gained: 1, stated: null },
      { code: "丙社", place: 2, gained: -1 },
      { code: "乙社", place: 2, gained: 1 },
      { code: "丁社", place: 4, gained: null, stated: "3" },
    ]);
  });

  it("allows no version 0 while an item is open, and names what waits for another", async () => {
    const report = await view("version");
    expect(report).toMatchObject({ open: 2, late: 1, allowed: ["A", "B"], refused: [], stated: ["B"] });
    expect(report.items).toMatchObject([
      { no: "P-2", open: true, deviation: 11, blocked: true },
      { no: "P-3", open: true, deviation: -10 },
      { no: "P-1", open: false, deviation: -2 },
    ]);
  });

  it("runs the thirty working days from the end of the handling, and takes the refunds from the claims", async () => {
    const report = await view("disposal");
    expect(report).toMatchObject({
      case_no: "F2024-01",
      done: 9,
      people: 4,
      amount: "145.00",
      timer: { from: "2024-03-01", due: "2024-04-15", reported: null, used: 20, state: "running" },
      refund: { confirmed: "90.00", refunded: "80.00" },
    });
    const { sections } = report as { sections: readonly { key: string; texts: readonly string[] }[] };
    expect(sections.map((one) => [one.key, one.texts.length])).toEqual([
      ["clue", 1],
      ["object", 1],
      ["nature", 2],
      ["facts", 2],
      ["measures", 2],
      ["result", 1],
    ]);
  });

  it("counts events by month and means, and names losses nobody reported", async () => {
    const report = await view("events");
    expect(report.total).toMatchObject({
      events: 3,
      dissuaded: { num: 1, den: 3 },
      involved: "100000.00",
      saved: "35000.00",
    });
    expect(report.months).toMatchObject([
      { name: "2024-01", events: 1 },
      { name: "2024-02", events: 2 },
    ]);
    expect(report.means).toMatchObject([{ name: "木马远程操纵", events: 2, saved: "30000.00" }, { events: 1 }]);
    expect(report.unreported).toEqual([{ no: "E2", date: "2024-02-08", means: "木马远程操纵", lost: "50000.00" }]);
  });

  it("sums losses by cause, and names loans to be dunned thirty days before they are due", async () => {
    const summary = await view("compensation");
    expect(summary).toMatchObject({ loans: 3, lent: "100000.00", average: "33333.33", subsidy: "2000.00" });
    expect(summary.causes).toEqual([
      { cause: "市场因素致损", loans: 1, loss: "10000.00", gov: "8000.00", bank: "2000.00", gov_rate: "80.00%" },
    ]);
    expect(summary.to_dun).toEqual([
      { borrower: "乙户", due: "2024-04-20", from: "2024-03-21", amount: "20000.00", overdue: false },
    ]);
  });

  it("is a page and Markdown too", async () => {
    for (const command of Object.values(COMMANDS)) {
      const io = memoryIo({ files });
      expect(await run([...command, "-o", "out/", "--as-of", "2024-03-31"], io)).toBe(0);
      const [page = ""] = io.paths().filter((path) => path.startsWith("/work/out/"));
      expect(page).toMatch(/_20240331_01\.html$/);
      expect(io.text(page)).toContain("<h1");
      expect(await run([...command, "-o", "-", "--as-of", "2024-03-31"], io)).toBe(0);
      expect(io.out()).toMatch(/^# /);
      expect(io.out()).not.toContain("undefined");
    }
  });
});

describe("a ledger that a document cannot be made of", () => {
  const ends = async (more: Readonly<Record<string, string>>, ...argv: string[]) => {
    const io = memoryIo({ files: { ...files, ...more } });
    const code = await run(["render", ...argv, "--as-of", "2024-03-31", "--lang", "zh-CN"], io);
    return [code, io.paths().includes("/work/a.md")];
  };

  it("stops it: errors, another kind, no pool, several cases", async () => {
    const wrong = { "wrong.csv": LEDGERS.claims.replace("35.00,30.00", "25.00,30.00") };
    expect(await ends(wrong, "refund-plan", "wrong.csv", "--pool", "80", "-o", "a.md")).toEqual([1, false]);
    expect(await ends({}, "refund-plan", "tasks.csv", "--pool", "80", "-o", "a.md")).toEqual([1, false]);
    expect(await ends({}, "refund-plan", "claims.csv", "-o", "a.md")).toEqual([2, false]);
    expect(await ends({}, "refund-plan", "claims.csv", "--pool", "约8万", "-o", "a.md")).toEqual([2, false]);
    const two = { "two.csv": `${LEDGERS.claims}F2024-02,Z009,债权人戊,2024-03-02,5.00,5.00,确认,,审核一、审核二,\n` };
    expect(await ends(two, "refund-plan", "two.csv", "--pool", "80", "-o", "a.md")).toEqual([2, false]);
    expect(await ends({}, "refund-plan", "claims.csv", "--pool", "80", "-o", "a.md")).toEqual([0, true]);
  });
});
