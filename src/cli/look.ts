import { coverPapers } from "../journeys/library/coverage.ts";
import {
  countLibraries,
  drawMatrix,
  listChecklists,
  listLibraries,
  NotInLibraries,
  showChecklist,
  showEntry,
} from "../journeys/library/look.ts";
import { findProject } from "../journeys/project.ts";
import { paintFor } from "../render/chalk.ts";
import { visible } from "../render/plain-text.ts";
import { checklistList, checklistText } from "../render/terminal/library/checklist.ts";
import { coverageText } from "../render/terminal/library/coverage.ts";
import { libraryList, libraryText } from "../render/terminal/library/libraries.ts";
import { matrixText } from "../render/terminal/library/matrix.ts";
import type { Sheet } from "../render/terminal/library/page.ts";
import { hitList, pointText } from "../render/terminal/library/points.ts";
import { statsText } from "../render/terminal/library/stats.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";

// What `library` and `checklist` show: JSON as the views are, or their text for people.

export async function list(json: boolean, context: Context): Promise<ExitCode> {
  const { found, broken } = await listLibraries(await projectOf(context), context.io);
  await print(found, json, context, (sheet) => libraryList(found, sheet));
  return tell(broken, context);
}

export async function show(name: string, json: boolean, context: Context): Promise<ExitCode> {
  try {
    const { found, broken } = await showEntry(name, context.asOf, await projectOf(context), context.io);
    if ("point" in found) await print(found.point, json, context, (sheet) => pointText(found.point, sheet));
    else await print(found.library, json, context, (sheet) => libraryText(found.library, sheet));
    return tell(broken, context);
  } catch (error) {
    if (!(error instanceof NotInLibraries)) throw error;
    const { cli, library } = await loadCatalogue(context.locale);
    await complain(context, library.look.show.unknown(visible(error.given)), [
      error.near === null ? "" : cli.problem.nearest(error.near),
      library.look.show.unknownTodo,
    ]);
    return EXIT.refused;
  }
}

export async function search(typed: string, limit: string, json: boolean, context: Context): Promise<ExitCode> {
  if (!/^[1-9]\d{0,3}$/.test(limit))
    throw new UsageError(
      { kind: "badValue", flags: "--limit <N>", given: limit, known: [] },
      "riskpaper library search",
    );
  const { searchPoints } = await import("../journeys/library/search.ts");
  const { found, broken } = await searchPoints(typed, await projectOf(context), context.io);
  const shown = found.slice(0, Number(limit));
  const { look } = (await loadCatalogue(context.locale)).library;
  if (found.length === 0) {
    if (json) await context.print("[]\n");
    await complain(context, look.search.none(visible(typed)), [look.search.noneTodo]);
    return EXIT.refused;
  }
  await print(shown, json, context, (sheet) => hitList(shown, sheet));
  if (shown.length < found.length) await context.say(look.search.more({ shown: shown.length, all: found.length }));
  return tell(broken, context);
}

export async function stats(keys: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  const { found, broken } = await countLibraries(keys, await projectOf(context), context.io);
  await print(found, json, context, (sheet) => statsText(found, sheet));
  return tell(broken, context);
}

export async function matrix(keys: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  const { found, broken } = await drawMatrix(keys, await projectOf(context), context.io);
  await print(found, json, context, (sheet) => matrixText(found, sheet));
  return tell(broken, context);
}

export async function coverage(paths: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  const { units, broken, empty } = await coverPapers(paths, await projectOf(context), context.io);
  const { look } = (await loadCatalogue(context.locale)).library;
  if (json) await context.print(`${JSON.stringify(units, null, 2)}\n`);
  else if (units.length > 0) await print(units, false, context, (sheet) => coverageText(units, sheet));
  for (const path of empty) await complain(context, look.coverage.none(visible(path)), [look.coverage.noneTodo]);
  for (const path of broken) await context.say(look.coverage.broken(visible(path)));
  if (units.length === 0 && broken.length === 0) return EXIT.failed;
  return empty.length > 0 || broken.length > 0 ? EXIT.refused : EXIT.clean;
}

export async function checklists(json: boolean, context: Context): Promise<ExitCode> {
  const { found, broken } = await listChecklists(await projectOf(context), context.io);
  await print(found, json, context, (sheet) => checklistList(found, sheet));
  return tell(broken, context);
}

export async function checklist(name: string, json: boolean, context: Context): Promise<ExitCode> {
  const found = await showChecklist(name, await projectOf(context), context.io);
  await print(found, json, context, (sheet) => checklistText(found, sheet));
  return EXIT.clean;
}

const projectOf = ({ config, io }: Context) => findProject(config ?? undefined, io);

async function print(
  found: unknown,
  json: boolean,
  context: Context,
  text: (sheet: Sheet) => readonly string[],
): Promise<void> {
  if (json) return context.print(`${JSON.stringify(found, null, 2)}\n`);
  const words: Catalogue = await loadCatalogue(context.locale);
  const lines = text({ words, paint: paintFor(context.colour.out), columns: context.io.stdout.columns });
  await context.print(`${lines.join("\n")}\n`);
}

async function complain(context: Context, what: string, todo: readonly string[]): Promise<void> {
  const { problem } = context.words.cli;
  await context.say(problem.lead(what));
  for (const one of todo) if (one !== "") await context.say(problem.todo(one));
}

/** Names the files that could not be looked at: what was asked for may lie in one of them. */
async function tell(broken: readonly string[], context: Context): Promise<ExitCode> {
  const { look } = (await loadCatalogue(context.locale)).library;
  for (const path of broken) await context.say(look.list.broken(visible(path)));
  return broken.length > 0 ? EXIT.refused : EXIT.clean;
}
