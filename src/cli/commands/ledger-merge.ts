import { Option, type Command } from "commander";
import type { Locale } from "../../model/locale.ts";
import { paintFor } from "../../render/chalk.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue, loadLedgerMergeWords } from "../../text/load.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { sayLeftOut, sayNoRows } from "../left-out.ts";
import { declareMask, type MaskFlags } from "../mask-option.ts";
import { shown } from "../shown.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";

const FORMATS = ["xlsx", "json", "yaml", "csv"] as const;

type Flags = ValidateFlags &
  MaskFlags & {
    readonly output?: string;
    readonly format?: (typeof FORMATS)[number];
    readonly force?: boolean;
    readonly json?: boolean;
    readonly withErrors?: boolean;
  };

export async function declareMerge(
  group: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
): Promise<void> {
  const t = await loadLedgerMergeWords(locale);
  const command = group
    .command("merge")
    .description(t.summary)
    .argument("<PATH...>", t.files)
    .option("-o, --output <FILE>", t.output)
    .addOption(new Option("--format <FORM>", t.format).choices(FORMATS))
    .option("--force", t.force)
    .option("--json", t.json)
    .option("--with-errors", t.withErrors);
  declareMask(command, words);
  declareValidateOptions(command, words.validate);
  command.action((paths: string[], flags: Flags) => does((context) => work(paths, flags, context)));
}

async function work(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { io } = context;
  const { mergeSubmissions } = await import("../../journeys/merge/merge-submissions.ts");
  const read = await mergeSubmissions(
    { ...validateOptions(paths, { ...flags }, context), withErrors: flags.withErrors === true },
    io,
  );
  const words = await loadCatalogue(context.locale);
  const { ledgerMerge: t, ledgerStats } = words;
  await sayLeftOut(read.left_out, ledgerStats, context);
  const { shownSubmissions } = await import("../../journeys/merge/shown-submissions.ts");
  const asked = { config: context.config, mask: flags.mask ?? null };
  const { submissions, check } = await shownSubmissions(read, asked, io, words);
  const { merged, left_out, completeness, validation } = submissions;
  if (merged.sources.length === 0) return sayNoRows(t.none, ledgerStats.noneTodo, validation.files.length, context);
  const toStdout = flags.output === "-";
  const report = await reportOf(submissions, flags.json === true, toStdout, context, words);
  await check("", flags.json ? "json" : "screen", report);
  if (flags.output !== undefined) {
    const { writeMerged } = await import("../../journeys/merge/write-merged.ts");
    const target = { output: flags.output, format: flags.format ?? null, force: flags.force === true, check };
    const { written, unchanged, strange, stdout } = await writeMerged(submissions, target, io, words);
    if (stdout !== null) await context.print(stdout);
    if (!toStdout) await context.print(report);
    for (const path of written) await context.say(words.cli.validate.written(shown(path, context.io.cwd)));
    if (unchanged > 0) await context.say(t.unchanged(unchanged));
    if (strange.length > 0)
      await context.say(t.strange({ folder: visible(flags.output), names: strange.map(visible).join("、") }));
  } else await context.print(report);
  if (toStdout) for (const line of report.trimEnd().split("\n")) await context.say(line);
  if (!flags.json || toStdout) for (const line of completenessLines(completeness, t)) await context.say(line);
  const bad = left_out.some(({ why }) => why === "refused" || why === "rejected");
  return bad || merged.conflicts.length > 0 ? EXIT.refused : EXIT.clean;
}

type Submissions = Awaited<ReturnType<typeof import("../../journeys/merge/merge-submissions.ts")["mergeSubmissions"]>>;

async function reportOf(
  { as_of, merged, completeness, zero_reports: zeros, left_out, headers }: Submissions,
  json: boolean,
  toStdout: boolean,
  { colour, io }: Context,
  words: Catalogue,
): Promise<string> {
  if (json) {
    const { mergedReport, resultJson, zeroReport } = await import("../../render/merge/merged-json.ts");
    return resultJson({
      as_of,
      ...mergedReport(merged),
      zero_reports: zeroReport(zeros, merged),
      completeness,
      left_out,
    });
  }
  const { mergedText } = await import("../../render/merge/merged-text.ts");
  const paint = paintFor(toStdout ? colour.err : colour.out);
  return `${mergedText(merged, as_of, headers, { words, paint, columns: io.stdout.columns })}\n`;
}

function completenessLines(completeness: Submissions["completeness"], t: Catalogue["ledgerMerge"]): readonly string[] {
  if (completeness === null) return [t.noRoster];
  const { due, reported, missing } = completeness;
  const names = missing.map(({ code, name }) => visible(`${code} ${name}`)).join("、");
  return [
    t.completeness({ due, reported, missing: missing.length }),
    ...(missing.length > 0 ? [t.notReported(names)] : []),
  ];
}
