import { Writable } from "node:stream";
import { PassThrough } from "node:stream";
import { createPrompt, useEffect, useRef, useState } from "@inquirer/core";
import stringWidth from "string-width";
import type { Interruption } from "./interruption.ts";
import { Interrupted, type Terminal } from "./io.ts";
import { type KeyEvent, readKeys } from "./keys.ts";
import { edit, fold, insert, type Line, lineOf, textOf } from "./line-editor.ts";

/** A terminal that can be given back. */
export interface OpenTerminal extends Terminal {
  /** Takes the last frame off the screen, if a question was answered and the next one has not come. */
  flush(): void;
  close(): void;
}

type Listen = (handler: (event: KeyEvent) => void) => () => void;

const PASTE_ON = "\x1b[?2004h";
const PASTE_OFF = "\x1b[?2004l";
const CLEAR = "\x1b[2J\x1b[H";

interface KeyQuestion {
  readonly frame: string;
  readonly keys: readonly string[];
  readonly listen: Listen;
  readonly answered: () => void;
}

const keyPrompt = createPrompt<string, KeyQuestion>((question, done) => {
  useEffect(
    () =>
      question.listen((event) => {
        // A paste is no answer: it would run through question after question.
        if (event.kind === "paste") return;
        const key = [event.name, event.name.toLowerCase(), event.name === " " ? "space" : ""].find(
          (name) => name !== "" && question.keys.includes(name),
        );
        if (key === undefined) return;
        question.answered();
        done(key);
      }),
    [],
  );
  return question.frame;
});

interface TextQuestion {
  readonly frame: string;
  readonly label: string;
  readonly initial: string;
  readonly problem: (text: string) => string | null;
  readonly columns: () => number;
  readonly listen: Listen;
  readonly answered: () => void;
}

const textPrompt = createPrompt<string | null, TextQuestion>((question, done) => {
  const [state, setState] = useState<{ readonly line: Line; readonly problem: string | null }>({
    line: lineOf(question.initial),
    problem: null,
  });
  // Handlers live as long as the question and must see the line as it is now.
  const current = useRef(state);
  const reader = useRef<{ line: string; cursor: number } | null>(null);
  const set = (line: Line, problem: string | null = null) => {
    current.current = { line, problem };
    setState(current.current);
  };
  useEffect((rl) => {
    reader.current = rl as unknown as { line: string; cursor: number };
    return question.listen((event) => {
      const { line } = current.current;
      if (event.kind === "paste") return set(insert(line, event.text));
      if (event.name === "escape" || event.name === "return") {
        const answer = event.name === "return" ? textOf(line) : null;
        const problem = answer === null ? null : question.problem(answer);
        if (problem !== null) return set(line, problem);
        question.answered();
        return done(answer);
      }
      const edited = edit(line, event.name);
      if (edited) return set(edited);
      if (event.text !== "" && !event.key.ctrl && !event.key.meta && !/\p{Cc}/u.test(event.text))
        set(insert(line, event.text));
    });
  }, []);

  const { rows, row, rest } = fold(question.label, state.line, question.columns() - 1, stringWidth);
  // inquirer puts the cursor behind what readline says stands before it in the last row of the content. Readline never
  // sees a key here, so that it is told what follows the cursor; the rows below go where a hint would.
  if (reader.current) {
    reader.current.line = rest;
    reader.current.cursor = 0;
  }
  const below = [...rows.slice(row + 1), ...(state.problem === null ? [] : [state.problem])];
  return [[question.frame, ...rows.slice(0, row + 1)].join("\n"), below.join("\n")];
});

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
        // Told here; the tidying up that follows may use files.
        try {
          stop.begin();
        } catch (interrupted) {
          if (interrupted instanceof Interrupted) throw interrupted;
        }
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
    askText: ({ frame, label, initial = "", problem = () => null }) =>
      ask((context) =>
        textPrompt(
          {
            frame,
            label: `${label} `,
            initial,
            problem,
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
