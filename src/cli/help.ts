import type { Argument, Command, Help, Option } from "commander";
import { ownWidth as width, padOwn as pad, wrapOwn as wrap } from "../render/own-words.ts";
import type { Catalogue } from "../text/catalogue.ts";

type Words = Catalogue["cli"];
type Example = { readonly run: string; readonly does: string };
type Row = readonly [term: string, meaning: string];

const EXAMPLES = new WeakMap<Command, readonly Example[]>();

/** Gives a command of a command its examples; those of the program's own commands stand with their names. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  EXAMPLES.set(command, examples);
  return command;
}

/** What is shown before a term, and between it and its meaning. */
const INDENT = "  ";

/**
 * The help of the program or of one command: what it is for, examples, how to write it, and what may be written; every
 * line at most `cells` cells wide where a word allows. Nothing of commander's own English is used.
 */
export function helpText(command: Command, helper: Help, words: Words, cells: number): string {
  const parts = [
    wrap(command.description(), cells),
    section(words.help.examples, exampleLines(command, words, cells)),
    section(words.help.usage, [INDENT + usageOf(command, words)]),
    section(words.help.commands, rows(commandRows(command, helper), cells)),
    section(
      words.help.arguments,
      rows(
        helper.visibleArguments(command).map((one) => argumentRow(one, helper)),
        cells,
      ),
    ),
    section(
      words.help.options,
      rows(
        helper.visibleOptions(command).map((one) => optionRow(one, helper, words)),
        cells,
      ),
    ),
    section(
      words.help.globalOptions,
      rows(
        helper.visibleGlobalOptions(command).map((one) => optionRow(one, helper, words)),
        cells,
      ),
    ),
    command.parent === null ? wrap(words.help.more, cells) : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines] : [];

/** A command's examples; for the program itself the first of each of its commands, as a way in. */
function exampleLines(command: Command, words: Words, cells: number): readonly string[] {
  const all: Readonly<Record<string, { readonly examples: readonly Example[] } | undefined>> = words.commands;
  const examples =
    command.parent === null
      ? command.commands.flatMap((one) => all[one.name()]?.examples.slice(0, 1) ?? []).slice(0, 5)
      : (EXAMPLES.get(command) ?? all[command.name()]?.examples ?? []);
  return examples.flatMap(({ run, does }) => [INDENT + run, ...wrap(does, cells - 6).map((line) => `      ${line}`)]);
}

function usageOf(command: Command, words: Words): string {
  const names: string[] = [];
  for (let at: Command | null = command; at !== null; at = at.parent) names.unshift(at.name());
  const places = command.registeredArguments.map((one) => {
    const name = one.variadic ? `${one.name()}…` : one.name();
    return one.required ? `<${name}>` : `[${name}]`;
  });
  const next = command.commands.length > 0 ? [words.help.commandPlace] : [];
  return [...names, words.help.optionsPlace, ...next, ...places].join(" ");
}

const commandRows = (command: Command, helper: Help): readonly Row[] =>
  helper.visibleCommands(command).map((one) => [one.name(), one.summary() || one.description()]);

const argumentRow = (argument: Argument, helper: Help): Row => [helper.argumentTerm(argument), argument.description];

function optionRow(option: Option, helper: Help, words: Words): Row {
  const notes = [
    ...(option.argChoices ? [words.help.oneOf(option.argChoices.join(", "))] : []),
    ...(typeof option.defaultValue === "string" ? [words.help.defaultsTo(option.defaultValue)] : []),
  ];
  return [helper.optionTerm(option), [option.description, ...notes.map((note) => `(${note})`)].join(" ")];
}

/** Two columns; a meaning too long for its line goes on under itself. */
function rows(list: readonly Row[], cells: number): readonly string[] {
  const column = Math.min(Math.max(0, ...list.map(([term]) => width(term))), 30);
  const indent = INDENT + " ".repeat(column + 2);
  return list.flatMap(([term, meaning]) => {
    const lines = wrap(meaning, Math.max(20, cells - indent.length));
    if (width(term) > column) return [INDENT + term, ...lines.map((line) => indent + line)];
    return lines.map((line, index) => (index === 0 ? `${INDENT}${pad(term, column)}  ` : indent) + line);
  });
}
