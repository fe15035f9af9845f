import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const HEAD =
  "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注\n";
interface Row {
  readonly seq?: number;
  readonly id?: string;
  readonly org?: string;
  readonly fact?: string;
  readonly amount?: string;
  readonly deadline?: string;
  readonly status?: string;
  readonly note?: string;
  readonly measures?: string;
}
const row = (given: Row = {}): string => {
  const one = { seq: 1, id: "F2024-A-001", org: "一支行", amount: "45", deadline: "2024-06-30", ...given };
  const fact = one.fact ?? "抽查放款合同30份，其中3份要素空白后补签字";
  const status = one.status ?? "整改中";
  return `${one.seq},${one.id},${one.org},2024-01-15,${fact},操作风险,高,${one.amount},信贷部,赵一,${one.measures ?? "逐户核对合同要素并补正签字"},${one.deadline},${status},,,,${one.note ?? ""}\n`;
};
const merge = (io: MemoryIo, ...argv: string[]) => run(["ledger", "merge", "--as-of", "2024-03-31", ...argv], io);
const read = (io: MemoryIo) => JSON.parse(io.out());

const PROJECT = `kind: Project
schemaVersion: "1"
language: zh-CN
organisation: {code: S000, name: 示范农商行总行}
units:
  - {code: S001, name: 示范农商行第一支行, parent: S000, aliases: [一支行]}
  - {code: S002, name: 示范农商行第二支行, parent: S000, aliases: [二支行]}
  - {code: S003, name: 示范农商行第三支行, parent: S000, aliases: [三支行]}
campaigns:
  - {id: Q1, name: 一季度报送, profiles: [rectification], period: {from: "2024-01-01", to: "2024-03-31"}, label: 2024Q1, due: "2024-04-05"}
`;

describe("ledger merge", () => {
  it("makes a ledger that is as good as those it is made of: no column is asked for that nobody had", async () => {
    const closed = "已销号,2024-03-20,整改说明及凭证.pdf,周敏,";
    const io = memoryIo({
      files: { "in/a.csv": HEAD + row({ status: "X" }).replace("X,,,,", closed) },
    });
    const validate = (path: string) => run(["validate", path, "--as-of", "2024-03-31"], io);
    expect(await validate("in/a.csv")).toBe(0);
    expect(await merge(io, "in", "-o", "all.xlsx")).toBe(0);
    expect(await validate("all.xlsx")).toBe(0);
  });

  it("takes a row that two files share once, and accounts for every row and every 分", async () => {
    const io = memoryIo({
      files: {
        "in/a.csv": HEAD + row() + row({ seq: 2, id: "F2024-A-002", fact: "库房钥匙由一人保管", amount: "0.01" }),
        "in/b.csv": HEAD + row({ seq: 7 }) + row({ seq: 8, id: "F2024-B-001", org: "二支行", amount: "10.5" }),
      },
    });
    expect(await merge(io, "in", "--json")).toBe(0);
    const shown = read(io);
    expect(shown.totals).toEqual([
      {
        profile: "rectification",
        rows_in: 4,
        rows_out: 3,
        duplicates: 1,
        superseded: 0,
        conflicts: 0,
        amount_in: "1005100.00",
        amount_out: "555100.00",
        amount_duplicates: "450000.00",
        amount_superseded: "0.00",
        amount_conflicts: "0.00",
      },
    ]);
    expect(
      shown.by_unit.map((one: { name: string; rows_in: number; rows_out: number }) => [
        one.name,
        one.rows_in,
        one.rows_out,
      ]),
    ).toEqual([
      ["一支行", 3, 2],
      ["二支行", 1, 1],
    ]);
    expect(
      shown.by_file.map((one: { path: string; rows_out: number; duplicates: number }) => [
        one.path,
        one.rows_out,
        one.duplicates,
      ]),
    ).toEqual([
      ["in/a.csv", 2, 0],
      ["in/b.csv", 1, 1],
    ]);
    expect(shown.conflicts).toEqual([]);
  });

  it("lists rows that differ under one number cell by cell, takes neither, and ends with 1", async () => {
    const io = memoryIo({
      files: {
        "a.csv": HEAD + row(),
        "b.csv":
          HEAD +
          row({ seq: 5, deadline: "2024-09-30", amount: "46" }) +
          row({ seq: 6, id: "F2024-B-009", fact: "重要空白凭证未登记" }),
      },
    });
    expect(await merge(io, "a.csv", "b.csv", "--json", "-o", "all.json")).toBe(1);
    const shown = read(io);
    expect(shown.totals[0]).toMatchObject({ rows_in: 3, rows_out: 1, duplicates: 0, conflicts: 2 });
    expect(shown.conflicts).toHaveLength(1);
    expect(shown.conflicts[0]).toMatchObject({ id: "F2024-A-001", why: "content" });
    expect(shown.conflicts[0].cells).toEqual([
      {
        key: "amount",
        values: [
          { value: "450000.00", places: [{ path: "a.csv", sheet: "", row: 2, cell: "H2" }] },
          { value: "460000.00", places: [{ path: "b.csv", sheet: "", row: 2, cell: "H2" }] },
        ],
      },
      {
        key: "deadline",
        values: [
          { value: "2024-06-30", places: [{ path: "a.csv", sheet: "", row: 2, cell: "L2" }] },
          { value: "2024-09-30", places: [{ path: "b.csv", sheet: "", row: 2, cell: "L2" }] },
        ],
      },
    ]);
    const rows = JSON.parse(io.text("all.json")).rows;
    expect(rows.map((one: { finding_id: string }) => one.finding_id)).toEqual(["F2024-B-009"]);
    expect(rows[0]._source).toEqual([
      { path: "b.csv", sheet: "", row: 3, cells: expect.objectContaining({ org: "C3", fact: "E3", amount: "H3" }) },
    ]);
  });

  it("takes a unit by any of its names and a number in any width or case for one, and names what is missing", async () => {
    const io = memoryIo({
      files: {
        "riskpaper.yaml": PROJECT,
        "in/S001_整改台账_2024Q1.csv": HEAD + row(),
        "in/S001_整改台账_2024Q1_补.csv": HEAD + row({ org: "示范农商行第一支行", id: "ｆ2024-a-001" }),
        "in/S002_整改台账_2024Q1.csv": HEAD + row({ org: "二支行", id: "F2024-B-001", amount: "" }),
      },
    });
    expect(await merge(io, "in", "--campaign", "Q1", "--json", "--with-errors")).toBe(0);
    const shown = read(io);
    expect(shown.totals[0]).toMatchObject({ rows_in: 3, rows_out: 2, duplicates: 1, conflicts: 0 });
    expect(shown.by_unit.map((one: { unit: string; rows_in: number }) => [one.unit, one.rows_in])).toEqual([
      ["S001", 2],
      ["S002", 1],
    ]);
    expect(shown.completeness).toEqual({
      due: 3,
      reported: 2,
      missing: [{ code: "S003", name: "示范农商行第三支行", profile: "rectification" }],
    });
  });

  it("takes no side where two units use one number, or one file says two things under it", async () => {
    const io = memoryIo({
      files: {
        "a.csv": HEAD + row() + row({ seq: 2, id: "F2024-A-002", fact: "库房钥匙由一人保管" }),
        "b.csv": HEAD + row({ org: "二支行", fact: "授信档案缺少审批单" }),
      },
    });
    expect(await merge(io, "a.csv", "b.csv", "--json")).toBe(1);
    const shown = read(io);
    expect(shown.conflicts).toMatchObject([{ id: "F2024-A-001", why: "units" }]);
    expect(shown.conflicts[0].rows.map((one: { unit: string }) => one.unit)).toEqual(["一支行", "二支行"]);
    expect(shown.totals[0]).toMatchObject({ rows_in: 3, rows_out: 1, duplicates: 0, conflicts: 2 });
    const twice = memoryIo({ files: { "a.csv": HEAD + row() + row({ seq: 2, deadline: "2024-12-31" }) } });
    expect(await merge(twice, "a.csv", "--json", "--with-errors")).toBe(1);
    expect(read(twice).conflicts).toMatchObject([{ why: "content", cells: [{ key: "deadline" }] }]);
  });

  it("keeps several measures against one finding, as long as one ledger states them all", async () => {
    const both = row({ measures: "补齐合同要素并复核" }) + row({ seq: 2, measures: "约谈经办人员并通报" });
    const one = memoryIo({ files: { "a.csv": HEAD + both, "b.csv": HEAD + row({ measures: "约谈经办人员并通报" }) } });
    expect(await merge(one, "a.csv", "b.csv", "--json")).toBe(0);
    expect(read(one).totals[0]).toMatchObject({ rows_in: 3, rows_out: 2, duplicates: 1, conflicts: 0 });
    const apart = memoryIo({
      files: {
        "a.csv": HEAD + row({ measures: "补齐合同要素并复核" }),
        "b.csv": HEAD + row({ measures: "约谈经办人员并通报" }),
      },
    });
    expect(await merge(apart, "a.csv", "b.csv", "--json")).toBe(1);
  });

  it("joins rows without a number only where they are identical, and takes a dash for none", async () => {
    const io = memoryIo({
      files: {
        "a.csv": HEAD + row({ id: "" }) + row({ seq: 2, id: "—", fact: "库房钥匙由一人保管" }),
        "b.csv": HEAD + row({ id: "", seq: 9 }) + row({ seq: 10, id: "—", fact: "库房钥匙由一人保管，未双人" }),
      },
    });
    await merge(io, "a.csv", "b.csv", "--json", "--with-errors");
    expect(read(io).totals[0]).toMatchObject({ rows_in: 4, rows_out: 3, duplicates: 1, conflicts: 0 });
  });

  it("counts a file that came in under two names once, and a corrected one instead of what it corrects", async () => {
    const io = memoryIo({
      files: {
        "riskpaper.yaml": PROJECT,
        "in/S001_整改台账_2024Q1.csv": HEAD + row(),
        "in/又一份 S001.csv": HEAD + row(),
        "in/S002_整改台账_2024Q1.csv": HEAD + row({ org: "二支行", id: "F2024-B-001", amount: "1" }),
        "in/S002_整改台账_2024Q1_更正.csv": HEAD + row({ org: "二支行", id: "F2024-B-001", amount: "2" }),
      },
    });
    expect(await merge(io, "in", "--json")).toBe(0);
    const shown = read(io);
    expect(shown.totals[0]).toMatchObject({ rows_in: 3, rows_out: 2, duplicates: 1, amount_out: "470000.00" });
    expect(shown.left_out).toEqual([{ path: "in/S002_整改台账_2024Q1.csv", why: "replaced" }]);
  });

  it("makes the same bytes of the same ledgers in any order, in every format", async () => {
    const files = {
      "a.csv": HEAD + row() + row({ seq: 2, id: "", fact: "库房钥匙由一人保管" }),
      "b.csv": HEAD + row({ seq: 3, id: "F2024-B-002", org: "二支行", note: '=HYPERLINK("http://x","y")' }),
      "c.csv": HEAD + row({ seq: 4, deadline: "2024-07-31" }),
    };
    const results = [];
    for (const order of [
      ["a.csv", "b.csv", "c.csv"],
      ["c.csv", "a.csv", "b.csv"],
      ["b.csv", "c.csv", "a.csv"],
    ]) {
      const io = memoryIo({ files });
      const outputs = ["o.json", "o.yaml", "o.csv", "o.xlsx", "store/"];
      for (const output of outputs) expect(await merge(io, ...order, "--with-errors", "-o", output)).toBe(1);
      const made = io.paths().filter((path) => !/\/[abc]\.csv$/.test(path));
      results.push(JSON.stringify([io.out(), made.map((path) => [path, [...io.bytes(path)]])]));
    }
    expect(new Set(results).size).toBe(1);
  });

  it("writes a workbook that is accepted as a ledger again, with the same rows and no formula from anybody's text", async () => {
    const io = memoryIo({
      files: {
        "a.csv": HEAD + row({ note: "=1+1" }) + row({ seq: 2, id: "", fact: "库房钥匙由一人保管", amount: "" }),
        "b.csv": HEAD + row({ id: "F2024-B-001", org: "二支行", status: "退回" }),
        "c.csv": HEAD + row() + row({ id: "F2024-C-001", org: "三支行", fact: "空白凭证未登记" }),
      },
    });
    expect(await merge(io, "a.csv", "b.csv", "c.csv", "-o", "all.xlsx")).toBe(1);
    expect(await run(["validate", "all.xlsx", "--as-of", "2024-03-31", "--format", "json"], io)).toBe(0);
    const again = memoryIo({ files: { "all.xlsx": io.bytes("all.xlsx") } });
    expect(await run(["ledger", "import", "all.xlsx", "--as-of", "2024-03-31", "--json"], again)).toBe(0);
    const { profile, rows, source } = read(again);
    expect([profile, source.sheet]).toEqual(["rectification", "整改台账"]);
    expect(
      rows.map((one: { seq: number; org: string; finding_id: string; amount: string; _state: string }) => [
        one.seq,
        one.org,
        one.finding_id,
        one.amount,
        one._state,
      ]),
    ).toEqual([
      [1, "一支行", null, null, null],
      [2, "三支行", "F2024-C-001", "450000.00", null],
      [3, "二支行", "F2024-B-001", "450000.00", "退回"],
    ]);
    const { strFromU8, unzipSync } = await import("fflate");
    const parts = unzipSync(io.bytes("all.xlsx"));
    const strings = Object.entries(parts)
      .map(([, part]) => strFromU8(part))
      .join("");
    for (const text of ["统计", "合并核对", "合并来源", "合并冲突", "a.csv", "=1+1"]) expect(strings).toContain(text);
    for (const [name, part] of Object.entries(parts))
      if (/worksheets\/sheet/.test(name)) expect(strFromU8(part)).not.toMatch(/<f>=?1\+1/);
  });

  it("says what stops it: several kinds for one file, a name without a format, nothing to merge, a file in the way", async () => {
    const problem = `kind: Ledger
schemaVersion: "1"
profile: problem
unit: 一支行
rows:
  - {finding_id: F2024-P-1, org: 一支行, found_date: "2024-01-15", fact: 贷前调查未到户, category: 操作风险, status: 未整改}
`;
    const io = memoryIo({ files: { "a.csv": HEAD + row(), "p.yaml": problem, "there.json": "{}" } });
    expect(await merge(io, "a.csv", "p.yaml", "--with-errors", "-o", "all.xlsx")).toBe(2);
    expect(await merge(io, "a.csv", "-o", "all.doc")).toBe(2);
    expect(await merge(io, "a.csv", "-o", "there.json")).toBe(2);
    expect(io.text("there.json")).toBe("{}");
    expect(await merge(io, "nowhere.csv", "-o", "all.json")).toBe(1);
    expect(io.has("all.xlsx") || io.has("all.json")).toBe(false);
    expect(await merge(io, "a.csv", "p.yaml", "--with-errors", "-o", "both/")).toBe(0);
    expect(io.paths().filter((path) => path.includes("/both/"))).toEqual([
      "/work/both/一支行_problem.ledger.yaml",
      "/work/both/一支行_rectification.ledger.yaml",
    ]);
  });

  it("keeps two units apart on disk whatever they are called", async () => {
    const names = ["../../etc/一支行", "..／..／etc／一支行", "CON", "con", "a/b", "a\\b"];
    const rows = names.map((org, at) =>
      row({ seq: at + 1, org, id: `F2024-N-${at}`, fact: `第${at}户档案缺少借据影像` }),
    );
    const io = memoryIo({ files: { "a.csv": HEAD + rows.join("") } });
    await merge(io, "a.csv", "--with-errors", "-o", "store/");
    const made = io.paths().filter((path) => path !== "/work/a.csv");
    expect(made.every((path) => /^\/work\/store\/[^/]+\.ledger\.yaml$/.test(path))).toBe(true);
    const units = new Set(made.map((path) => path.toLowerCase()));
    expect(units.size).toBe(made.length);
    const all = made.map((path) => io.text(path)).join("");
    for (let at = 0; at < names.length; at += 1) expect(all).toContain(`F2024-N-${at}`);
  });

  it("makes one ledger of two hundred, the same in whatever order they are named, with every unit's sum", async () => {
    const files: Record<string, string> = {};
    for (let unit = 0; unit < 200; unit += 1) {
      const rows = [1, 2, 3].map((no) =>
        row({
          seq: no,
          id: `F2024-U${unit}-00${no}`,
          org: `第${unit}支行`,
          amount: `${unit}.0${no}`,
          fact: `第${unit}支行第${no}户档案缺少第${unit * 7 + no}号借据影像`,
        }),
      );
      // Every seventh hands in a row of its neighbour's too.
      const shared = unit % 7 === 0 && unit > 0 ? files[`in/${unit - 1}.csv`]?.split("\n")[1] : undefined;
      files[`in/${unit}.csv`] = HEAD + rows.join("") + (shared === undefined ? "" : `${shared}\n`);
    }
    const paths = Object.keys(files);
    const results: string[] = [];
    for (const step of [1, 77, 123]) {
      const io = memoryIo({ files });
      const order = paths.map((_, at) => paths[(at * step) % paths.length] ?? "");
      expect(new Set(order).size).toBe(200);
      expect(await merge(io, ...order, "--with-errors", "--json", "-o", "all.json")).toBe(0);
      results.push(io.out() + io.text("all.json"));
      const shown = JSON.parse(io.out());
      expect(shown.totals[0]).toMatchObject({ rows_in: 628, rows_out: 600, duplicates: 28, conflicts: 0 });
      for (const { name, amount_out } of shown.by_unit) {
        const unit = Number(/\d+/.exec(name)?.[0]);
        expect(amount_out).toBe(`${unit * 30_000 + 600}.00`);
      }
    }
    expect(new Set(results).size).toBe(1);
  }, 180_000);
});
