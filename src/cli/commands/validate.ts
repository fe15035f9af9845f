import { examinePart, type Heard } from "../../journeys/validate/examine-part.ts";
import type { Progress } from "../../journeys/validate/part.ts";
import { resultOf } from "../../journeys/validate/conclude.ts";
import type { ValidateOptions } from "../../journeys/validate/options.ts";
import type { StoredPart } from "../../journeys/validate/part.ts";
import { validateRun } from "../../journeys/validate/validate.ts";
import type { FileResult, NotApplied } from "../../model/validation.ts";
import { visible } from "../../render/plain-text.ts";
import { loadCatalogue } from "../../text/load.ts";
import { type BatchDone, batchDone } from "../batch-done.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { progressLine } from "../progress.ts";
import { shardOf } from "../shard.ts";
import { shellWord } from "../shell-word.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";
import { concludeReport, declareReport, exitOf, type ReportFlags, TOOL, writeReport } from "../validation-report.ts";

type Flags = ReportFlags & ValidateFlags & { readonly shard?: string };

export const declare: Declare = (command, words, does) => {
  const t = words.validate;
  command.argument("<PATH...>", t.paths);
  declareReport(command, t).option("--shard <I/N>", t.shard);
  declareValidateOptions(command, t);
  command.action((paths: string[], flags: Flags) => does((context) => work(paths, flags, context)));
};

function work(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const outputs = [flags.output, flags.annotate].filter((path) => path !== undefined);
  const options = { ...validateOptions(paths, flags, context), outputs };
  return flags.shard === undefined ? whole(options, flags, context) : slice(options, flags.shard, flags, context);
}

/** One run over everything. */
async function whole(options: ValidateOptions, flags: Flags, context: Context): Promise<ExitCode> {
  const progress = progressLine(context);
  const stream = flags.format === "ndjson" ? await ndjsonStream(flags, context) : null;
  const done = batchDone(context);
  const heard: Heard = { progress: both(progress.show, done), ...(stream ? { examined: stream.examined } : {}) };
  const run = await validateRun(options, context.io, heard).finally(progress.clear);
  const { validation } = run;
  await sayUnused(validation.notRun, context);
  await concludeReport(run, options, flags, context, stream ? stream.end(validation) : null, done);
  if (validation.files.length === 0) return nothing(options.paths, context);
  return exitOf(validation, flags.failOn);
}

/** One slice of a batch, into a part. */
async function slice(options: ValidateOptions, given: string, flags: Flags, context: Context): Promise<ExitCode> {
  const shard = shardOf(given, context.io.env);
  const { output, annotate, format } = flags;
  if (output === undefined) throw new UsageError({ kind: "optionMissing", given: "-o, --output <FILE>" }, COMMAND);
  // A form, and returns, are of the whole: merge-reports makes them.
  if (annotate !== undefined) throw new UsageError({ kind: "conflict", a: "--shard", b: "--annotate" }, COMMAND);
  if (format !== "pretty") throw new UsageError({ kind: "conflict", a: "--shard", b: "--format" }, COMMAND);
  const progress = progressLine(context);
  const done = batchDone(context);
  const heard: Heard = { progress: both(progress.show, done) };
  const part = await examinePart(options, shard, context.io, heard).finally(progress.clear);
  const t = context.words.cli.validate;
  await context.say(t.slice({ ...shard, files: part.files.length, inputs: part.inputs }));
  await sayUnused(part.whole?.notRun ?? [], context);
  const stored: StoredPart = { ...part, language: context.locale };
  await writeReport(`${JSON.stringify(stored)}\n`, output, flags.force === true, context, done);
  return part.inputs === 0 ? nothing(options.paths, context) : EXIT.clean;
}

const COMMAND = "riskpaper validate";

const both =
  (show: (progress: Progress) => void, done: BatchDone): Heard["progress"] =>
  (progress) => {
    done.judged(progress.files, progress.of);
    show(progress);
  };

/** Files go out as they are done; to a file all goes at once, at the end. */
async function ndjsonStream(flags: Flags, context: Context) {
  const { ndjsonEnd, ndjsonFile } = await import("../../render/diagnostics/ndjson.ts");
  const { diagnostics: words } = await loadCatalogue(context.locale);
  const sent = new Map<string, FileResult>();
  const kept: string[] = [];
  const examined: Heard["examined"] = async (file) => {
    const result = await resultOf(file, file.diagnostics);
    sent.set(file.path, result);
    const line = ndjsonFile(result, words);
    if (flags.output === undefined) await context.print(line);
    else kept.push(line);
  };
  return {
    examined,
    end: (validation: Parameters<typeof ndjsonEnd>[0]) => kept.join("") + ndjsonEnd(validation, sent, words, TOOL),
  };
}

/** Two are enough to see; the result lists them all. */
async function sayUnused(notRun: readonly NotApplied[], context: Context): Promise<void> {
  for (const { path } of notRun.filter((one) => one.needs === "config").slice(0, 2))
    await context.say(context.words.cli.validate.projectUnused(shellWord(path ?? "")));
}

async function nothing(paths: readonly string[], context: Context): Promise<ExitCode> {
  await context.say(context.words.cli.validate.nothing(paths.map(visible).join("、")));
  return EXIT.failed;
}
