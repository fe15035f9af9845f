import { crc32 } from "../../sheet/zip/crc32.ts";
import { pack, readZip, writeZip, type ZipEntry } from "../annotate/zip-parts.ts";

/** A file of an archive, in its place in it. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What a person called it, where its path is only a hash. */
  readonly title?: string;
}

/** Packed already: packing again costs time and saves nothing. */
const PACKED = /\.(?:jpe?g|png|gif|webp|heic|mp[34]|m4a|mov|docx|xlsx|pptx|zip|7z|rar|gz|pdf)$/i;

/**
 * A zip of these files in this order: names in UTF-8 and marked so, which Windows needs for Chinese ones, and one time for
 * all, so that equal files give equal bytes.
 */
export function packArchive(files: readonly ArchiveFile[], at: Date): Uint8Array {
  const stamp = dosTime(at);
  return writeZip(files.map((file) => ({ ...packed(file), stamp })));
}

const packed = ({ path, bytes }: ArchiveFile): ZipEntry => {
  const deflated = pack(path, PACKED.test(path) ? new Uint8Array() : bytes);
  return PACKED.test(path)
    ? { ...deflated, method: 0, size: bytes.length, crc: crc32(bytes), packed: bytes }
    : deflated;
};

/** Of UTC, since a zip knows no zones: the same bytes wherever it is made. Two seconds are its smallest step, 1980 its first year. */
function dosTime(at: Date): number {
  const year = Math.min(2107, Math.max(1980, at.getUTCFullYear()));
  if (year !== at.getUTCFullYear()) return ((1 << 5) | 1) << 16;
  const day = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

/** Whether a zip's own fields (times, flags, order of parts, what lies between them) are those `packArchive` writes at that time. */
export function isAsPacked(zip: Uint8Array, madeAt: string): boolean {
  try {
    const { flags, madeBy, attributes } = pack("甲", new Uint8Array());
    const stamp = dosTime(new Date(madeAt));
    const again = writeZip(readZip(zip).map((entry) => ({ ...entry, flags, madeBy, attributes, stamp })));
    return Buffer.compare(again, zip) === 0;
  } catch {
    // Whatever else it is, ours it is not.
    return false;
  }
}
