import { PassThrough, Writable } from "node:stream";
import type { Interruption } from "./interruption.ts";
import { Interrupted, type Terminal } from "./io.ts";
import { readKeys } from "./keys.ts";
import { keyPrompt, textPrompt } from "./prompts.ts";

/** A terminal that can be given back. */
export interface OpenTerminal extends Terminal {
  /** Takes the last frame off the screen, if a question was answered and the next one has not come. */
  flush(): void;
  close(): void;
}

const PASTE_ON = "\x1b[?2004h";
const PASTE_OFF = "\x1b[?2004l";
const CLEAR = "\x1b[2J\x1b[H";

/** A person at a terminal. Raw mode from here until `close`; keys typed between two questions are not lost. */
export async function nodeTerminal(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  stop: Interruption,
): Promise<OpenTerminal> {
  const keys = readKeys(stdin, stop.raise);
  stdout.on("error", () => undefined);
  stdout.write(PASTE_ON);

  // The answered frame is taken away together with drawing the next one, so that nothing flickers while a record is saved.
  let answered = false;
  let held = "";
  let resized = false;
  const onResize = () => {
    resized = true;
  };
  stdout.on("resize", onResize);
  const flush = () => {
    if (held !== "") stdout.write(resized ? CLEAR : held);
    if (held !== "") resized = false;
    held = "";
  };
  const paper = () => {
    const stream = new Writable({
      decodeStrings: false,
      write(chunk, _encoding, next) {
        if (answered) held += String(chunk);
        else {
          const before = resized && held !== "" ? CLEAR : held;
          if (held !== "") resized = false;
          held = "";
          stdout.write(before + String(chunk));
        }
        next();
      },
    });
    return Object.defineProperties(stream, {
      columns: { get: () => stdout.columns || 80 },
      rows: { get: () => stdout.rows || 24 },
    }) as unknown as NodeJS.WriteStream;
  };

  // Never a terminal's own stream: inquirer throws away what was typed before a question on one, and readline would
  // switch raw mode off after each.
  const input = new PassThrough() as unknown as NodeJS.ReadStream;
  const ask = async <T>(
    put: (context: {
      input: NodeJS.ReadStream;
      output: NodeJS.WriteStream;
      signal: AbortSignal;
      clearPromptOnDone: true;
    }) => Promise<T>,
  ): Promise<T> => {
    const signal = stop.signal();
    if (signal !== null) throw new Interrupted(signal);
    const abort = new AbortController();
    const off = stop.listen(() => {
      answered = true;
      abort.abort();
    });
    answered = false;
    try {
      return await put({ input, output: paper(), signal: abort.signal, clearPromptOnDone: true });
    } catch (error) {
      const raised = stop.signal();
      if (raised !== null) {
        // Counts as told: the tidying up that follows may use files.
        stop.begin();
        throw new Interrupted(raised);
      }
      if (error instanceof Error && error.name === "ExitPromptError") throw new Interrupted("INT");
      throw error;
    } finally {
      answered = true;
      off();
    }
  };
  const done = () => {
    answered = true;
  };

  return {
    get columns() {
      return stdout.columns || 80;
    },
    get rows() {
      return stdout.rows || 24;
    },
    askKey: (frame, offered) =>
      ask((context) => keyPrompt({ frame, keys: offered, listen: keys.listen, answered: done }, context)),
    askText: ({ frame, label, initial = "", problem = () => null, secret = false }) =>
      ask((context) =>
        textPrompt(
          {
            frame,
            label: `${label} `,
            initial,
            problem,
            secret,
            columns: () => stdout.columns || 80,
            listen: keys.listen,
            answered: done,
          },
          context,
        ),
      ),
    choose: async (question) => {
      const { chooseFrom } = await import("./choose.ts");
      return ask((context) => chooseFrom(question, keys.listen, stdout.rows || 24, context));
    },
    say(text) {
      flush();
      stdout.write(`${text}\n`);
    },
    flush,
    close() {
      flush();
      keys.close();
      stdout.removeListener("resize", onResize);
      if (!stdout.destroyed) stdout.write(PASTE_OFF);
    },
  };
}
