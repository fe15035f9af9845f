import { canonical } from "../model/canonical.ts";
import type { Hash, JournalRecord, Link, Stamp } from "../model/journal.ts";

/** `prev` of the first record. */
export const FIRST = "0".repeat(64);

/** The record's place in the chain behind `previous` (null: it opens the journal), and its hash over everything else in it. */
export function sealRecord<const Body extends { readonly kind: string }>(
  body: Body,
  stamp: Stamp,
  previous: { readonly seq: number; readonly hash: string } | null,
  hash: Hash,
): Body & Stamp & Link {
  const { kind, ...rest } = body;
  const open = { seq: (previous?.seq ?? 0) + 1, kind, ...stamp, ...rest, prev: previous?.hash ?? FIRST };
  return { ...open, hash: hash(canonical(open)) } as unknown as Body & Stamp & Link;
}

/** The line of `journal.ndjson`, with its line end. */
export const recordLine = (record: Link): string => `${JSON.stringify(record)}\n`;

/** Why a record cannot be believed: not JSON, not of the record's form, out of sequence, not behind its neighbour, or changed. */
export type BrokenReason = "json" | "form" | "sequence" | "chain" | "hash";

/** Any journal's record: a paper's, a register's. */
type AnyRecord = Link & { readonly kind: string };

/** What a journal's bytes hold. */
export interface JournalReading<Record extends AnyRecord = JournalRecord> {
  /** All records up to the first that cannot be believed. */
  readonly records: readonly Record[];
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
 * otherwise reported as torn. `isRecord` tells whether a parsed line has the form of a record (schemas/journal-record,
 * schemas/register-record).
 */
export function readJournal<Record extends AnyRecord = JournalRecord>(
  bytes: Uint8Array,
  hash: Hash,
  isRecord: (value: unknown) => boolean,
): JournalReading<Record> {
  // Decoded at once: a line end is one byte and one character, so that lines and bytes go in step.
  const lines = new TextDecoder().decode(bytes).split("\n");
  const records: Record[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(LINE_END, at);
    const outcome = readLine<Record>(lines[records.length] ?? "", records.at(-1) ?? null, hash, isRecord);
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

function reading<Record extends AnyRecord>(
  records: readonly Record[],
  goodBytes: number,
  lacksLineEnd: boolean,
  tornBytes: number,
  broken: JournalReading["broken"],
): JournalReading<Record> {
  return { records, goodBytes, lacksLineEnd, tornBytes, broken };
}

function readLine<Record extends AnyRecord>(
  line: string,
  previous: Record | null,
  hash: Hash,
  isRecord: (value: unknown) => boolean,
): Record | BrokenReason {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "json";
  }
  if (!isRecord(value)) return "form";
  const record = value as Record;
  if (record.seq !== (previous?.seq ?? 0) + 1 || (record.kind === "open") !== (previous === null)) return "sequence";
  if (record.prev !== (previous?.hash ?? FIRST)) return "chain";
  const { hash: stated, ...open } = record;
  return hash(canonical(open)) === stated ? record : "hash";
}
