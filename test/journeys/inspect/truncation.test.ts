import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openAgain } from "../../../src/journeys/inspect/session.ts";
import { PaperRefused } from "../../../src/journeys/load-paper.ts";
import type { PaperState } from "../../../src/model/paper.ts";
import { loadIsRecord } from "../../../src/parse/validators.ts";
import { canonical } from "../../../src/model/canonical.ts";
import { apply, fold } from "../../../src/paper/fold.ts";
import { readJournal } from "../../../src/paper/journal.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { smallJournal } from "../../helpers/small-journal.ts";

let bytes: Uint8Array;
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
let isRecord: (value: unknown) => boolean;

/** Byte behind each record's line end, and the paper as it is there. */
const ends: number[] = [];
const states: PaperState[] = [];

beforeAll(async () => {
  isRecord = await loadIsRecord();
  bytes = await smallJournal();
  const { records, broken, tornBytes } = readJournal(bytes, hash, isRecord);
  expect({ broken, tornBytes }).toEqual({ broken: null, tornBytes: 0 });
  expect(records.length).toBeGreaterThan(10);
  bytes.forEach((byte, index) => {
    if (byte === 10) ends.push(index + 1);
  });
  for (const record of records) {
    const before = states.at(-1);
    states.push(before ? apply(before, record) : fold([record]));
  }
});

/** Records that are whole in the first `length` bytes; the last may lack its line end. */
const wholeAt = (length: number) => ends.filter((end) => end - 1 <= length).length;

describe("a journal cut at any byte", () => {
  it("holds no record inside its first one, and otherwise loses at most the last", () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const reading = readJournal(bytes.subarray(0, length), hash, isRecord);
      const whole = wholeAt(length);
      const lineEndLost = ends.includes(length + 1);
      const torn = lineEndLost ? 0 : length - (ends[whole - 1] ?? 0);
      // Compared by hand: expect() forty thousand times would be most of the test.
      const as = `${reading.broken} ${reading.records.length} ${reading.lacksLineEnd} ${reading.tornBytes}`;
      if (as !== `null ${whole} ${lineEndLost} ${torn}`) throw new Error(`cut at ${length}: ${as}`);
      if (reading.records.at(-1)?.hash !== (whole > 0 ? states[whole - 1]?.journal.head : undefined))
        throw new Error(`cut at ${length}: another record`);
    }
  });

  it("opens as the paper before that record, keeps the torn end beside it, says so, and goes on", async () => {
    const first = ends[0] ?? 0;
    const random = fc.sample(fc.integer({ min: 0, max: bytes.length - 1 }), { numRuns: 90, seed: 20261122 });
    const cuts = [...random, 0, 1, first - 2, first - 1, first, first + 1, bytes.length - 1, ...ends.slice(-3)];
    for (const length of cuts) {
      const io = memoryIo({ files: { "x.paper/journal.ndjson": bytes.slice(0, length) } });
      const options = { path: "/work/x.paper", by: "P006", takeOver: false, isWorkday: () => true, attended: true };
      const whole = wholeAt(length);
      if (whole === 0) {
        await expect(openAgain(options, io)).rejects.toMatchObject({ constructor: PaperRefused, reason: "no-record" });
        // Nothing of what is there was touched.
        expect(io.text("x.paper/journal.ndjson")).toBe(new TextDecoder().decode(bytes.slice(0, length)));
        expect(io.has("x.paper/lock")).toBe(false);
        continue;
      }
      const { session, recovered } = await openAgain(options, io);
      const before = states[whole - 1];
      if (!before) throw new Error("no state");
      const torn = ends.includes(length + 1) ? 0 : length - (ends[whole - 1] ?? 0);
      if (torn === 0) expect(recovered).toBeNull();
      else {
        expect(recovered).toEqual({ dropped_bytes: torn, kept_as: "journal.torn-1" });
        expect(io.text("x.paper/journal.torn-1")).toBe(
          new TextDecoder().decode(bytes.slice(ends[whole - 1] ?? 0, length)),
        );
      }
      const { journal, ...state } = session.state();
      const { journal: _, ...expected } = before;
      expect(canonical(state)).toBe(canonical(expected));
      expect(journal.records).toBe(whole + (torn > 0 ? 1 : 0));

      // What is recorded from here on is there the next time.
      await session.record({ kind: "finish" });
      await session.close();
      const again = await openAgain(options, io);
      expect(again.recovered).toBeNull();
      expect(again.session.state().finished).toBe(true);
      expect(again.session.state().answers).toEqual(before.answers);
    }
  });
});
