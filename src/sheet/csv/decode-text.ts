import { isUtf16 } from "../file-type.ts";
import { refuse } from "../refuse.ts";

export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "gb18030" | "utf-16le" | "utf-16be";
}

/** Encoding by mark, else strict UTF-8, else zero bytes of UTF-16, else GB18030 (which holds GBK and GB2312). Never by statistics. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = isUtf16(bytes);
  const tries = utf16 ? ([`utf-16${utf16}`] as const) : (["utf-8", "gb18030"] as const);
  for (const encoding of tries) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (encoding !== "gb18030" || !hasPrivateUse(text)) return { text, encoding };
    } catch {
      // Not this one.
    }
  }
  return refuse("csv-undecodable");
}

/** GB18030 gives nearly every pair of bytes a meaning; what no standard fills is a sign of another encoding (Big5, Shift JIS). */
function hasPrivateUse(text: string): boolean {
  const found = text.match(/[\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0;
  const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  return found > 0 && found * 50 > foreign;
}
