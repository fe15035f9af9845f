import type { Interrupted } from "../io/io.ts";

/** What the process's exit code says to a script. */
export const EXIT = {
  /** The job is done and nothing is wrong. */
  clean: 0,
  /** The documents say no: an input rejected or refused, a check that failed. */
  refused: 1,
  /** The job could not be done: wrong usage, nothing matched, somebody holds the lock, cannot write. */
  failed: 2,
  /** A bug in riskpaper. */
  bug: 70,
  INT: 130,
  TERM: 143,
  HUP: 129,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const exitOf = (signal: Interrupted["signal"]): ExitCode => EXIT[signal];

/** What is wrong with how the program was called; `near` is the known word that was probably meant. */
export type Misuse =
  | { readonly kind: "unknownCommand" | "unknownOption"; readonly given: string; readonly near: string | null }
  | { readonly kind: "optionValueMissing" | "optionMissing" | "argumentMissing"; readonly given: string }
  | { readonly kind: "excessArguments"; readonly expected: string; readonly got: string }
  | { readonly kind: "badValue"; readonly flags: string; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: "conflict"; readonly a: string; readonly b: string }
  | { readonly kind: "badLanguage" | "badDate" | "noShard" | "twoShards"; readonly given: string }
  | {
      readonly kind: "unknownKind" | "unknownCode" | "unknownTemplate";
      readonly given: string;
      readonly near: string | null;
      readonly known: readonly string[];
    }
  | { readonly kind: "other"; readonly given: string };

/** The program was called wrongly: exit code 2. `command` is what to ask for help about, such as "riskpaper schema". */
export class UsageError extends Error {
  constructor(
    readonly misuse: Misuse,
    readonly command: string,
  ) {
    super(misuse.kind);
  }
}

/** What a journey could not do, in words, and whether the documents (1) or the circumstances (2) are to blame. */
export interface JourneyProblem {
  readonly what: string;
  readonly where: string | null;
  readonly todo: readonly string[];
  readonly code: ExitCode;
}
