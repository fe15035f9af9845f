/** An option as a shell completes it: how it is written, whether it takes a value, and which, where they are few. */
export interface OptionShown {
  /** `-o`, `--output`. */
  readonly flags: readonly string[];
  readonly takesValue: boolean;
  /** Empty: a file, or something nobody can list. */
  readonly values: readonly string[];
  readonly summary: string;
}

/** A command of the tool, or one of a command's own. */
export interface CommandShown {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionShown[];
  readonly commands: readonly CommandShown[];
  /** What its first argument may be, where that can be listed; else files are offered. */
  readonly values: readonly string[];
}

/** A command with the words that lead to it: `library list`; the tool itself has none. */
export interface CommandAt {
  readonly path: readonly string[];
  readonly command: CommandShown;
}

/** Every command of a tree, each before its own. */
export function commandsIn(command: CommandShown, path: readonly string[] = []): readonly CommandAt[] {
  return [{ path, command }, ...command.commands.flatMap((one) => commandsIn(one, [...path, one.name]))];
}

/** A summary on one line, without what quotes and shells make something of. */
export const plainSummary = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/['"`$\\:[\]()]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();

/** The shells there are scripts for. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];
