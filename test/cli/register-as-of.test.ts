import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import type { RegisterRecord } from "../../src/model/register.ts";
import { registerAsOf } from "../../src/register/as-of.ts";
import { fold } from "../../src/register/fold.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const REGISTER = `${ROOT}/examples/registers/E1.register`;
const E1 = parse(readFileSync(`${ROOT}/examples/ledgers/E1.yaml`, "utf8")) as {
  readonly rows: readonly Readonly<Record<string, string>>[];
};
const records = readFileSync(`${REGISTER}/journal.ndjson`, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as RegisterRecord);

async function json(...argv: readonly string[]) {
  const io = memoryIo();
  expect(await run([...argv, "--json"], io)).toBe(0);
  return JSON.parse(io.out());
}

describe("a register on a day before its last", () => {
  it("counts what had happened by then: the figures of the ledger of that day", async () => {
    const before = await json("ledger", "stats", REGISTER, "--period", "2024Q1", "--as-of", "2024-03-31");
    expect(before).toMatchObject({ total: 11, done: 6, closed: 5, due: 9, on_time: 5, overdue_open: 2, extended: 0 });
    const after = await json("ledger", "stats", REGISTER, "--period", "2024Q1", "--as-of", "2024-04-01");
    expect(after).toMatchObject({ total: 11, done: 6, closed: 6 });
  });

  it.each(["2023-12-31", "2024-01-31", "2024-02-29"])(
    "knows nothing of what came after %s, though it was opened later",
    async (day) => {
      const known = E1.rows.filter((row) => String(row.found_date) <= day);
      const by = (date: string | null | undefined) => typeof date === "string" && date <= day;
      const stats = await json("ledger", "stats", REGISTER, "--as-of", day);
      expect(stats).toMatchObject({
        rows: known.length,
        closed: known.filter((row) => row.status === "已销号" && by(row.verify_date)).length,
      });
      const { rows } = await json("render", "rectification", REGISTER, "--as-of", day);
      expect(rows).toHaveLength(known.length);
      for (const row of rows) {
        for (const key of ["found_date", "done_date", "verify_date"])
          expect([row.finding_id, key, row[key] === null || row[key] <= day]).toEqual([row.finding_id, key, true]);
        if (row.status === "已销号") expect([row.finding_id, by(row.verify_date)]).toEqual([row.finding_id, true]);
      }
    },
  );

  it("is the whole on its last day and after, and holds nothing before anything was found", () => {
    const whole = fold(records);
    expect(registerAsOf(whole, records, "2024-04-01")).toBe(whole);
    expect(registerAsOf(whole, records, "2022-01-01")).toMatchObject({ history: [] });
    expect(registerAsOf(whole, records, "2022-01-01").items.size).toBe(0);
    const then = registerAsOf(whole, records, "2024-03-31");
    expect(then.items.get("F2024-005")?.state).toBe("待验收");
    expect(then.items.get("F2024-006")).toMatchObject({ state: "整改中" });
    expect(then.history.some(({ on }) => on > "2024-03-31")).toBe(false);
  });
});
