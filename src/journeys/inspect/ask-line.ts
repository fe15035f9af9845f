import type { Desk } from "./desk.ts";

/** One line to be typed. `most`: characters that the document has room for. */
export interface LineQuestion {
  readonly frame: string;
  readonly label: string;
  readonly initial?: string;
  readonly problem?: (text: string) => string | null;
  readonly most?: number;
}

/** What a reason or remark may hold (schemas/common). */
const USUAL = 500;

/** Asks for a line behind a mark that tells the question from what is typed. Null: the person went back. */
export function askLine(
  { terminal, words }: Pick<Desk, "terminal" | "words">,
  { frame, label, initial, problem, most = USUAL }: LineQuestion,
): Promise<string | null> {
  return terminal.askText({
    frame,
    label: `${label} >`,
    initial,
    problem: (text) =>
      [...text.trim()].length > most ? words.interview.inputProblem.long(most) : (problem?.(text) ?? null),
  });
}
