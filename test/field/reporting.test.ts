import { describe, expect, it } from "vitest";
import { firstPassRate, type ReportedLedger, reportingOf, timelyRate } from "../../src/field/reporting.ts";
import { newRounds } from "../../src/field/rounds.ts";

const D001 = { code: "D001", name: "一支行" };
const D002 = { code: "D002", name: "二支行" };
const D003 = { code: "D003", name: "三支行" };
const ledger = (unit: ReportedLedger["unit"], more: Partial<ReportedLedger> = {}): ReportedLedger => ({
  path: `${unit?.code ?? "x"}.xlsx`,
  unit,
  profile: "rectification",
  period: "2024Q1",
  verdict: "accepted",
  superseded: false,
  correction: 0,
  zero: false,
  received: null,
  errors: 0,
  doubts: 0,
  explained: 0,
  ...more,
});
const base = {
  period: "2024Q1",
  due: [D001, D002, D003],
  profiles: ["rectification"],
  lastDay: "2024-04-05",
  rounds: null,
};

describe("who reported", () => {
  it("counts 应报, 实报, 迟报, 漏报 and 一次通过", () => {
    const { lines, totals } = reportingOf({
      ...base,
      ledgers: [
        ledger(D001, { received: "2024-04-05", doubts: 2, explained: 1 }),
        ledger(D002, { received: "2024-04-08", verdict: "rejected", errors: 3 }),
      ],
    });
    expect(lines.map((one) => [one.unit?.code, one.reported, one.missing, one.late, one.firstPass])).toEqual([
      ["D001", true, false, false, true],
      ["D002", true, false, true, false],
      ["D003", false, true, null, null],
    ]);
    expect(totals).toEqual({
      due: 3,
      reported: 2,
      late: 1,
      missing: 1,
      accepted: 1,
      rejected: 1,
      refused: 0,
      firstPass: 1,
      errors: 3,
      doubts: 2,
      explained: 1,
    });
  });

  it("counts a file nobody can read as sent", () => {
    const { lines } = reportingOf({ ...base, ledgers: [ledger(D001, { verdict: "refused", profile: null })] });
    expect(lines[0]).toMatchObject({ reported: true, missing: false, verdict: "refused", firstPass: false });
  });

  it("lets the correction stand for the unit, and keeps the corrected on record", () => {
    const { lines, totals } = reportingOf({
      ...base,
      due: [D001],
      ledgers: [
        ledger(D001, { superseded: true, verdict: "rejected", errors: 5 }),
        ledger(D001, { path: "D001_更正.xlsx", correction: 1 }),
      ],
    });
    expect(lines).toMatchObject([
      {
        verdict: "accepted",
        firstPass: false,
        corrections: 1,
        rounds: 2,
        errors: 0,
        paths: ["D001.xlsx", "D001_更正.xlsx"],
      },
    ]);
    expect(totals).toMatchObject({ reported: 1, accepted: 1, rejected: 0 });
  });

  it("does not know of a first round when only the correction is at hand", () => {
    const { lines } = reportingOf({ ...base, due: [D001], ledgers: [ledger(D001, { correction: 1 })] });
    expect(lines[0]?.firstPass).toBeNull();
  });

  it("takes first pass, rounds and lateness from the register", () => {
    const sha = (n: number) => String(n).padStart(64, "0");
    const one = { path: "a", unit: "D001", profile: "rectification", period: "2024Q1" };
    const first = newRounds([], [{ ...one, sha256: sha(1), verdict: "rejected" }], "2024-04-03");
    const rounds = [...first, ...newRounds(first, [{ ...one, sha256: sha(2), verdict: "accepted" }], "2024-04-09")];
    const { lines } = reportingOf({
      ...base,
      due: [D001],
      rounds,
      ledgers: [ledger(D001, { received: "2024-04-09" })],
    });
    expect(lines[0]).toMatchObject({
      rounds: 2,
      firstPass: false,
      late: false,
      received: "2024-04-03",
      verdict: "accepted",
    });
  });

  it("counts who reported in an earlier round, with the verdict it had", () => {
    const past = { sha256: "1".padStart(64, "0"), path: "a", unit: "D001", profile: "rectification", period: "2024Q1" };
    const rounds = newRounds([], [{ ...past, verdict: "accepted" }], "2024-04-08");
    const { lines, totals } = reportingOf({ ...base, due: [D001, D002], rounds, ledgers: [] });
    expect(lines).toMatchObject([
      { reported: true, missing: false, late: true, verdict: "accepted", rounds: 1, firstPass: true, paths: [] },
      { reported: false, missing: true },
    ]);
    expect(totals).toMatchObject({ due: 2, reported: 1, missing: 1, late: 1 });
  });

  it("shows who owes nothing and files of nobody, without counting them as 实报", () => {
    const stranger = { code: "D009", name: "九支行" };
    const { lines, totals } = reportingOf({ ...base, ledgers: [ledger(stranger), ledger(null)] });
    expect(lines.map((one) => [one.unit?.code ?? null, one.due])).toEqual([
      ["D001", true],
      ["D002", true],
      ["D003", true],
      ["D009", false],
      [null, false],
    ]);
    expect(totals).toMatchObject({ due: 3, reported: 0, missing: 3, accepted: 2 });
  });

  it("takes both rates of the reports due alone: what nobody owes is in no numerator either", () => {
    const received = "2024-04-05";
    const stranger = { code: "D009", name: "九支行" };
    const ledgers = [
      ledger(D001, { received }),
      ledger(D002, { received: "2024-04-08", verdict: "rejected" }),
      ledger(stranger, { received }),
    ];
    const owed = reportingOf({ ...base, ledgers });
    expect(firstPassRate(owed)).toEqual({ num: 1, den: 3, percent: "33.33%" });
    expect(timelyRate(owed)).toEqual({ num: 1, den: 3, percent: "33.33%" });
    const unknown = reportingOf({ ...base, due: null, ledgers });
    expect(firstPassRate(unknown)).toEqual({ num: 0, den: 0, percent: "—" });
    expect(timelyRate(unknown)).toEqual({ num: 0, den: 0, percent: "—" });
  });

  it("takes the full ledger, as a register draws it, for the short one that is owed; not where both are", () => {
    const full = ledger(D001, { profile: "rectification-full" });
    expect(reportingOf({ ...base, due: [D001], ledgers: [full] })).toMatchObject({
      lines: [{ due: true, reported: true, missing: false, firstPass: true }],
      totals: { due: 1, reported: 1, missing: 0 },
    });
    const both = { ...base, due: [D001], profiles: ["rectification", "rectification-full"] };
    expect(reportingOf({ ...both, ledgers: [full] }).lines.map((one) => [one.profile, one.missing])).toEqual([
      ["rectification", true],
      ["rectification-full", false],
    ]);
    const past = {
      sha256: "1".padStart(64, "0"),
      path: "a",
      unit: "D001",
      period: "2024Q1",
      verdict: "accepted",
    } as const;
    const rounds = newRounds([], [{ ...past, profile: "rectification-full" }], "2024-04-03");
    expect(reportingOf({ ...base, due: [D001], rounds, ledgers: [] }).lines).toMatchObject([{ reported: true }]);
    expect(reportingOf({ ...both, rounds, ledgers: [] }).lines.map((one) => one.reported)).toEqual([false, true]);
  });
});
