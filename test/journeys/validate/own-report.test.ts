import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { findInputs } from "../../../src/journeys/validate/inputs.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { submissionCsv } from "../../helpers/sample-submissions.ts";

it("a report of ours that lies in the folder is no ledger somebody sent; another page may be one", async () => {
  const ours = '<!doctype html><head><meta charset="utf-8">\n<meta name="generator" content="riskpaper"></head>';
  const io = memoryIo({ files: { "in/report.html": ours, "in/台账.html": "<table><tr><td>序号</td></tr></table>" } });
  const { inputs, skipped } = await findInputs(["in"], io);
  expect(inputs.map((one) => one.path)).toEqual(["in/台账.html"]);
  expect(skipped).toEqual([{ path: "in/report.html", reason: "own-report" }]);
});

it("every reason to skip a file is in the published schema", () => {
  const schema = JSON.parse(readFileSync(new URL("../../../schemas/validation.schema.json", import.meta.url), "utf8"));
  expect([...schema.properties.skipped.items.properties.reason.enum].sort()).toEqual(
    Object.keys(zh.diagnostics.skip).sort(),
  );
});

describe("what this tool has made", () => {
  const AS_OF = ["--as-of", "2026-08-01", "--lang", "zh-CN"];
  const PROJECT =
    "kind: Project\nschemaVersion: '1'\norganisation: {code: Z0, name: 总行}\nunits: [{code: Z3, name: 第3支行, parent: Z0}, {code: Z4, name: 第4支行, parent: Z0}]\n";
  const SENT = new URL("../../../examples/submissions/2024Q1/第一批/S021_整改台账_2024Q1.xlsx", import.meta.url);
  const world = () =>
    memoryIo({
      files: {
        "riskpaper.yaml": PROJECT,
        "in/Z3_整改台账_2026H1.csv": submissionCsv(3),
        "in/Z4_整改台账_2026H1.csv": submissionCsv(4),
        "in/Z5_整改台账_2024Q1.xlsx": readFileSync(SENT),
      },
    });
  type Result = {
    files: { path: string; verdict: string; diagnostics: { code: string }[] }[];
    skipped: { path: string; reason: string }[];
  };
  const judge = async (io: ReturnType<typeof memoryIo>, ...more: string[]): Promise<Result> => {
    await run(["validate", ...more, "--format", "json", "-o", "x.json", "--force", ...AS_OF], io);
    return JSON.parse(io.text("x.json")) as Result;
  };
  const paths = ({ files }: Result) => files.map(({ path }) => path);

  it("is no input where the run itself puts it: its returns, its result", async () => {
    const io = world();
    const first = await judge(io, "in", "--annotate", "in/back");
    const made = io.paths().filter((path) => path.includes("退回"));
    expect(made.length).toBeGreaterThan(1);
    io.put("in/back/Z9.csv", submissionCsv(9));
    const again = await judge(io, "in", "--annotate", "in/back");
    expect(again.skipped).toEqual(made.map((path) => ({ path: path.replace("/work/", ""), reason: "output" })));
    // What is no return is somebody's ledger, wherever it lies.
    expect(paths(again).sort()).toEqual([...paths(first), "in/back/Z9.csv"].sort());
  });

  it("is never an input where it is a workbook of a library, a checklist, a form or a sample; named outright it is refused", async () => {
    const io = world();
    io.put("population.csv", "编号,金额（元）\nA1,1.00\nA2,2.00\n");
    for (const argv of [
      ["library", "export", "SEC", "-o", "in/库.xlsx"],
      ["checklist", "export", "CK-SEC", "-o", "in/表.xlsx"],
      ["checklist", "form", "CK-SEC", "-o", "in/填写.xlsx"],
      ["sample", "population.csv", "-n", "1", "--seed", "1", "-o", "in/抽样.xlsx"],
    ])
      expect([argv[0], await run([...argv, ...AS_OF], io)]).toEqual([argv[0], 0]);
    const { files, skipped } = await judge(io, "in");
    expect(
      skipped
        .filter(({ reason }) => reason === "own-report")
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["in/填写.xlsx", "in/库.xlsx", "in/抽样.xlsx", "in/表.xlsx"].sort());
    expect(files.filter(({ path }) => path.endsWith(".xlsx"))).toHaveLength(1);
    const named = await judge(io, "in/库.xlsx");
    expect(named.files.map((one) => [one.verdict, one.diagnostics[0]?.code])).toEqual([
      ["refused", "return-handed-in"],
    ]);
  });

  it("is never an input where it is a result table, under whatever name, by one run or by slices; named outright it is refused", async () => {
    const io = world();
    await run(["validate", "in", "--format", "xlsx", "-o", "in/总表.xlsx", ...AS_OF], io);
    io.put("in/别的名字.xlsx", await io.files.read("/work/in/总表.xlsx"));
    const { files, skipped } = await judge(io, "in");
    expect(files).toHaveLength(3);
    expect(skipped.map(({ path, reason }) => [path, reason])).toEqual([
      ["in/别的名字.xlsx", "own-report"],
      ["in/总表.xlsx", "own-report"],
    ]);
    for (const slice of ["1/2", "2/2"])
      await run(["validate", "in", "--shard", slice, "-o", `${slice[0]}.part`, ...AS_OF], io);
    await run(["merge-reports", "1.part", "2.part", "--format", "json", "-o", "merged.json"], io);
    expect(JSON.parse(io.text("merged.json"))).toMatchObject({ skipped });
    const named = await judge(io, "in/总表.xlsx");
    expect(named.files.map(({ verdict, diagnostics }) => [verdict, diagnostics.map(({ code }) => code)])).toEqual([
      ["refused", ["return-handed-in"]],
    ]);
  });

  it("is no second submission beside the file it was made from, and replaces it once the unit has mended something", async () => {
    const name = "S021_整改台账_2024Q1";
    const sample = readFileSync(new URL("../../riskpaper.yaml", SENT));
    const io = memoryIo({ files: { "riskpaper.yaml": sample, [`in/${name}.xlsx`]: readFileSync(SENT) } });
    const register = ["--received", "2024-04-03", "--register-rounds", "rounds.ndjson"];
    const told = async () =>
      (await judge(io, "in", "--campaign", "2024Q1", ...register)).files.flatMap(({ path, diagnostics }) =>
        diagnostics
          .filter(({ code }) => code.startsWith("report-") || code === "id-in-two-files")
          .map(({ code }) => `${path} ${code}`),
      );
    const rounds = () => io.text("rounds.ndjson").trim().split("\n").length - 1;
    await run(["validate", "in", "--annotate", "back", ...AS_OF], io);
    const made = await io.files.read(`/work/back/${name}_退回.xlsx`);
    io.put(`in/${name}_退回.xlsx`, made);
    expect(await told()).toEqual([`in/${name}_退回.xlsx report-copied`]);
    expect(rounds()).toBe(1);

    const parts = Object.entries(unzipSync(made)).map(([part, bytes]) => [
      part,
      strToU8(strFromU8(bytes).replaceAll("约五十万", "50")),
    ]);
    io.put(`in/${name}_退回.xlsx`, zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>));
    expect(await told()).toEqual([`in/${name}.xlsx report-superseded`]);
    expect(rounds()).toBe(2);
  });
});
