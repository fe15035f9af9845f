import { Interrupted } from "./io.ts";

export type StopSignal = "INT" | "TERM" | "HUP";

/** What is known about signals, and who must hear of them. */
export interface Interruption {
  /** From now on a signal no longer ends the process at once: there is something to put away first. */
  watch(): void;
  signal(): StopSignal | null;
  /** Throws Interrupted at the first call after a signal, and never again: what follows is tidying up. */
  begin(): void;
  /** The terminal says stop: Ctrl-C (`INT`), or it is gone (`HUP`). */
  raise(signal: StopSignal): void;
  /** Calls `listener` at the signal. Returns what takes it off the list. */
  listen(listener: () => void): () => void;
  /** Gives the signals back to the system; after a HUP all but that, since it comes twice. */
  close(): void;
}

/** Without `watch` signals end the process as usual; nothing is registered before. */
export function interruption(): Interruption {
  const listeners = new Set<() => void>();
  const handlers = new Map<NodeJS.Signals, () => void>();
  let stopped: StopSignal | null = null;
  let told = false;

  const close = () => {
    for (const [name, handler] of handlers) {
      // The end of the input may tell of a closed terminal before the system's own HUP comes: that one must still find
      // somebody, or it ends the process as if nothing had been put away.
      if (name !== "SIGHUP" || stopped !== "HUP") process.removeListener(name, handler);
    }
    handlers.clear();
  };
  const raise = (signal: StopSignal) => {
    if (stopped !== null) return;
    stopped = signal;
    for (const listener of [...listeners]) listener();
  };

  return {
    watch() {
      if (handlers.size > 0 || stopped !== null) return;
      for (const signal of ["INT", "TERM", "HUP"] as const) {
        const handler = () => {
          if (stopped === null) raise(signal);
          else if (signal !== "HUP") {
            // The second time the person means it: as if nobody had listened. A closed terminal is told twice by itself,
            // by the system and by the shell.
            close();
            process.kill(process.pid, `SIG${signal}`);
          }
        };
        handlers.set(`SIG${signal}`, handler);
        process.on(`SIG${signal}`, handler);
      }
    },
    signal: () => stopped,
    begin() {
      if (stopped === null || told) return;
      told = true;
      throw new Interrupted(stopped);
    },
    raise,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}
