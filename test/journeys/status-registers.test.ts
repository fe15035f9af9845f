import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { registerBoard } from "../../src/journeys/status-registers.ts";
import { width } from "../../src/render/width.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const JOURNAL = readFileSync(join(ROOT, "examples", "registers", "E1.register", "journal.ndjson"), "utf8");
const files = { "a/甲.register/journal.ndjson": JOURNAL };
const DAY = ["--as-of", "2024-06-30"];

describe("registers on the board", () => {
  it("tell how many findings are open, overdue and closed, and what falls due next", async () => {
    const io = memoryIo({ files });
    expect(await registerBoard("a", "2024-06-30", io)).toEqual([
      {
        kind: "Register",
        path: "a/甲.register",
        findings: 15,
        open: 5,
        overdue: 3,
        awaiting: 0,
        closed: 9,
        next_due: "2024-06-30",
        last_at: "2024-04-01T09:00:00.000Z",
        held_by: null,
        torn_bytes: 0,
        problem: null,
      },
    ]);
    expect(await registerBoard("a/甲.register", "2024-07-01", io)).toMatchObject([
      { path: "a/甲.register", overdue: 4, next_due: "2024-12-31" },
    ]);
  });

  it("are there when they are damaged, with the record that cannot be believed", async () => {
    const lines = JOURNAL.trimEnd().split("\n");
    const changed = [...lines.slice(0, 2), lines[2]?.replace("王审", "王某"), ...lines.slice(3), ""].join("\n");
    const io = memoryIo({
      files: { "b.register/journal.ndjson": changed, "c.register/journal.ndjson": `${JOURNAL}{"se` },
    });
    expect(await registerBoard(".", "2024-06-30", io)).toMatchObject([
      { path: "b.register", findings: null, problem: { reason: "broken", record: 3 } },
      { path: "c.register", findings: 15, torn_bytes: 4, problem: null },
    ]);
  });

  it("are no papers, and stand beside them for machines under a kind of their own", async () => {
    const io = memoryIo({ files });
    expect(await run(["status", "a/甲.register", ...DAY, "--json"], io)).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject([{ kind: "Register", path: "a/甲.register" }]);
  });

  it("fit 80 columns in both languages, long names shortened", async () => {
    const long = `${"很长的登记册名称".repeat(8)}.register/journal.ndjson`;
    for (const lang of ["zh-CN", "en"]) {
      const io = memoryIo({ files: { ...files, [long]: JOURNAL }, columns: 80 });
      expect(await run(["status", ...DAY, "--lang", lang], io)).toBe(0);
      expect(Math.max(...io.out().split("\n").map(width))).toBeLessThanOrEqual(80);
      expect(io.out()).toContain("2024-06-30");
    }
  });
});
