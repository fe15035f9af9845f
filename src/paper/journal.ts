import { canonical } from "../model/canonical.ts";
import type { Hash, JournalRecord, RecordBody, Stamp } from "../model/journal.ts";

/** `prev` of the first record. */
export const FIRST = "0".repeat(64);

/** The record's place in the chain behind `previous` (null: it opens the journal), and its hash over everything else in it. */
export function sealRecord(
  body: RecordBody,
  stamp: Stamp,
  previous: { readonly seq: number; readonly hash: string } | null,
  hash: Hash,
): JournalRecord {
  const { kind, ...rest } = body;
  const open = { seq: (previous?.seq ?? 0) + 1, kind, ...stamp, ...rest, prev: previous?.hash ?? FIRST };
  return { ...open, hash: hash(canonical(open)) } as JournalRecord;
}

/** The line of `journal.ndjson`, with its line end. */
export const recordLine = (record: JournalRecord): string => `${JSON.stringify(record)}\n`;

/** Why a record cannot be believed: not JSON, not of the record's form, out of sequence, not behind its neighbour, or changed. */
export type BrokenReason = "json" | "form" | "sequence" | "chain" | "hash";

/** What a journal's bytes hold. */
export interface JournalReading {
  /** All records up to the first that cannot be believed. */
  readonly records: readonly JournalRecord[];
  /** Bytes that hold them, line ends included. */
  readonly goodBytes: number;
  /** The last line is whole but lost its line end: append one before the next record. */
  readonly lacksLineEnd: boolean;
  /** Bytes of a last line that was never finished. */
  readonly tornBytes: number;
  /** A finished line that cannot be believed; nothing behind it is read. */
  readonly broken: { readonly record: number; readonly reason: BrokenReason } | null;
}

const LINE_END = 10;

/**
 * Reads a journal. A line without a line end is what an interrupted append leaves: kept when it is a whole record,
 * otherwise reported as torn. `isRecord` tells whether a parsed line has the form of a record (schemas/journal-record).
 */
export function readJournal(bytes: Uint8Array, hash: Hash, isRecord: (value: unknown) => boolean): JournalReading {
  // Decoded at once: a line end is one byte and one character, so that lines and bytes go in step.
  const lines = new TextDecoder().decode(bytes).split("\n");
  const records: JournalRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(LINE_END, at);
    const outcome = readLine(lines[records.length] ?? "", records.at(-1) ?? null, hash, isRecord);
    if (typeof outcome === "string") {
      if (end < 0) return reading(records, at, false, bytes.length - at, null);
      return reading(records, at, false, 0, { record: records.length + 1, reason: outcome });
    }
    records.push(outcome);
    if (end < 0) return reading(records, bytes.length, true, 0, null);
    at = end + 1;
  }
  return reading(records, at, false, 0, null);
}

function reading(
  records: readonly JournalRecord[],
  goodBytes: number,
  lacksLineEnd: boolean,
  tornBytes: number,
  broken: JournalReading["broken"],
): JournalReading {
  return { records, goodBytes, lacksLineEnd, tornBytes, broken };
}

function readLine(
  line: string,
  previous: JournalRecord | null,
  hash: Hash,
  isRecord: (value: unknown) => boolean,
): JournalRecord | BrokenReason {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "json";
  }
  if (!isRecord(value)) return "form";
  const record = value as JournalRecord;
  if (record.seq !== (previous?.seq ?? 0) + 1 || (record.kind === "open") !== (previous === null)) return "sequence";
  if (record.prev !== (previous?.hash ?? FIRST)) return "chain";
  const { hash: stated, ...open } = record;
  return hash(canonical(open)) === stated ? record : "hash";
}
