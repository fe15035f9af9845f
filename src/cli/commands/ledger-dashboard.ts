import type { Command } from "commander";
import type { Locale } from "../../model/locale.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue, loadLedgerDashboardWords } from "../../text/load.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { sayLeftOut, sayNoRows } from "../left-out.ts";
import { declareMask, type MaskFlags } from "../mask-option.ts";
import { shown } from "../shown.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";

type Flags = ValidateFlags &
  MaskFlags & {
    readonly output: string;
    readonly period?: string;
    readonly compare?: string;
    readonly before?: readonly string[];
    readonly title?: string;
    readonly force?: boolean;
    readonly withErrors?: boolean;
  };

export async function declareDashboard(
  group: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
): Promise<void> {
  const t = await loadLedgerDashboardWords(locale);
  const command = group
    .command("dashboard")
    .description(t.summary)
    .argument("<PATH...>", t.files)
    .requiredOption("-o, --output <FILE>", t.output)
    .option("--period <PERIOD>", t.period)
    .option("--compare <PERIOD>", t.compare)
    .option("--before <PATH...>", t.before)
    .option("--title <TEXT>", t.title)
    .option("--force", t.force)
    .option("--with-errors", t.withErrors);
  declareMask(command, words);
  declareValidateOptions(command, words.validate);
  command.action((paths: string[], flags: Flags) => does((context) => work(paths, flags, context)));
}

async function work(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { ledgerDashboard } = await import("../../journeys/ledger-dashboard.ts");
  const { locale, io } = context;
  const words = await loadCatalogue(locale);
  const options = {
    ...validateOptions(paths, { ...flags }, context),
    output: flags.output,
    outputs: flags.output === "-" ? [] : [flags.output],
    force: flags.force === true,
    period: flags.period ?? null,
    compare: flags.compare ?? null,
    before: flags.before ?? [],
    mask: flags.mask ?? null,
    title: flags.title ?? null,
    withErrors: flags.withErrors === true,
  };
  // The page is a document: Chinese whatever language the person at the keyboard reads.
  const made = await ledgerDashboard(options, io, await loadCatalogue("zh-CN"));
  const { ledgerStats: t, ledgerDashboard: own } = words;
  const leftOut = [...made.left_out, ...made.left_out_before];
  await sayLeftOut(leftOut, t, context);
  const { rendered, stats } = made;
  if (rendered === null) {
    if (stats === null) return sayNoRows(t.none, t.noneTodo, made.validation.files.length, context);
    await context.say(words.cli.problem.lead(t.noneBefore));
    return EXIT.refused;
  }
  if (rendered.stdout) await context.print(rendered.stdout);
  for (const path of rendered.written) await context.say(own.written(shown(path, context.io.cwd)));
  return leftOut.some(({ why }) => why === "refused" || why === "rejected") ? EXIT.refused : EXIT.clean;
}
