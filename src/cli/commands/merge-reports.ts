import { mergeParts } from "../../journeys/validate/merge-parts.ts";
import { batchDone } from "../batch-done.ts";
import type { Context, Declare } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { loadCliWords } from "../../text/load.ts";
import { concludeReport, declareReport, exitOf, type ReportFlags } from "../validation-report.ts";

export const declare: Declare = (command, words, does) => {
  command.argument("<PART...>", words.validate.parts);
  declareReport(command, words.validate);
  command.option("--register-rounds <FILE>", words.validate.registerRounds);
  command.action((parts: string[], flags: Flags) => does((context) => work(parts, flags, context)));
};

type Flags = ReportFlags & { readonly registerRounds?: string };

async function work(parts: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { run, language } = await mergeParts(parts, context.io);
  // As one run over everything would have spoken, wherever the parts are merged.
  const speaking =
    context.lang === null ? { ...context, locale: language, words: { cli: await loadCliWords(language) } } : context;
  const given = { registerRounds: flags.registerRounds ?? null, received: null };
  await concludeReport(run, given, flags, speaking, null, batchDone(speaking));
  return exitOf(run.validation, flags.failOn);
}
