import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";
import { runInPty } from "../helpers/pty.ts";
import { type Filled, fillLedger, Story } from "../helpers/story.ts";

const INPUTS = join(ROOT, "test", "e2e", "year-in-the-life");
const GOLDEN = join(INPUTS, "transcript.txt");
const REGISTER = "整改.register";
/** The day the year is reckoned up. */
const END = "2024-12-31";

const folder = mkdtempSync(join(tmpdir(), "year-"));
const story = new Story(folder);
const rp = story.run.bind(story);
const json = async (...argv: readonly string[]) =>
  JSON.parse((await story.ask(END, argv)).out) as Record<string, unknown>;

const ID = {
  contracts: "F2024-D001RCU01-005",
  files: "F2024-D001RCU01-008",
  rates: "F2024-D001RCU01-017",
  visits: "F2024-D002RCU01-009",
  power: "F2024-D002RCU01-021",
  teller: "F2024-D003RCU01-003",
  copies: "F2024-D003RCU01-005",
} as const;

const figures: Record<string, Record<string, unknown>> = {};

const step = (day: string, verb: string, ids: readonly string[], ...more: readonly string[]) =>
  rp(day, ["ledger", verb, REGISTER, ...ids, ...more]);
const passed = async (day: string, ...ids: readonly string[]) => {
  await step(day, "verify", ids, "--result", "通过", "--by", "P002");
  await step(day, "close", ids, "--by", "P003");
};

/** What a unit got, filled in, and sends back. */
async function returns(month: string, unit: string, filler: string, filled: Filled, version = ""): Promise<void> {
  const sent = join(folder, `催办${month}`);
  const name = readdirSync(sent).find((one) => one.includes(unit)) ?? "";
  const [year = "", number = ""] = month.split("-");
  const last = new Date(Date.UTC(Number(year), Number(number), 0)).toISOString().slice(0, 10);
  mkdirSync(join(folder, month), { recursive: true });
  const head = { period: `${month}-01至${last}`, filler };
  await fillLedger(join(sent, name), join(folder, month, `${unit}_整改台账_${month}${version}.xlsx`), head, filled);
}

async function inspection(unit: string, day: string): Promise<void> {
  const paper = `${unit}.paper`;
  await rp(day, ["inspect", "CK-RCU", "-o", paper, "--answers", `${unit}${day.slice(0, 4)}.answers.yaml`]);
  await rp(day, ["paper", "confirm", paper, "--on", day, "--all", "属实"]);
}

async function agreed(unit: string, day: string): Promise<void> {
  await rp(day, ["paper", "review", `${unit}.paper`, "--opinion", "证据充分，同意", "--by", "P002"]);
  await rp(day, ["paper", "approve", `${unit}.paper`, "--opinion", "同意", "--by", "P003"]);
}

/** At the terminal: what was closed last year is looked at once more. */
async function lookedBack(paper: string): Promise<void> {
  const argv = ["inspect", "CK-RCU", "-o", paper, "--resume", "--as-of", "2025-01-10"];
  const pty = runInPty([join(ROOT, "bin", "riskpaper.js"), ...argv], { cwd: folder, columns: 100, rows: 30 });
  const looks: readonly (readonly [key: string, seen: string])[] = [
    ["1", ""],
    ["1", "原来的3份合同已补正"],
    ["1", ""],
  ];
  for (const [at, [key, seen]] of looks.entries()) {
    await pty.see(`上次问题整改情况 ${at + 1}/3`);
    if (at === 1) story.screen("2025-01-10", argv.slice(0, -2), pty.screen());
    pty.write(key);
    await pty.see("看到了什么");
    pty.write(`${seen}\r`);
  }
  await pty.see("都看过了");
  pty.write("g");
  await pty.see("完成底稿");
  pty.write("1");
  expect((await pty.exit).exitCode).toBe(0);
}

beforeAll(async () => {
  build();
  cpSync(INPUTS, folder, { recursive: true });

  story.tell("一月：三家支行的检查，事实当场确认，总行复核、批准");
  await inspection("一支行", "2024-01-12");
  await inspection("二支行", "2024-01-16");
  await inspection("三支行", "2024-01-18");
  for (const unit of ["一支行", "二支行", "三支行"]) await agreed(unit, "2024-01-19");

  story.tell("立册、下发。利率公示牌在检查组离场前已换好，直接待验收");
  await rp("2024-01-22", ["ledger", "import", "一支行.paper", "二支行.paper", "三支行.paper", "-o", REGISTER]);
  await step("2024-01-22", "issue", Object.values(ID), "--document", "检意〔2024〕1号");
  await passed("2024-01-22", ID.rates);

  story.tell("二月末：给各支行发催办单，也就是他们要填的月报");
  await rp("2024-02-01", ["ledger", "due", REGISTER, "--within", "60", "-o", "催办2024-02/"]);
  story.tell("三家都在期限内报来。第二支行的完成日期早于发现日期；第三支行悄悄改了一个期限");
  await returns("2024-02", "第一支行", "周敏", {
    [ID.contracts]: {
      整改措施: "逐户补正3份合同并留存影像；放款审核改为逐要素勾对",
      整改状态: "已整改",
      整改完成日期: "2024-02-26",
      佐证材料: "补正合同3份、勾对表",
      "已整改金额（万元）": 45,
    },
    [ID.files]: { 整改措施: "查找未归还的2份档案；调阅登记簿增设归还期限栏", 整改状态: "整改中" },
  });
  const second = {
    [ID.visits]: { 整改措施: "3户重新实地检查并补影像；支行长按月抽审贷后报告", 整改状态: "整改中" },
    [ID.power]: { 整改措施: "更换备用电源并重新测算负载", 整改状态: "整改中" },
  };
  await returns("2024-02", "第二支行", "郑明", {
    ...second,
    [ID.power]: { ...second[ID.power], 整改状态: "已整改", 整改完成日期: "2024-01-06", 佐证材料: "采购单" },
  });
  const third = {
    [ID.teller]: { 整改措施: "重置密码，按周比对登录日志与排班表", 整改状态: "整改中" },
    [ID.copies]: { 整改措施: "补正2份合同，审核岗逐要素勾对", 整改状态: "整改中" },
  };
  await returns("2024-02", "第三支行", "何平", {
    ...third,
    [ID.teller]: { ...third[ID.teller], 整改期限: "2024-06-30" },
  });
  const received = ["--campaign", "2024-02", "--received", "2024-03-05"];
  await rp("2024-03-05", ["validate", "2024-02", ...received, "--annotate", "退回"]);
  await rp("2024-03-05", ["ledger", "diff", REGISTER, "2024-02/第三支行_整改台账_2024-02.xlsx"]);
  await rp("2024-03-05", ["ledger", "import", "2024-02", "-o", REGISTER, ...received]);

  story.tell("第二支行改正后重报；第三支行把期限改回，另行申请延期，没有批准");
  await returns("2024-02", "第二支行", "郑明", second, "_更正");
  await returns("2024-02", "第三支行", "何平", third, "_更正");
  await rp("2024-03-07", [
    "ledger",
    "import",
    "2024-02",
    "-o",
    REGISTER,
    "--campaign",
    "2024-02",
    "--received",
    "2024-03-07",
  ]);
  await passed("2024-03-08", ID.contracts);

  story.tell("三月：备用电源要等到货，经批准延期；原定期限照记");
  await step(
    "2024-03-20",
    "extend",
    [ID.power],
    "--to",
    "2024-06-28",
    "--reason",
    "备用电源六月到货",
    "--approver",
    "P003",
  );
  await rp("2024-04-01", ["ledger", "due", REGISTER, "--within", "90", "-o", "催办2024-03/"]);
  await returns("2024-03", "第二支行", "郑明", {
    [ID.visits]: { 整改状态: "已整改", 整改完成日期: "2024-03-14", 佐证材料: "重查报告3份", "已整改金额（万元）": 120 },
    [ID.power]: { 整改状态: "整改中" },
  });
  await returns("2024-03", "第三支行", "何平", {
    [ID.teller]: { 整改状态: "已整改", 整改完成日期: "2024-03-20", 佐证材料: "比对记录" },
    [ID.copies]: { 整改状态: "已整改", 整改完成日期: "2024-03-28", 佐证材料: "补正合同2份", "已整改金额（万元）": 18 },
  });
  const march = ["--campaign", "2024-03", "--register-rounds", "报送登记.yaml"];
  await rp("2024-04-08", ["validate", "2024-03", ...march, "--received", "2024-04-08"]);
  await rp("2024-04-08", ["ledger", "import", "2024-03", "-o", REGISTER]);
  story.tell("第一支行的三月月报，催了四天才到");
  await returns("2024-03", "第一支行", "周敏", {
    [ID.files]: {
      整改状态: "已整改",
      整改完成日期: "2024-03-27",
      佐证材料: "归还清单、新登记簿",
      "已整改金额（万元）": 26,
    },
  });
  await rp("2024-04-12", ["validate", "2024-03", ...march, "--received", "2024-04-12"]);
  await rp("2024-04-12", ["ledger", "import", "2024-03", "-o", REGISTER]);

  story.tell("四月：验收。责任人不能自己验收；贷后报告不通过，退回");
  await step("2024-04-15", "verify", [ID.copies], "--result", "通过", "--by", "P013");
  await step("2024-04-15", "close", [ID.power], "--by", "P003");
  await passed("2024-04-15", ID.files, ID.teller, ID.copies);
  await step("2024-04-15", "verify", [ID.visits], "--result", "不通过", "--reason", "1户影像仍是旧的", "--by", "P002");

  story.tell("五、六月：第二支行自己写了“已销号”，不采纳；改报“已整改”，验收销号");
  await rp("2024-06-03", ["ledger", "due", REGISTER, "--within", "30", "-o", "催办2024-05/"]);
  const again = { 整改完成日期: "2024-05-20", 佐证材料: "重查报告3份、新影像", "已整改金额（万元）": 120 };
  await returns("2024-05", "第二支行", "郑明", {
    [ID.visits]: { ...again, 整改状态: "已销号" },
    [ID.power]: { 整改状态: "整改中" },
  });
  await rp("2024-06-05", ["ledger", "import", "2024-05", "-o", REGISTER]);
  await returns(
    "2024-05",
    "第二支行",
    "郑明",
    {
      [ID.visits]: { ...again, 整改状态: "已整改" },
      [ID.power]: { 整改状态: "已整改", 整改完成日期: "2024-06-25", 佐证材料: "验收单、测试记录" },
    },
    "_更正",
  );
  await rp("2024-06-27", ["ledger", "import", "2024-05", "-o", REGISTER]);
  await passed("2024-06-28", ID.visits, ID.power);

  story.tell("九月：回头看。第三支行的柜员号又借用了");
  await step("2024-09-10", "recheck", [ID.contracts, ID.files, ID.visits], "--result", "有效");
  await step("2024-09-10", "recheck", [ID.teller], "--result", "反弹", "--reason", "八月又有两次代登录");
  await step("2024-09-12", "reopen", [ID.teller], "--reason", "重新整改，营业室主任每日核对");

  story.tell("年末：数字、看板、报告");
  await rp(END, ["ledger", "stats", REGISTER, "--period", "2024"]);
  await rp(END, ["ledger", "due", REGISTER]);
  await rp(END, ["ledger", "export", REGISTER, "-o", "2024.ndjson", "--history", "2024历史.csv"]);
  await rp(END, ["ledger", "dashboard", REGISTER, "-o", "看板.html"]);
  await rp(END, ["render", "rectification", REGISTER, "-o", "2024台账.xlsx"]);
  await rp(END, ["render", "rectification-report", REGISTER, "-o", "2024整改报告.md"]);
  await rp(END, ["render", "summary-analysis", "2024台账.xlsx", "--campaign", "2024", "-o", "2024汇总分析.md"]);
  figures.stats = await json("ledger", "stats", REGISTER, "--period", "2024", "--json");
  figures.report = await json("render", "rectification-report", REGISTER, "--json");
  figures.analysis = await json("render", "summary-analysis", "2024台账.xlsx", "--campaign", "2024", "--json");

  story.tell("下一年的检查：先逐个看去年的问题（在终端里），同一个风险点又查出问题");
  const paper = "一支行2025.paper";
  await rp("2025-01-10", [
    "inspect",
    "CK-RCU",
    "-o",
    paper,
    "--answers",
    "一支行2025.answers.yaml",
    "--open",
    REGISTER,
  ]);
  await lookedBack(paper);
  await rp("2025-01-10", ["paper", "confirm", paper, "--on", "2025-01-10", "--all", "属实"]);
  await rp("2025-01-13", ["ledger", "import", paper, "-o", REGISTER]);
  await rp("2025-01-13", ["ledger", "repeats", REGISTER]);
  figures.repeats = JSON.parse((await story.ask("2025-01-13", ["ledger", "repeats", REGISTER, "--json"])).out);
}, 300_000);

afterAll(() => {
  story.end();
  rmSync(folder, { recursive: true, force: true });
});

/** By hand, from the story: seven found; six closed; the borrowed teller number came back and is open since its deadline of 29 February. */
const BY_HAND = {
  total: 7,
  done: 6,
  closed: 6,
  // All seven deadlines lie in the year.
  due: 7,
  // 合同 26 Feb ≤ 29 Feb, 档案 27 Mar ≤ 29 Mar, 公示牌 12 Jan, 补正合同 28 Mar ≤ 29 Mar.
  on_time: 4,
  // 贷后报告 20 May > 15 Mar; 备用电源 25 Jun > 29 Mar.
  late_done: 2,
  overdue_open: 1,
  extended: 1,
  cancelled: 0,
  repeats: 0,
  completion_rate: { num: 6, den: 7, percent: "85.71%" },
  closure_rate: { num: 6, den: 7, percent: "85.71%" },
  on_time_rate: { num: 4, den: 7, percent: "57.14%" },
  // 备用电源 by its extended deadline: 25 Jun ≤ 28 Jun.
  on_time_extended_rate: { num: 5, den: 7, percent: "71.43%" },
  overdue_rate: { num: 1, den: 7, percent: "14.29%" },
  // 45 + 26 + 120 + 18 万元, all of it put right.
  money_fixed_rate: { num: "2090000.00", den: "2090000.00", percent: "100.00%" },
} as const;

describe("a year in the life", () => {
  it("reads as it was looked at and kept; UPDATE_GOLDEN=1 keeps it anew: look at the difference", () => {
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(GOLDEN, story.transcript());
    expect(story.transcript()).toBe(readFileSync(GOLDEN, "utf8"));
  });

  it("comes to the figures added up by hand: of the register, in the report, in the analysis", () => {
    expect(figures.stats).toMatchObject({
      ...BY_HAND,
      // Looked at again: three hold, one came back.
      rebound_rate: { num: 1, den: 4, percent: "25.00%" },
      roll_forward: { opening: 0, added: 7, closed: 6, cancelled: 0, ending: 1 },
      left_out: [],
    });
    expect(figures.report?.kpis).toMatchObject(BY_HAND);
    expect(figures.analysis?.kpis).toMatchObject(BY_HAND);
    expect(figures.analysis).toMatchObject({ amount: "2090000.00" });
  });

  it("says the same in the sheet 统计, and row by row in what is exported", async () => {
    const counts = await statisticsSheet(join(folder, "2024台账.xlsx"));
    expect(counts).toMatchObject({
      "问题总数（不含已撤销）": 7,
      "已整改（含待验收，单位自报）": 6,
      "已销号（验收通过）": 6,
      到期问题: 7,
      逾期未整改: 1,
      "涉及金额（万元）": 209,
    });
    const rows = readFileSync(join(folder, "2024.ndjson"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, string | null>);
    expect(rows.map(({ finding_id, status, done_date }) => [finding_id, status, done_date])).toEqual([
      [ID.contracts, "已销号", "2024-02-26"],
      [ID.files, "已销号", "2024-03-27"],
      [ID.rates, "已销号", "2024-01-12"],
      [ID.visits, "已销号", "2024-05-20"],
      [ID.power, "已销号", "2024-06-25"],
      [ID.teller, "整改中", null],
      [ID.copies, "已销号", "2024-03-28"],
    ]);
    const page = readFileSync(join(folder, "看板.html"), "utf8");
    for (const id of Object.values(ID)) expect(page).toContain(id);
    expect(rows.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(2_090_000);
  });

  it("kept out what was refused: the deadline moved without asking, the closing claimed by the unit", () => {
    const { teller, visits } = ID;
    const register = readFileSync(join(folder, REGISTER, "register.yaml"), "utf8");
    expect(register).not.toContain("2024-06-30");
    const history = readFileSync(join(folder, "2024历史.csv"), "utf8");
    for (const id of [teller, visits]) expect(history).toContain(id);
    expect(story.transcript()).toMatch(/N5 {2}F2024-D003RCU01-003.*\(immutable-changed\)/);
    expect(story.transcript()).toMatch(/P6 {2}错误 .*done-before-found/);
  });

  it("calls the same risk point at the same branch 屡查屡犯, with the row it was closed in", () => {
    expect(figures.repeats).toMatchObject({
      summary: { recurrences: 1, unresolved: 0, undeclared: 1 },
      repeats: [
        {
          finding_id: "F2025-D001RCU01-005",
          kind: "recurrence",
          by: "risk-point",
          key: "RCU-03",
          count: 2,
          priors: [{ finding_id: ID.contracts, status: "已销号", found: "2024-01-12" }],
        },
      ],
    });
  });
});

/** The figures of the sheet 统计 as a spreadsheet program shows them, by their labels. */
async function statisticsSheet(path: string): Promise<Readonly<Record<string, number>>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const counts: Record<string, number> = {};
  book.getWorksheet("统计")?.eachRow((row) => {
    const { result } = row.getCell(2);
    if (typeof result === "number") counts[row.getCell(1).text] ??= result;
  });
  return counts;
}
