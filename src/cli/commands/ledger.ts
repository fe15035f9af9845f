import { loadRegisterWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import type { ImportFlags } from "../ledger-import.ts";
import { declareValidateOptions } from "../validate-options.ts";
import { declareRegister } from "./ledger-register.ts";
import { declareDue } from "./ledger-due.ts";
import { declareExport } from "./ledger-export.ts";
import { declareDashboard } from "./ledger-dashboard.ts";
import { declareDiff } from "./ledger-diff.ts";
import { declareMerge } from "./ledger-merge.ts";
import { declareRepeats } from "./ledger-repeats.ts";
import { declareStats } from "./ledger-stats.ts";

export const declare: Declare = async (command, words, does, locale) => {
  const t = words.ledger.import;
  const register = await loadRegisterWords(locale);
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const read = command
    .helpCommand(false)
    .command("import")
    .description(t.summary)
    .argument("<FILE...>", t.file)
    .option("--json", t.json)
    .option("-o, --output <FILE>", t.output)
    .option("--force", t.force)
    .option("--trace", t.trace)
    .option("--map <HEADER=KEY>", t.map, several)
    .option("--save-mapping <FILE>", t.saveMapping)
    .option("--opening", register.import.opening)
    .option("--submission", register.import.submission)
    .option("--partial", register.import.partial)
    .option("--approver <NAME>", register.import.approver)
    .option("--take-over", register.takeOver);
  declareValidateOptions(read, words.validate);
  read.action((files: string[], flags: ImportFlags) =>
    does(async (context) => (await import("../ledger-import.ts")).importFiles(files, flags, context)),
  );
  await declareRegister(command, does, locale);
  await declareMerge(command, words, does, locale);
  await declareDiff(command, words, does, locale);
  await declareStats(command, words, does, locale);
  await declareRepeats(command, words, does, locale);
  await declareDue(command, words, does, locale);
  await declareDashboard(command, words, does, locale);
  await declareExport(command, words, does, locale);
};
