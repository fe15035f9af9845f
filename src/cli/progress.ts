import type { Progress } from "../journeys/validate/part.ts";
import { clipOwn } from "../render/own-words.ts";
import type { Context } from "./context.ts";

/** A short piece of work shows nothing. */
const QUIET_MS = 1_000;
const BETWEEN_MS = 200;
const CLEAR = "\r\u001b[K";

/** A line on a terminal's stderr that says how far the work is, how fast it goes and what remains; nothing elsewhere. */
export function progressLine({ io, words, quiet }: Context): { show(done: Progress): void; clear(): Promise<void> } {
  const t = words.cli.validate;
  const begun = io.now().getTime();
  let last = begun + QUIET_MS - BETWEEN_MS;
  let shown = false;
  if (quiet || !io.stderr.isTTY) return { show: () => undefined, clear: async () => undefined };
  return {
    show({ files, of, bytes, ofBytes }) {
      const now = io.now().getTime();
      // Before the first is done nobody knows how fast it goes.
      if (files === 0 || now - last < BETWEEN_MS) return;
      last = now;
      shown = true;
      const seconds = (now - begun) / 1000;
      // Of what remains, the bytes tell more than the number of files.
      const left = Math.ceil((seconds * (ofBytes - bytes)) / Math.max(1, bytes));
      const rate = files / seconds;
      const line = t.progress({
        files,
        of,
        rate: rate >= 10 ? rate.toFixed(0) : rate.toFixed(1),
        left: left > 90 ? t.minutes(Math.ceil(left / 60)) : t.seconds_(left),
      });
      // A line that wraps could not be taken back.
      void io.stderr.write(CLEAR + clipOwn(line, io.stderr.columns - 1));
    },
    async clear() {
      if (shown) await io.stderr.write(CLEAR);
    },
  };
}

/** So much is read in about the time in which a short piece of work shows nothing. */
const LONG_BYTES = 1024 * 1024;

/** A line on a terminal's stderr that says what is being done, of work whose steps take long each; nothing elsewhere. */
export function stageLine({ io, quiet }: Context): {
  /** `bytes`: what the step has to read, where it is the first one. */
  show(line: string, bytes?: number): Promise<void>;
  clear(): Promise<void>;
} {
  const begun = io.now().getTime();
  let shown = false;
  if (quiet || !io.stderr.isTTY) return { show: async () => undefined, clear: async () => undefined };
  return {
    async show(line, bytes = 0) {
      if (!shown && bytes < LONG_BYTES && io.now().getTime() - begun < QUIET_MS) return;
      shown = true;
      await io.stderr.write(CLEAR + clipOwn(line, io.stderr.columns - 1));
    },
    async clear() {
      if (shown) await io.stderr.write(CLEAR);
    },
  };
}
