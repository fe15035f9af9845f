import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const OWN = `kind: ReferenceTable
schemaVersion: "1"
key: own-schedule
title: 本社报送期限
version: "1.0.0"
source: 本社通知
columns:
  - {key: report, header: 报告}
  - {key: frequency, header: 频率}
  - {key: day, header: 日}
  - {key: month_offset, header: 月差}
rows:
  - {report: 案防季报, frequency: 季, day: 10, month_offset: 1}
  - {report: 年度总结, frequency: 年}
`;

async function rows(...argv: string[]): Promise<readonly Record<string, unknown>[]> {
  const io = memoryIo({ files: { "own.reference.yaml": OWN } });
  expect([io.err(), await run(["render", ...argv, "--json", "--as-of", "2026-11-23"], io)]).toEqual(["", 0]);
  return (JSON.parse(io.out()) as { rows: readonly Record<string, unknown>[] }).rows;
}

describe("a report calendar", () => {
  it("has a row for every day that one of the system's reports is due", async () => {
    const months = await rows("report-calendar", "S25", "--period", "2026Q1");
    expect(months.map((row) => [row.seq, row.period_name, row.due_date])).toEqual([
      [1, "2025-12", "2026-01-08"],
      [2, "2026-01", "2026-02-08"],
      [3, "2026-02", "2026-03-08"],
    ]);
    const weeks = await rows("report-calendar", "S29", "--period", "2026-09");
    expect(weeks.map((row) => row.due_date).slice(0, 3)).toEqual(["2026-09-01", "2026-09-02", "2026-09-08"]);
  });

  it("can be made of a table of one's own; what the table leaves open has no day and comes last", async () => {
    const own = await rows("report-calendar", "own.reference.yaml");
    expect(own.map((row) => [row.report_name, row.period_name, row.due_date])).toEqual([
      ["案防季报", "2025Q4", "2026-01-10"],
      ["案防季报", "2026Q1", "2026-04-10"],
      ["案防季报", "2026Q2", "2026-07-10"],
      ["案防季报", "2026Q3", "2026-10-10"],
      ["年度总结", null, null],
    ]);
  });
});

describe("a phase plan", () => {
  it("is the phases as tasks, with the days the plan has, in the year asked for", async () => {
    const tasks = await rows("phase-plan", "民生实事（每年）", "--period", "2027");
    expect(tasks.map((row) => [row.task_no, row.start_date, row.deadline])).toEqual([
      ["P-01", "2027-01-01", "2027-03-31"],
      ["P-02", "2027-04-01", "2027-09-30"],
      ["P-03", "2027-10-01", "2027-12-31"],
    ]);
    const phases = await rows("phase-plan", "S10");
    expect(phases.map((row) => row.owner_unit)).toContain("联络员、总会计");
  });
});

describe("a schedule", () => {
  it("is a ledger that opens, and reads as what it is", async () => {
    const io = memoryIo();
    expect(await run(["render", "report-calendar", "S25", "-o", "a.xlsx", "--as-of", "2026-11-23"], io)).toBe(0);
    expect(await run(["ledger", "import", "a.xlsx", "--json"], io)).toBe(1);
    const read = JSON.parse(io.out()) as { profile: string; rows: readonly { due_date: string }[] };
    expect([read.profile, read.rows.length, read.rows[0]?.due_date]).toEqual(["report-calendar", 12, "2026-01-08"]);
  });

  it("is refused for what no table has, and for a period nobody understands", async () => {
    const ends = async (...argv: string[]) =>
      run(["render", ...argv, "-o", "a.xlsx", "--as-of", "2026-11-23"], memoryIo());
    expect(await ends("report-calendar", "S99")).toBe(2);
    expect(await ends("phase-plan", "S25", "--period", "明年")).toBe(2);
  });
});
