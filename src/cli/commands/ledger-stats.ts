import type { Command } from "commander";
import { DIMENSIONS, type Dimension } from "../../model/ledger-dimensions.ts";
import type { Locale } from "../../model/locale.ts";
import { nearest } from "../../model/nearest.ts";
import { paintFor } from "../../render/chalk.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue, loadLedgerStatsWords } from "../../text/load.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayLeftOut, sayNoRows } from "../left-out.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";

type Flags = ValidateFlags & {
  readonly json?: boolean;
  readonly period?: string;
  readonly group?: string;
  readonly withErrors?: boolean;
  readonly compare?: string;
  readonly before?: readonly string[];
};

export async function declareStats(
  group: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
): Promise<void> {
  const t = await loadLedgerStatsWords(locale);
  const command = group
    .command("stats")
    .description(t.summary)
    .argument("<PATH...>", t.files)
    .option("--json", t.json)
    .option("--period <PERIOD>", t.period)
    .option("--compare <PERIOD>", t.compare)
    .option("--before <PATH...>", t.before)
    .option("--group <GROUPS>", t.group)
    .option("--with-errors", t.withErrors);
  declareValidateOptions(command, words.validate);
  command.action((paths: string[], flags: Flags) => does((context) => work(paths, flags, context)));
}

async function work(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const dimensions = dimensionsOf(flags.group);
  const options = {
    period: flags.period ?? null,
    compare: flags.compare ?? null,
    before: flags.before ?? [],
    withErrors: flags.withErrors === true,
  };
  const { ledgerStats } = await import("../../journeys/ledger-stats.ts");
  const { stats, left_out, left_out_before, validation } = await ledgerStats(
    { ...validateOptions(paths, { ...flags }, context), ...options },
    context.io,
  );
  const words = await loadCatalogue(context.locale);
  const t = words.ledgerStats;
  await sayLeftOut([...left_out, ...left_out_before], t, context);
  if (stats === null) return sayNoRows(t.none, t.noneTodo, validation.files.length, context);
  if (options.before.length > 0 && stats.compare === null) {
    await context.say(words.cli.problem.lead(t.noneBefore));
    return EXIT.refused;
  }
  const shown = {
    ...stats,
    by: Object.fromEntries(dimensions.flatMap((key) => (stats.by[key] ? [[key, stats.by[key]]] : []))),
  };
  if (flags.json) await context.print(`${JSON.stringify({ ...shown, left_out, left_out_before }, null, 2)}\n`);
  else {
    const { ledgerStatsText } = await import("../../render/terminal/ledger-stats.ts");
    const sheet = { words, paint: paintFor(context.colour.out), columns: context.io.stdout.columns };
    await context.print(`${ledgerStatsText(stats, dimensions, sheet)}\n`);
  }
  return [...left_out, ...left_out_before].some(({ why }) => why === "refused" || why === "rejected")
    ? EXIT.refused
    : EXIT.clean;
}

function dimensionsOf(given: string | undefined): readonly Dimension[] {
  if (given === undefined) return DIMENSIONS;
  return given.split(/[,，、\s]+/u).map((one) => {
    const found = DIMENSIONS.find((key) => key === one.trim());
    if (found) return found;
    const near = nearest(one, DIMENSIONS);
    const known = near === null ? DIMENSIONS : [near];
    throw new UsageError({ kind: "badValue", flags: "--group <GROUPS>", given: one, known }, "riskpaper ledger stats");
  });
}
