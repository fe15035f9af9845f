import { describe, expect, it } from "vitest";
import { judgeSet, loadLedgerLaws } from "../../../../src/check/ledger/run-ledger-laws.ts";
import { standing, submissionsOf } from "../../../../src/check/ledger/submissions.ts";
import { newRounds } from "../../../../src/field/rounds.ts";
import { around, CAMPAIGN, file, PROJECT, said, set, table } from "./sample-set.ts";

const roster = [
  { code: "D001", name: "示范农商行第一支行" },
  { code: "D002", name: "示范农商行第二支行" },
];
const campaign = around({ campaign: CAMPAIGN, roster });
const good = (unit: string, org: string, tail = "") =>
  file(`D00${unit}_整改台账_2024Q1${tail}.xlsx`, { tables: [table({ orgs: [org] })] });
const ONE = "示范农商行第一支行";
const TWO = "示范农商行第二支行";

describe("a folder of good submissions", () => {
  it("says nothing", async () => {
    expect(await said(set([good("1", ONE), good("2", TWO)]), campaign)).toEqual([]);
    expect(await said(set([file("lone.xlsx")]), around({ project: null }))).toEqual([]);
  });

  it("is judged the same in any order", async () => {
    const files = [good("1", ONE), good("1", ONE, "_v3"), good("2", TWO, "_最终版"), good("1", TWO, "_更正")];
    expect(await said(set(files), campaign)).toEqual(await said(set([...files].reverse()), campaign));
  });
});

describe("the name of a file (R-S01)", () => {
  const head = { unit: "一支行", period: { from: "2024-01-01", to: "2024-03-31" } };

  it("is a doubt where the sheet says the same, an error where nothing does", async () => {
    const named = file("一支行台账（最终版2）.xlsx", { tables: [table(head)] });
    const mute = file("台账.xlsx", { tables: [table({ orgs: [TWO] })] });
    expect(await said(set([named, mute]), campaign)).toEqual([
      "file-name-form 一支行台账（最终版2）.xlsx",
      "submission-unidentified 台账.xlsx",
    ]);
  });

  it("wants the code of the unit, the ledger's own word and a period", async () => {
    const names = ["一支行_整改台账_2024Q1.xlsx", "D001_隐患台账_2024Q1.xlsx", "D001_整改台账_最终版.xlsx"];
    const alone = around({ campaign: CAMPAIGN });
    for (const name of names)
      expect(await said(set([file(name, { tables: [table(head)] })]), alone), name).toEqual([`file-name-form ${name}`]);
  });

  it("is no matter where the campaign asks for none", async () => {
    const { file_name: _, ...free } = CAMPAIGN;
    expect(await said(set([file("台账.xlsx")]), around({ campaign: free }))).toEqual([]);
  });
});

describe("who submits (R-S08)", () => {
  it("is in the list of units, by head line and by file name", async () => {
    const head = file("a.xlsx", { tables: [table({ unit: "第九支行" })] });
    const name = file("D009_整改台账_2024Q1.xlsx");
    expect(await said(set([head]), around())).toEqual(["submitter-unknown a.xlsx"]);
    expect(await said(set([name]), around({ campaign: CAMPAIGN }))).toEqual([
      "submitter-unknown D009_整改台账_2024Q1.xlsx",
    ]);
  });

  it("is one of two with the same short name only by code", async () => {
    const tables = (unit: string) => [table({ unit, orgs: ["示范农商行第三支行东门分理处"] })];
    expect(await said(set([file("a.xlsx", { tables: tables("东支") })]), around())).toEqual([]);
    const both = table({ unit: "东支", orgs: ["示范农商行第三支行", "示范农商行第三支行东门分理处"] });
    expect(await said(set([file("a.xlsx", { tables: [both] })]), around())).toEqual(["submitter-ambiguous a.xlsx"]);
    expect(await said(set([file("a.xlsx", { tables: tables("东支（D031）") })]), around())).toEqual([]);
  });

  it("is the same by name, by head line and by rows", async () => {
    const head = file("D002_整改台账_2024Q1.xlsx", { tables: [table({ unit: "一支行" })] });
    const rows = file("D002_整改台账_2024Q1_b.xlsx", { tables: [table({ orgs: [ONE, ONE] })] });
    expect(await said(set([head]), around())).toEqual(["submitter-differs D002_整改台账_2024Q1.xlsx"]);
    expect(await said(set([rows]), around())).toEqual(["submitter-differs D002_整改台账_2024Q1_b.xlsx B5"]);
  });

  it("is that of every table of a file, or one above it", async () => {
    const tables = (unit: string) => [
      table({ unit: "一支行", sheet: "一季度" }),
      table({ unit, sheet: "二季度", orgs: [] }),
    ];
    expect(await said(set([file("a.xlsx", { tables: tables("二支行") })]), around())).toEqual([
      "submitter-differs a.xlsx",
    ]);
    expect(await said(set([file("b.xlsx", { tables: tables("一支行") })]), around())).toEqual([]);
  });

  it("is the unit of every row, or one above it", async () => {
    const strange = file("a.xlsx", { tables: [table({ unit: "一支行", orgs: [ONE, TWO, "第九支行"] })] });
    expect(await said(set([strange]), around())).toEqual(["row-unit-differs a.xlsx B6", "row-unit-unknown a.xlsx B7"]);
    const above = file("b.xlsx", { tables: [table({ unit: "总行", orgs: [ONE, TWO] })] });
    expect(
      await said(
        set([above]),
        around({
          project: { ...PROJECT, organisation: { code: "D000", name: "示范农商行总行", aliases: ["总行"] } },
        }),
      ),
    ).toEqual([]);
  });
});

describe("the period (R-S09)", () => {
  it("is the campaign's in the sheet and in the name", async () => {
    const sheet = file("D001_整改台账_2024Q1.xlsx", {
      tables: [table({ period: { from: "2023-10-01", to: "2023-12-31" } })],
    });
    expect(await said(set([sheet]), around({ campaign: CAMPAIGN }))).toEqual([
      "period-differs D001_整改台账_2024Q1.xlsx",
    ]);
    const name = file("D001_整改台账_2023Q4.xlsx");
    expect(await said(set([name]), around({ campaign: CAMPAIGN }))).toEqual([
      "period-differs D001_整改台账_2023Q4.xlsx",
    ]);
  });
});

describe("a year in a title", () => {
  const year = { from: "2024-01-01", to: "2024-12-31" };
  const titled = (path: string, titles: readonly string[]) => file(path, { tables: [table({ period: year, titles })] });

  it("is no period that the sheet states", async () => {
    const alone = around({ campaign: CAMPAIGN });
    expect(await said(set([titled("D001_整改台账_2024Q1.xlsx", ["2024年整改台账"])]), alone)).toEqual([]);
    expect(await said(set([titled("D001_整改台账_2024Q1.xlsx", ["整改台账", "报告期间：2024年度"])]), alone)).toEqual([
      "period-differs D001_整改台账_2024Q1.xlsx",
    ]);
  });

  it("makes no two reports of one", async () => {
    const two = ["甲/一支行.xlsx", "乙/一支行.xlsx"].map((path) => titled(path, ["2024年整改台账"]));
    expect(await said(set(two), around())).toEqual([]);
    const named = ["一支行_2024Q1.xlsx", "一支行_2024Q2.xlsx", "副本/一支行_2024Q2.xlsx"];
    expect(await said(set(named.map((path) => titled(path, ["2024年整改台账"]))), around())).toEqual([
      "report-twice 一支行_2024Q2.xlsx",
      "report-twice 副本/一支行_2024Q2.xlsx",
    ]);
  });
});

describe("who reports when (R-S10)", () => {
  it("tells who is missing, and counts a file nobody can read as sent", async () => {
    expect(await said(set([good("1", ONE)]), campaign)).toEqual(["report-missing D002"]);
    expect(await said(set([good("1", ONE)], ["D002_整改台账_2024Q1.xls"]), campaign)).toEqual([]);
  });

  it("knows from the register who reported in an earlier round", async () => {
    const past = { sha256: "c".repeat(64), path: "x", unit: "D002", profile: "rectification", period: "2024Q1" };
    const rounds = newRounds([], [{ ...past, verdict: "refused" }], "2024-04-03");
    expect(await said(set([good("1", ONE)]), { ...campaign, rounds })).toEqual([]);
    const last = newRounds([], [{ ...past, period: "2023Q4", verdict: "accepted" }], "2024-01-03");
    expect(await said(set([good("1", ONE)]), { ...campaign, rounds: last })).toEqual(["report-missing D002"]);
  });

  it("tells each ledger that is missing", async () => {
    const both = around({ roster, campaign: { ...CAMPAIGN, profiles: ["problem", "rectification"] } });
    expect(await said(set([good("1", ONE)]), both)).toEqual([
      "report-missing D001",
      "report-missing D002",
      "report-missing D002",
    ]);
  });

  it("takes the full ledger, as a register draws it, for the short one that is owed", async () => {
    const full = file("D001_整改台账_2024Q1.xlsx", { tables: [table({ profile: "rectification-full", orgs: [ONE] })] });
    expect(await said(set([full, good("2", TWO)]), campaign)).toEqual([]);
    const both = around({ roster, campaign: { ...CAMPAIGN, profiles: ["rectification", "rectification-full"] } });
    expect(await said(set([full, good("2", TWO)]), both)).toEqual(["report-missing D001", "report-missing D002"]);
  });

  it("calls the last day in time, and the day after late", async () => {
    const files = set([good("1", ONE), good("2", TWO)]);
    const on = (day: string) => ({
      ...campaign,
      received: Object.fromEntries(files.ledgers.map(({ path }) => [path, day])),
    });
    expect(await said(files, on("2024-04-05"))).toEqual([]);
    expect(await said(files, on("2024-04-06"))).toEqual([
      "report-late D001_整改台账_2024Q1.xlsx",
      "report-late D002_整改台账_2024Q1.xlsx",
    ]);
  });

  it("does not call late what first came in time and is only mended now", async () => {
    const files = set([good("1", ONE), good("2", TWO)]);
    const first = {
      sha256: "a".repeat(64),
      path: "x",
      unit: "D001",
      profile: "rectification",
      period: "2024Q1",
      verdict: "rejected" as const,
    };
    const rounds = newRounds([], [first], "2024-04-03");
    const received = Object.fromEntries(files.ledgers.map(({ path }) => [path, "2024-04-08"]));
    expect(await said(files, { ...campaign, received, rounds })).toEqual(["report-late D002_整改台账_2024Q1.xlsx"]);
  });

  it("tells who was not asked", async () => {
    const third = file("D003_整改台账_2024Q1.xlsx", { tables: [table({ orgs: ["示范农商行第三支行"] })] });
    const other = file("D001_隐患台账_2024Q1.xlsx", { tables: [table({ profile: "hazards" })] });
    expect(await said(set([good("1", ONE), good("2", TWO), third, other]), campaign)).toEqual([
      "report-not-due D001_隐患台账_2024Q1.xlsx",
      "report-not-due D003_整改台账_2024Q1.xlsx",
    ]);
  });
});

describe("reporting again (R-S11)", () => {
  it("is an error where two stand side by side, and none where one of them is rejected", async () => {
    const twice = [good("1", ONE), good("1", ONE, "_a")].map((one) => ({ ...one, path: one.path.replace("_a", "") }));
    const two = [
      { ...(twice[0] ?? good("1", ONE)), path: "甲/D001_整改台账_2024Q1.xlsx" },
      { ...(twice[1] ?? good("1", ONE)), path: "乙/D001_整改台账_2024Q1.xlsx" },
    ];
    const alone = around({ campaign: CAMPAIGN });
    expect(await said(set(two), alone)).toEqual([
      "report-twice 乙/D001_整改台账_2024Q1.xlsx",
      "report-twice 甲/D001_整改台账_2024Q1.xlsx",
    ]);
    expect(await said(set(two.map((one, index) => ({ ...one, rejected: index === 0 }))), alone)).toEqual([]);
  });

  it("lets the newest correction stand, by its name or by its title", async () => {
    const alone = around({ campaign: CAMPAIGN });
    const files = [good("1", ONE), good("1", ONE, "_更正"), good("1", ONE, "_更正2")];
    expect(await said(set(files), alone)).toEqual([
      "report-superseded D001_整改台账_2024Q1.xlsx",
      "report-superseded D001_整改台账_2024Q1_更正.xlsx",
    ]);
    const titled = {
      ...good("1", ONE),
      path: "乙/D001_整改台账_2024Q1.xlsx",
      tables: [table({ titles: ["整改台账（更正报送）"] })],
    };
    expect(await said(set([good("1", ONE), titled]), alone)).toEqual(["report-superseded D001_整改台账_2024Q1.xlsx"]);
  });

  it("lets a mended return stand for what it was made from, and a correction for both", async () => {
    const alone = around({ campaign: CAMPAIGN });
    const mended = { ...good("1", ONE, "_退回"), mended: true as const };
    expect(await said(set([good("1", ONE), mended]), alone)).toEqual(["report-superseded D001_整改台账_2024Q1.xlsx"]);
    expect(await said(set([good("1", ONE), mended, good("1", ONE, "_更正")]), alone)).toEqual([
      "report-superseded D001_整改台账_2024Q1.xlsx",
      "report-superseded D001_整改台账_2024Q1_退回.xlsx",
    ]);
    const again = { ...good("1", ONE, "_更正_退回"), mended: true as const };
    expect(await said(set([good("1", ONE, "_更正"), again]), alone)).toEqual([
      "report-superseded D001_整改台账_2024Q1_更正.xlsx",
    ]);
  });

  it("lets a correction replace what could not be read, and nothing unreadable replace anything", async () => {
    const alone = around({ campaign: CAMPAIGN });
    expect(await said(set([good("1", ONE, "_更正")], ["D001_整改台账_2024Q1.xls"]), alone)).toEqual([
      "report-superseded D001_整改台账_2024Q1.xls",
    ]);
    expect(await said(set([good("1", ONE)], ["D001_整改台账_2024Q1_更正.xlsx"]), alone)).toEqual([]);
    expect(await said(set([good("1", ONE)], ["D001_整改台账_2024Q1.xls"]), alone)).toEqual([]);
  });

  it("counts the same bytes once", async () => {
    const one = good("1", ONE);
    const copy = { ...one, path: "副本/D001_整改台账_2024Q1.xlsx" };
    expect(await said(set([one, copy]), around({ campaign: CAMPAIGN }))).toEqual([
      "report-copied 副本/D001_整改台账_2024Q1.xlsx",
    ]);
  });

  it("wants a correction to say so where the register knows an accepted round", async () => {
    const past = { sha256: "b".repeat(64), path: "x", unit: "D001", profile: "rectification", period: "2024Q1" };
    const once = (verdict: "accepted" | "rejected") =>
      around({ campaign: CAMPAIGN, rounds: newRounds([], [{ ...past, verdict }], "2024-04-03") });
    expect(await said(set([good("1", ONE)]), once("accepted"))).toEqual(["report-unmarked D001_整改台账_2024Q1.xlsx"]);
    expect(await said(set([good("1", ONE)]), once("rejected"))).toEqual([]);
    expect(await said(set([good("1", ONE, "_更正")]), once("accepted"))).toEqual([]);
    const same = { ...good("1", ONE), sha256: past.sha256 };
    expect(await said(set([same]), once("accepted"))).toEqual([]);
  });

  it("leaves to other laws only what stands", () => {
    const files = set([good("1", ONE), good("1", ONE, "_更正"), good("2", TWO)]);
    const current = standing(files, submissionsOf(files, around({ campaign: CAMPAIGN })));
    expect(current.ledgers.map(({ path }) => path)).toEqual([
      "D001_整改台账_2024Q1_更正.xlsx",
      "D002_整改台账_2024Q1.xlsx",
    ]);
  });
});

describe("without a campaign, roster, register or day", () => {
  it("says which laws did not run for want of what", async () => {
    const laws = await loadLedgerLaws({ own: false });
    const { notRun } = judgeSet(set([file("a.xlsx")]), { table: [], set: laws.set }, around({ project: null }));
    const needs = Object.fromEntries(notRun.map(({ code, needs: need }) => [code, need]));
    expect(needs).toMatchObject({
      "file-name-form": "campaign",
      "submitter-differs": "units",
      "report-missing": "roster",
      "report-late": "campaign",
      "report-unmarked": "units",
    });
  });
});
