import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const HEAD =
  "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注\n";
const line = (no: number, org: string, more: { readonly deadline?: string; readonly status?: string } = {}) =>
  `${no},F2024-${org === "一支行" ? "A" : "B"}-00${no},${org},2024-01-1${no},抽查档案${no}份，其中${no}份缺少“借据: 影像”#${no},操作风险,高,${no}.5,信贷部,赵一、钱二,逐户补齐第${no}号影像,${more.deadline ?? "2024-06-30"},${more.status ?? "整改中"},,,,no\n`;
const FIRST = [1, 2, 3].map((no) => line(no, "一支行")).join("");
const SECOND = [1, 2].map((no) => line(no, "二支行")).join("");

/** Merges files into a store; what is in the store afterwards, by name. */
async function store(
  files: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly texts: Readonly<Record<string, string>>; readonly err: string }> {
  const io = memoryIo({ files });
  const code = await run(["ledger", "merge", "--as-of", "2024-03-31", ...argv], io);
  const made = io.paths().filter((path) => path.startsWith("/work/store/"));
  return {
    code,
    err: io.err(),
    texts: Object.fromEntries(made.map((path) => [path.replace("/work/store/", ""), io.text(path)])),
  };
}
const rowsOf = async (files: Readonly<Record<string, string>>, path: string) => {
  const io = memoryIo({ files });
  expect(await run(["ledger", "import", path, "--as-of", "2024-03-31", "--json"], io)).toBe(0);
  return JSON.parse(io.out()).rows.map(({ seq: _, _row, ...row }: Record<string, unknown>) => row);
};

describe("a folder of ledgers kept in git", () => {
  let made: Readonly<Record<string, string>> = {};
  let folder = "";
  beforeAll(async () => {
    made = (await store({ "a.csv": HEAD + FIRST, "b.csv": HEAD + SECOND }, "a.csv", "b.csv", "-o", "store/")).texts;
    folder = mkdtempSync(join(tmpdir(), "riskpaper-store-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("holds one document for each unit, and its rows read as those that came in", async () => {
    expect(Object.keys(made)).toEqual(["一支行.ledger.yaml", "二支行.ledger.yaml"]);
    const kept = { "x.ledger.yaml": made["一支行.ledger.yaml"] ?? "" };
    expect(await rowsOf(kept, "x.ledger.yaml")).toEqual(await rowsOf({ "a.csv": HEAD + FIRST }, "a.csv"));
  });

  it("stays as it is, byte for byte, when it is merged again, and is read by itself", async () => {
    const files = Object.fromEntries(Object.entries(made).map(([name, text]) => [`store/${name}`, text]));
    const again = await store(files, "store", "-o", "store/");
    expect(again.code).toBe(0);
    expect(again.texts).toEqual(made);
  });

  it("changes one line for one value, and the lines of a row for a row", async () => {
    const git = (...argv: string[]) => execFileSync("git", ["-C", folder, ...argv], { encoding: "utf8" });
    const put = (texts: Readonly<Record<string, string>>) => {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(folder)) if (name.endsWith(".yaml")) rmSync(join(folder, name));
      for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    };
    const changed = () =>
      git("-c", "core.quotePath=off", "diff", "--numstat")
        .trim()
        .split("\n")
        .map((one) => one.split("\t"));
    git("init", "-q");
    put(made);
    git("add", ".");
    const moved = FIRST.replace(line(2, "一支行"), line(2, "一支行", { deadline: "2024-08-31" }));
    put((await store({ "a.csv": HEAD + moved, "b.csv": HEAD + SECOND }, "a.csv", "b.csv", "-o", "store/")).texts);
    expect(changed()).toEqual([["1", "1", "一支行.ledger.yaml"]]);
    expect(readFileSync(join(folder, "一支行.ledger.yaml"), "utf8")).toContain('deadline: "2024-08-31"');
    const longer = SECOND + line(3, "二支行");
    put((await store({ "a.csv": HEAD + FIRST, "b.csv": HEAD + longer }, "a.csv", "b.csv", "-o", "store/")).texts);
    const keys = (made["二支行.ledger.yaml"] ?? "").split("rows:\n")[1]?.trimEnd().split("\n").length ?? 0;
    expect(changed()).toEqual([[String(keys / 2), "0", "二支行.ledger.yaml"]]);
  });

  const zero = (unit: string, period: string) =>
    `kind: Ledger\nschemaVersion: "1"\nprofile: rectification\nunit: ${unit}\nperiod: ${period}\nfiller: 周敏\nperson_in_charge: 孙波\nrows:\n  - {seq: 1, org: ${unit}, fact: 零报告}\n`;
  const Q1 = `{from: "2024-01-01", to: "2024-03-31"}`;

  it("has a document for a unit too that has nothing to report, which says so when it is read again", async () => {
    const files = { "a.csv": HEAD + FIRST, "c.ledger.yaml": zero("三支行", Q1) };
    const { code, texts } = await store(files, "a.csv", "c.ledger.yaml", "-o", "store/");
    expect(code).toBe(0);
    expect(Object.keys(texts)).toEqual(["一支行.ledger.yaml", "三支行.ledger.yaml"]);
    const kept = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`store/${name}`, text]));
    const again = await store(kept, "store", "-o", "store/");
    expect([again.code, again.texts]).toEqual([0, texts]);
    const io = memoryIo({ files: kept });
    expect(await run(["ledger", "merge", "store", "--as-of", "2024-03-31", "--json"], io)).toBe(0);
    expect(JSON.parse(io.out()).zero_reports).toEqual([
      { unit: "三支行", name: "三支行", profile: "rectification", files: ["store/三支行.ledger.yaml"] },
    ]);
  });

  it("goes on with the next period: what a unit says now stands, and the store says up to when it goes", async () => {
    const ledger = (period: string, ...rows: readonly string[]) =>
      `kind: Ledger\nschemaVersion: "1"\nprofile: rectification\nunit: 一支行\nperiod: ${period}\nschemes: {severity: G3}\nrows:\n${rows.join("")}`;
    const line = (no: number, status: string, more = "") =>
      `  - {seq: ${no}, org: 一支行, finding_id: F2024-A-00${no}, found_date: "2024-01-1${no}", fact: "抽查档案${no}份，缺少借据影像", category: 操作风险, severity: 高, owner_unit: 信贷部, owner: 赵一, measures: "逐户补齐第${no}号影像", deadline: "2024-06-30", status: ${status}${more}}\n`;
    const Q2 = `{from: "2024-04-01", to: "2024-06-30"}`;
    const first = await store(
      { "q1.yaml": ledger(Q1, line(1, "未整改"), line(2, "未整改")) },
      "q1.yaml",
      "-o",
      "store/",
    );
    const kept = Object.fromEntries(Object.entries(first.texts).map(([name, text]) => [`store/${name}`, text]));
    const done = line(1, "已整改", `, done_date: "2024-03-20", evidence: 补录清单.pdf`);
    const files = { ...kept, "q2.yaml": ledger(Q2, done, line(3, "未整改")) };
    const next = await store(files, "store", "q2.yaml", "-o", "store/", "--force");
    expect(next.code).toBe(0);
    const [text = ""] = Object.values(next.texts);
    expect(Object.keys(next.texts)).toEqual(["一支行.ledger.yaml"]);
    expect(text).toContain('to: "2024-06-30"');
    expect([...text.matchAll(/ status: "(.+)"/g)].map(([, status]) => status)).toEqual(["已整改", "未整改", "未整改"]);
    const io = memoryIo({ files });
    expect(await run(["ledger", "merge", "store", "q2.yaml", "--as-of", "2024-03-31", "-o", "all.json"], io)).toBe(0);
    const [row] = JSON.parse(io.text("all.json")).rows;
    expect(row._source.map(({ path, earlier }: { path: string; earlier?: boolean }) => [path, earlier])).toEqual([
      ["q2.yaml", undefined],
      ["store/一支行.ledger.yaml", true],
    ]);
    expect(io.out()).toContain("以前期间 1 行");
  });

  it("replaces nothing without being told to, and names what is no part of it", async () => {
    const files = { ...Object.fromEntries(Object.entries(made).map(([name, text]) => [`store/${name}`, text])) };
    const other = { ...files, "a.csv": HEAD + line(1, "一支行", { status: "未整改" }) };
    const refused = await store(other, "a.csv", "-o", "store/");
    expect(refused.code).toBe(2);
    expect(refused.texts).toEqual(made);
    const forced = await store(other, "a.csv", "-o", "store/", "--force");
    expect(forced.code).toBe(0);
    expect(forced.err).toContain("二支行.ledger.yaml");
    expect(forced.texts["一支行.ledger.yaml"]).toContain('status: "未整改"');
    expect(forced.texts["二支行.ledger.yaml"]).toBe(made["二支行.ledger.yaml"]);
  });
});
