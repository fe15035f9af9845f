import type { Command } from "commander";
import type { Io } from "../io/io.ts";
import type { Locale } from "../model/locale.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { ExitCode } from "./exit.ts";

/** What a command is given to work with. */
export interface Context {
  readonly io: Io;
  /** What the command line itself says; who says more takes it from `text/load.ts`. A document's language is its own. */
  readonly words: Pick<Catalogue, "cli">;
  readonly locale: Locale;
  /** `--lang`, as given; null where the project or the surroundings decided. */
  readonly lang: string | null;
  /** The day of judgement, YYYY-MM-DD: `--as-of`, else today where the machine stands. */
  readonly asOf: string;
  /** `--by`, as given; null where the configuration decides. */
  readonly by: string | null;
  /** `--config`, as given. */
  readonly config: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether stdout and stderr may be painted. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** The result: to stdout, as it is. */
  print(text: string | Uint8Array): Promise<void>;
  /** Conversation: one line to stderr, nothing with `--quiet`. Text from outside must have gone through `visible`. */
  say(line: string): Promise<void>;
  /** What to type to go on, should the work be interrupted. */
  resumeWith(command: string): void;
  /** What is said, should the work be interrupted, where nothing confirmed is kept to go on from: what was done so far. */
  stopWith(said: () => readonly string[]): void;
}

/** What the only catch must know of a run that did not reach its end. */
export interface Progress {
  locale: Locale | null;
  resume: string | null;
  /** What was done so far, where nothing is kept to go on from. */
  stopped: (() => readonly string[]) | null;
}

/** The work behind a command; the exit code says how it ended. */
export type Work = (context: Context) => Promise<ExitCode>;

/**
 * Declares one command's arguments and options on `command`, which has its name, summary and examples already, and hands
 * the work over from its action: `command.argument(…).action((kind, options) => does((context) => …))`. A command that has
 * commands of its own loads their words in `locale`.
 */
export type Declare = (
  command: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
) => void | Promise<void>;
