import { Option, type Command } from "commander";
import { replaceFile } from "../io/atomic-file.ts";
import { resolve } from "../io/paths.ts";
import { crewOf } from "../journeys/validate/crew.ts";
import type { Run } from "../journeys/validate/conclude.ts";
import type { ValidateOptions } from "../journeys/validate/options.ts";
import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { VERSION } from "../model/version.ts";
import { standingSummary, type Validation } from "../model/validation.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { loadCatalogue, loadReportWords } from "../text/load.ts";
import type { BatchDone } from "./batch-done.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";

const FORMATS = ["pretty", "json", "ndjson", "sarif", "junit", "github", "xlsx"] as const;

export interface ReportFlags {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly force?: boolean;
  readonly failOn: "error" | "warning";
  readonly annotate?: string;
}

/** Cells of a line in a report that goes to a file. */
const FILE_COLUMNS = 100;
export const TOOL = { name: "riskpaper", version: VERSION } as const;

/** Declares in what form a result comes, and where. */
export const declareReport = (command: Command, t: Catalogue["cli"]["validate"]): Command =>
  command
    .addOption(new Option("--format <FORM>", t.format).choices(FORMATS).default("pretty"))
    .option("-o, --output <FILE>", t.output)
    .option("--force", t.force)
    .option("--annotate <DIR>", t.annotate)
    .addOption(new Option("--fail-on <LEVEL>", t.failOn).choices(["error", "warning"]).default("error"));

/**
 * What is done with a run that is judged: its rounds are registered, the result goes to stdout or the file, the returns are
 * written. `sent`: an ndjson stream up to its end, which is all that is left to give.
 */
export async function concludeReport(
  given: Run,
  options: Pick<ValidateOptions, "registerRounds" | "received" | "jobs" | "seconds" | "memory">,
  flags: ReportFlags,
  context: Context,
  sent: string | null,
  done: BatchDone,
): Promise<void> {
  const t = context.words.cli.validate;
  let run = given;
  const { registerRounds, received } = options;
  if (registerRounds) {
    const { registerRun } = await import("../journeys/validate/register-run.ts");
    const registered = await registerRun(given, registerRounds, received ?? receivedOf(given), context.io);
    run = registered.run;
    const sentence = t.registered({ count: registered.added, path: visible(registerRounds) });
    done.wrote("rounds", sentence);
    await context.say(sentence);
  }
  const report = sent ?? (await reportOf(run, flags, context));
  if (flags.output === undefined) await context.print(report);
  else {
    await context.say(await totalsOf(run, context));
    await writeReport(report, flags.output, flags.force === true, context, done);
  }
  if (flags.annotate === undefined) return;
  const { annotate } = await import("../journeys/validate/annotate.ts");
  const how = { folder: flags.annotate, inputs: run.paths, force: flags.force === true, crew: crewOf(options) };
  const sentence = (count: number) => t.returned({ count, folder: visible(flags.annotate ?? "") });
  let count = 0;
  const words = await loadCatalogue(context.locale);
  const returns = await annotate(run.validation, how, words, context.io, () => {
    done.wrote("returns", sentence(++count));
  });
  for (const { path, lost } of returns)
    if (lost !== null) await context.say(t.unmarked({ path: visible(path), code: lost }));
  await context.say(sentence(returns.length));
}

/** What a run came to, in one line; who reported too where it is known who has to. */
async function totalsOf(run: Run, { locale, words }: Context): Promise<string> {
  const { report } = await loadReportWords(locale, []);
  const files = report.summary(standingSummary(run.validation));
  if (run.around.roster === null) return files;
  const { reportingOfRun } = await import("../journeys/validate/reporting.ts");
  const totals = reportingOfRun(run)?.totals;
  return totals && totals.due > 0 ? files + words.cli.validate.submitted(totals) : files;
}

/** Every input of a run came in on one day. */
const receivedOf = ({ around }: Run): PlainDate | null => Object.values(around.received)[0] ?? null;

export async function writeReport(
  report: string | Uint8Array,
  output: string,
  force: boolean,
  context: Context,
  done: BatchDone,
): Promise<void> {
  const bytes = typeof report === "string" ? new TextEncoder().encode(report) : report;
  await replaceFile(context.io, resolve(context.io.cwd, output), bytes, { force });
  const sentence = context.words.cli.validate.written(visible(output));
  done.wrote("report", sentence);
  await context.say(sentence);
}

async function reportOf(run: Run, flags: ReportFlags, context: Context): Promise<string | Uint8Array> {
  const { validation } = run;
  const words = await loadReportWords(context.locale, codesOf(validation));
  const toFile = flags.output !== undefined;
  switch (flags.format) {
    case "json":
      return (await import("../render/diagnostics/json.ts")).jsonReport(validation, words, TOOL);
    case "ndjson":
      return (await import("../render/diagnostics/ndjson.ts")).ndjsonReport(validation, words, TOOL);
    case "sarif":
      return (await import("../render/diagnostics/sarif.ts")).sarifReport(
        validation,
        await loadCatalogue(context.locale),
        TOOL,
      );
    case "junit":
      return (await import("../render/diagnostics/junit.ts")).junitReport(validation, words);
    case "github":
      return (await import("../render/diagnostics/github.ts")).githubReport(validation, words);
    case "xlsx": {
      // Bytes on a terminal help nobody.
      if (!toFile && context.io.stdout.isTTY)
        throw new UsageError({ kind: "optionMissing", given: "-o, --output <FILE>" }, "riskpaper validate");
      const { reportingOfRun } = await import("../journeys/validate/reporting.ts");
      const { resultWorkbook } = await import("../render/diagnostics/result-workbook.ts");
      return resultWorkbook(validation, reportingOfRun(run), await loadCatalogue(context.locale));
    }
    default:
      return (await import("../render/diagnostics/pretty.ts")).prettyReport(validation, words, {
        colour: context.colour.out && !toFile,
        columns: toFile ? FILE_COLUMNS : context.io.stdout.columns,
        verbose: context.verbose,
      });
  }
}

/** Every code that a report on the result names with words. */
const codesOf = ({ files, diagnostics }: Validation): readonly DiagnosticCode[] =>
  [...files.flatMap((file) => file.diagnostics), ...diagnostics].map(({ code }) => code);

/** `--fail-on` changes only the exit code, never a verdict. Nothing waived counts. */
export function exitOf({ files, diagnostics }: Validation, failOn: ReportFlags["failOn"]): ExitCode {
  const counting = [...files.flatMap((file) => file.diagnostics), ...diagnostics].filter((one) => one.waived !== true);
  const refused =
    files.some((file) => file.verdict !== "accepted") ||
    diagnostics.some((one) => one.severity === "error" && one.waived !== true);
  const doubted = failOn === "warning" && counting.some((one) => one.severity === "warning");
  return refused || doubted ? EXIT.refused : EXIT.clean;
}
