import { describe, expect, it } from "vitest";
import type { Io } from "../../src/io/io.ts";
import { readRectification, rectificationInputs } from "../../src/journeys/rectification.ts";
import type { LedgerAssignment } from "../../src/journeys/validate/assignment.ts";
import { examiner, type LedgerTask } from "../../src/journeys/validate/examiner.ts";
import { validate } from "../../src/journeys/validate/validate.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { submissionCsv } from "../helpers/sample-submissions.ts";

const OPTIONS = { paths: ["in"], asOf: "2026-11-22", config: null, withErrors: true } as const;
const world = (): MemoryIo =>
  memoryIo({
    files: {
      "in/a.csv": submissionCsv(1),
      // Longer than what a child tells at once.
      "in/b.csv": submissionCsv(2, 1_200),
      "in/c.ledger.yaml":
        'kind: Ledger\nschemaVersion: "1"\nprofile: problem\nunit: 第三支行\nrows:\n  - {seq: 1, finding_id: F2026-C-001, fact: 库房钥匙由一人保管}\n',
      "in/d.csv": "什么都不是\n",
    },
  });

/** Children in this process, to which nothing but JSON comes through. */
const withChildren = (io: Io): Io => ({
  ...io,
  hire: ({ setup }) => {
    const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    const work = examiner(plain(setup) as LedgerAssignment, io);
    const run = async (task: unknown, _: number, hear?: (part: unknown) => void): Promise<unknown> =>
      plain(await work(plain(task) as LedgerTask, (part) => hear?.(plain(part))));
    return { run, close: () => undefined };
  },
});

/** The same world, and the files that were read in it. */
function watched(io: Io): { readonly io: Io; readonly read: string[] } {
  const read: string[] = [];
  const reading = (path: string) => {
    read.push(path);
    return io.files.read(path);
  };
  const files = { ...io.files, read: reading };
  return { io: { ...io, files }, read };
}

describe("rows of rectification", () => {
  it("are the same from a child, from this process, and from files that are read again", async () => {
    const here = await readRectification(OPTIONS, world());
    const there = await readRectification({ ...OPTIONS, jobs: 2 }, withChildren(world()));
    expect(here.tables.map(({ path, rows }) => [path, rows.length])).toEqual([
      ["in/a.csv", 5],
      ["in/b.csv", 1_200],
      ["in/c.ledger.yaml", 1],
    ]);
    expect(there.tables).toEqual(here.tables);
    expect(there.left_out).toEqual([{ path: "in/d.csv", why: "refused" }]);
    const io = world();
    const again = [];
    for await (const { tables } of rectificationInputs(await validate(OPTIONS, io), OPTIONS, io)) again.push(...tables);
    expect(again).toEqual(here.tables);
  });

  it("come along when a ledger is judged: no spreadsheet is opened twice, and none outside its child", async () => {
    for (const children of [withChildren, (io: Io) => io]) {
      const { io, read } = watched(world());
      await readRectification({ ...OPTIONS, jobs: children === withChildren ? 2 : null }, children(io));
      expect(read.filter((path) => path.endsWith(".csv")).sort()).toEqual([
        "/work/in/a.csv",
        "/work/in/b.csv",
        "/work/in/d.csv",
      ]);
    }
  });
});
