import { Command } from "commander";
import { menu as choose } from "../journeys/menu.ts";
import { paintFor } from "../render/chalk.ts";
import { padOwn } from "../render/own-words.ts";
import { visible } from "../render/plain-text.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Context, Declare, Work } from "./context.ts";
import { EXIT } from "./exit.ts";

/** The commands that a menu can start. */
const STARTED: Readonly<Record<string, () => Promise<{ readonly declare: Declare }>>> = {
  inspect: () => import("./commands/inspect.ts"),
  render: () => import("./commands/render.ts"),
  status: () => import("./commands/status.ts"),
  init: () => import("./commands/init.ts"),
  library: () => import("./commands/library.ts"),
};

/** A bare `riskpaper` on a terminal: what can be done here, chosen by a digit, done, and said how to type it next time. */
export const menu: Work = async (context) => {
  const { io, config, colour } = context;
  const words = await loadCatalogue(context.locale);
  const terminal = await io.terminal();
  const chosen = terminal && (await choose(config, io, terminal, words, paintFor(colour.out)));
  if (chosen === null) return EXIT.clean;
  if (chosen === "help") {
    await context.print(commandList(context));
    return EXIT.clean;
  }
  const work = await workOf(chosen.argv, context);
  await context.say(words.desk.menu.same(["riskpaper", ...chosen.argv].map(quoted).join(" ")));
  return work(context);
};

async function workOf([name = "", ...rest]: readonly string[], { words, locale }: Context): Promise<Work> {
  let work: Work | null = null;
  const command = new Command(name).exitOverride();
  const started = await STARTED[name]?.();
  const does = (given: Work) => {
    work = given;
  };
  await started?.declare(command, words.cli, does, locale);
  command.parse(rest, { from: "user" });
  if (work === null) throw new Error(`the menu cannot start ${name}`);
  return work;
}

function commandList({ words }: Context): string {
  const commands = Object.entries(words.cli.commands);
  const cells = Math.max(...commands.map(([name]) => name.length));
  const lines = commands.map(([name, { summary }]) => `  ${padOwn(name, cells)}  ${summary}`);
  return `${[...lines, "", words.cli.help.more].join("\n")}\n`;
}

const quoted = (text: string): string => (/^[^\s"'&()$`;|<>*?]+$/.test(text) ? visible(text) : `"${visible(text)}"`);
