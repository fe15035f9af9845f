import { type Imported, importLedger } from "../journeys/ledger-import.ts";
import { saveMapping, wholeMapping } from "../journeys/ledger-mapping.ts";
import { isRegisterPath } from "../model/register.ts";
import { ledgerName } from "../render/diagnostics/lacking.ts";
import { prettyReport } from "../render/diagnostics/pretty.ts";
import { importedJson } from "../render/imported-ledger.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { loadCatalogue } from "../text/load.ts";
import { batchDone } from "./batch-done.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { shellWord } from "./shell-word.ts";
import { type ValidateFlags, validateOptions } from "./validate-options.ts";
import { exitOf, writeReport } from "./validation-report.ts";

export type ImportFlags = ValidateFlags & {
  readonly json?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly trace?: boolean;
  readonly map?: readonly string[];
  readonly saveMapping?: string;
  readonly opening?: boolean;
  readonly partial?: boolean;
  readonly submission?: boolean;
  readonly approver?: string;
  readonly takeOver?: boolean;
};

const COMMAND = "riskpaper ledger import";

/** The work of `ledger import`: into rows, or with `-o NAME.register` into a register. */
export async function importFiles(files: readonly string[], flags: ImportFlags, context: Context): Promise<ExitCode> {
  const { io, words } = context;
  if (flags.output !== undefined && isRegisterPath(flags.output)) return register(files, flags, context);
  const [file = "", ...others] = files;
  const ofRegister = (["opening", "submission", "partial", "approver", "takeOver"] as const).some((key) => flags[key]);
  if (others.length > 0 || ofRegister)
    throw new UsageError({ kind: "optionMissing", given: "-o NAME.register" }, COMMAND);
  const { diagnostics } = await loadCatalogue(context.locale);
  const done = batchDone(context);
  const answers = answersOf(flags.map ?? []);
  const columns = await wholeMapping(flags.mapping ?? null, answers, io);
  const options = { ...validateOptions([file], { ...flags }, context), mapping: null, columns };
  const imported = await importLedger(options, flags.trace === true, io);
  if (flags.saveMapping !== undefined && imported.tables.length > 0) {
    await saveMapping(flags.saveMapping, answers, io);
    await context.say(words.cli.ledger.import.savedMapping(shellWord(flags.saveMapping)));
  }
  if (flags.output !== undefined && imported.tables.length > 0)
    await writeReport(importedJson(imported, diagnostics), flags.output, flags.force === true, context, done);
  if (flags.json && flags.output === undefined) await context.print(importedJson(imported, diagnostics));
  else await context.print(await summary(imported, diagnostics, context));
  return imported.validation.files.length === 0 ? EXIT.failed : exitOf(imported.validation, "error");
}

/** Into a register there is nothing to overwrite and no value to trace: its log says where each came from. */
async function register(files: readonly string[], flags: ImportFlags, context: Context): Promise<ExitCode> {
  const misfit = (["force", "trace"] as const).find((key) => flags[key]);
  if (misfit) throw new UsageError({ kind: "conflict", a: `--${misfit}`, b: "-o NAME.register" }, COMMAND);
  const answers = answersOf(flags.map ?? []);
  const columns = await wholeMapping(flags.mapping ?? null, answers, context.io);
  const { intoRegister } = await import("./register-import.ts");
  const code = await intoRegister(files, { ...flags }, columns, context);
  if (flags.saveMapping !== undefined && code !== EXIT.failed) {
    await saveMapping(flags.saveMapping, answers, context.io);
    await context.say(context.words.cli.ledger.import.savedMapping(shellWord(flags.saveMapping)));
  }
  return code;
}

/** What was read as what, then all that is to be said about it. */
async function summary(
  { tables, validation }: Imported,
  words: Catalogue["diagnostics"],
  context: Context,
): Promise<string> {
  const t = context.words.cli.ledger.import;
  const lines = tables.flatMap((table) => {
    const { sheet, headerRow, columns } = table.source;
    const pairs = Object.entries(columns).map(([key, header]) => `${visible(header)} → ${key}`);
    return [
      t.table({
        profile: table.profile,
        ledger: ledgerName(table.profile, words),
        sheet: visible(sheet),
        headerRow,
        rows: table.rows.length,
      }),
      `  ${pairs.join("；")}`,
    ];
  });
  const report = await prettyReport(validation, words, {
    colour: context.colour.out,
    columns: context.io.stdout.columns,
  });
  return lines.length > 0 ? `${lines.join("\n")}\n\n${report}` : report;
}

function answersOf(given: readonly string[]): Readonly<Record<string, string>> {
  const pairs = given.map((one) => {
    const at = one.lastIndexOf("=");
    if (at < 1 || at === one.length - 1)
      throw new UsageError({ kind: "badValue", flags: "--map <HEADER=KEY>", given: one, known: [] }, COMMAND);
    return [one.slice(0, at).trim(), one.slice(at + 1).trim()] as const;
  });
  return Object.fromEntries(pairs);
}
