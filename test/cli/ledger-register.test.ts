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

async function opened(more: Readonly<Record<string, string>> = {}): Promise<MemoryIo> {
  const io = memoryIo({ files: { "E1.yaml": E1, ...more }, systemLocale: "en-US" });
  expect(await run(IMPORT, io)).toBe(0);
  return io;
}
const YAML = "r.register/register.yaml";
const JOURNAL = "r.register/journal.ndjson";

describe("the folder of a register", () => {
  it.each([
    ["ledger", "merge", "E1.yaml", "-o", YAML, "--force"],
    ["ledger", "export", "E1.yaml", "-o", "r.register/rows.csv"],
    ["ledger", "due", "E1.yaml", "-o", "r.register/"],
    ["render", "rectification", "r.register", "-o", "r.register/register.xlsx"],
    ["render", "rectification-report", "E1.yaml", "-o", "r.register/"],
    ["validate", "E1.yaml", "-o", JOURNAL, "--format", "ndjson", "--force"],
    ["ledger", "import", "E1.yaml", "-o", "r.register/sub/2.register", "--by", "王审"],
  ])("is no place for what %s %s writes", async (...argv) => {
    const io = await opened();
    const before = [io.text(YAML), io.text(JOURNAL), await io.files.list("/work/r.register")];
    expect(await run([...argv, "--as-of", "2024-04-30"], io)).toBe(2);
    expect(io.err()).toContain("riskpaper ledger import, verify, close");
    expect([io.text(YAML), io.text(JOURNAL), await io.files.list("/work/r.register")]).toEqual(before);
  });

  it("is no place inside a paper either, and a paper's state is the paper's own", async () => {
    const io = memoryIo({ files: { "E1.yaml": E1, "a.paper/journal.ndjson": "", "a.paper/paper.yaml": "x" } });
    const into = (...to: readonly string[]) => run(["ledger", ...to, "--by", "王审", "--as-of", "2024-04-30"], io);
    expect(await into("import", "E1.yaml", "-o", "a.paper/r.register", "--approver", "刘十二")).toBe(2);
    expect(await into("merge", "E1.yaml", "-o", "a.paper/paper.yaml", "--force")).toBe(2);
    expect(io.text("a.paper/paper.yaml")).toBe("x");
    expect(await io.files.list("/work/a.paper")).toEqual(["journal.ndjson", "paper.yaml"]);
  });

  it("is meant where one of its files is named", async () => {
    const io = await opened();
    const figures = async (path: string) => {
      const from = io.out().length;
      expect(await run(["ledger", "stats", path, "--json", "--as-of", "2024-04-30"], io)).toBe(0);
      return JSON.parse(io.out().slice(from));
    };
    expect((await figures(YAML)).completion_rate).toEqual((await figures("r.register")).completion_rate);
    expect(await run(["validate", JOURNAL], io)).toBe(0);
    const verify = ["--result", "通过", "--verifier", "周五", ...BY];
    expect(await run(["ledger", "verify", YAML, "F2024-005", ...verify], io)).toBe(0);
    expect(await run(["ledger", "import", "E1.yaml", "-o", YAML, ...BY], io)).toBe(0);
    expect(await io.files.list("/work/r.register")).toEqual(["journal.ndjson", "register.yaml"]);
  });

  it("is rid of what a killed writer left, by the next that writes", async () => {
    const left = ".riskpaper-0123456789abcdef.tmp";
    const io = await opened({ [`r.register/${left}`]: "half", "r.register/.riskpaper-mine.tmp": "other" });
    expect(await io.files.list("/work/r.register")).toEqual([".riskpaper-mine.tmp", "journal.ndjson", "register.yaml"]);
    const again = memoryIo({
      files: { [YAML]: io.text(YAML), [JOURNAL]: io.text(JOURNAL), [`r.register/${left}`]: "half" },
    });
    expect(
      await run(
        ["ledger", "cancel", "r.register", "F2024-999", "--invalid", "--reason", "误立", "--approver", "刘十二", ...BY],
        again,
      ),
    ).toBe(1);
    expect(await again.files.list("/work/r.register")).toEqual(["journal.ndjson", "register.yaml"]);
  });
});

describe("what is said of a register", () => {
  it.each([
    ["paper-behind: error", 1, ["paper-behind error"]],
    ["paper-behind: warning", 0, ["paper-behind warning"]],
    ['paper-behind: "off"', 0, []],
    ["journal-missing: warning", 0, ["paper-behind warning"]],
  ])("weighs what the project says: %s", async (rules, code, told) => {
    const io = await opened();
    const project = `kind: Project\nschemaVersion: "1"\norganisation: {code: D000, name: 示范农商行}\nrules:\n  ${rules}\n`;
    const before = io.text(YAML);
    expect(
      await run(["ledger", "verify", "r.register", "F2024-005", "--result", "通过", "--verifier", "周五", ...BY], io),
    ).toBe(0);
    const later = memoryIo({
      files: { [YAML]: before, [JOURNAL]: io.text(JOURNAL), "riskpaper.yaml": project },
    });
    expect(await run(["validate", "r.register", "--format", "json"], later)).toBe(code);
    const { diagnostics } = JSON.parse(later.out()).files[0];
    expect(diagnostics.map((one: { code: string; severity: string }) => `${one.code} ${one.severity}`)).toEqual(told);
  });
});

describe("what is allowed and asks for an answer", () => {
  it.each([
    ["the deadline had passed when it was extended", "刘十二", "2024-04-30", ["extended-after-lapse"]],
    ["who approves it records it", "王审", "2024-04-30", ["extended-after-lapse", "approver-records"]],
  ] as const)("is done, told and kept in the journal: %s", async (_, approver, on, doubts) => {
    const io = await opened();
    const extend = ["extend", "r.register", "F2024-006", "--to", "2024-05-31", "--reason", "等待批复", "--on", on];
    expect(await run(["ledger", ...extend, "--approver", approver, ...BY], io)).toBe(0);
    expect(doubts.filter((code) => !io.err().includes(code))).toEqual([]);
    const last = JSON.parse(io.text(JOURNAL).trimEnd().split("\n").at(-1) ?? "");
    expect(last.entries.at(-1).doubts).toEqual(doubts);
    expect(await run(["validate", "r.register"], io)).toBe(0);
  });

  it("is no answer to an act before the last one, or to a second verification", async () => {
    const io = await opened();
    const codes = async (...argv: readonly string[]) => {
      const from = io.out().length;
      expect(await run(["ledger", ...argv, "--json", ...BY], io)).toBe(1);
      return JSON.parse(io.out().slice(from)).refusals.map((one: { code: string }) => one.code);
    };
    const extend = ["--to", "2024-05-31", "--reason", "等待批复", "--approver", "刘十二", "--on", "2024-03-30"];
    expect(await codes("extend", "r.register", "F2024-006", ...extend)).toEqual(["before-last-act"]);
    const verify = ["verify", "r.register", "F2024-005", "--result", "通过", "--verifier", "周五"];
    expect(await run(["ledger", ...verify, ...BY], io)).toBe(0);
    expect(await codes(...verify)).toEqual(["already-verified"]);
  });
});
