import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { type Database, duckdb } from "../helpers/duckdb.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const E1 = `${ROOT}/examples/ledgers/E1.yaml`;
const exports = (io: MemoryIo, ...argv: string[]) => run(["ledger", "export", "--as-of", "2024-03-31", ...argv], io);
const HEAD =
  "序号,被查机构,发现日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,整改措施,责任人,整改期限,整改状态,整改完成日期,佐证材料,复核人,经办柜台\n";
const row = (no: number, over: Readonly<Record<string, string>> = {}) => {
  const cells = {
    no: String(no),
    org: "一支行",
    found: `2024-01-1${no}`,
    fact: `抽查放款合同30份，其中${no}份要素空白后补签字`,
    category: "操作风险",
    severity: "高",
    amount: "",
    unit: "信贷部",
    measures: "逐户核对合同要素并补正签字",
    owner: "赵一、钱二",
    deadline: "2024-03-31",
    status: "整改中",
    done: "",
    evidence: "",
    verifier: "",
    extra: "",
    ...over,
  };
  return `${Object.values(cells).join(",")}\n`;
};
const objects = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("ledger export", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-export-"));
  let db: Database;
  beforeAll(async () => {
    db = await duckdb();
  });
  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const onDisk = (io: MemoryIo, name: string) => {
    const path = join(folder, name).replaceAll("\\", "/");
    writeFileSync(path, io.bytes(name));
    return path;
  };

  it("writes one object for each finding, with where it stands, exact money and lists as lists", async () => {
    const io = memoryIo();
    expect(await exports(io, E1, "-o", "E1.ndjson")).toBe(0);
    const rows = objects(io.text("E1.ndjson"));
    expect(rows).toHaveLength(15);
    expect(rows[3]).toMatchObject({
      source_path: E1,
      source_sheet: null,
      source_row: 4,
      profile: "rectification-full",
      unit: "示范农商行",
      period_from: "2024-01-01",
      period_to: "2024-03-31",
      finding_id: "F2024-001",
      severity_scheme: "P4",
      amount: "450000.00",
      owner: expect.any(Array),
      is_repeat: false,
      repeat_of: null,
      extra_json: null,
    });
    for (const one of rows) expect(Object.keys(one)).toEqual(Object.keys(rows[0] ?? {}));
  });

  it("gives the same rows in every form, and DuckDB the types to go on with", async () => {
    const io = memoryIo();
    for (const name of ["E1.csv", "E1.ndjson", "E1.parquet"]) expect(await exports(io, E1, "-o", name)).toBe(0);
    const [csv, json, parquet] = ["E1.csv", "E1.ndjson", "E1.parquet"].map((name) => onDisk(io, name));
    const types = await db.rows(`SELECT column_name AS n, column_type AS t FROM (DESCRIBE FROM '${parquet}')`);
    expect(Object.fromEntries(types.map(({ n, t }) => [n, t]))).toMatchObject({
      source_row: "BIGINT",
      finding_id: "VARCHAR",
      amount: "DECIMAL(18,2)",
      found_date: "DATE",
      owner: "VARCHAR[]",
      is_repeat: "BOOLEAN",
    });
    const plain = `SELECT finding_id, amount::DECIMAL(18,2) AS amount, found_date::DATE AS found, done_date::DATE AS done,
      is_repeat::BOOLEAN AS repeated, fact, state`;
    const wanted = await db.rows(`${plain}, owner FROM '${parquet}' ORDER BY source_row`);
    expect(wanted).toHaveLength(15);
    expect(await db.rows(`${plain}, owner FROM read_json('${json}') ORDER BY source_row`)).toEqual(wanted);
    expect(await db.rows(`${plain}, string_split(owner, '、') AS owner FROM '${csv}' ORDER BY source_row`)).toEqual(
      wanted,
    );
  });

  it("names table, version and day in the metadata of Parquet, and is the same file each time", async () => {
    const [first, second] = [memoryIo({ now: "2026-01-01T00:00:00Z" }), memoryIo({ now: "2027-05-05T05:05:05Z" })];
    for (const io of [first, second]) expect(await exports(io, E1, "-o", "E1.parquet")).toBe(0);
    expect(Buffer.from(first.bytes("E1.parquet")).equals(Buffer.from(second.bytes("E1.parquet")))).toBe(true);
    const path = onDisk(first, "E1.parquet");
    const pairs = await db.rows(`SELECT decode(key) AS k, decode(value) AS v FROM parquet_kv_metadata('${path}')`);
    expect(Object.fromEntries(pairs.map(({ k, v }) => [k, v]))).toEqual({
      "riskpaper.table": "findings",
      "riskpaper.schemaVersion": "1",
      "riskpaper.asOf": "2024-03-31",
    });
  });

  it("knows the codes of units that the roster names", async () => {
    const io = memoryIo({
      files: {
        "名录.csv": "机构代码,机构名称\nS001,示范农商行第一支行\nS000,示范农商行\n",
      },
    });
    expect(await exports(io, E1, "--roster", "名录.csv", "--with-errors", "-o", "-", "--format", "ndjson")).toBe(0);
    const rows = objects(io.out());
    const codes = new Set(rows.map(({ org, org_code, unit_code }) => `${org} ${org_code} ${unit_code}`));
    expect(codes).toContain("示范农商行第一支行 S001 S000");
    expect(codes).toContain("示范农商行第二支行 null S000");
  });

  it("makes no formula of a text, in csv alone, and keeps numbers numbers", async () => {
    const rows = [
      row(1, { fact: "=1+1抽查放款合同30份，其中1份要素空白", amount: "12.5" }),
      row(2, { fact: "＠SUM抽查放款合同30份，其中2份要素空白", measures: '"补正，逐户\n核对合同要素"' }),
    ];
    const io = memoryIo({ files: { "a.csv": HEAD + rows.join("") } });
    expect(await exports(io, "a.csv", "--with-errors", "-o", "o.csv")).toBe(0);
    const text = io.text("o.csv");
    expect(text).toContain(",'=1+1抽查");
    expect(text).toContain(",125000.00,");
    const path = onDisk(io, "o.csv");
    expect(await db.rows(`SELECT measures, sum(amount) OVER () AS total FROM '${path}' WHERE seq = 2`)).toHaveLength(1);
    expect(await exports(io, "a.csv", "--with-errors", "-o", "o.ndjson")).toBe(0);
    expect(objects(io.text("o.ndjson"))[0]?.fact).toMatch(/^=1\+1/);
  });

  it("leaves the mark out where it is told to, and on stdout", async () => {
    const io = memoryIo();
    expect(await exports(io, E1, "--no-bom", "-o", "o.csv")).toBe(0);
    expect(await exports(io, E1, "-o", "marked.csv")).toBe(0);
    const [plain, marked] = [Buffer.from(io.bytes("o.csv")), Buffer.from(io.bytes("marked.csv"))];
    expect(plain.subarray(0, 12).toString()).toBe("source_path,");
    expect(marked.equals(Buffer.concat([Buffer.from("\ufeff"), plain]))).toBe(true);
    expect(await exports(io, E1, "-o", "-")).toBe(0);
    expect(plain.equals(io.outBytes())).toBe(true);
  });

  it("keeps what it could not read, and columns nobody knows, beside the null", async () => {
    const io = memoryIo({
      files: { "a.csv": HEAD + row(1, { deadline: "尽快", extra: "三号柜台" }) + row(2) },
    });
    expect(await exports(io, "a.csv", "-o", "o.ndjson")).toBe(1);
    expect(io.has("o.ndjson")).toBe(false);
    expect(await exports(io, "a.csv", "--with-errors", "-o", "o.ndjson")).toBe(0);
    const [first, second] = objects(io.text("o.ndjson"));
    expect(first).toMatchObject({ deadline: null, owner: ["赵一", "钱二"], status: "整改中" });
    expect(JSON.parse(String(first?.unread_json))).toEqual({ deadline: "尽快" });
    expect(JSON.parse(String(first?.extra_json))).toEqual({ 经办柜台: "三号柜台" });
    expect(second).toMatchObject({ deadline: "2024-03-31", unread_json: null });
  });

  it("names what it leaves out and ends with 1 for it", async () => {
    const io = memoryIo({
      files: { "台账/a.csv": HEAD + row(1), "台账/b.csv": HEAD + row(2, { status: "差不多了" }), "台账/c.xlsx": "no" },
    });
    expect(await exports(io, "台账", "-o", "o.ndjson")).toBe(1);
    expect(objects(io.text("o.ndjson")).map((one) => one.source_path)).toEqual(["台账/a.csv"]);
    expect(io.err()).toContain("台账/b.csv");
    expect(io.err()).toContain("台账/c.xlsx");
  });

  it("writes an empty second table where no register is among the inputs", async () => {
    const io = memoryIo();
    expect(await exports(io, E1, "-o", "o.parquet", "--history", "h.parquet")).toBe(0);
    const path = onDisk(io, "h.parquet");
    expect(await db.rows(`SELECT count(*)::INT AS n FROM '${path}'`)).toEqual([{ n: 0 }]);
    const types = await db.rows(`SELECT column_name AS n FROM (DESCRIBE FROM '${path}')`);
    expect(types.map(({ n }) => n)).toEqual(
      expect.arrayContaining(["finding_id", "from_state", "to_state", "on_date"]),
    );
  });

  it("writes over nothing without --force", async () => {
    const io = memoryIo({ files: { "o.csv": "mine" } });
    expect(await exports(io, E1, "-o", "o.csv")).toBe(2);
    expect(io.text("o.csv")).toBe("mine");
    expect(await exports(io, E1, "-o", "new.csv", "--history", "o.csv")).toBe(2);
    expect(io.has("new.csv")).toBe(false);
    expect(await exports(io, E1, "-o", "o.csv", "--force")).toBe(0);
    expect(io.text("o.csv")).not.toBe("mine");
  });

  it.each([
    [["-o", "o.txt"], "csv"],
    [["-o", "o.csv", "--format", "parket"], "parquet"],
    [["-o", "-", "--format", "parquet"], "-o -"],
    [["-o", "o.csv", "--history", "o.csv"], "--history"],
    [[], "--output"],
  ])("ends with 2 for %j and says what may be asked for", async (argv, named) => {
    const io = memoryIo();
    expect(await exports(io, E1, ...argv)).toBe(2);
    expect(io.out()).toBe("");
    expect(io.err()).toContain(named);
    expect(io.paths()).toEqual([]);
  });

  it("says so where there is nothing to export, and writes nothing", async () => {
    const io = memoryIo({ files: { "a.txt": "-" } });
    expect(await exports(io, "a.txt", "-o", "o.csv")).toBe(1);
    expect(io.has("o.csv")).toBe(false);
    expect(io.out()).toBe("");
  });
});
