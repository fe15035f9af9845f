import { describe, expect, it } from "vitest";
import { openLedger } from "../../../src/journeys/validate/open-ledger.ts";
import { SHEET_LIMITS } from "../../../src/sheet/limits.ts";
import { hear, storedOf } from "../../helpers/read-rows.ts";
import { LAYOUTS } from "./layouts.ts";
import { RECORDS } from "./records.ts";

/** Said of values in many layouts, and no difference between rows. */
const SILENT = new Set(["text-normalised", "amount-own-unit"]);

describe("the same eight records in many layouts", () => {
  it("are at least sixty, each with a name of its own", () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(LAYOUTS.map((one) => one.name)).size).toBe(LAYOUTS.length);
  });

  it.each(LAYOUTS)("$name", async ({ file, bytes, told = [] }) => {
    const opened = await openLedger(bytes(), file, SHEET_LIMITS);
    expect(opened.refused).toBeNull();
    if (opened.refused) return;
    const heard = await hear(opened.read);
    expect(heard.refused).toBeNull();
    expect(heard.tables.flatMap((one) => one.rows.map(storedOf))).toEqual(RECORDS);
    const codes = [...opened.notes, ...heard.told].map((one) => one.code).filter((code) => !SILENT.has(code));
    expect([...new Set(codes)].sort()).toEqual(told.filter((code) => !SILENT.has(code)).sort());
  });
});
