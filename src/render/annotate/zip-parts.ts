import { Deflate, Inflate, deflateSync } from "fflate";
import { crc32 } from "../../sheet/zip/crc32.ts";
import { joinedBytes } from "../joined-bytes.ts";
import { Unpatchable } from "./unpatchable.ts";

/** An entry of a zip as its directory tells it, with the packed bytes as they lie in the file. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date, as one number. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly madeBy: number;
  readonly attributes: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
/** Noon of 1980-01-01, so that equal input gives equal bytes. */
const FIXED_STAMP = (((0 << 9) | (1 << 5) | 1) << 16) | (12 << 11);
/** No single part that is edited may be larger, whatever its directory promised. */
const MOST_BYTES = 200 * 1024 * 1024;
const LONG = 8 * 1024 * 1024;
/** Bytes inflated at a time; at most a thousand times as many come out. */
const STEP = 16 * 1024;

/** The entries of a zip. @throws Unpatchable for what cannot be copied byte by byte: zip64, encryption, a broken directory */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Unpatchable("zip directory");
    const flags = view.getUint16(at + 8, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
    const name = new TextDecoder().decode(nameBytes);
    if (flags & 1 || packedSize === 0xffffffff || size === 0xffffffff || local === 0xffffffff)
      throw new Unpatchable("zip entry");
    if (seen.has(name.toLowerCase())) throw new Unpatchable("zip entry twice");
    seen.add(name.toLowerCase());
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new Unpatchable("zip entry");
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > bytes.length) throw new Unpatchable("zip entry");
    entries.push({
      name,
      nameBytes,
      flags,
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(from, from + packedSize),
      madeBy: view.getUint16(at + 4, true),
      attributes: view.getUint32(at + 38, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Unpatchable("zip end");
}

/** The content of an entry in pieces, never more than the directory promised; its checksum is proven after the last. */
export function* unpacked(entry: ZipEntry): Generator<Uint8Array> {
  if (entry.size > MOST_BYTES) throw new Unpatchable("part too large");
  if (entry.method !== 0 && entry.method !== 8) throw new Unpatchable("packing method");
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === 0 ? [entry.packed] : inflated(entry.packed)) {
    size += piece.length;
    if (size > entry.size) throw new Unpatchable("part larger than said");
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new Unpatchable("part damaged");
}

/** In small steps, so that a lying directory is noticed before the memory is full. */
function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let from = 0; from < packed.length; from += STEP) {
    pieces = [];
    try {
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    } catch {
      throw new Unpatchable("part damaged");
    }
    yield* pieces;
  }
}

/** The content of an entry as a whole. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > MOST_BYTES) throw new Unpatchable("part too large");
  const out = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of unpacked(entry)) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** A part with new content; with the stamp of the one it replaces, if any. */
export function pack(name: string, content: Uint8Array, before?: ZipEntry): ZipEntry {
  return entryOf(name, before, crc32(content), content.length, deflateSync(content, { level: 6 }));
}

/** The same for a content that comes in pieces and may be long. */
export function packPieces(name: string, content: Iterable<Uint8Array>, before?: ZipEntry): ZipEntry {
  const packed: Uint8Array[] = [];
  // For what is long the best level takes twice the time, for a tenth of the size.
  const deflate = new Deflate({ level: (before?.size ?? 0) > LONG ? 4 : 6 }, (piece) => packed.push(piece));
  let size = 0;
  let crc = 0;
  for (const piece of content) {
    size += piece.length;
    crc = crc32(piece, crc);
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(0), true);
  return entryOf(name, before, crc, size, joinedBytes(packed));
}

const entryOf = (
  name: string,
  before: ZipEntry | undefined,
  crc: number,
  size: number,
  packed: Uint8Array,
): ZipEntry => ({
  name,
  nameBytes: before?.nameBytes ?? new TextEncoder().encode(name),
  flags: before ? before.flags & UTF8_NAMES : UTF8_NAMES,
  method: 8,
  stamp: before?.stamp ?? FIXED_STAMP,
  crc,
  size,
  packed,
  madeBy: before?.madeBy ?? 20,
  attributes: before?.attributes ?? 0,
});

/** A zip of these entries in this order; packed bytes go in as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce((sum, one) => sum + 76 + 2 * one.nameBytes.length + one.packed.length, 22);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  const starts = entries.map((entry) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    common(view, at + 4, entry);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, entry.madeBy, true);
    common(view, at + 6, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    out.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** What local and central headers have in common, from the version on. Sizes stand here, so no descriptor follows the data. */
function common(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~0x0008, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
