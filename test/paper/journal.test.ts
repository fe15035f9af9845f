import { describe, expect, it } from "vitest";
import { changeAnswer, undo } from "../../src/interview/change.ts";
import type { JournalRecord, RecordBody } from "../../src/model/journal.ts";
import { fold, JournalContradiction } from "../../src/paper/fold.ts";
import { readJournal, recordLine, sealRecord } from "../../src/paper/journal.ts";
import { hash, opened, recorded } from "../helpers/paper.ts";

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && "seq" in value;
const bytesOf = (records: readonly JournalRecord[]) => new TextEncoder().encode(records.map(recordLine).join(""));

function sample() {
  let desk = opened();
  desk = recorded(desk, changeAnswer(desk.state, "CK-TST-01", { answer: "否", note: "密码交他人" }, "key"));
  desk = recorded(desk, changeAnswer(desk.state, "CK-TST-02", { answer: "是" }, "key"));
  return recorded(desk, undo(desk.state));
}

describe("a journal", () => {
  it("reads back what was written", () => {
    const { records } = sample();
    const reading = readJournal(bytesOf(records), hash, isRecord);
    expect(reading).toMatchObject({
      tornBytes: 0,
      lacksLineEnd: false,
      broken: null,
      goodBytes: bytesOf(records).length,
    });
    expect(reading.records).toEqual(records);
  });

  it("loses at most the last record wherever it is cut, and refuses a cut in the first", () => {
    const { records } = sample();
    const bytes = bytesOf(records);
    const ends = records.map((_, index) => bytesOf(records.slice(0, index + 1)).length);
    for (let cut = 0; cut < bytes.length; cut += 1) {
      const reading = readJournal(bytes.slice(0, cut), hash, isRecord);
      // The line end itself may be missing: the record before it is whole.
      const whole = ends.filter((end) => end - 1 <= cut).length;
      expect(reading.broken).toBeNull();
      expect(reading.records).toEqual(records.slice(0, whole));
      expect(reading.goodBytes + reading.tornBytes).toBe(cut);
    }
  });

  it.each([
    ["a changed word", (line: string) => line.replace("密码", "口令"), "hash"],
    ["a line that is no JSON", () => "{", "json"],
    ["a value that is no record", () => "1", "form"],
  ])("stops at %s and keeps what stands before", (_, change, reason) => {
    const { records } = sample();
    const lines = records.map(recordLine).map((line) => line.trimEnd());
    lines[1] = change(lines[1] ?? "");
    const reading = readJournal(new TextEncoder().encode(`${lines.join("\n")}\n`), hash, isRecord);
    expect(reading.broken).toEqual({ record: 2, reason });
    expect(reading.records).toEqual(records.slice(0, 1));
  });

  it("notices a record left out, and one from another journal", () => {
    const { records } = sample();
    const [first, second, third] = records as [JournalRecord, JournalRecord, JournalRecord];
    expect(readJournal(bytesOf([first, third]), hash, isRecord).broken).toEqual({ record: 2, reason: "sequence" });
    const foreign = sealRecord({ kind: "finish" }, { at: second.at, by: "P2" }, { seq: 1, hash: "f".repeat(64) }, hash);
    expect(readJournal(bytesOf([first, foreign]), hash, isRecord).broken).toEqual({ record: 2, reason: "chain" });
  });
});

describe("a record that contradicts those before it", () => {
  const forged = (body: RecordBody) => {
    const { records } = sample();
    return [...records, sealRecord(body, { at: "2024-04-02T10:00:00.000Z", by: "P1" }, records.at(-1) ?? null, hash)];
  };
  it.each([
    [
      "an old answer that never was",
      { kind: "answer", via: "key", changes: [{ item: "CK-TST-01", old: { answer: "是" }, new: null }] },
    ],
    [
      "an undo of nothing",
      {
        kind: "answer",
        via: "undo",
        of: 99,
        changes: [{ item: "CK-TST-01", old: { answer: "否", note: "密码交他人" }, new: null }],
      },
    ],
    [
      "a second opening",
      {
        kind: "open",
        tool: { name: "x", version: "1" },
        checklist: sample().state.checklist,
        libraries: [],
        header: sample().state.header,
      },
    ],
  ] as const)("is refused: %s", (_, body) => {
    expect(() => fold(forged(body as RecordBody))).toThrow(JournalContradiction);
  });
});
