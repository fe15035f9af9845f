import type { Diagnostic } from "../model/diagnostics.ts";
import { problem } from "./reading.ts";

/** C0 but tab and line ends, DEL, C1 but NEL, and what Unicode says is never a character. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** The text of a file's bytes: UTF-8 with or without a byte order mark, without raw control characters, at most `limit` bytes. */
export function decode(content: string | Uint8Array, limit: number): string | Diagnostic {
  const size = typeof content === "string" ? content.length : content.byteLength;
  if (size > limit) return problem("file-too-large", {}, { size, limit });
  const text = typeof content === "string" ? content.replace(/^\ufeff/, "") : utf8(content);
  if (text === null) return problem("not-utf8", {});
  if (text.trim() === "") return problem("file-empty", {});
  const found = CONTROL.exec(text);
  if (found) {
    const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return problem("control-character", placeOf(text, found.index), { character });
  }
  return text;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line and column, 1-based, of an offset in UTF-16 units. */
export function placeOf(text: string, offset: number): { line: number; col: number } {
  let [line, start] = [1, 0];
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
    [line, start] = [line + 1, at + 1];
  return { line, col: offset - start + 1 };
}
