import type { Diagnostic, Severity } from "../../../src/model/diagnostics.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import type { ReturnWords } from "../../../src/render/annotate/return-list.ts";

/** The words of a Chinese return. */
export const WORDS: ReturnWords = zh;

/** A problem at a cell, in words the catalogue has for any text. */
export const at = (
  sheet: string,
  cell: string,
  severity: Severity = "error",
  more: Partial<Diagnostic> = {},
): Diagnostic => ({
  code: "schema-required",
  severity,
  at: { sheet, cell, row: Number(/\d+/.exec(cell)?.[0]), column: "整改状态" },
  args: { key: "整改状态" },
  ...more,
});

/** What is said of every workbook of the tests: errors and doubts on filled, coloured, merged, hidden and missing cells. */
export const problemsOf = (sheet: string): readonly Diagnostic[] => [
  at(sheet, "G4", "error", { code: "deadline-before-found", args: { deadline: "2026-02-01", found: "2026-03-01" } }),
  at(sheet, "H4"),
  at(sheet, "E5"),
  at(sheet, "E4", "warning", { value: "=1+1" }),
  at(sheet, "F4", "warning", { value: "@12.5" }),
  at(sheet, "B6"),
  at(sheet, "B30"),
  { code: "schema-required", severity: "warning", at: { sheet, row: 5 }, args: { key: "一行" } },
  { code: "file-empty", severity: "error", at: {}, args: {} },
  at(sheet, "D5", "info"),
];
