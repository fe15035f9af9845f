import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const REGISTER = `${ROOT}/examples/registers/E1.register`;
const E1 = `${ROOT}/examples/ledgers/E1.yaml`;

async function shown(...argv: readonly string[]): Promise<string> {
  const io = memoryIo({ columns: 400 });
  expect(await run([...argv, "--as-of", "2024-04-01"], io)).toBe(0);
  return io.out();
}

it("a finding of a register is called by its number, a row of a sheet by its place", async () => {
  const repeats = await shown("ledger", "repeats", REGISTER, "--lang", "en");
  expect(repeats).toContain(`${REGISTER} F2024-004`);
  expect(repeats).not.toContain(`${REGISTER}!`);
  const diff = await shown("ledger", "diff", E1, REGISTER, "--lang", "zh-CN");
  expect(diff).toMatch(/E1\.yaml 第8行 → \S*E1\.register F2024-005/);
});

it("one ledger is told in the singular", async () => {
  expect(await shown("ledger", "due", REGISTER, "--lang", "en")).toMatch(/\b1 ledger, 15 findings/);
  expect(await shown("ledger", "stats", REGISTER, "--lang", "en")).toMatch(/\b1 ledger, 15 rows/);
});
