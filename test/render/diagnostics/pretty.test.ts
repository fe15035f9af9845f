import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostics.ts";
import type { FileResult, Validation } from "../../../src/model/validation.ts";
import { prettyReport } from "../../../src/render/diagnostics/pretty.ts";
import { ownWidth } from "../../../src/render/own-words.ts";
import en from "../../../src/text/en/catalogue.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";

const blank: Diagnostic = {
  code: "required-blank",
  severity: "error",
  at: { sheet: "整改台账", cell: "I4", row: 4, column: "责任人" },
  args: { header: "责任人", status: "整改中", word: "" },
};
const note: Diagnostic = { code: "rows-aside", severity: "info", at: { sheet: "整改台账" }, args: { title: "1" } };
const file = (path: string, diagnostics: readonly Diagnostic[]): FileResult => ({
  path,
  kind: "Ledger",
  verdict: "rejected",
  sha256: "0".repeat(64),
  rows: 5,
  profile: "rectification",
  tables: [{ sheet: "整改台账", profile: "rectification", headerRow: 3, rows: 5 }],
  diagnostics,
  quotes: [{ sheet: "整改台账", row: 4, text: `1 · 东城支行 · ${"贷款资料缺少签字页".repeat(9)}` }],
});
const batch: Validation = {
  asOf: "2026-11-22",
  files: [file("a.xlsx", [note, blank]), file("b.xlsx", [note, blank])],
  diagnostics: [],
  notRun: [
    { code: "verified-before-done", path: null, needs: "columns", columns: ["verify_date"], profile: "rectification" },
    { code: "closed-without-pass", path: null, needs: "columns", columns: ["verify_result"], profile: "rectification" },
    { code: "open-id-vanished", path: null, needs: "baseline" },
  ],
  skipped: [],
};
const shown = (validation: Validation, more: { columns?: number; verbose?: boolean; words?: typeof zh } = {}) =>
  prettyReport(validation, (more.words ?? zh).diagnostics, { colour: false, columns: 80, ...more });

describe("a result on a terminal", () => {
  it("says words before codes, and calls a ledger by its name", async () => {
    const text = await shown(batch);
    expect(text).toContain("整改台账!I4  错误  〔责任人〕  required-blank\n");
    expect(text).toContain("问题整改台账，5 行");
    expect(text).not.toContain("rectification");
  });

  it("counts the notes of a batch, and lists them of one file or where everything is asked for", async () => {
    expect(await shown(batch)).not.toContain("rows-aside");
    expect(await shown(batch, { verbose: true })).toContain("rows-aside");
    expect(await shown({ ...batch, files: batch.files.slice(0, 1) })).toContain("rows-aside");
  });

  it("counts what a correction replaced by itself", async () => {
    const old: Diagnostic = { code: "report-superseded", severity: "info", at: {}, args: { other: "b.xlsx" } };
    const text = await shown({ ...batch, files: [file("a.xlsx", [blank, old]), file("b.xlsx", [blank])] });
    expect(text).toContain("共 2 个文件：通过 0，有错误 1，不能读取 0，已被更正替代 1\n台账 5 行，错误 1，");
    expect(await shown(batch)).not.toContain("替代");
  });

  it("puts what is about no place under one heading as long as it is the same", async () => {
    const missing = (unit: string): Diagnostic => ({
      code: "report-missing",
      severity: "warning",
      at: {},
      args: { unit, name: "支行", ledger: "整改台账", due: "2026-10-10", waiting: 0 },
    });
    const text = await shown({
      ...batch,
      diagnostics: [missing("A1"), missing("A2"), { ...missing("A3"), waived: true }],
    });
    expect(text.match(/ report-missing/g)).toHaveLength(2);
    for (const unit of ["A1", "A2", "A3"]) expect(text).toContain(unit);
    // What to do is said once, below the last of them.
    const lines = text.split("\n");
    const remedy = lines.findIndex(
      (line, index) => line.includes("改法") && index > lines.findIndex((one) => one.includes("A1")),
    );
    expect(lines[remedy - 1]).toContain("A2");
  });

  it("says in one line each what laws lacked, and names the laws where everything is asked for", async () => {
    const lines = (await shown(batch)).split("\n");
    expect(lines.filter((line) => line.includes("选填列"))).toHaveLength(1);
    expect(lines.some((line) => line.includes("open-id-vanished"))).toBe(false);
    expect(await shown(batch, { verbose: true })).toMatch(
      /verified-before-done, closed-without-pass[\s\S]*open-id-vanished/,
    );
  });

  it.each([60, 80, 120])("fits into %i columns, each row quoted in one line", async (columns) => {
    for (const words of [zh, en as unknown as typeof zh]) {
      const lines = (await shown(batch, { columns, words })).split("\n");
      for (const line of lines) expect(ownWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.filter((line) => line.includes("东城支行"))).toHaveLength(2);
    }
  });
});
