import { readFileSync } from "node:fs";
import { join } from "node:path";
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
  it("takes a finding from reported to closed, and never without a verification", async () => {
    const io = await opened();
    const id = "F2024-005";
    const row = JSON.parse(JSON.stringify(await told(io, "close", "r.register", id)));
    expect(row.code).toBe(1);
    const states = io.text("r.register/register.yaml");
    expect(states).toContain("state: 整改中");
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
  });
});
