import { crc32 as zlibCrc32, deflateRawSync } from "node:zlib";

/** One entry of a zip made by hand, with whatever may be told wrongly about it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Stored instead of deflated. */
  readonly stored?: boolean;
  readonly crc?: number;
  /** The size the directory claims. */
  readonly size?: number;
  readonly method?: number;
  readonly flags?: number;
  /** The name in the local header, where it differs. */
  readonly localName?: string;
  /** Lies within the packed bytes of the entry of this number, which must be stored and begin with a header of this name. */
  readonly within?: number;
}

const u16 = (n: number) => [n & 255, (n >> 8) & 255];
const u32 = (n: number) => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255];

const checksum = (bytes: Uint8Array): number => (zlibCrc32 as (data: Uint8Array) => number)(bytes);

/** A zip of these entries, byte for byte as told. `comment` ends it, `count` is what its end claims. */
export function sheetZip(
  entries: readonly ZipEntry[],
  { count = entries.length, trailing = "" }: { readonly count?: number; readonly trailing?: string } = {},
): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const bytes = typeof entry.content === "string" ? Buffer.from(entry.content) : Buffer.from(entry.content);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const crc = entry.crc ?? checksum(bytes);
    const size = entry.size ?? bytes.length;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const middle = [
      ...u16(20),
      ...u16((entry.flags ?? 0) | 0x800),
      ...u16(method),
      ...u32(0x21 << 16),
      ...u32(crc),
      ...u32(packed.length),
      ...u32(size),
    ];
    const outer = entry.within === undefined ? undefined : entries[entry.within];
    offsets[index] = outer ? (offsets[entry.within ?? 0] ?? 0) + 30 + Buffer.byteLength(outer.name) : at;
    if (!outer) {
      const header = Buffer.from([0x50, 0x4b, 3, 4, ...middle, ...u16(localName.length), 0, 0]);
      chunks.push(header, localName, packed);
      at += header.length + localName.length + packed.length;
    }
    directory.push(
      Buffer.from([
        0x50,
        0x4b,
        1,
        2,
        ...u16(20),
        ...middle,
        ...u16(name.length),
        ...new Array(12).fill(0),
        ...u32(offsets[index] ?? 0),
      ]),
      name,
    );
  }
  const central = Buffer.concat(directory);
  const end = Buffer.from([
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...u16(count),
    ...u16(count),
    ...u32(central.length),
    ...u32(at),
    0,
    0,
  ]);
  return Buffer.concat([...chunks, central, end, Buffer.from(trailing)]);
}
