import type { Context } from "./context.ts";

/** What a batch has done so far: that is said where it is interrupted, for there is nothing to go on from. */
export interface BatchDone {
  judged(files: number, of: number): void;
  /** A sentence about something that is written; a later one about the same replaces it. */
  wrote(what: "rounds" | "report" | "returns", sentence: string): void;
}

export function batchDone({ words, stopWith }: Context): BatchDone {
  const t = words.cli.validate;
  const written = new Map<string, string>();
  let counts: { readonly files: number; readonly of: number } | null = null;
  stopWith(() => [
    counts === null ? t.stopped : t.stoppedAt(counts),
    ...(written.size === 0 ? [t.wroteNothing] : written.values()),
  ]);
  return {
    judged(files, of) {
      counts = { files, of };
    },
    wrote(what, sentence) {
      written.set(what, sentence);
    },
  };
}
