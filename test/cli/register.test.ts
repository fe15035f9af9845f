import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const E1 = readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8");
const BY = ["--by", "王审", "--as-of", "2024-04-30"];

async function opened(): Promise<MemoryIo> {
  const io = memoryIo({ files: { "E1.yaml": E1 } });
  const code = await run(["ledger", "import", "E1.yaml", "-o", "r.register", "--approver", "刘十二", ...BY], io);
  expect([code, io.err().includes("NAME")]).toEqual([0, false]);
  return io;
}

/** What `ledger VERB … --json` says, with its exit code. */
async function told(io: MemoryIo, ...args: readonly string[]) {
  const before = io.out().length;
  const code = await run(["ledger", ...args, "--json", ...BY], io);
  const out = io.out().slice(before);
  return { code, ...(out === "" ? {} : JSON.parse(out)) };
}
const codes = ({ refusals }: { refusals: readonly { code: string; id: string }[] }) =>
  refusals.map(({ code, id }) => `${id} ${code}`);

describe("riskpaper ledger … NAME.register", () => {
  it("closes nothing that is not reported as done, or not verified, and says which and why", async () => {
    const io = await opened();
    const done = await told(io, "close", "r.register", "F2024-006", "F2024-005");
    expect([done.code, done.record, codes(done)]).toEqual([
      1,
      null,
      ["F2024-006 no-such-step", "F2024-005 not-verified"],
    ]);
    expect(
      await run(["ledger", "verify", "r.register", "F2024-005", "--result", "通过", "--verifier", "周五", ...BY], io),
    ).toBe(0);
    expect(await run(["ledger", "close", "r.register", "F2024-005", ...BY], io)).toBe(0);
    expect(
      await run(
        ["ledger", "extend", "r.register", "F2024-006", "--to", "2024-05-31", "--reason", "等待总行批复", ...BY],
        io,
      ),
    ).toBe(2);
    const extend = ["--reason", "等待总行批复", "--approver", "刘十二"];
    expect(await run(["ledger", "extend", "r.register", "F2024-006", "--to", "2024-05-31", ...extend, ...BY], io)).toBe(
      0,
    );
    expect(await run(["ledger", "extend", "r.register", "F2024-006", "--to", "2024-06-30", ...extend, ...BY], io)).toBe(
      0,
    );
    const { findings } = parse(io.text("r.register/register.yaml"));
    const extended = findings.find((one: { finding_id: string }) => one.finding_id === "F2024-006");
    expect(extended).toMatchObject({ state: "延期", deadline: "2024-02-15" });
    expect(extended.extensions.map((one: { old: string; new: string }) => [one.old, one.new])).toEqual([
      ["2024-02-15", "2024-05-31"],
      ["2024-05-31", "2024-06-30"],
    ]);
  });

  it("says who may not verify, and does nothing to any where one is refused", async () => {
    const io = await opened();
    const { text } = io;
    const before = text("r.register/journal.ndjson");
    const ids = [...text("r.register/register.yaml").matchAll(/finding_id: (\S+)\n\s+state: 待验收/g)].map(
      ([, id]) => id ?? "",
    );
    expect(ids).toHaveLength(1);
    const [id = ""] = ids;
    expect(codes(await told(io, "verify", "r.register", id, "F2024-999", "--result", "通过"))).toEqual([
      "F2024-999 unknown-id",
    ]);
    expect(text("r.register/journal.ndjson")).toBe(before);
    expect(await told(io, "verify", "r.register", id, "--result", "通过", "--verifier", "周五")).toMatchObject({
      code: 0,
      record: 3,
    });
    expect(await told(io, "close", "r.register", id)).toMatchObject({
      code: 0,
      findings: [{ id, from: "待验收", to: "已销号" }],
    });
    expect(await told(io, "recheck", "r.register", id, "--result", "反弹", "--reason", "又发现两笔")).toMatchObject({
      code: 0,
      findings: [{ id, from: "已销号", to: "反弹" }],
    });
    expect(await run(["validate", "r.register"], io)).toBe(0);
    expect(await run(["render", "rectification", "r.register", "-o", "台账.xlsx", ...BY], io)).toBe(0);
    const from = io.out().length;
    await run(["ledger", "import", "台账.xlsx", "--json", ...BY], io);
    const drawn = JSON.parse(io.out().slice(from)).rows as { finding_id: string; status: string; deadline: string }[];
    expect(drawn).toHaveLength(15);
    expect(drawn.find((one) => one.finding_id === id)).toMatchObject({ status: "整改中", deadline: "2024-02-28" });
  });
});
