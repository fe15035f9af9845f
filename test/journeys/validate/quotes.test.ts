import { expect, it } from "vitest";
import type { TableDigest } from "../../../src/check/ledger/ledger-law.ts";
import { quotesOf } from "../../../src/journeys/validate/quotes.ts";

it("a quoted row never shows the number of a person or an account", () => {
  const fact = "11010519491231002X，13800138000";
  const table = { sheet: "表", rows: [{ row: 4, values: { seq: 1, fact }, state: null }] } as unknown as TableDigest;
  const [quote] = quotesOf(
    [table],
    [{ code: "person-number", severity: "error", at: { sheet: "表", row: 4, cell: "D4" }, args: {} }],
  );
  expect(quote?.text).not.toMatch(/\d{8,}/);
  expect(quote?.text).toContain("110105********002X");
});
