import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { width } from "../../src/render/width.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const due = (io: MemoryIo, ...argv: string[]) => run(["ledger", "due", "--as-of", "2024-03-31", ...argv], io);
const shownBy = async (argv: readonly string[], files: Readonly<Record<string, string>> = {}, code = 0) => {
  const io = memoryIo({ files });
  expect(await due(io, ...argv, "--json"), io.err()).toBe(code);
  return JSON.parse(io.out());
};
const HEAD =
  "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,延期后期限,整改状态,整改完成日期,佐证材料\n";
const row = (no: number, { unit = "一支行", owner = "赵一", limit = "2024-04-05", extended = "", state = "整改中" }) =>
  `${no},F2024-00${no},${unit},2024-01-1${no},抽查放款合同30份，其中${no}份要素空白后补签字,操作风险,高,信贷部,${owner},逐户核对合同要素并补正签字,${limit},${extended},${state},,\n`;

describe("ledger due", () => {
  it("puts every finding of the worked sample into one standing, and agrees with its figures", async () => {
    const list = await shownBy([E1]);
    expect(list).toMatchObject({ as_of: "2024-03-31", until: "2024-04-10", within: { days: 10, working: false } });
    // The period's own overdue and due-today figures are 2 and 1 (domain.md §4.0).
    expect(list.counts).toMatchObject({ total: 15, overdue: 2, today: 1, awaiting: 1, closed: 8, cancelled: 1 });
    expect(list.counts.overdue_original).toBe(2);
    const { overdue, today, soon, later, undated, awaiting, closed, cancelled, open, total } = list.counts;
    expect(overdue + today + soon + later + undated).toBe(open);
    expect(open + awaiting + closed + cancelled).toBe(total);
    for (const key of ["overdue", "today", "open", "total"])
      expect(
        list.groups.reduce((sum: number, one: { counts: Record<string, number> }) => sum + (one.counts[key] ?? 0), 0),
      ).toBe(list.counts[key]);
    const items = list.groups.flatMap((one: { items: readonly object[] }) => one.items);
    expect(items).toMatchObject([
      { finding_id: "F2024-009", standing: "overdue", light: "red", days_left: -16, owner: ["陈十"] },
      { finding_id: "F2024-006", standing: "overdue", light: "red", days_left: -45, day_off: true },
      { finding_id: "F2024-003", standing: "today", light: "yellow", days_left: 0, overdue_original: false },
    ]);
  });

  it("lists a register by what happened in it since, with the deadlines its extensions put in force", async () => {
    const list = await shownBy([`${ROOT}/examples/registers/E1.register`, "--as-of", "2024-06-30", "--within", "5"]);
    expect(list.counts).toMatchObject({ total: 15, overdue: 3, overdue_original: 3, today: 1, awaiting: 0, closed: 9 });
    const items = list.groups.flatMap((one: { items: readonly object[] }) => one.items);
    expect(items).toContainEqual(
      expect.objectContaining({ finding_id: "F2024-006", deadline: "2024-02-15", extended: "2024-05-31" }),
    );
  });

  it("ends with 0 where things are overdue, and with 1 where a ledger is left out", async () => {
    const io = memoryIo({ files: { "a.csv": HEAD + row(1, { limit: "2024-01-31" }), "b.xlsx": "no workbook" } });
    expect(await due(io, "a.csv")).toBe(0);
    const both = memoryIo({ files: { "a.csv": HEAD + row(1, {}), "b.xlsx": "no workbook" } });
    expect(await due(both, "a.csv", "b.xlsx", "--json")).toBe(1);
    expect(JSON.parse(both.out())).toMatchObject({
      counts: { total: 1 },
      left_out: [{ path: "b.xlsx", why: "refused" }],
    });
  });

  it("goes by the extended deadline, shows the original one, and counts by both", async () => {
    const list = await shownBy(["a.csv"], {
      "a.csv":
        HEAD +
        row(1, { limit: "2024-03-01", extended: "2024-04-03" }) +
        row(2, { limit: "2024-03-30" }) +
        row(3, { limit: "2024-02-01", extended: "2024-03-01" }),
    });
    expect(list.counts).toMatchObject({ overdue: 2, soon: 1, overdue_original: 3 });
    expect(list.groups[0].items).toMatchObject([
      { finding_id: "F2024-003", deadline: "2024-02-01", extended: "2024-03-01", limit: "2024-03-01", days_left: -30 },
      { finding_id: "F2024-002", deadline: "2024-03-30", extended: null, days_left: -1, light: "red" },
      { finding_id: "F2024-001", deadline: "2024-03-01", limit: "2024-04-03", days_left: 3, overdue_original: true },
    ]);
  });

  it("lists what has no deadline apart, last, and counts what falls due later without listing it", async () => {
    const list = await shownBy(["a.csv"], {
      "a.csv":
        HEAD +
        row(1, { limit: "", state: "未整改" }) +
        row(2, { limit: "2024-04-11" }) +
        row(3, { limit: "2024-04-10" }),
    });
    expect(list.counts).toMatchObject({ soon: 1, later: 1, undated: 1, open: 3 });
    expect(list.groups[0].items).toMatchObject([
      { finding_id: "F2024-003", standing: "soon", light: "green" },
      { finding_id: "F2024-001", standing: "undated", light: null, limit: null, days_left: null },
    ]);
  });

  it("looks ahead by working days over 清明, the worked Sunday counted", async () => {
    const files = { "a.csv": HEAD + row(1, { limit: "2024-04-08" }) + row(2, { limit: "2024-04-09" }) };
    // 1, 2, 3, (4 to 6 off), 7 worked, 8.
    const list = await shownBy(["a.csv", "--within", "5w"], files);
    expect(list).toMatchObject({ until: "2024-04-08", counts: { soon: 1, later: 1 } });
    expect(list.groups[0].items[0]).toMatchObject({ finding_id: "F2024-001", days_left: 8, workdays_left: 5 });
  });

  it("refuses working days of a year nobody entered, and takes them once the project has", async () => {
    const files = { "a.csv": HEAD + row(1, {}) };
    const io = memoryIo({ files });
    expect(await run(["ledger", "due", "a.csv", "--as-of", "2031-09-29", "--within", "10w"], io)).toBe(2);
    expect(io.out()).toBe("");
    expect(io.err()).toContain("riskpaper.yaml");
    expect(io.err()).toContain('calendar: {"2031": {off: [2031-01-01], work: []}}');
    const days = memoryIo({ files });
    expect(await run(["ledger", "due", "a.csv", "--as-of", "2031-09-29", "--within", "10"], days)).toBe(0);
    const own = memoryIo({
      files: {
        ...files,
        "riskpaper.yaml":
          'kind: Project\nschemaVersion: "1"\norganisation: {code: D000, name: 示范行}\ncalendar: {"2031": {off: [2031-10-01, 2031-10-02, 2031-10-03], work: [2031-10-11]}}\n',
      },
    });
    expect(
      await run(["ledger", "due", "a.csv", "--as-of", "2031-09-29", "--within", "2w", "--json", "--with-errors"], own),
      own.err(),
    ).toBe(0);
    expect(JSON.parse(own.out()).until).toBe("2031-10-06");
  });

  it("groups by owner, a finding with two owners under both and once in the total", async () => {
    const list = await shownBy(["a.csv", "--group", "owner"], {
      "a.csv":
        HEAD + row(1, { owner: "赵一、钱二" }) + row(2, { owner: "钱二" }) + row(3, { owner: "", state: "未整改" }),
    });
    expect(list.counts.total).toBe(3);
    expect(list.groups.map((one: { key: string; counts: { total: number } }) => [one.key, one.counts.total])).toEqual([
      ["钱二", 2],
      ["赵一", 1],
      [null, 1],
    ]);
  });

  it("takes of a finding told month after month what the latest period says", async () => {
    const period = (month: string, text: string) => `单位：一支行,期间：2024年${month}月\n${HEAD}${text}`;
    const files = {
      "1.csv": period("1", row(1, { limit: "2024-02-01" }) + row(2, { limit: "2024-02-01" })),
      "2.csv": period("2", row(1, { limit: "2024-02-01", extended: "2024-04-05" })),
    };
    for (const order of [
      ["1.csv", "2.csv"],
      ["2.csv", "1.csv"],
    ]) {
      const list = await shownBy([...order, "--with-errors"], files);
      expect(list).toMatchObject({ superseded: 1, counts: { total: 2, overdue: 1, soon: 1 } });
    }
  });

  it.each([40, 80, 200])(
    "fits a terminal of %i cells in both languages, with texts that want to be more",
    async (columns) => {
      for (const lang of ["zh-CN", "en"]) {
        const io = memoryIo({
          columns,
          env: { NO_COLOR: "1" },
          files: {
            "a.csv":
              HEAD + row(1, { unit: `${"很".repeat(20)}长的支行\u202e`, limit: "2024-01-31", extended: "2024-02-29" }),
          },
        });
        expect(await due(io, "a.csv", E1, "--lang", lang, "--with-errors")).toBe(0);
        expect(io.out()).toContain("F2024-001");
        expect(io.out()).not.toMatch(/\u202e/);
        for (const line of io.out().split("\n")) expect(width(line), line).toBeLessThanOrEqual(columns);
      }
    },
  );

  it.each([
    [["--within", "bald"]],
    [["--within", "-3"]],
    [["--group", "units"]],
    [["-o", "-"]],
    [["-o", "x", "--ics", "x"]],
  ])("ends with 2 for %j", async (argv) => {
    const io = memoryIo();
    expect(await due(io, E1, ...argv)).toBe(2);
    expect(io.out()).toBe("");
  });
});

describe("the last day there is", () => {
  it("is as far as anything is looked for", async () => {
    const io = memoryIo({ files: {} });
    const path = `${io.shipped}/examples/ledgers/E1.yaml`;
    expect(await run(["ledger", "due", path, "--as-of", "9999-12-31", "--within", "10"], io)).toBe(0);
  });
});

describe("a register", () => {
  it("is no submission that an analysis could be made of, and says what to do", async () => {
    const io = memoryIo();
    const register = `${io.shipped}/examples/registers/E1.register`;
    expect(await run(["render", "summary-analysis", register, "-o", "a.md", "--as-of", "2024-03-31"], io)).toBe(2);
    expect(io.err()).toContain("riskpaper render rectification");
    expect(io.has("a.md")).toBe(false);
  });
});
