import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importIntoRegister, type RegisterImportOptions } from "../../../src/journeys/register/import-files.ts";
import { readRegisterTable } from "../../../src/journeys/register/register-table.ts";
import { rectificationKpis } from "../../../src/field/rectification-kpi.ts";
import { rectificationFact } from "../../../src/view/records/rectification-fact.ts";
import { ROOT } from "../../helpers/built.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const E1 = readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8");
const options = (paths: readonly string[], more: Partial<RegisterImportOptions> = {}): RegisterImportOptions => ({
  paths,
  register: "r.register",
  asOf: "2024-03-31",
  config: null,
  by: "王审",
  takeOver: false,
  as: null,
  approver: "刘十二",
  partial: false,
  ...more,
});

describe("the opening ledger", () => {
  it("opens every finding in the state it states, and the figures are those of the ledger", async () => {
    const io = memoryIo({ files: { "E1.yaml": E1 } });
    const told = await importIntoRegister(options(["E1.yaml"]), io);
    expect(told.files[0]).toMatchObject({ as: "opening", opened: 15, refusals: [], record: 2 });
    const table = await readRegisterTable("r.register", "2024-03-31", io);
    const kpis = rectificationKpis(
      table.rows.map((row) => rectificationFact(row as never)),
      "2024-03-31",
      { from: "2024-01-01", to: "2024-03-31" },
    );
    expect(kpis).toMatchObject({ total: 11, done: 6, closed: 5, due: 9, on_time: 5, late_done: 1, overdue_open: 2 });
  });
});
