import type { Command } from "commander";
import { FLAT_FORMATS, type FlatFormat } from "../../model/flat-table.ts";
import type { Locale } from "../../model/locale.ts";
import { nearest } from "../../model/nearest.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue, loadLedgerExportWords, loadLedgerStatsWords } from "../../text/load.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayLeftOut, sayNoRows } from "../left-out.ts";
import { declareMask, type MaskFlags } from "../mask-option.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";

type Flags = ValidateFlags &
  MaskFlags & {
    readonly output?: string;
    readonly format?: string;
    readonly history?: string;
    /** False with `--no-bom`. */
    readonly bom: boolean;
    readonly withErrors?: boolean;
    readonly force?: boolean;
  };

const COMMAND = "riskpaper ledger export";
const OUTPUT = "-o, --output <FILE>";
const FORMAT = "--format <FORM>";
const HISTORY = "--history <FILE>";

export async function declareExport(
  group: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
): Promise<void> {
  const t = await loadLedgerExportWords(locale);
  const command = group
    .command("export")
    .description(t.summary)
    .argument("<PATH...>", t.files)
    .option(OUTPUT, t.output)
    .option(FORMAT, t.format)
    .option(HISTORY, t.history)
    .option("--no-bom", t.noBom)
    .option("--with-errors", t.withErrors)
    .option("--force", t.force);
  declareMask(command, words);
  declareValidateOptions(command, words.validate);
  command.action((paths: string[], flags: Flags) => does((context) => work(paths, flags, context)));
}

async function work(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { output, history = null, format } = flags;
  if (output === undefined) throw new UsageError({ kind: "optionMissing", given: OUTPUT }, COMMAND);
  if (history !== null && history === output)
    throw new UsageError({ kind: "conflict", a: OUTPUT, b: HISTORY }, COMMAND);
  const target = (path: string) => ({
    output: path,
    format: formatOf(path, format),
    // Whoever reads a pipe is no spreadsheet program.
    bom: flags.bom && path !== "-",
  });
  const options = {
    ...validateOptions(paths, { ...flags }, context),
    withErrors: flags.withErrors === true,
    findings: target(output),
    transitions: history === null ? null : target(history),
    force: flags.force === true,
    mask: flags.mask ?? null,
  };
  const { exportLedgers } = await import("../../journeys/ledger-export.ts");
  // What stands in place of a secret is Chinese, as the rows are.
  const done = await exportLedgers(options, context.io, await loadCatalogue("zh-CN"), (bytes) => context.print(bytes));
  const [t, stats] = [await loadLedgerExportWords(context.locale), await loadLedgerStatsWords(context.locale)];
  await sayLeftOut(
    done.left_out,
    { leftOutOne: t.leftOutOne, leftOut: stats.leftOut, leftOutRows: stats.leftOutRows },
    context,
  );
  if (done.written.length === 0) return sayNoRows(t.none, t.noneTodo, done.validation.files.length, context);
  for (const { output: path, table, rows } of done.written)
    await context.say(t.written({ path: visible(path), table: t.tables[table], rows }));
  return done.left_out.some(({ why }) => why === "refused" || why === "rejected") ? EXIT.refused : EXIT.clean;
}

/** As asked for, else as the file's name ends; csv on stdout. @throws UsageError */
function formatOf(path: string, given: string | undefined): FlatFormat {
  const [, ending = ""] = /\.([^./\\]+)$/.exec(path) ?? [];
  const asked = given ?? (path === "-" ? "csv" : (ENDINGS[ending.toLowerCase()] ?? ending));
  const found = FLAT_FORMATS.find((one) => one === asked);
  if (found === undefined) {
    const near = nearest(asked, FLAT_FORMATS);
    const known = near === null ? FLAT_FORMATS : [near];
    throw new UsageError({ kind: "badValue", flags: FORMAT, given: asked, known }, COMMAND);
  }
  // Its end says where everything stands: nobody reads it from a pipe.
  if (found === "parquet" && path === "-")
    throw new UsageError({ kind: "conflict", a: "--format parquet", b: "-o -" }, COMMAND);
  return found;
}

const ENDINGS: Readonly<Record<string, string>> = { jsonl: "ndjson", pq: "parquet" };
