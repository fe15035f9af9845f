import type { Command } from "commander";
import type { Locale } from "../../model/locale.ts";
import { paintFor } from "../../render/chalk.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue, loadLedgerDiffWords } from "../../text/load.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayLeftOut } from "../left-out.ts";
import { declareMask, type MaskFlags } from "../mask-option.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";

type Flags = ValidateFlags &
  MaskFlags & {
    readonly output?: string;
    readonly force?: boolean;
    readonly json?: boolean;
    readonly withErrors?: boolean;
  };

export async function declareDiff(
  group: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
): Promise<void> {
  const t = await loadLedgerDiffWords(locale);
  const command = group
    .command("diff")
    .description(t.summary)
    .argument("<BEFORE>", t.before)
    .argument("<AFTER>", t.after)
    .option("-o, --output <FILE>", t.output)
    .option("--force", t.force)
    .option("--json", t.json)
    .option("--with-errors", t.withErrors);
  declareMask(command, words);
  declareValidateOptions(command, words.validate);
  command.action((before: string, after: string, flags: Flags) =>
    does((context) => work(before, after, flags, context)),
  );
}

async function work(before: string, after: string, flags: Flags, context: Context): Promise<ExitCode> {
  const { io } = context;
  const { output, force } = flags;
  if (output !== undefined && !/\.(?:xlsx|md)$/i.test(output))
    throw new UsageError(
      { kind: "badValue", flags: "-o, --output <FILE>", given: output, known: [".xlsx", ".md"] },
      "riskpaper ledger diff",
    );
  const { diffPeriods } = await import("../../journeys/merge/diff-periods.ts");
  const options = {
    ...validateOptions([], { ...flags }, context),
    withErrors: flags.withErrors === true,
    mask: flags.mask ?? null,
  };
  const words = await loadCatalogue(context.locale);
  const diffed = await diffPeriods({ ...options, before, after }, io, words);
  const { ledgerDiff: t, ledgerStats } = words;
  const { changes, left_out, empty, headers, as_of, check } = diffed;
  const sides = { before: diffed.before, after: diffed.after };
  await sayLeftOut(left_out, ledgerStats, context);
  if (changes === null) {
    for (const path of empty) await context.say(words.cli.problem.lead(t.none(visible(path))));
    await context.say(words.cli.problem.todo(t.noneTodo));
    return EXIT.refused;
  }
  if (flags.json) {
    const { resultJson } = await import("../../render/merge/merged-json.ts");
    const json = resultJson({ as_of, ...sides, ...changes, left_out });
    await check("", "json", json);
    await context.print(json);
  } else {
    const { changesText } = await import("../../render/changes/changes-text.ts");
    const sheet = { words, paint: paintFor(context.colour.out), columns: io.stdout.columns };
    const text = `${changesText(changes, sides, headers, sheet)}\n`;
    await check("", "screen", text);
    await context.print(text);
  }
  if (output !== undefined) {
    const { writeChanges } = await import("../../journeys/merge/write-changes.ts");
    const document = { changes, ...sides, asOf: as_of, headers };
    await writeChanges(document, { output, force: force === true, check }, io, words);
    await context.say(words.cli.validate.written(visible(output)));
  }
  const bad = left_out.some(({ why }) => why === "refused" || why === "rejected");
  return bad || changes.unclear.length > 0 ? EXIT.refused : EXIT.clean;
}
