import { Option } from "commander";
import { replaceFile } from "../../io/atomic-file.ts";
import { resolve } from "../../io/paths.ts";
import { validate } from "../../journeys/validate/validate.ts";
import type { Validation } from "../../model/validation.ts";
import { VERSION } from "../../model/version.ts";
import { visible } from "../../render/plain-text.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";

interface Options {
  readonly format: "pretty" | "json";
  readonly output?: string;
  readonly force?: boolean;
  readonly failOn: "error" | "warning";
}

/** Cells of a line in a report that goes to a file. */
const FILE_COLUMNS = 100;

export const declare: Declare = (command, words, does) => {
  const t = words.validate;
  command
    .argument("<PATH...>", t.paths)
    .addOption(new Option("--format <FORM>", t.format).choices(["pretty", "json"]).default("pretty"))
    .option("-o, --output <FILE>", t.output)
    .option("--force", t.force)
    .addOption(new Option("--fail-on <LEVEL>", t.failOn).choices(["error", "warning"]).default("error"))
    .action((paths: string[], options: Options) => does((context) => work(paths, options, context)));
};

async function work(paths: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const t = context.words.cli.validate;
  const validation = await validate({ paths, asOf: context.asOf, config: context.config }, context.io);
  // Two are enough to see; the result lists them all.
  for (const { path } of validation.notRun.filter((one) => one.needs === "config").slice(0, 2))
    await context.say(t.projectUnused(visible(path ?? "")));
  const report = await reportOf(validation, options, context);
  if (options.output === undefined) await context.print(report);
  else {
    const path = resolve(context.io.cwd, options.output);
    await replaceFile(context.io, path, new TextEncoder().encode(report), { force: options.force === true });
    await context.say(t.written(visible(options.output)));
  }
  if (validation.files.length === 0) {
    await context.say(t.nothing(paths.map(visible).join("、")));
    return EXIT.failed;
  }
  return exitOf(validation, options.failOn);
}

async function reportOf(validation: Validation, options: Options, context: Context): Promise<string> {
  const words = context.words.diagnostics;
  if (options.format === "json") {
    const { jsonReport } = await import("../../render/diagnostics/json.ts");
    return jsonReport(validation, words, { name: "riskpaper", version: VERSION });
  }
  const { prettyReport } = await import("../../render/diagnostics/pretty.ts");
  const toFile = options.output !== undefined;
  return prettyReport(validation, words, {
    colour: context.colour.out && !toFile,
    columns: toFile ? FILE_COLUMNS : context.io.stdout.columns,
  });
}

/** `--fail-on` changes only the exit code, never a verdict. */
function exitOf({ files, diagnostics }: Validation, failOn: Options["failOn"]): ExitCode {
  const all = [...files.flatMap((file) => file.diagnostics), ...diagnostics];
  const refused =
    files.some((file) => file.verdict !== "accepted") || diagnostics.some((one) => one.severity === "error");
  const doubted = failOn === "warning" && all.some((one) => one.severity === "warning");
  return refused || doubted ? EXIT.refused : EXIT.clean;
}
