import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import zh from "../../src/text/zh-CN/catalogue.ts";
import { caseFiles } from "../helpers/document-cases.ts";
import { memoryIo, type MemoryIo } from "../helpers/memory-io.ts";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const GOOD = text(caseFiles("report-late", "pass")["报送/D001_整改台账_2024Q1.csv"]);
const BAD = GOOD.replace("2024-01-08", "2024-02-30");
const PROJECT = text(caseFiles("report-late", "pass")["riskpaper.yaml"]);
const NAME = "报送/D001_整改台账_2024Q1.csv";

const world = (ledger: string): MemoryIo => memoryIo({ files: { "riskpaper.yaml": PROJECT, [NAME]: ledger } });
const validate = (io: MemoryIo, received: string | null) =>
  run(
    [
      ..."validate 报送 --as-of 2024-04-10 --campaign 2024Q1 --register-rounds 轮次.ndjson".split(" "),
      ...(received === null ? [] : ["--received", received]),
    ],
    io,
  );
const rounds = (io: MemoryIo) =>
  io
    .text("轮次.ndjson")
    .split("\n")
    .slice(1, -1)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .map(({ unit, profile, period, round, received, verdict }) => [unit, profile, period, round, received, verdict]);

describe("validate --register-rounds", () => {
  it("remembers what came in, once, with its round, day and verdict", async () => {
    const io = world(BAD);
    expect(await validate(io, "2024-04-03")).toBe(1);
    io.put(NAME, GOOD);
    expect(await validate(io, "2024-04-08")).toBe(0);
    const wanted = [
      ["D001", "rectification", "2024Q1", 1, "2024-04-03", "rejected"],
      ["D001", "rectification", "2024Q1", 2, "2024-04-08", "accepted"],
    ];
    expect(rounds(io)).toEqual(wanted);
    expect(await validate(io, "2024-05-01")).toBe(0);
    expect(rounds(io)).toEqual(wanted);
    // What first came in time is not late for being mended afterwards.
    expect(io.out()).not.toContain("report-late");
  });

  it("does not extend a damaged register, and names the line", async () => {
    const io = world(GOOD);
    await validate(io, "2024-04-03");
    io.put("轮次.ndjson", `${io.text("轮次.ndjson")}{"sha`);
    const before = io.text("轮次.ndjson");
    expect(await validate(io, "2024-04-03")).toBe(2);
    expect(io.err()).toMatch(/轮次\.ndjson/);
    expect(io.err()).toMatch(/3/);
    expect(io.text("轮次.ndjson")).toBe(before);
  });

  it("asks for the day the files came in", async () => {
    const io = world(GOOD);
    expect(await validate(io, null)).toBe(2);
    expect(io.err()).toContain("--received");
    expect(io.has("轮次.ndjson")).toBe(false);
  });
});

describe("a result that goes to a file", () => {
  it("says in one line before it what the run came to, and who reported where it is known who has to", async () => {
    const t = zh.cli.validate;
    for (const format of ["pretty", "json", "ndjson"]) {
      const io = world(BAD);
      const report = ["-o", `r.${format}`, "--format", format];
      const where = ["validate", "报送", "--as-of", "2024-04-04"];
      expect(await run([...where, "--campaign", "2024Q1", ...report], io)).toBe(1);
      const [totals, written, ...more] = io.err().split("\n");
      // Files, accepted, with errors, unreadable; due, submitted, missing.
      expect(totals?.match(/\d+/g)?.map(Number)).toEqual([1, 0, 1, 0, 1, 1, 0]);
      expect([written, ...more]).toEqual([t.written(`r.${format}`), ""]);
    }
    const quiet = world(BAD);
    await run(["validate", "报送", "--as-of", "2024-04-04", "--quiet", "-o", "r.txt"], quiet);
    expect([quiet.err(), quiet.out()]).toEqual(["", ""]);
  });
});
