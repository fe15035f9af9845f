import type { Command, Option } from "commander";
import type { CommandShown, OptionShown } from "../render/completion/command-tree.ts";

/**
 * What commander knows, as plain data. Options of the tool itself are everybody's. `values` gives what the first argument of a
 * command may be, by the words that lead to it (`render`, `library show`).
 */
export function commandTree(
  command: Command,
  values: Readonly<Record<string, readonly string[]>>,
  path: readonly string[] = [],
  inherited: readonly OptionShown[] = [],
): CommandShown {
  const own = command.options.filter((one) => !one.hidden).map(shown);
  const everywhere = path.length === 0 ? own.filter(({ flags }) => !flags.includes("--version")) : inherited;
  return {
    name: command.name(),
    summary: command.description(),
    options: path.length === 0 ? own : [...own, ...everywhere],
    commands: command.commands.map((one) => commandTree(one, values, [...path, one.name()], everywhere)),
    values: values[path.join(" ")] ?? [],
  };
}

const shown = ({ short, long, required, optional, argChoices, description }: Option): OptionShown => ({
  flags: [short, long].filter((one) => typeof one === "string"),
  takesValue: required || optional,
  values: argChoices ?? [],
  summary: description,
});
