import { describe, expect, it } from "vitest";
import { explained, type Explanation } from "../../../../src/check/ledger/explained.ts";
import { submissionsOf } from "../../../../src/check/ledger/submissions.ts";
import { applyWaivers, type Told, waiverKeys } from "../../../../src/check/ledger/waivers.ts";
import type { Diagnostic } from "../../../../src/model/diagnostics.ts";
import type { Project } from "../../../../src/model/generated/documents.ts";
import { around, file, set } from "./sample-set.ts";

type Waiver = NonNullable<Project["waivers"]>[number];
const waiver = (more: Partial<Waiver>): Waiver => ({
  rule: "R-S10",
  reason: "停业装修",
  approver: "合规部",
  expiry: "2024-06-30",
  ...more,
});
const files = set([file("甲/D001.xlsx")]);
const keysOf = waiverKeys(files, submissionsOf(files, around()));
const inCell: Told = {
  code: "deadline-before-found",
  severity: "error",
  at: { sheet: "整改台账", cell: "K5", row: 5 },
  args: {},
  path: "甲/D001.xlsx",
};
const missing: Told = { code: "report-missing", severity: "warning", at: {}, args: { unit: "D002" }, path: null };
const waived = (told: Told, one: Partial<Waiver>, asOf = "2024-04-10") =>
  applyWaivers([told], [waiver(one)], asOf, keysOf).told[0]?.waived === true;

describe("a waiver", () => {
  it.each<[string, Told, Partial<Waiver>, boolean]>([
    ["names a rule by its code", inCell, { rule: "deadline-before-found" }, true],
    ["names a rule by its R-id", inCell, { rule: "R-L01" }, true],
    ["covers no other rule", inCell, { rule: "R-L02" }, false],
    ["names a cell", inCell, { rule: "R-L01", key: "整改台账!K5" }, true],
    ["covers no other cell", inCell, { rule: "R-L01", key: "整改台账!K6" }, false],
    ["names a finding by its id", inCell, { rule: "R-L01", key: "F2024-0" }, true],
    ["covers no other finding", inCell, { rule: "R-L01", key: "F2024-1" }, false],
    ["names the unit of the file", inCell, { rule: "R-L01", key: "D001" }, true],
    ["names a unit that is missing", missing, { key: "D002" }, true],
    ["covers no other unit", missing, { key: "D003" }, false],
    ["names a file by its end", inCell, { rule: "R-L01", path: "D001.xlsx" }, true],
    ["names a file as given", inCell, { rule: "R-L01", path: "甲\\D001.xlsx" }, true],
    ["covers no file whose name only ends alike", inCell, { rule: "R-L01", path: "001.xlsx" }, false],
    ["never makes an unusable file usable", { ...inCell, code: "workbook-encrypted" }, { rule: "R-S02" }, false],
  ])("%s", (_, told, one, wanted) => {
    expect(waived(told, one)).toBe(wanted);
  });

  it("names an own law by its own code", () => {
    const own: Told = { ...inCell, code: "own-law", args: { law: "own-evidence", message: "", remedy: "" } };
    expect(waived(own, { rule: "own-evidence" })).toBe(true);
    expect(waived(own, { rule: "own-other" })).toBe(false);
  });

  it("holds on its last day, and says so once it is over", () => {
    expect(waived(missing, {}, "2024-06-30")).toBe(true);
    const { told, expired } = applyWaivers(
      [missing, inCell],
      [waiver({ rule: "R-L02" }), waiver({})],
      "2024-07-01",
      keysOf,
    );
    expect(told).toEqual([missing, inCell]);
    expect(expired).toMatchObject([
      {
        code: "waiver-expired",
        severity: "warning",
        at: { pointer: "/waivers/1/expiry" },
        args: { rule: "R-S10", expiry: "2024-06-30" },
      },
    ]);
  });

  it("does not speak up for an expired one that another still covers", () => {
    const { told, expired } = applyWaivers(
      [missing],
      [waiver({ expiry: "2024-01-31" }), waiver({})],
      "2024-04-10",
      keysOf,
    );
    expect(told[0]?.waived).toBe(true);
    expect(expired).toEqual([]);
  });
});

describe("an explanation", () => {
  const doubt = (cell: string, value: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
    code: "deadline-before-found",
    severity: "warning",
    at: { sheet: "整改台账", cell, row: Number(cell.slice(1)) },
    args: {},
    value,
    ...more,
  });
  const says = (cell: string | null, value: string, more: Partial<Explanation> = {}): Explanation => ({
    code: "deadline-before-found",
    sheet: "整改台账",
    cell,
    row: cell === null ? null : Number(cell.slice(1)),
    value,
    text: " 经分管领导同意 ",
    ...more,
  });
  const texts = (told: readonly Diagnostic[], said: readonly Explanation[]) =>
    explained(told, said).map((one) => one.explanation ?? null);

  it("answers the doubt at its place", () => {
    expect(texts([doubt("K5", "a"), doubt("K6", "a")], [says("K6", "a")])).toEqual([null, "经分管领导同意"]);
  });

  it("does not answer another value that stands there now, another code, or an error", () => {
    expect(texts([doubt("K5", "b")], [says("K5", "a")])).toEqual([null]);
    expect(texts([doubt("K5", "a")], [says("K5", "a", { code: "report-late" })])).toEqual([null]);
    expect(texts([doubt("K5", "a", { severity: "error" })], [says("K5", "a")])).toEqual([null]);
    expect(texts([doubt("K5", "a")], [says("K5", "a", { text: "  " })])).toEqual([null]);
  });

  it("follows a row that has moved, where only one can be meant", () => {
    expect(texts([doubt("K7", "a"), doubt("K9", "b")], [says("K5", "a")])).toEqual(["经分管领导同意", null]);
    expect(texts([doubt("K7", "a"), doubt("K9", "a")], [says("K5", "a")])).toEqual([null, null]);
    expect(texts([doubt("L7", "a")], [says("K5", "a")])).toEqual([null]);
  });

  it("made of a csv answers in the workbook it was saved as, whatever its sheet is called", () => {
    expect(texts([doubt("K5", "a")], [says("K5", "a", { sheet: "" })])).toEqual(["经分管领导同意"]);
    expect(texts([doubt("K7", "a")], [says("K5", "a", { sheet: "" })])).toEqual(["经分管领导同意"]);
    expect(texts([doubt("K5", "a")], [says("K5", "a", { sheet: "另一张" })])).toEqual([null]);
  });

  it("answers a doubt about the whole file", () => {
    const late: Diagnostic = { code: "report-late", severity: "warning", at: {}, args: {}, value: "2024-04-08" };
    expect(texts([late], [says(null, "2024-04-08", { code: "report-late", sheet: "" })])).toEqual(["经分管领导同意"]);
  });
});
