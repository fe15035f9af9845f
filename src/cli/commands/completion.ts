import { Argument, type Command } from "commander";
import type { Io } from "../../io/io.ts";
import { join } from "../../io/paths.ts";
import { DOCUMENTS } from "../../journeys/documents.ts";
import { ruleNames } from "../../journeys/rules.ts";
import { listSchemas } from "../../journeys/schema.ts";
import { type CommandShown, SHELLS, type Shell } from "../../render/completion/command-tree.ts";
import { commandTree } from "../command-tree.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";

const SCRIPTS: Readonly<Record<Shell, () => Promise<(root: CommandShown) => string>>> = {
  bash: async () => (await import("../../render/completion/bash.ts")).bashCompletion,
  zsh: async () => (await import("../../render/completion/zsh.ts")).zshCompletion,
  fish: async () => (await import("../../render/completion/fish.ts")).fishCompletion,
  powershell: async () => (await import("../../render/completion/powershell.ts")).powershellCompletion,
};

export const declare: Declare = (command, words, does) => {
  command
    .addArgument(new Argument("<SHELL>", words.completion.shell).choices(SHELLS))
    .action((shell: Shell) => does((context) => print(shell, command.parent ?? command, context)));
};

async function print(shell: Shell, program: Command, { io, print: out }: Context): Promise<ExitCode> {
  const script = await SCRIPTS[shell]();
  await out(script(commandTree(program, await firstArguments(io))));
  return EXIT.clean;
}

/** What the first argument may be, where it can be listed. Own files are offered by the shell beside it. */
async function firstArguments(io: Io): Promise<Readonly<Record<string, readonly string[]>>> {
  const keys = async (folder: string, ending: string) =>
    (await io.files.list(join(io.shipped, "examples", folder)))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length));
  const [libraries, checklists] = [
    await keys("libraries", ".library.yaml"),
    await keys("checklists", ".checklist.yaml"),
  ];
  return {
    render: Object.keys(DOCUMENTS),
    inspect: checklists,
    schema: listSchemas().map((one) => one.kind),
    explain: ruleNames(),
    rules: ruleNames(),
    completion: SHELLS,
    "library show": libraries,
    "library export": libraries,
    "library matrix": libraries,
    "library stats": libraries,
    "checklist show": checklists,
    "checklist form": checklists,
    "checklist export": checklists,
  };
}
