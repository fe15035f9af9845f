import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import type { Terminal } from "../../../src/io/io.ts";
import { openAgain } from "../../../src/journeys/inspect/session.ts";
import { PaperRefused } from "../../../src/journeys/load-paper.ts";
import type { JournalRecord } from "../../../src/model/journal.ts";
import { type Fault, type FaultPlan, faultFiles } from "../../helpers/fault-files.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { SMALL } from "../../helpers/small-journal.ts";

const JOURNAL = "x.paper/journal.ndjson";

/** One run of the inspection over files that go wrong as planned. */
interface Run {
  readonly io: MemoryIo;
  readonly code: number;
  readonly operations: number;
  readonly struck: number;
  /** Records in the journal when each question was shown. */
  readonly confirmed: readonly number[];
}

const linesOf = (io: MemoryIo) => (io.has(JOURNAL) ? io.text(JOURNAL).split("\n").filter(Boolean) : []);

async function inspectWith(
  plan: FaultPlan | null,
  argv: readonly string[],
  keys: readonly string[] | undefined,
): Promise<Run> {
  const io = memoryIo({ ...SMALL, files: { ...SMALL.files, ...ANSWERS }, keys, tty: keys !== undefined });
  const { files, count, struck } = faultFiles(io.files, plan);
  const inner = await io.terminal();
  const confirmed: number[] = [];
  const shown = <T>(ask: () => Promise<T>): Promise<T> => {
    confirmed.push(linesOf(io).length);
    return ask();
  };
  const terminal: Terminal | null = inner && {
    columns: 80,
    rows: 24,
    askKey: (frame, offered) => shown(() => inner.askKey(frame, offered)),
    askText: (question) => shown(() => inner.askText(question)),
    choose: (question) => shown(() => inner.choose(question)),
    say: inner.say,
  };
  const code = await run(argv, { ...io, files, terminal: async () => terminal });
  return { io, code, operations: count(), struck: struck(), confirmed };
}

const ANSWERS = {
  "x.answers.yaml": `
kind: Answers
schemaVersion: "1"
checklist: CK-GEN
answers:
  CK-GEN-01: {answer: 是}
  CK-GEN-02: {n: 25, k: 4, note: 抽查25笔，4笔监印人未签字, evidence: [盘点表.csv]}
  CK-GEN-03: {answer: 否}
`,
};
const BY_FILE = [...SMALL.argv, "--answers", "x.answers.yaml"];

/** What the paper holds once the disk is well again; null where there is no paper. Records that tell of the recovery are left out. */
async function reopened(io: MemoryIo): Promise<readonly JournalRecord[] | null> {
  if (!io.has(JOURNAL)) return null;
  const options = { path: "/work/x.paper", by: "P1", takeOver: false, isWorkday: () => true, attended: true };
  // Whoever had the lock is gone.
  const { session } = await openAgain(options, { ...io, isRunning: () => false });
  const { evidence } = session.state();
  await session.close();
  for (const { file, sha256 } of evidence) {
    expect(io.sha256(await io.files.read(`/work/x.paper/${file}`))).toBe(sha256);
  }
  return linesOf(io)
    .map((line) => JSON.parse(line) as JournalRecord)
    .filter((record) => record.kind !== "recover");
}

const FAULTS: readonly Fault[] = ["ENOSPC", "EIO", "EROFS", "short", "torn"];
const without = ({ hash, prev, seq, ...rest }: JournalRecord) => rest;

describe.each([
  ["at the keyboard", SMALL.argv, SMALL.keys],
  ["from an answers file", BY_FILE, undefined],
] as const)("an inspection %s over failing files", (_, argv, keys) => {
  let sound: Run;
  let all: readonly JournalRecord[];
  beforeAll(async () => {
    sound = await inspectWith(null, argv, keys);
    // The answers file leaves something open.
    expect({ code: sound.code, err: sound.io.err() }).toMatchObject({ code: keys ? 0 : 1 });
    all = linesOf(sound.io).map((line) => JSON.parse(line) as JournalRecord);
    expect(sound.operations).toBeGreaterThan(50);
  });

  it.each(FAULTS.flatMap((fault) => [[fault, false] as const, [fault, true] as const]))(
    "loses nothing confirmed and claims nothing false: %s, for good %s",
    async (fault, forGood) => {
      for (let at = 1; at <= sound.operations; at += 1) {
        const where = `${fault} at ${at}`;
        const { io, code, struck, confirmed } = await inspectWith({ at, fault, forGood }, argv, keys);
        let kept: readonly JournalRecord[] | null;
        try {
          kept = await reopened(io);
        } catch (error) {
          throw new Error(`${where}: ${error instanceof PaperRefused ? error.reason : error}\n${io.err()}`);
        }
        // What is there is what a sound disk would hold, up to some record.
        expect((kept ?? []).map(without), where).toEqual(all.slice(0, kept?.length ?? 0).map(without));
        expect(kept?.length ?? 0, where).toBeGreaterThanOrEqual(confirmed.at(-1) ?? 0);
        if (code === sound.code && kept !== null) expect(kept.length, where).toBe(all.length);
        else {
          expect([1, 2], `${where}\n${io.err()}`).toContain(code);
          expect(struck, where).toBeGreaterThan(0);
          expect(io.err(), where).not.toBe("");
          // Once there is a paper, it is the disk that says no, not the documents.
          if (kept !== null) expect(code, `${where}\n${io.err()}`).toBe(2);
        }
      }
    },
    240_000,
  );
});
