import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Io } from "../../../src/io/io.ts";
import { importIntoRegister } from "../../../src/journeys/register/import-files.ts";
import { readRegister, RegisterRefused } from "../../../src/journeys/register/load-register.ts";
import { openRegister } from "../../../src/journeys/register/register-session.ts";
import { stepInRegister } from "../../../src/journeys/register/step.ts";
import { ROOT } from "../../helpers/built.ts";
import { type Fault, faultFiles } from "../../helpers/fault-files.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";

const E1 = readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8");
const FAULTS: readonly Fault[] = ["ENOSPC", "EIO", "torn", "short"];
const ID = "F2024-005";

const taking = {
  paths: ["E1.yaml"],
  register: "r.register",
  asOf: "2024-03-31",
  config: null,
  by: "王审",
  takeOver: false,
  as: null,
  approver: "刘十二",
  partial: false,
} as const;
const stepping = {
  register: "r.register",
  ids: [ID],
  by: "王审",
  takeOver: false,
  config: null,
  asOf: "2024-04-30",
  on: null,
};
const verify = { does: "verify", verifier: ["周五"], result: "通过", reason: null } as const;

let opened: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const io = memoryIo({ files: { "E1.yaml": E1 } });
  await importIntoRegister(taking, io);
  opened = Object.fromEntries(
    io
      .paths()
      .filter((path) => path.includes("r.register"))
      .map((path) => [path, io.text(path)]),
  );
});

/** Runs `work` with every file operation made to fail in turn; `judge` looks at what is left. */
async function sweep(
  start: () => MemoryIo,
  work: (io: Io) => Promise<unknown>,
  judge: (io: MemoryIo, done: boolean) => Promise<void>,
) {
  let struck = 0;
  for (const fault of FAULTS)
    for (let at = 1; ; at += 1) {
      const io = start();
      const faulty = faultFiles(io.files, { at, fault, forGood: false });
      const done = await work({ ...io, files: faulty.files }).then(
        () => true,
        () => false,
      );
      if (faulty.struck() === 0 && faulty.count() < at) break;
      struck += faulty.struck();
      await judge(io, done);
    }
  expect(struck).toBeGreaterThan(20);
}

describe("when the disk fails", () => {
  it("a new register is there whole or not at all", { timeout: 120_000 }, async () => {
    await sweep(
      () => memoryIo({ files: { "E1.yaml": E1 } }),
      (io) => importIntoRegister(taking, io),
      async (io, done) => {
        const there = io.has("r.register/journal.ndjson");
        if (done) expect(there).toBe(true);
        if (there) expect((await readRegister("/work/r.register", io)).state.items.size).toBe(15);
      },
    );
  });

  it("a step that was acknowledged is on record, and one that was not can be taken again", {
    timeout: 120_000,
  }, async () => {
    await sweep(
      () => memoryIo({ files: opened }),
      (io) => stepInRegister(stepping, verify, io),
      async (io, done) => {
        const { state, reading } = await readRegister("/work/r.register", io);
        const verified = state.items.get(ID)?.verification?.result === "通过";
        if (done) expect([verified, reading.tornBytes]).toEqual([true, 0]);
        if (!verified) await stepInRegister({ ...stepping, takeOver: true }, verify, io);
        const told = (await readRegister("/work/r.register", io)).state;
        expect(told.items.get(ID)?.verification?.result).toBe("通过");
      },
    );
  });
});

describe("two at once", () => {
  it("the second is told who holds the register, and nothing is lost", async () => {
    const io = memoryIo({ files: opened });
    const session = await openRegister({ path: "/work/r.register", by: "王审", takeOver: false }, io);
    await expect(stepInRegister(stepping, verify, io)).rejects.toMatchObject({ owner: { pid: io.pid } });
    await expect(importIntoRegister({ ...taking, paths: [E1_AGAIN] }, withAgain(io))).rejects.toMatchObject({
      owner: { pid: io.pid },
    });
    await session.close();
    expect(await stepInRegister(stepping, verify, io)).toMatchObject({ record: 3 });
  });
});
const E1_AGAIN = "again.yaml";
const withAgain = (io: MemoryIo): MemoryIo => {
  io.put(E1_AGAIN, E1);
  return io;
};

describe("a journal that somebody changed", () => {
  const journal = () => opened["/work/r.register/journal.ndjson"] ?? "";

  it("is refused with the number of the record, by every command", async () => {
    const io = memoryIo({
      files: { ...opened, "/work/r.register/journal.ndjson": journal().replace("2024-02-28", "2024-12-28") },
    });
    for (const work of [() => stepInRegister(stepping, verify, io), () => readRegister("/work/r.register", io)]) {
      const error = await work().catch((one: unknown) => one);
      expect(error).toBeInstanceOf(RegisterRefused);
      expect(error).toMatchObject({ reason: "broken", record: 2 });
    }
  });

  it("loses a torn last line to a file beside it, and says so", async () => {
    const io = memoryIo({ files: { ...opened, "/work/r.register/journal.ndjson": `${journal()}{"seq":3,"at"` } });
    const done = await stepInRegister(stepping, verify, io);
    expect(done.recovered).toEqual({ kept_as: "journal.torn-1", dropped_bytes: 13 });
    expect(io.text("r.register/journal.torn-1")).toBe('{"seq":3,"at"');
    expect(done.record).toBe(4);
  });
});
