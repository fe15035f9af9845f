import yauzl, { type Entry, type ZipFile } from "yauzl";
import { SheetRefusal } from "../../model/sheet-refusal.ts";
import type { SheetLimits } from "../limits.ts";
import { brief, refuse } from "../refuse.ts";

/** A part and where its packed bytes begin. */
export interface ZipPart {
  readonly entry: Entry;
  readonly start: number;
}

export interface ZipDirectory {
  readonly zip: ZipFile;
  /** By path in lower case; folders left out. */
  readonly entries: ReadonlyMap<string, ZipPart>;
}

/** Reads the directory of a zip and proves it before anything is inflated: names, sizes, ratio, doubles, overlaps, encryption. */
export async function readDirectory(bytes: Uint8Array, limits: SheetLimits): Promise<ZipDirectory> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > limits.zipEntries)
      refuse("zip-bomb", { what: "entries", count: zip.entryCount, limit: limits.zipEntries });
    const entries = new Map<string, ZipPart>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      const part = judge(entry, bytes, limits);
      if (total > limits.inflatedBytes)
        refuse("zip-bomb", { what: "inflated", count: total, limit: limits.inflatedBytes });
      if (entry.fileName.endsWith("/")) continue;
      const key = entry.fileName.toLowerCase();
      if (entries.has(key)) refuse("zip-duplicate-entry", { part: brief(entry.fileName) });
      entries.set(key, part);
    }
    refuseOverlaps([...entries.values()]);
    return { zip, entries };
  } catch (error) {
    if (error instanceof SheetRefusal) throw error;
    return refuseFor(String(error));
  }
}

/** yauzl's own findings, in our codes. */
function refuseFor(said: string): never {
  if (/end of central directory record signature not found|unexpected EOF/i.test(said)) refuse("workbook-truncated");
  if (/absolute path|relative path|invalid characters in fileName/.test(said)) refuse("zip-name-unsafe");
  if (/strong encryption/.test(said)) refuse("workbook-encrypted");
  return refuse("workbook-damaged", { reason: "directory" });
}

function judge(entry: Entry, bytes: Uint8Array, limits: SheetLimits): ZipPart {
  const part = brief(entry.fileName);
  if (entry.fileName.includes("\0")) refuse("zip-name-unsafe", { part });
  // A link made on Unix: whoever unpacks it would write elsewhere.
  if (entry.externalFileAttributes >>> 28 === 0xa) refuse("zip-name-unsafe", { part });
  if (entry.isEncrypted()) refuse("workbook-encrypted");
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    refuse("workbook-damaged", { reason: "method", part });
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > limits.partBytes) refuse("zip-bomb", { what: "part", count: size, limit: limits.partBytes, part });
  if (size > limits.ratioFrom && size / packed > limits.ratio)
    refuse("zip-bomb", { what: "ratio", count: Math.floor(size / Math.max(1, packed)), limit: limits.ratio, part });
  return { entry, start: startOf(entry, bytes) };
}

/** Where the packed bytes begin. The header before them must name the same part as the directory, or two readers see two files. */
function startOf(entry: Entry, bytes: Uint8Array): number {
  const at = entry.relativeOffsetOfLocalHeader;
  const part = brief(entry.fileName);
  if (at + 30 > bytes.length) refuse("workbook-truncated");
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
  const nameLength = view.getUint16(26, true);
  const name = bytes.subarray(at + 30, at + 30 + nameLength);
  if (view.getUint32(0, true) !== 0x04034b50 || Buffer.compare(name, entry.fileNameRaw) !== 0)
    refuse("workbook-damaged", { reason: "header", part });
  const start = at + 30 + nameLength + view.getUint16(28, true);
  if (start + entry.compressedSize > bytes.length) refuse("workbook-truncated");
  return start;
}

/** Parts that share packed bytes unpack to far more than the file could hold. */
function refuseOverlaps(parts: readonly ZipPart[]): void {
  const inOrder = [...parts].sort((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader);
  const overlapping = inOrder.filter((part, index) => {
    const next = inOrder[index + 1];
    return next && part.start + part.entry.compressedSize > next.entry.relativeOffsetOfLocalHeader;
  });
  if (overlapping.length > 0) refuse("zip-bomb", { what: "overlap", count: overlapping.length, limit: 0 });
}
