import { createPrompt, useEffect, useRef, useState } from "@inquirer/core";
import stringWidth from "string-width";
import type { KeyEvent } from "./keys.ts";
import { edit, fold, insert, type Line, lineOf, textOf } from "./line-editor.ts";

type Listen = (handler: (event: KeyEvent) => void) => () => void;

interface KeyQuestion {
  readonly frame: string;
  readonly keys: readonly string[];
  readonly listen: Listen;
  readonly answered: () => void;
}

/** One key out of those offered, in ASCII. The frame is all that is shown. */
export const keyPrompt = createPrompt<string, KeyQuestion>((question, done) => {
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
  readonly secret: boolean;
  readonly columns: () => number;
  readonly listen: Listen;
  readonly answered: () => void;
}

/** A line of text; null when the person pressed Escape. What is wrong with it stands below until the next key. */
export const textPrompt = createPrompt<string | null, TextQuestion>((question, done) => {
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

  const shown = question.secret ? { ...state.line, parts: state.line.parts.map(() => "•") } : state.line;
  const { rows, row, rest } = fold(question.label, shown, question.columns() - 1, stringWidth);
  // inquirer puts the cursor behind what readline says stands before it in the last row of the content. Readline never
  // sees a key here, so that it is told what follows the cursor; the rows below go where a hint would.
  if (reader.current) {
    reader.current.line = rest;
    reader.current.cursor = 0;
  }
  const below = [...rows.slice(row + 1), ...(state.problem === null ? [] : [state.problem])];
  return [[question.frame, ...rows.slice(0, row + 1)].join("\n"), below.join("\n")];
});
