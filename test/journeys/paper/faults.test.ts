import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { openAgain } from "../../../src/journeys/inspect/session.ts";
import { type FaultPlan, faultFiles } from "../../helpers/fault-files.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { SMALL_PAPER } from "../../helpers/small-confirmed.ts";

const JOURNAL = "x.paper/journal.ndjson";
const { confirm: CONFIRM, inspect: INSPECT, files: FILES } = SMALL_PAPER;
const REVIEW = ["paper", "review", "x.paper", "--opinion", "同意", "--by", "P9"];
const APPROVE = ["paper", "approve", "x.paper", "--opinion", "同意", "--by", "P8"];

const lines = (io: MemoryIo) => io.text(JOURNAL).split("\n").filter(Boolean);
const kinds = (io: MemoryIo) => lines(io).map((line) => (JSON.parse(line) as { kind: string }).kind);

/** All files of a world, to begin the next one with. */
const copyOf = async (io: MemoryIo) =>
  Object.fromEntries(await Promise.all(io.paths().map(async (path) => [path, await io.files.read(path)] as const)));

/** The command over files that go wrong as planned, in a world that begins with these files. */
async function over(files: Readonly<Record<string, Uint8Array>>, argv: readonly string[], plan: FaultPlan | null) {
  const io = memoryIo({ files });
  const faulty = faultFiles(io.files, plan);
  const code = await run(argv, { ...io, files: faulty.files });
  return { io, code, operations: faulty.count() };
}

/** What the journal holds once the disk is well again. */
async function kindsLater(io: MemoryIo): Promise<readonly string[]> {
  const options = { path: "/work/x.paper", by: "P1", takeOver: true, isWorkday: () => true, attended: true };
  const { session } = await openAgain(options, { ...io, isRunning: () => false });
  await session.close();
  return kinds(io).filter((kind) => kind !== "recover" && kind !== "takeover");
}

describe.each([
  ["confirm", CONFIRM, 0],
  ["approve", APPROVE, 2],
] as const)("paper %s over failing files", (kind, argv, steps) => {
  let before: Readonly<Record<string, Uint8Array>>;
  let records: readonly string[];
  let operations: number;
  beforeAll(async () => {
    const io = memoryIo({ files: FILES });
    expect([await run(INSPECT, io), io.err()]).toEqual([0, expect.any(String)]);
    before = await copyOf(io);
    for (const step of [CONFIRM, REVIEW].slice(0, steps)) {
      const { io: next, code } = await over(before, step, null);
      expect([code, next.err()]).toEqual([0, expect.any(String)]);
      before = await copyOf(next);
    }
    const sound = await over(before, argv, null);
    expect([sound.code, sound.io.err()]).toEqual([0, expect.any(String)]);
    ({ operations } = sound);
    records = kinds(sound.io);
    expect(records.at(-1)).toBe(kind);
  });

  it.each([
    ["ENOSPC", false],
    ["ENOSPC", true],
    ["EROFS", true],
    ["torn", false],
    ["torn", true],
  ] as const)("is recorded whole or not at all: %s, for good %s", async (fault, forGood) => {
    for (let at = 1; at <= operations; at += 1) {
      const where = `${fault} at ${at}`;
      const { io, code } = await over(before, argv, { at, fault, forGood });
      const later = await kindsLater(io);
      // Who was told that it is done finds it; who was told that it failed finds the paper as it was, or the step done.
      expect([records, records.slice(0, -1)], where).toContainEqual(later);
      if (code === 0) expect(later, where).toEqual(records);
      else expect([1, 2], where).toContain(code);
    }
  });
});
