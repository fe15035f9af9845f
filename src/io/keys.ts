import { PassThrough } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { emitKeypressEvents, type Key } from "node:readline";

/** `name` is what a question compares: an ASCII character, "up", "escape", "return", "ctrl+u" …; `text` what was typed. */
export type KeyEvent =
  | { readonly kind: "key"; readonly name: string; readonly text: string; readonly key: Key }
  | { readonly kind: "paste"; readonly text: string };

export interface Keys {
  /** Hands over keys one at a time, those typed before too, until the function it returns is called. */
  listen(handler: (event: KeyEvent) => void): () => void;
  close(): void;
}

// A terminal sends an escape sequence in one piece; a lone Escape need not wait longer than a slow line takes.
const ESCAPE_MS = 40;
// Nobody types this much between two looks at the keyboard: it was pasted, or something leans on a key.
const PASTE_LENGTH = 32;
const KEPT = 256;

/** Full-width letters, digits and signs as ASCII, the ideographic space as a space; other characters as they are. */
export const asciiKey = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");

function nameOf(text: string, key: Key): string {
  const name = key.name ?? "";
  if (name === "escape") return "escape";
  if (key.ctrl) return `ctrl+${name}`;
  if (key.meta) return `meta+${name}`;
  if (name === "enter") return "return";
  return text !== "" && !/\p{Cc}/u.test(text) ? asciiKey(text) : name;
}

/**
 * Reads keys from a terminal in raw mode. Keys typed while nobody listens are kept in order; a paste is one event, so
 * that it cannot answer several questions. `onStop` hears of Ctrl-C ("INT") and of the end of the input ("HUP").
 */
export function readKeys(stdin: NodeJS.ReadStream, onStop: (signal: "INT" | "HUP") => void): Keys {
  const waiting: KeyEvent[] = [];
  let handler: ((event: KeyEvent) => void) | null = null;
  let pump: NodeJS.Immediate | null = null;
  let pasted: string | null = null;

  const deliver = () => {
    pump = null;
    const event = handler ? waiting.shift() : undefined;
    if (event) handler?.(event);
    if (handler && waiting.length > 0) wake();
  };
  const wake = () => {
    // One key a turn: a question may need a turn to take in what the key before did.
    if (handler) pump ??= setImmediate(deliver);
  };
  const add = (event: KeyEvent) => {
    if (waiting.length < KEPT) waiting.push(event);
    wake();
  };

  const decoder = new StringDecoder("utf8");
  const decoded = new PassThrough();
  // The second parameter is where Node looks for the time a lone Escape waits.
  emitKeypressEvents(decoded, { escapeCodeTimeout: ESCAPE_MS } as never);
  decoded.on("keypress", (text: string | undefined, key: Key) => {
    if ((key.name as string) === "paste-start") pasted = "";
    else if ((key.name as string) === "paste-end") {
      add({ kind: "paste", text: pasted ?? "" });
      pasted = null;
    } else if (pasted !== null) pasted += text ?? "";
    else if (key.ctrl && key.name === "c") {
      waiting.length = 0;
      onStop("INT");
    } else add({ kind: "key", name: nameOf(text ?? "", key), text: text ?? "", key });
  });

  const onData = (chunk: Uint8Array) => {
    const text = decoder.write(Buffer.from(chunk));
    if (pasted === null && text.length >= PASTE_LENGTH && !/[\x03\x1b]/.test(text)) add({ kind: "paste", text });
    else if (text !== "") decoded.emit("data", text);
  };
  const onEnd = () => onStop("HUP");
  stdin.setRawMode(true);
  stdin.on("data", onData);
  for (const event of ["end", "close", "error"]) stdin.on(event, onEnd);
  stdin.resume();

  return {
    listen(next) {
      handler = next;
      wake();
      return () => {
        if (handler === next) handler = null;
      };
    },
    close() {
      handler = null;
      if (pump) clearImmediate(pump);
      stdin.removeListener("data", onData);
      stdin.removeListener("end", onEnd);
      stdin.removeListener("close", onEnd);
      // Its own error listener stays: a terminal that is gone may still say so.
      stdin.pause();
      if (!stdin.destroyed) stdin.setRawMode(false);
      stdin.unref();
    },
  };
}
