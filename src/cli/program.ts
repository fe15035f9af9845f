import { Command } from "commander";
import type { Locale } from "../model/locale.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { COMMANDS } from "./commands/all.ts";
import type { Work } from "./context.ts";
import { helpText } from "./help.ts";

/** The options that every command takes, as commander hands them over. */
export interface EverywhereOptions {
  readonly lang?: string;
  readonly asOf?: string;
  readonly by?: string;
  readonly config?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const COMPLETION: keyof typeof COMMANDS = "completion";

export interface Program {
  readonly program: Command;
  /** The command that was called, with all its options; null for a bare call or an unknown name. */
  readonly called: Command | null;
  /** What commander printed: help only, for mistakes are ours to word. */
  printed(): string;
}

/**
 * The command line as commander sees it. Only the called command is loaded; of the others help needs no more than the
 * name. `does` receives the work of the command's action.
 */
export async function buildProgram(
  called: string | null,
  words: Catalogue["cli"],
  cells: number,
  does: (work: Work) => void,
  locale: Locale,
): Promise<Program> {
  let printed = "";
  const program = new Command("riskpaper")
    .description(words.tagline)
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpCommand(false)
    .helpOption("-h, --help", words.global.help)
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: (text) => {
        printed += text;
      },
      outputError: () => undefined,
      getOutHelpWidth: () => cells,
      getErrHelpWidth: () => cells,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      formatHelp: (command, helper) => helpText(command, helper, words, cells),
    })
    .option("--lang <TAG>", words.global.lang)
    .option("--as-of <YYYY-MM-DD>", words.global.asOf)
    .option("--by <ID>", words.global.by)
    .option("--config <FILE>", words.global.config)
    .option("--no-color", words.global.color)
    .option("--quiet", words.global.quiet)
    .option("--verbose", words.global.verbose)
    .option("-V, --version", words.global.version);

  let found: Command | null = null;
  for (const [name, load] of Object.entries(COMMANDS)) {
    const summary = words.commands[name as keyof typeof words.commands].summary;
    // `command()` hands down exitOverride, help and output; `addCommand` would not.
    const command = program.command(name).description(summary);
    // A script for a shell knows all commands; whoever calls one needs that one.
    if (name !== called && called !== COMPLETION) continue;
    await (await load()).declare(command, words, does, locale);
    if (name === called) found = command;
  }
  return { program, called: found, printed: () => printed };
}
