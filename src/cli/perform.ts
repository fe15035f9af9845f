import type { Command, CommanderError } from "commander";
import type { Io } from "../io/io.ts";
import type { Locale } from "../model/locale.ts";
import { loadCliWords } from "../text/load.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { FirstLook } from "./arguments.ts";
import { mayPaint } from "./colour.ts";
import { COMMANDS, MENU } from "./commands/all.ts";
import type { Context, Progress, Work } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { folded } from "./folded.ts";
import { ambientLocale, localeOf, projectLocale } from "./language.ts";
import { buildProgram, type EverywhereOptions } from "./program.ts";

/** Understands the arguments and does the called command's work. `progress` is kept up to date for whoever must say why it ended. */
export async function perform(look: FirstLook, io: Io, progress: Progress): Promise<ExitCode> {
  progress.locale = await chosenLocale(look, io);
  const words = await loadCliWords(progress.locale);
  let work: Work | null = null;
  const { program, called, printed } = await buildProgram(
    look.command,
    words,
    Math.min(io.stdout.columns, 100),
    (given) => {
      work = given;
    },
    progress.locale,
  );

  const ended = parse(program, look.argv);
  if (ended !== null) {
    const asked = ended.code === "commander.helpDisplayed";
    const bare = ended.code === "commander.help" && look.command === null;
    if (bare && MENU !== null && (await io.terminal()) !== null) work = (await MENU()).menu;
    else if (asked || bare) {
      await io.stdout.write(printed());
      return EXIT.clean;
    } else if (ended.code === "commander.help") {
      // A command with commands of its own, and none of them named.
      await io.stderr.write(printed());
      return EXIT.failed;
    } else throw (await import("./misuse.ts")).misuseOf(ended, program, called, look.argv);
  }
  const options = program.opts<EverywhereOptions>();
  if (work === null)
    throw new Error(`no work behind ${look.command ?? "nothing"}; known: ${Object.keys(COMMANDS).join(" ")}`);
  return await (work as Work)(await contextOf(options, progress.locale, words, io, progress, called));
}

/** commander throws also when all is well, to end the parsing: null when it went on to the action. */
function parse(program: Command, argv: readonly string[]): CommanderError | null {
  try {
    program.parse([...argv], { from: "user" });
    return null;
  } catch (error) {
    if (error instanceof Error && "exitCode" in error && "code" in error) return error as CommanderError;
    throw error;
  }
}

async function chosenLocale(look: FirstLook, io: Io): Promise<Locale> {
  if (look.lang !== null) {
    const asked = localeOf(look.lang);
    if (asked === null) throw new UsageError({ kind: "badLanguage", given: look.lang }, "riskpaper");
    return asked;
  }
  return (await projectLocale(look.config, io)) ?? ambientLocale(io);
}

async function contextOf(
  options: EverywhereOptions,
  locale: Locale,
  words: Catalogue["cli"],
  io: Io,
  progress: Progress,
  called: Command | null,
): Promise<Context> {
  const asOf =
    options.asOf === undefined ? today(io.now()) : (await import("../model/plain-date.ts")).parseDate(options.asOf);
  if (asOf === null) {
    const command = called === null ? "riskpaper" : `riskpaper ${called.name()}`;
    throw new UsageError({ kind: "badDate", given: options.asOf ?? "" }, command);
  }
  const quiet = options.quiet === true;
  return {
    io,
    words: { cli: words },
    locale,
    lang: options.lang ?? null,
    asOf,
    by: options.by ?? null,
    config: options.config ?? null,
    quiet,
    verbose: options.verbose === true,
    colour: { out: mayPaint(io.stdout, io.env, options.color), err: mayPaint(io.stderr, io.env, options.color) },
    print: (text) => io.stdout.write(text),
    say: async (line) => {
      if (!quiet) await io.stderr.write(`${folded(line, io.stderr)}\n`);
    },
    resumeWith: (command) => {
      progress.resume = command;
    },
    stopWith: (said) => {
      progress.stopped = said;
    },
  };
}

/** The day where the machine stands, for that is the inspector's day. */
function today(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
