import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const E1 = readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8");
const BY = ["--by", "王审", "--as-of", "2024-04-30"];
const IMPORT = ["ledger", "import", "E1.yaml", "-o", "r.register", "--approver", "刘十二", ...BY];

/** Lines that were taken back again. */
const passing = (io: MemoryIo): number => io.err().split("\r\u001b[K").length - 1;

describe("a long import", () => {
  const LONG = `${E1}# ${"x".repeat(1_100_000)}\n`;
  it.each([
    // Reading, taking, writing, and the line taken back at last.
    [true, [], 4],
    [true, ["--quiet"], 0],
    [false, [], 0],
  ] as const)("says on a terminal alone what is being done", async (tty, more, lines) => {
    const io = memoryIo({ files: { "E1.yaml": LONG }, tty, systemLocale: "en-US" });
    expect(await run([...IMPORT, ...more], io)).toBe(0);
    expect(passing(io)).toBe(lines);
  });
});
