import { describe, expect, it } from "vitest";
import type { Io } from "../../../src/io/io.ts";
import { archivePapers } from "../../../src/journeys/seal/archive.ts";
import { newKey } from "../../../src/journeys/seal/keys.ts";
import zh from "../../../src/text/zh-CN/seal.ts";
import { type Fault, type FaultPlan, faultFiles } from "../../helpers/fault-files.ts";
import type { MemoryIo } from "../../helpers/memory-io.ts";
import { countersigned, keyFor, sealed, smallPaper, told, verified } from "../../helpers/sealed.ts";

const PAPER = "x.paper";
const FAULTS: readonly (readonly [Fault, boolean])[] = [
  ["ENOSPC", false],
  ["EIO", true],
  ["torn", false],
  ["short", true],
];

/** Every file, byte by byte. */
const bytesAt = async (io: MemoryIo, path: string) => Buffer.from(await io.files.read(path)).toString("latin1");
const snapshot = async (io: MemoryIo): Promise<ReadonlyMap<string, string>> =>
  new Map(await Promise.all(io.paths().map(async (path) => [path, await bytesAt(io, path)] as const)));
const withFaults = (io: MemoryIo, plan: FaultPlan | null) => {
  const faulty = faultFiles(io.files, plan);
  return { io: { ...io, files: faulty.files } as Io, faulty };
};
/** Operations at the end that put things in place. */
const WRITING = 110;

/** A lock that could not be let go is one of a process that is gone, to the next one. */
const unlock = async (io: MemoryIo) => {
  for (const path of io.paths()) if (/\/lock(\.break)*$/.test(path)) await io.files.remove(path);
};

/**
 * Makes the work fail at its Nth operation on files, for every N and fault, each time from the same state. `judge` sees what is
 * left, and whether the work said that it was done.
 */
async function sweep(
  start: () => Promise<MemoryIo>,
  work: (io: Io) => Promise<unknown>,
  judge: (
    io: MemoryIo,
    done: boolean,
    before: ReadonlyMap<string, string>,
    faults: readonly [Fault, boolean],
  ) => Promise<void>,
): Promise<number> {
  const sample = await start();
  const counting = withFaults(sample, null);
  await work(counting.io);
  const operations = counting.faulty.count();
  let failed = 0;
  for (const [fault, forGood] of FAULTS) {
    // Long before anything is written it is enough to fail here and there.
    for (let at = 1; at <= operations; at += at < operations - WRITING ? 9 : 1) {
      const io = await start();
      const before = await snapshot(io);
      let done = true;
      await work(withFaults(io, { at, fault, forGood }).io).catch((error: unknown) => {
        // What the system said is passed on, with its code: the command line makes it exit code 2.
        const { code } = error as { readonly code?: string };
        const name = (error as Error).constructor.name;
        expect([fault === "torn" ? "ENOSPC" : fault, "SealRefused", "PaperRefused"]).toContain(code ?? name);
        done = false;
        failed += 1;
      });
      await unlock(io);
      await judge(io, done, before, [fault, forGood]);
    }
  }
  return failed;
}

/** What was there is there as it was. */
const keeps = async (
  io: MemoryIo,
  before: ReadonlyMap<string, string>,
  but: (path: string) => boolean = () => false,
) => {
  for (const [path, text] of before)
    if (!but(path)) expect(io.has(path) ? await bytesAt(io, path) : null, path).toBe(text);
};

/** The state each run begins with, made once. */
const restored = (files: ReadonlyMap<string, string>, io: MemoryIo) => async () => {
  await Promise.all(io.paths().map((path) => io.files.remove(path)));
  for (const [path, text] of files) io.put(path, Buffer.from(text, "latin1"));
  return io;
};

describe("every file operation failing in turn", () => {
  it("while sealing: what was there stays, the seal is whole or none, and the next one is good", async () => {
    const io = await smallPaper({ "报告.md": "一" });
    const key = await keyFor("P001", io);
    await sealed(PAPER, io, { key });
    const start = restored(await snapshot(io), io);
    let turn = 0;
    const seal = (world: Io) => sealed(PAPER, world, { key, outputs: ["报告.md"] });
    const failed = await sweep(start, seal, async (after, done, before) => {
      await keeps(after, before);
      const problems = told(await verified(PAPER, after));
      if (done) expect(problems).toEqual([]);
      // What is left of a seal that did not come about never passes for one.
      for (const one of problems) expect(one).toMatch(/^(?:seal\/0002\.\S+ unfinished|\S+ added)$/);
      turn += 1;
      if (turn % 5 > 0) return;
      await seal(after);
      expect(told(await verified(PAPER, after))).toEqual([]);
      expect(after.paths().filter((path) => path.endsWith(".tmp"))).toEqual([]);
    });
    expect(failed).toBeGreaterThan(150);
  }, 300_000);

  it("while countersigning: the preparer's signature stays, the reviewer's is whole or none", async () => {
    const io = await smallPaper();
    const key = await keyFor("P001", io);
    const other = await keyFor("P900", io);
    await sealed(PAPER, io, { key });
    const start = restored(await snapshot(io), io);
    const sign = (world: Io) => countersigned(PAPER, world, { key: other });
    const failed = await sweep(start, sign, async (after, done, before) => {
      await keeps(after, before, (path) => path.endsWith("0001.sig.json"));
      const result = await verified(PAPER, after);
      if (done) expect(told(result)).toEqual([]);
      for (const one of told(result))
        expect(one).toMatch(/^(?:seal\/0001\.reviewer\.\S+ (?:unfinished|missing)|\S+\.tmp added)$/);
      expect(result.seals[0]?.signatures[0]).toMatchObject({ role: "preparer", by: "P001" });
    });
    expect(failed).toBeGreaterThan(80);
  }, 300_000);

  it("while archiving over an older archive: the old one or the new one, whole", async () => {
    const io = await smallPaper({ "归档.zip": "旧的" });
    await sealed(PAPER, io);
    const start = restored(await snapshot(io), io);
    const options = {
      papers: [PAPER],
      output: "归档.zip",
      force: true,
      with: [],
      unsealed: true,
      by: "P1",
      config: null,
    };
    const failed = await sweep(
      start,
      (world) => archivePapers(options, zh, world),
      async (after, done, before) => {
        await keeps(after, before, (path) => path.endsWith("归档.zip"));
        const old = after.text("归档.zip") === "旧的";
        if (done) expect(old).toBe(false);
        if (!old) expect(told(await verified("归档.zip", after))).toEqual([]);
      },
    );
    expect(failed).toBeGreaterThan(20);
  }, 300_000);

  it("while making a key: a private key that is there is whole, and nothing is written over", async () => {
    const io = await smallPaper({ "k.txt": "x" });
    const start = restored(await snapshot(io), io);
    const make = (world: Io) =>
      newKey({ output: "新.key.pem", name: "P1", locked: false, passphrase: { file: null, ask: null } }, world);
    await sweep(start, make, async (after, done, before, [fault, forGood]) => {
      await keeps(after, before);
      const [mine, theirs] = ["新.key.pem", "新.pub.pem"].map((path) => after.has(path));
      if (done) expect([mine, theirs]).toEqual([true, true]);
      if (mine) expect(() => readPem(after.text("新.key.pem"))).not.toThrow();
      // Where files can be removed again, nothing is left of a key that was not made.
      else if (!forGood || fault === "short") expect(theirs).toBe(false);
    });
  }, 120_000);
});

function readPem(text: string): void {
  if (!/-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9+/=]+\n-----END PRIVATE KEY-----\n$/.test(text)) throw new Error(text);
}
