import type { Diagnostic } from "../../../src/model/diagnostics.ts";
import type { Validation } from "../../../src/model/validation.ts";

/** Texts that mean something to one target or another. */
export const NAUGHTY = [
  '=HYPERLINK("http://x","y")',
  "]]></failure><x>&amp;\"'",
  "::error file=x::y%0A\r\n::warning::z",
  "[链接](1) {0} {{",
  "\u0000\u0007\u001b[31m\u202e\u200b\ufeff\uffff",
  "a,b:c%d",
  "\ud800",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "表!K5",
];

const bad = (text: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "schema-required",
  severity: "error",
  at: { sheet: text, cell: "K5", row: 5, column: text },
  args: { key: text },
  value: text,
  ...more,
});

/** A result with everything a report must put up with. */
export const naughtyValidation: Validation = {
  asOf: "2026-09-30",
  files: [
    {
      path: "干净.xlsx",
      kind: "Ledger",
      verdict: "accepted",
      sha256: "0".repeat(64),
      rows: 8,
      profile: "rectification",
      tables: [{ sheet: "整改台账", profile: "rectification", headerRow: 3, rows: 8 }],
      diagnostics: [],
    },
    ...NAUGHTY.map((text) => ({
      path: `a b/${text}.xlsx`,
      kind: "Ledger" as const,
      verdict: "rejected" as const,
      sha256: "a".repeat(64),
      rows: 2,
      profile: "rectification",
      tables: [],
      diagnostics: [
        bad(text),
        bad(text, { severity: "warning", explanation: text, at: { row: 7 } }),
        bad(text, { severity: "info", at: {} }),
        bad(text, {
          waived: true,
          at: { line: 3, col: 2, pointer: "/a/b" },
          related: [{ path: text, location: { sheet: "表", cell: "A1" }, role: "first" }],
        }),
      ],
      quotes: [{ sheet: text, row: 5, text }],
    })),
    {
      path: "/abs/坏.et",
      kind: "Ledger",
      verdict: "refused",
      sha256: null,
      diagnostics: [{ code: "file-empty", severity: "error", at: {}, args: {} }],
    },
  ],
  diagnostics: [{ code: "law-crashed", severity: "error", at: {}, args: { law: "x", error: NAUGHTY[1] as string } }],
  notRun: [
    { code: "deadline-before-found", path: null, needs: "columns", columns: ["deadline"], profile: "rectification" },
    { code: null, path: "x/riskpaper.yaml", needs: "config" },
  ],
  skipped: [{ path: "~$a.xlsx", reason: "office-lock" }],
};
