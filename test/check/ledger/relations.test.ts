import { describe, expect, it } from "vitest";
import { judgeRows, type RowLike, type Said } from "../../helpers/ledger-rows.ts";
import type { Project } from "../../../src/model/generated/documents.ts";

const of = (said: readonly Said[], code: string) =>
  said.filter((one) => one.code === code).map(({ row, key, severity }) => `${row} ${key} ${severity}`);

const graded = (rules: Project["rules"]): Project => ({
  kind: "Project",
  schemaVersion: "1",
  organisation: { code: "D000", name: "示范农商行" },
  ...(rules ? { rules } : {}),
});

describe("sums that a profile declares", () => {
  const row = (values: RowLike): RowLike => ({ department: "整规办", stat_item: "事项", overlapping: "否", ...values });
  const sums = async (...rows: readonly RowLike[]) =>
    of(await judgeRows("enforcement-statistics", rows), "relation-sum");

  it("are exact to a hundredth, decimals and all", async () => {
    expect(await sums(row({ total_number: "702.56", part_a: "7.54", part_b: "338.07", part_c: "356.95" }))).toEqual([]);
    expect(await sums(row({ total_number: "1,000", part_a: "999.99" }))).toEqual([]);
    expect(await sums(row({ total_number: "702.58", part_a: "7.54", part_b: "338.07", part_c: "356.95" }))).toEqual([
      "2 total_number error",
    ]);
  });

  it("pass over rows without parts and parts nobody can read", async () => {
    expect(await sums(row({ total_number: "20" }), row({ total_number: "20", part_a: "约十", part_b: "5" }))).toEqual(
      [],
    );
  });

  it("are only noted, once, where parts may overlap", async () => {
    const seized = { total_number: "62", part_a: "38", part_b: "26", part_c: "8", part_d: "4", overlapping: "是" };
    expect(await sums(row(seized), row(seized))).toEqual(["2 total_number info"]);
  });

  it("may have a fixed whole", async () => {
    const shares = { share_on_time: "78.04", share_late: "13.16", share_overdue: "3.27" };
    const judge = async (share_open: string) =>
      of(await judgeRows("work-orders", [{ ...shares, share_open }], { only: true }), "relation-sum");
    expect(await judge("5.53")).toEqual([]);
    expect(await judge("5.63")).toEqual(["2 share_on_time error"]);
  });
});

describe("rates that a profile declares", () => {
  const rates = async (rows: readonly RowLike[], rules?: Project["rules"]) =>
    of(await judgeRows("disputes", rows, rules ? { project: graded(rules) } : {}), "relation-rate");
  const row = (found: number, success: number, success_rate: string): RowLike => ({
    batch: `排查${found}`,
    found_number: found,
    mediated_number: found,
    success_number: success,
    success_rate,
  });

  it("are right to 0.01 points, rounded to 0.5, wrong beyond (the four of the seeds)", async () => {
    expect(await rates([row(241, 236, "97.93"), row(2940, 2653, "90.24"), row(1523, 1474, "96.78")])).toEqual([]);
    expect(await rates([row(241, 236, "98"), row(1523, 1474, "97")])).toEqual([
      "2 success_rate warning",
      "3 success_rate warning",
    ]);
    expect(await rates([row(2940, 2653, "96")])).toEqual(["2 success_rate error"]);
  });

  it("of nothing are nobody's", async () => {
    expect(await rates([row(0, 0, "100")])).toEqual([]);
  });

  it("are graded by the project before the profile", async () => {
    expect(await rates([row(2940, 2653, "96"), row(241, 236, "98")], { "relation-rate": "info" })).toEqual([
      "2 success_rate info",
      "3 success_rate info",
    ]);
    expect(await rates([row(2940, 2653, "96")], { "R-X09": "off" })).toEqual([]);
  });
});

describe("days that a profile sets", () => {
  const late = async (rows: readonly RowLike[], asOf = "2024-03-31") =>
    of(await judgeRows("card-losses", rows, { asOf }), "relation-within");

  it("count from the first date, its own day being in time", async () => {
    expect(await late([{ loss_date: "2024-02-05", stop_date: "2024-02-05" }])).toEqual([]);
    expect(await late([{ loss_date: "2024-02-05", stop_date: "2024-02-06" }])).toEqual(["2 stop_date error"]);
  });

  it("run on while nothing is entered, until the day the ledger is judged for", async () => {
    const open = [{ complaint_date: "2024-03-10", answer_date: null }];
    expect(await late(open, "2024-03-25")).toEqual([]);
    expect(await late(open, "2024-03-26")).toEqual(["2 answer_date warning"]);
  });

  it("may be working days", async () => {
    const report = (done_date: string) => [{ case_no: "A", step: "处置报告", start_date: "2024-03-01", done_date }];
    const judge = async (done: string) =>
      of(await judgeRows("cases", report(done), { asOf: "2024-06-30" }), "relation-within");
    // Weekends only, as the calendar of these tests has it (domain.md §8.4).
    expect(await judge("2024-04-12")).toEqual([]);
    expect(await judge("2024-04-15")).toEqual(["2 done_date error"]);
  });
});

describe("people in posts", () => {
  const post = (person: string, duty: string, org_name = "一支行"): RowLike => ({
    org_name,
    post: duty,
    person: [person],
  });
  const clashes = async (...rows: readonly RowLike[]) => of(await judgeRows("duties", rows), "relation-posts");

  it("hold no two that the reference table keeps apart, in any order of rows", async () => {
    expect(await clashes(post("张伟", "签发岗"), post("张伟", "解付岗"))).toEqual(["3 person error"]);
    expect(await clashes(post("张伟", "解付岗"), post("张 伟", "签发岗"))).toEqual(["3 person error"]);
    expect(await clashes(post("张伟", "经办岗、复核岗"))).toEqual(["2 person error"]);
  });

  it("of different institutions are different people", async () => {
    expect(await clashes(post("张伟", "签发岗"), post("张伟", "解付岗", "二支行"))).toEqual([]);
  });
});

describe("months in a row", () => {
  const rows = (...months: readonly (readonly [string, string])[]): readonly RowLike[] =>
    months.map(([month, loss]) => ({ company: "甲公司", month, loss, arrears: "否" }));
  const runs = async (...months: readonly (readonly [string, string])[]) =>
    (await judgeRows("indicators", rows(...months))).filter(({ code }) => code === "relation-run");

  it("are told once for each run, where it reaches its length, whatever the order of rows", async () => {
    const said = await runs(["2024-02", "是"], ["2023-12", "是"], ["2024-01", "是"], ["2024-03", "是"]);
    expect(said.map(({ row, args }) => [row, args.n])).toEqual([[2, 4]]);
  });

  it("end with a month that is good or missing", async () => {
    expect(await runs(["2023-11", "是"], ["2023-12", "是"], ["2024-01", "否"], ["2024-02", "是"])).toEqual([]);
    expect(await runs(["2023-11", "是"], ["2023-12", "是"], ["2024-02", "是"])).toEqual([]);
  });
});

it("a row that is part of another has to name one that is there", async () => {
  const said = await judgeRows("disputes", [
    { batch: "九个月", found_number: 1523, mediated_number: 1523, success_number: 1474 },
    { batch: "乡镇", subset_of: "九个月", found_number: 621, mediated_number: 621, success_number: 584 },
    { batch: "街道", subset_of: "全年", found_number: 1, mediated_number: 1, success_number: 1 },
  ]);
  expect(of(said, "relation-subset")).toEqual(["4 subset_of error"]);
});
