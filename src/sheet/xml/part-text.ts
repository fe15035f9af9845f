import { brief, refuse } from "../refuse.ts";
import type { SheetLimits } from "../limits.ts";
import type { Archive } from "../zip/archive.ts";
import { type XmlListener, xmlScanner } from "./xml-scanner.ts";

/** Bytes decoded and scanned in one go. Larger blocks cost memory, smaller ones time. */
const BLOCK = 512 * 1024;
const NOTHING = new Uint8Array(0);

/** Decodes a document piece by piece; `last` flushes. Refuses bytes that are no text. */
type Decode = (bytes: Uint8Array, last: boolean) => string;

/** XML says its encoding by its first bytes or in its declaration (XML 1.0, appendix F). */
export function xmlDecoder(head: Uint8Array, part: string): { readonly encoding: string; readonly decode: Decode } {
  const encoding = xmlEncoding(head);
  const fail = () => refuse("xml-broken", { part, reason: "encoding" });
  if (encoding !== "utf-8") {
    let decoder: InstanceType<typeof TextDecoder>;
    try {
      decoder = new TextDecoder(encoding, { fatal: true });
    } catch {
      return fail();
    }
    return {
      encoding,
      decode(bytes, last) {
        try {
          return decoder.decode(bytes, { stream: !last });
        } catch {
          return fail();
        }
      },
    };
  }
  // Whole characters at a time take the fast way through Node; what is cut off waits for the next bytes.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let waiting: Uint8Array = NOTHING;
  let skip = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return {
    encoding,
    decode(bytes, last) {
      const all = waiting.length === 0 ? bytes.subarray(skip) : Buffer.concat([waiting, bytes]);
      skip = 0;
      const end = last ? all.length : wholeCharacters(all);
      waiting = all.slice(end);
      try {
        return decoder.decode(all.subarray(0, end));
      } catch {
        return fail();
      }
    },
  };
}

function xmlEncoding(head: Uint8Array): string {
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return "utf-16be";
  const declared = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,30})["']/.exec(
    String.fromCharCode(...head.subarray(0, 200)),
  );
  const name = declared?.[1]?.toLowerCase() ?? "utf-8";
  return name === "utf8" || name === "us-ascii" || name.startsWith("utf-16") ? "utf-8" : name;
}

/** How many bytes from the start end on a whole UTF-8 character. */
function wholeCharacters(bytes: Uint8Array): number {
  let end = bytes.length;
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      if (needed > back) end = bytes.length - back;
      break;
    }
  }
  return end;
}

/** Gathers the pieces of `size` bytes in all into blocks of about `BLOCK` bytes. A block is only valid until the next is asked for. */
async function* blocksOf(pieces: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  // Most parts are far smaller than a block, and a workbook has many.
  const room = new Uint8Array(Math.min(BLOCK, size));
  let used = 0;
  for await (const piece of pieces) {
    if (used + piece.length > room.length && used > 0) {
      yield room.subarray(0, used);
      used = 0;
    }
    if (piece.length >= room.length) {
      for (let at = 0; at < piece.length; at += BLOCK) yield piece.subarray(at, at + BLOCK);
    } else {
      room.set(piece, used);
      used += piece.length;
    }
  }
  if (used > 0) yield room.subarray(0, used);
}

/** Scans a whole part of an archive. */
export async function scanPart(
  archive: Archive,
  path: string,
  limits: SheetLimits,
  listener: XmlListener,
): Promise<void> {
  for await (const _ of scanningPart(archive, path, limits, listener));
}

/** The same, giving way after each block so that what the listener gathered can be handed on. */
export async function* scanningPart(
  archive: Archive,
  path: string,
  limits: SheetLimits,
  listener: XmlListener,
): AsyncGenerator<void> {
  const part = brief(path);
  const scanner = xmlScanner(part, limits, listener);
  let decode: Decode | null = null;
  for await (const block of blocksOf(archive.stream(path), archive.size(path))) {
    decode ??= xmlDecoder(block, part).decode;
    scanner.write(decode(block, false));
    yield;
  }
  if (decode) scanner.write(decode(NOTHING, true));
  scanner.end();
  yield;
}
