import { compareChecklists, compareLibraries } from "../journeys/library/versions.ts";
import { findProject } from "../journeys/project.ts";
import { paintFor } from "../render/chalk.ts";
import { differenceText } from "../render/terminal/library/difference.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { DiffFlags } from "./commands/library-change.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";

type Words = Catalogue["library"]["change"];

/** Exit code 0 whether or not they differ, unless asked: a difference is a result. */
export async function diff(
  kind: "library" | "checklist",
  before: string,
  after: string,
  flags: DiffFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const { io, colour } = context;
  const found = await findProject(context.config ?? undefined, io);
  const compare = kind === "library" ? compareLibraries : compareChecklists;
  const difference = await compare(before, after, found, io);
  if (flags.json) await context.print(`${JSON.stringify(difference, null, 2)}\n`);
  else await context.print(`${differenceText(difference, words, io.stdout.columns, paintFor(colour.out))}\n`);
  return flags.exitCode && difference.bump !== null ? EXIT.refused : EXIT.clean;
}
