import type { Command, CommanderError } from "commander";
import { nearest } from "../model/nearest.ts";
import { type Misuse, UsageError } from "./exit.ts";

/**
 * What commander found wrong, as a fact of ours. It hands over its own English sentence only; the quoted parts of that
 * sentence are what was typed or declared.
 */
export function misuseOf(
  error: CommanderError,
  program: Command,
  called: Command | null,
  argv: readonly string[],
): UsageError {
  const command = called === null ? ["riskpaper"] : ["riskpaper", ...namesOf(called, argv)];
  return new UsageError(misuse(error, program, called), command.join(" "));
}

/** The command's name and those of the commands below it that were typed behind it. */
function namesOf(called: Command, argv: readonly string[]): readonly string[] {
  const typed = argv[argv.indexOf(called.name()) + 1];
  const below = called.commands.find((one) => one.name() === typed);
  return [called.name(), ...(below ? namesOf(below, argv) : [])];
}

function misuse({ code, message }: CommanderError, program: Command, called: Command | null): Misuse {
  const only = /'([\s\S]*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownCommand":
      return {
        kind: "unknownCommand",
        given: only,
        near: nearest(
          only,
          (called ?? program).commands.map((one) => one.name()),
        ),
      };
    case "commander.unknownOption":
      return {
        kind: "unknownOption",
        given: only,
        near: nearestFlag(only, called ? [called, ...called.commands, program] : [program]),
      };
    case "commander.optionMissingArgument":
      return { kind: "optionValueMissing", given: only };
    case "commander.missingMandatoryOptionValue":
      return { kind: "optionMissing", given: only };
    case "commander.missingArgument":
      return { kind: "argumentMissing", given: only };
    case "commander.excessArguments": {
      const [, expected = "", got = ""] = /Expected (\d+) .* got (\d+)/.exec(message) ?? [];
      return { kind: "excessArguments", expected, got };
    }
    case "commander.invalidArgument": {
      const known = /Allowed choices are (.*)\.$/s.exec(message)?.[1]?.split(", ") ?? [];
      const [, flags, given] = /^error: option '(.*?)' argument '([\s\S]*)' is invalid/.exec(message) ?? [];
      const [, value, name] =
        /^error: command-argument value '([\s\S]*)' is invalid for argument '(.*?)'/.exec(message) ?? [];
      return { kind: "badValue", flags: flags ?? name ?? "", given: given ?? value ?? "", known };
    }
    case "commander.conflictingOption": {
      const [, a = "", b = ""] = /option '(.*?)' cannot be used with option '(.*?)'/.exec(message) ?? [];
      return { kind: "conflict", a, b };
    }
    default:
      return { kind: "other", given: message };
  }
}

function nearestFlag(given: string, commands: readonly Command[]): string | null {
  const flags = commands
    .flatMap((command) => command.createHelp().visibleOptions(command))
    .map((option) => option.long);
  return nearest(
    given.split("=")[0] ?? given,
    flags.filter((flag) => flag !== undefined && flag !== null),
  );
}
