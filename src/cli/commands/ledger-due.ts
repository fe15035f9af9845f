import type { Command } from "commander";
import { type Horizon, horizonOf } from "../../model/horizon.ts";
import type { Locale } from "../../model/locale.ts";
import { paintFor } from "../../render/chalk.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue, loadLedgerDueWords } from "../../text/load.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayLeftOut, sayNoRows } from "../left-out.ts";
import { declareMask, type MaskFlags } from "../mask-option.ts";
import { shown } from "../shown.ts";
import { declareValidateOptions, type ValidateFlags, validateOptions } from "../validate-options.ts";

type Flags = ValidateFlags &
  MaskFlags & {
    readonly within: string;
    readonly group: string;
    readonly ics?: string;
    readonly output?: string;
    readonly json?: boolean;
    readonly withErrors?: boolean;
    readonly force?: boolean;
  };

const COMMAND = "riskpaper ledger due";
const WITHIN = "--within <DAYS>";
const GROUP = "--group <KEY>";
const ICS = "--ics <FILE>";
const OUTPUT = "-o, --output <DIR>";
const GROUPS = ["unit", "owner"] as const;
const USUAL = "10";

export async function declareDue(
  group: Command,
  words: Catalogue["cli"],
  does: (work: Work) => void,
  locale: Locale,
): Promise<void> {
  const t = await loadLedgerDueWords(locale);
  const command = group
    .command("due")
    .description(t.summary)
    .argument("<PATH...>", t.files)
    .option(WITHIN, t.within, USUAL)
    .option(GROUP, t.group, "unit")
    .option(ICS, t.ics)
    .option(OUTPUT, t.output)
    .option("--json", t.json)
    .option("--with-errors", t.withErrors)
    .option("--force", t.force)
    .addHelpText("after", `\n${t.exit}`);
  declareMask(command, words);
  declareValidateOptions(command, words.validate);
  command.action((paths: string[], flags: Flags) => does((context) => work(paths, flags, context)));
}

async function work(paths: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const { io } = context;
  const options = {
    ...validateOptions(paths, { ...flags }, context),
    withErrors: flags.withErrors === true,
    horizon: horizonFrom(flags.within),
    by: groupFrom(flags.group),
    calendar: flags.ics ?? null,
    reminders: remindersFrom(flags),
    mask: flags.mask ?? null,
    force: flags.force === true,
  };
  const { ledgerDue } = await import("../../journeys/ledger-due.ts");
  // What units are sent is Chinese whatever language the person at the keyboard reads.
  const due = await ledgerDue(options, io, await loadCatalogue("zh-CN"));
  const words = await loadCatalogue(context.locale);
  const t = words.ledgerDue;
  await sayLeftOut(due.left_out, words.ledgerStats, context);
  if (due.list === null) return sayNoRows(t.none, t.noneTodo, due.validation.files.length, context);
  const { view: list, check } = due.list;
  if (due.stdout) await context.print(due.stdout);
  else if (flags.json) {
    const json = `${JSON.stringify({ ...list, left_out: due.left_out }, null, 2)}\n`;
    await check("", "json", json);
    await context.print(json);
  } else {
    const sheet = { words, paint: paintFor(context.colour.out), columns: io.stdout.columns };
    const { dueText } = await import("../../render/terminal/due-list.ts");
    const text = `${dueText(list, sheet)}\n`;
    await check("", "screen", text);
    await context.print(text);
  }
  if (due.entries === 0) await context.say(t.noEntries);
  if (due.reminders === 0) await context.say(t.noReminders);
  for (const path of due.written) await context.say(t.written(shown(path, io.cwd)));
  // Overdue findings are what was asked about; they make no run a failure.
  return due.left_out.some(({ why }) => why === "refused" || why === "rejected") ? EXIT.refused : EXIT.clean;
}

function horizonFrom(given: string): Horizon {
  const horizon = horizonOf(given);
  if (horizon === null) throw new UsageError({ kind: "badValue", flags: WITHIN, given, known: ["10", "10w"] }, COMMAND);
  return horizon;
}

function groupFrom(given: string): (typeof GROUPS)[number] {
  const found = GROUPS.find((one) => one === given);
  if (found === undefined) throw new UsageError({ kind: "badValue", flags: GROUP, given, known: GROUPS }, COMMAND);
  return found;
}

function remindersFrom({ output, ics }: Flags): string | null {
  if (output === undefined) return null;
  if (output === "-")
    throw new UsageError({ kind: "badValue", flags: OUTPUT, given: output, known: ["DIR/"] }, COMMAND);
  if (output === ics) throw new UsageError({ kind: "conflict", a: ICS, b: OUTPUT }, COMMAND);
  return output;
}
