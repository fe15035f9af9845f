import type { Readable, Writable } from "node:stream";

/** Asks the browser for something, in the page `session` or of the browser itself; rejects where it says no or is gone. */
export type Ask = (method: string, params?: object, session?: string) => Promise<unknown>;

export interface BrowserPipe {
  readonly ask: Ask;
  /** Resolves with the next event of this name in the page. */
  heard(event: string, session: string): Promise<void>;
  /** Everything asked and not answered fails with `why`, now and later. */
  end(why: Error): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message?: string };
}
interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * The DevTools protocol over two pipes: JSON, each message ended by a zero byte. No port is opened that somebody else on
 * the machine could speak to.
 */
export function browserPipe(to: Writable, from: Readable): BrowserPipe {
  const answers = new Map<number, Waiting>();
  const events = new Map<string, Waiting>();
  let asked = 0;
  let over: Error | null = null;
  let parts: Buffer[] = [];

  const take = ({ id, method, sessionId, result, error }: Message) => {
    const key = id ?? `${sessionId} ${method}`;
    const waiting = typeof key === "number" ? answers.get(key) : events.get(key);
    if (typeof key === "number") answers.delete(key);
    else events.delete(key);
    if (error) waiting?.reject(new Error(error.message ?? "refused"));
    else waiting?.resolve(result);
  };
  from.on("data", (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      parts.push(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      const text = Buffer.concat(parts).toString("utf8");
      parts = [];
      take(JSON.parse(text) as Message);
    }
    if (rest.length > 0) parts.push(rest);
  });
  // A broken pipe means that the browser is gone: its exit is what is told.
  to.on("error", () => undefined);
  from.on("error", () => undefined);

  const wait = <K>(list: Map<K, Waiting>, key: K) =>
    new Promise<unknown>((resolve, reject) => {
      if (over) reject(over);
      else list.set(key, { resolve, reject });
    });
  return {
    ask(method, params = {}, session) {
      const id = ++asked;
      const answer = wait(answers, id);
      if (!over) to.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
      return answer;
    },
    async heard(event, session) {
      await wait(events, `${session} ${event}`);
    },
    end(why) {
      over ??= why;
      for (const one of [...answers.values(), ...events.values()]) one.reject(over);
      answers.clear();
      events.clear();
    },
  };
}
