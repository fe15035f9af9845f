import type { Command } from "commander";
import { basename } from "../../io/paths.ts";
import type { Repeats } from "../../journeys/ledger-repeats.ts";
import type { Locale } from "../../model/locale.ts";
import { paintFor } from "../../render/chalk.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue, loadLedgerRepeatsWords } from "../../text/load.ts";
import { batchDone } from "../batch-done.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayLeftOut, sayNoRows } from "../left-out.ts";
import { declareMask, type MaskFlags } from "../mask-option.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";
import { writeReport } from "../validation-report.ts";

type Flags = ValidateFlags &
  MaskFlags & {
    readonly before?: readonly string[];
    readonly minLikeness?: string;
    readonly json?: boolean;
    readonly output?: string;
    readonly withErrors?: boolean;
    readonly force?: boolean;
  };

const COMMAND = "riskpaper ledger repeats";
const LIKENESS = "--min-likeness <NUMBER>";
const OUTPUT = "-o, --output <FILE>";

export async function declareRepeats(
  group: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
): Promise<void> {
  const t = await loadLedgerRepeatsWords(locale);
  const command = group
    .command("repeats")
    .description(t.summary)
    .argument("<PATH...>", t.files)
    .option("--before <PATH...>", t.before)
    .option(LIKENESS, t.minLikeness)
    .option("--json", t.json)
    .option(OUTPUT, t.output)
    .option("--with-errors", t.withErrors)
    .option("--force", t.force)
    .addHelpText("after", `\n${t.exit}`);
  declareMask(command, words);
  declareValidateOptions(command, words.validate);
  command.action((paths: string[], flags: Flags) => does((context) => work(paths, flags, context)));
}

async function work(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const likeness = likenessFrom(flags.minLikeness);
  const form = formOf(flags.output);
  const options = {
    ...validateOptions(paths, { ...flags }, context),
    withErrors: flags.withErrors === true,
    before: flags.before ?? [],
    likeness,
    mask: flags.mask ?? null,
    outputs: flags.output === undefined ? [] : [flags.output],
  };
  const { ledgerRepeats } = await import("../../journeys/ledger-repeats.ts");
  const words = await loadCatalogue(context.locale);
  const { repeats: shown, inputs, left_out } = await ledgerRepeats(options, context.io, words);
  const t = words.ledgerRepeats;
  await sayLeftOut(left_out, words.ledgerStats, context);
  if (shown === null) return sayNoRows(t.noLedger, t.noLedgerTodo, inputs, context);
  const { view: repeats, check } = shown;
  if (flags.output !== undefined && form !== null) {
    const file = await fileOf(repeats, form, words);
    await check(basename(flags.output), form, file);
    await writeReport(file, flags.output, flags.force === true, context, batchDone(context));
  }
  if (flags.json) {
    const json = `${JSON.stringify({ ...repeats, left_out }, null, 2)}\n`;
    await check("", "json", json);
    await context.print(json);
  } else if (form === null) {
    const { repeatsText } = await import("../../render/repeats/terminal.ts");
    const sheet = { words, paint: paintFor(context.colour.out), columns: context.io.stdout.columns };
    const text = `${repeatsText(repeats, sheet)}\n`;
    await check("", "screen", text);
    await context.print(text);
  }
  // What came back is what was asked about; it makes no run a failure.
  return left_out.some(({ why }) => why === "refused" || why === "rejected") ? EXIT.refused : EXIT.clean;
}

async function fileOf(repeats: Repeats, form: "xlsx" | "md", words: Catalogue): Promise<string | Uint8Array> {
  if (form === "md") return (await import("../../render/repeats/markdown.ts")).repeatsMarkdown(repeats, words);
  return (await import("../../render/repeats/workbook.ts")).repeatsWorkbook(repeats, words);
}

function likenessFrom(given: string | undefined): number | null {
  if (given === undefined) return null;
  const number = /^(?:0?\.\d{1,4}|[01](?:\.\d{1,4})?)$/.test(given) ? Number(given) : Number.NaN;
  if (number >= 0.5 && number <= 1) return number;
  throw new UsageError({ kind: "badValue", flags: LIKENESS, given, known: ["0.5", "0.85", "1"] }, COMMAND);
}

/** The kind of file `-o` asks for by its ending; null where there is none to write. */
function formOf(given: string | undefined): "xlsx" | "md" | null {
  if (given === undefined) return null;
  const form = (["xlsx", "md"] as const).find((one) => given.toLowerCase().endsWith(`.${one}`));
  if (form) return form;
  throw new UsageError({ kind: "badValue", flags: OUTPUT, given, known: ["FILE.xlsx", "FILE.md"] }, COMMAND);
}
