import { mergeParts } from "../../journeys/validate/merge-parts.ts";
import type { Context, Declare } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { declareReport, exitOf, giveReport, type ReportFlags } from "../validation-report.ts";

export const declare: Declare = (command, words, does) => {
  command.argument("<PART...>", words.validate.parts);
  declareReport(command, words.validate);
  command.action((parts: string[], flags: ReportFlags) => does((context) => work(parts, flags, context)));
};

async function work(parts: readonly string[], flags: ReportFlags, context: Context): Promise<ExitCode> {
  const run = await mergeParts(parts, context.io);
  await giveReport(run, flags, context, null);
  return exitOf(run.validation, flags.failOn);
}
