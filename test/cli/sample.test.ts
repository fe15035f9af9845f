import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { PopulationRefused } from "../../src/journeys/sample/population-problem.ts";
import { readSample, sample, type SampleOptions } from "../../src/journeys/sample/sample.ts";
import type { Sample } from "../../src/model/generated/documents.ts";
import { loansCsv } from "../field/sampling/population.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const GOLDENS = join(ROOT, "test", "fixtures", "sampling");
const world = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  memoryIo({ files: { "loans.csv": loansCsv(120), ...files } });
const at = ["--as-of", "2026-11-22"];
const idsOf = ({ rounds }: Sample) => rounds.flatMap(({ drawn }) => drawn.map(({ id }) => id));
const read = (io: MemoryIo, path: string) => parse(io.text(path)) as Sample;

async function ran(argv: readonly string[], io: MemoryIo = world()): Promise<MemoryIo> {
  expect([await run(["sample", ...argv, ...at], io), io.err()]).toEqual([0, expect.anything()]);
  return io;
}

describe("riskpaper sample writes the sample it always wrote", () => {
  it.each([
    ["random", []],
    ["systematic", []],
    ["stratified", ["--stratify", "贷款种类"]],
    ["amount", ["--amount", "余额"]],
    ["judgement", ["--pick", "JJ0003、JJ0117,JJ0050", "--reason", "三笔均为同一担保人"]],
  ])("%s", async (method, more) => {
    const drawing = method === "judgement" ? [] : ["-n", "12", "--seed", "2026Q3"];
    const io = await ran(["loans.csv", "--method", method, ...drawing, ...more, "-o", "a.sample.yaml"]);
    const extending = method === "judgement" ? ["--pick", "JJ0001", "--reason", "补一笔"] : ["-n", "3"];
    await ran(["--extend", "a.sample.yaml", ...extending, "-o", "b.sample.yaml"], io);
    const golden = join(GOLDENS, `${method}.sample.yaml`);
    if (process.env.UPDATE_SAMPLES === "1") writeFileSync(golden, io.text("b.sample.yaml"));
    expect(io.text("b.sample.yaml")).toBe(readFileSync(golden, "utf8"));
    expect(read(io, "b.sample.yaml").rounds[0]).toEqual(read(io, "a.sample.yaml").rounds[0]);
  });
});

describe("riskpaper sample", () => {
  it("writes a list to work with and the sample beside it", async () => {
    const io = await ran(["loans.csv", "-n", "5", "--seed", "s", "-o", "out/清单.csv"]);
    const list = io.text("out/清单.csv").trim().split("\r\n");
    const drawn = read(io, "out/清单.sample.yaml");
    expect(drawn.population.file).toBe("../loans.csv");
    expect(list.slice(1).map((line) => line.split(",")[2])).toEqual(idsOf(drawn));
    await ran(["loans.csv", "-n", "5", "--seed", "s", "-o", "out/清单.xlsx", "--force"], io);
    expect(io.has("out/清单.xlsx")).toBe(true);
  });

  it("draws the same from a workbook as from a csv with the same rows, and says which sheet", async () => {
    const io = await ran(["loans.csv", "-n", "40", "--seed", "s", "-o", "list.xlsx"]);
    await ran(["list.xlsx", "--id", "借据号", "-n", "40", "--seed", "t", "-o", "again.yaml"], io);
    expect(read(io, "again.yaml").population).toMatchObject({ sheet: "抽样清单", header_row: 2, rows: 40 });
    expect(new Set(idsOf(read(io, "again.yaml")))).toEqual(new Set(idsOf(read(io, "list.sample.yaml"))));
  });

  it("prints the sample with --json, and nothing else on stdout", async () => {
    const io = await ran(["loans.csv", "-n", "5", "--seed", "s", "--json"]);
    expect(JSON.parse(io.out())).toMatchObject({ kind: "Sample", n: 5, population: { file: "loans.csv", rows: 120 } });
  });

  it("makes a seed where none is given, and records it", async () => {
    const { seed } = JSON.parse((await ran(["loans.csv", "-n", "5", "--json"])).out()) as Sample;
    const again = JSON.parse((await ran(["loans.csv", "-n", "5", "--json", "--seed", seed ?? ""])).out()) as Sample;
    expect(again.seed).toBe(seed);
  });

  it("leaves totals and signatures out, and says so", async () => {
    const text = "台账,,\n单号,户名,余额（元）\nA1,甲,10\nA2,乙,20\n合计,,30\n制表人：赵一,,\n";
    const io = await ran(["p.csv", "-n", "2", "--method", "amount", "--json"], world({ "p.csv": text }));
    const { population } = JSON.parse(io.out()) as Sample;
    expect(population).toMatchObject({ rows: 2, amount: "30.00", left_out: [{ row: 5 }, { row: 6 }] });
  });

  it("takes ten thousand of twelve thousand", async () => {
    const io = await ran(
      ["big.csv", "-n", "10000", "--seed", "s", "-o", "big.sample.json"],
      world({ "big.csv": loansCsv(12_000) }),
    );
    expect((await readSample("/work/big.sample.json", io)).n).toBe(10_000);
    expect(await run(["sample", "--extend", "big.sample.json", "-n", "1"], io)).toBe(2);
  });
});

const OPTIONS: SampleOptions = {
  population: "p.csv",
  method: "随机",
  n: 1,
  seed: "s",
  columns: { id: null, amount: null, stratum: null, sheet: null },
  pick: [],
  reason: null,
  extend: null,
  output: null,
  force: false,
  asOf: "2026-11-22",
  by: null,
  config: null,
};

async function refusal(text: string | Uint8Array, options: Partial<SampleOptions>, files = {}) {
  const io = world({ "p.csv": text, ...files });
  const list = async () => new Uint8Array();
  const error: unknown = await sample({ ...OPTIONS, ...options }, list, io).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(PopulationRefused);
  return error instanceof PopulationRefused ? error.problems : [];
}

const HEAD = "单号,户名,余额（元）\n";

describe("a population is refused", () => {
  it("with the cells of ids that are blank or there twice", async () => {
    expect(await refusal(`${HEAD}A1,甲,1\n,乙,2\nA1,丙,3\n`, {})).toEqual([
      { what: "empty-id", cell: "A3" },
      { what: "duplicate-id", cell: "A4", first: "A2", value: "A1" },
    ]);
  });

  it("with the cells of amounts that are negative or unreadable", async () => {
    const problems = await refusal(`${HEAD}A1,甲,-5\nA2,乙,若干\nA3,丙,1.2E+17\n`, { method: "金额" });
    expect(problems).toMatchObject([
      { what: "told", told: { code: "negative-amount", at: { cell: "C2" } } },
      { what: "told", told: { code: "unreadable-amount", at: { cell: "C3" } } },
      { what: "told", told: { at: { cell: "C4" } } },
    ]);
  });

  it("where more is asked for than can be drawn", async () => {
    const text = `${HEAD}A1,甲,5\nA2,乙,0\n`;
    expect(await refusal(text, { n: 3 })).toEqual([{ what: "too-many", n: 3, rows: 2 }]);
    expect(await refusal(text, { n: 2, method: "金额" })).toEqual([{ what: "too-many", n: 2, rows: 1 }]);
  });

  it("where a column that was named is not there, or none was and several could be meant", async () => {
    const columns = { ...OPTIONS.columns, amount: "佘额" };
    expect(await refusal(`${HEAD}A1,甲,5\n`, { columns })).toMatchObject([{ what: "no-column", near: "余额（元）" }]);
    expect(await refusal("单号,余额,发生金额\nA1,5,6\n", { method: "金额" })).toMatchObject([{ what: "which-amount" }]);
    expect(await refusal(`${HEAD}A1,甲,5\n`, { method: "分层" })).toMatchObject([{ what: "which-stratum" }]);
  });

  it("where ids were picked that it does not have", async () => {
    const options = { method: "判断", seed: null, pick: ["A1", "A9"], reason: "大额" } as const;
    expect(await refusal(`${HEAD}A1,甲,5\n`, options)).toEqual([{ what: "not-there", ids: ["A9"] }]);
  });

  it("where it is no table, or has no rows", async () => {
    expect(await refusal(HEAD, {})).toEqual([{ what: "no-table" }]);
    expect(await refusal("", {})).toMatchObject([{ what: "told", told: { code: "file-empty" } }]);
    expect(await refusal(new Uint8Array([80, 75, 3, 4, 0]), {})).toMatchObject([{ what: "told" }]);
  });

  it("where it changed after it was drawn from, for an extension", async () => {
    const io = await ran(["loans.csv", "-n", "5", "--seed", "s", "-o", "a.sample.yaml"]);
    const extend = { population: null, method: null, seed: null, extend: "a.sample.yaml" };
    const files = { "a.sample.yaml": io.text("a.sample.yaml"), "loans.csv": loansCsv(121) };
    expect(await refusal("", extend, files)).toEqual([{ what: "changed" }]);
  });

  it.each([
    ["an id", (text: string, [id = ""]: readonly string[]) => text.replace(id, "JJ0999")],
    ["another id of the population", (text: string, [id = ""]: readonly string[]) => text.replace(id, "JJ0120")],
    ["the number", (text: string) => text.replace("\nn: 5", "\nn: 4")],
  ])("where %s of the sample that is extended was edited by hand", async (_, edited) => {
    const io = await ran(["loans.csv", "-n", "5", "--seed", "s", "-o", "a.sample.yaml"]);
    const extend = { population: null, method: null, seed: null, extend: "a.sample.yaml" };
    const text = io.text("a.sample.yaml");
    const changed = edited(text, idsOf(read(io, "a.sample.yaml")));
    expect(changed).not.toBe(text);
    const files = { "a.sample.yaml": changed, "loans.csv": loansCsv(120) };
    expect(await refusal("", extend, files)).toEqual([{ what: "altered", round: 1 }]);
  });
});

describe("how it is called", () => {
  it.each([
    [["loans.csv"]],
    [["loans.csv", "-n", "0"]],
    [["loans.csv", "-n", "10001"]],
    [["loans.csv", "-n", "3", "--method", "lucky"]],
    [["loans.csv", "--method", "judgement", "--pick", "JJ0001"]],
    [["loans.csv", "--method", "judgement", "--reason", "大额"]],
    [["loans.csv", "-n", "3", "--pick", "JJ0001,JJ0002,JJ0003"]],
    [["loans.csv", "-n", "3", "-o", "a.docx"]],
    [["-n", "3"]],
  ])("%j is said to be wrong", async (argv) => {
    expect(await run(["sample", ...argv], world())).toBe(2);
  });

  it("extends a choice by judgement by ids that are named, and a drawing by none", async () => {
    const io = await ran([
      "loans.csv",
      "--method",
      "judgement",
      "--pick",
      "JJ0001",
      "--reason",
      "大额",
      "-o",
      "j.yaml",
    ]);
    await ran(["loans.csv", "-n", "5", "--seed", "s", "-o", "r.yaml"], io);
    for (const argv of [
      ["j.yaml", "-n", "3", "--reason", "再抽"],
      ["j.yaml", "--pick", "JJ0002"],
      ["r.yaml", "--pick", "JJ0002", "--reason", "大额"],
    ])
      expect(await run(["sample", "--extend", ...argv, "-o", "x.yaml"], io)).toBe(2);
    expect(io.has("x.yaml")).toBe(false);
  });

  it("never writes over the population, for the sample needs it", async () => {
    const io = world();
    const before = io.text("loans.csv");
    expect(await run(["sample", "loans.csv", "-n", "5", "-o", "loans.csv", "--force"], io)).toBe(2);
    expect(io.text("loans.csv")).toBe(before);
  });

  it("never writes over a file that is there, but over the sample it extends", async () => {
    const io = await ran(["loans.csv", "-n", "5", "--seed", "s", "-o", "a.sample.yaml"]);
    const before = io.text("a.sample.yaml");
    expect(await run(["sample", "loans.csv", "-n", "5", "--seed", "t", "-o", "a.sample.yaml"], io)).toBe(2);
    expect(io.text("a.sample.yaml")).toBe(before);
    await ran(["--extend", "a.sample.yaml", "-n", "1", "-o", "a.sample.yaml"], io);
    expect(read(io, "a.sample.yaml").n).toBe(6);
  });
});
