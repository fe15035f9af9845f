import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { readRegister } from "../../../src/journeys/register/load-register.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { SMALL_PAPER } from "../../helpers/small-confirmed.ts";

const ID = SMALL_PAPER.finding;
const IMPORT = ["ledger", "import", "x.paper", "-o", "r.register", "--by", "P1", "--as-of", "2026-11-22", "--json"];
const itemOf = async (io: MemoryIo) => (await readRegister("/work/r.register", io)).state.items.get(ID);
const journal = (io: MemoryIo) => io.text("r.register/journal.ndjson");

/** A paper with one finding, not confirmed yet. */
async function inspected(): Promise<MemoryIo> {
  const io = memoryIo({ files: SMALL_PAPER.files });
  expect(await run(SMALL_PAPER.inspect, io), io.err()).toBe(0);
  return memoryIo({ files: Object.fromEntries(io.paths().map((path) => [path, io.bytes(path)])) });
}

describe("a paper's findings in a register", () => {
  it("are 已确认 where the unit has confirmed them, by the number of its confirmation", async () => {
    const io = await inspected();
    expect(await run(SMALL_PAPER.confirm, io), io.err()).toBe(0);
    await run(IMPORT, io);
    expect(await itemOf(io)).toMatchObject({
      state: "已确认",
      since: "2026-11-01",
      proof: { document: "D001GEN01 v1" },
      row: { org: "第一支行", found_date: "2026-09-28" },
      origins: [{ file: "x.paper" }],
    });
  });

  it("are 待确认 before that, and go on when the confirmed paper comes", async () => {
    const io = await inspected();
    await run(IMPORT, io);
    expect((await itemOf(io))?.state).toBe("待确认");
    await run(SMALL_PAPER.confirm, io);
    await run(IMPORT, io);
    expect(await itemOf(io)).toMatchObject({ state: "已确认", since: "2026-11-01" });
    const after = journal(io);
    await run(IMPORT, io);
    expect(journal(io)).toBe(after);
  });

  it("are left out where they were withdrawn", async () => {
    const io = await inspected();
    await run(SMALL_PAPER.confirm, io);
    const withdraw = ["paper", "withdraw", "x.paper", ID, "--reason", "复核后不成立", "--by", "P1"];
    expect(await run([...withdraw, "--as-of", "2026-11-22"], io), io.err()).toBe(0);
    await run(IMPORT, io);
    expect(await itemOf(io)).toBeUndefined();
  });

  it("are told, with the reason, where they were withdrawn after the register had them, until they are cancelled", async () => {
    const io = await inspected();
    await run(SMALL_PAPER.confirm, io);
    await run(IMPORT, io);
    const withdraw = ["paper", "withdraw", "x.paper", ID, "--reason", "复核后不成立", "--by", "P1"];
    expect(await run([...withdraw, "--as-of", "2026-11-22"], io), io.err()).toBe(0);
    const again = async () => {
      const from = io.out().length;
      const code = await run(IMPORT, io);
      const { refusals } = JSON.parse(io.out().slice(from)).files[0];
      return [code, refusals.map(({ code: told, args }: { code: string; args: object }) => ({ told, args }))];
    };
    const told = { told: "withdrawn-in-paper", args: { reason: "复核后不成立", date: "2026-11-22", state: "已确认" } };
    expect(await again()).toEqual([1, [told]]);
    expect(await again()).toEqual([1, [told]]);
    expect((await itemOf(io))?.state).toBe("已确认");
    const cancel = ["ledger", "cancel", "r.register", ID, "--invalid", "--reason", "底稿撤回", "--approver", "P3"];
    expect(await run([...cancel, "--by", "P1", "--as-of", "2026-11-22"], io), io.err()).toBe(0);
    expect(await again()).toEqual([0, []]);
  });
});
