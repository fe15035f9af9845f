import { crc32 } from "./crc32.ts";
import { brief, refuse } from "../refuse.ts";
import type { SheetLimits } from "../limits.ts";
import { readDirectory, type ZipDirectory } from "./directory.ts";

/** A zip whose directory is proven sound. Paths are compared without regard to case, as Office does. */
export interface Archive {
  /** As they stand in the file, folders left out. */
  readonly names: readonly string[];
  has(path: string): boolean;
  /** Bytes once inflated. */
  size(path: string): number;
  /** The whole part, its length and checksum proven. Refuses where it is missing. */
  read(path: string): Promise<Uint8Array>;
  /** The part in pieces. Its checksum is proven after the last of them. A piece is only valid until the next one is asked for. */
  stream(path: string): AsyncIterable<Uint8Array>;
}

/** Up to here a part is inflated at once in memory: a stream costs more than the work. Bounded by packed size, since that bounds the work. */
const AT_ONCE = 5 * 1024 * 1024;
const AT_ONCE_PACKED = 512 * 1024;

export async function openArchive(bytes: Uint8Array, limits: SheetLimits): Promise<Archive> {
  const directory = await readDirectory(bytes, limits);
  const { inflateSync } = await import("fflate");
  const entryOf = (path: string) =>
    directory.entries.get(path.toLowerCase()) ?? refuse("part-missing", { part: brief(path) });

  const read = async (path: string): Promise<Uint8Array> => {
    const { entry, start } = entryOf(path);
    const packed = bytes.subarray(start, start + entry.compressedSize);
    const damaged = (reason: string) => refuse("workbook-damaged", { reason, part: brief(path) });
    let whole: Uint8Array;
    if (entry.compressionMethod === 0) whole = packed;
    else if (entry.uncompressedSize <= AT_ONCE && packed.length <= AT_ONCE_PACKED) {
      // One byte more than stated: a part that goes on after its stated end is found out.
      const room = new Uint8Array(entry.uncompressedSize + 1);
      try {
        whole = inflateSync(packed, { out: room });
      } catch {
        return damaged("inflate");
      }
    } else {
      whole = new Uint8Array(entry.uncompressedSize);
      let length = 0;
      for await (const piece of inflated(directory, path)) {
        whole.set(piece, length);
        length += piece.length;
      }
    }
    if (whole.length !== entry.uncompressedSize) damaged("size");
    if (crc32(whole) !== entry.crc32) damaged("crc");
    return whole;
  };

  async function* stream(path: string): AsyncGenerator<Uint8Array> {
    const { entry } = entryOf(path);
    if (entry.uncompressedSize <= AT_ONCE) {
      yield await read(path);
      return;
    }
    let crc = 0;
    for await (const piece of inflated(directory, path)) {
      crc = crc32(piece, crc);
      yield piece;
    }
    if (crc !== entry.crc32) refuse("workbook-damaged", { reason: "crc", part: brief(path) });
  }

  return {
    names: [...directory.entries.values()].map(({ entry }) => entry.fileName),
    has: (path) => directory.entries.has(path.toLowerCase()),
    size: (path) => entryOf(path).entry.uncompressedSize,
    read,
    stream,
  };
}

/** zlib's stream through yauzl, which ends it where the part is longer or shorter than stated. */
async function* inflated({ zip, entries }: ZipDirectory, path: string): AsyncGenerator<Uint8Array> {
  const { entry } = entries.get(path.toLowerCase()) ?? refuse("part-missing", { part: brief(path) });
  let failed: unknown = null;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    try {
      for await (const piece of stream) yield piece as Uint8Array;
    } finally {
      stream.destroy();
    }
    return;
  } catch (error) {
    failed = error;
  }
  refuse("workbook-damaged", {
    reason: /too many|not enough/.test(String(failed)) ? "size" : "inflate",
    part: brief(path),
  });
}
