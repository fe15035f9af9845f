import { exportBook } from "../journeys/books/export-book.ts";
import { importBook, type ImportedBook } from "../journeys/books/import-book.ts";
import { plainSight, told } from "../render/diagnostics/json.ts";
import { prettyReport } from "../render/diagnostics/pretty.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { loadCatalogue } from "../text/load.ts";
import type { ExportFlags, FormFlags, ImportFlags } from "./book-flags.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { exitOf } from "./validation-report.ts";

type Words = Catalogue["library"]["books"];

// What is written in workbooks is Chinese, whatever language the person at the keyboard reads.
const documentWords = () => loadCatalogue("zh-CN");

export async function exportBooks(
  group: "library" | "checklist",
  given: string | null,
  { output, blank, force }: ExportFlags,
  context: Context,
): Promise<ExitCode> {
  const command = `riskpaper ${group} export`;
  if (output === undefined) throw new UsageError({ kind: "optionMissing", given: "-o, --output <FILE>" }, command);
  if (given === null && !blank)
    throw new UsageError({ kind: "argumentMissing", given: group === "library" ? "LIBRARY" : "CHECKLIST" }, command);
  if (given !== null && blank) throw new UsageError({ kind: "excessArguments", expected: "0", got: "1" }, command);
  const { asOf, config, io } = context;
  const kind = group === "library" ? "RiskLibrary" : "Checklist";
  const wanted = { kind, given, output, force: force === true, asOf, config } as const;
  return finish(await exportBook(wanted, io, await documentWords()), output, context);
}

export async function makeForm(given: string, flags: FormFlags, context: Context): Promise<ExitCode> {
  const { output } = flags;
  if (output === undefined)
    throw new UsageError({ kind: "optionMissing", given: "-o, --output <FILE>" }, "riskpaper checklist form");
  const { formOf } = await import("../journeys/books/checklist-form.ts");
  const { asOf, config, io } = context;
  const wanted = {
    given,
    output,
    org: flags.org ?? null,
    answers: flags.answers ?? null,
    paper: flags.paper === true,
    force: flags.force === true,
    asOf,
    config,
  };
  return finish(await formOf(wanted, io, await documentWords()), output, context);
}

async function finish(
  { stdout }: { readonly stdout: Uint8Array | null },
  output: string,
  context: Context,
): Promise<ExitCode> {
  if (stdout) await context.print(stdout);
  else await context.say(context.words.cli.render.written(visible(output)));
  return EXIT.clean;
}

export async function importBooks(
  group: "library" | "checklist",
  file: string,
  { output, force, json }: ImportFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const { asOf, config, io, locale } = context;
  const options = { file, output: output ?? null, force: force === true, asOf, config };
  const imported =
    group === "library"
      ? await importBook("RiskLibrary", options, io)
      : await (await import("../journeys/books/import-checklist.ts")).importChecklist(options, io);
  const { diagnostics } = await loadCatalogue(locale);
  if (json) await context.print(importedJson(imported, diagnostics));
  else {
    const { colour } = context;
    const page = { colour: colour.out, columns: io.stdout.columns, verbose: context.verbose };
    await context.print(await prettyReport(imported.validation, diagnostics, page));
  }
  if (output !== undefined)
    await context.say(imported.written === null ? words.import.notWritten : words.import.written(visible(output)));
  return exitOf(imported.validation, "error");
}

/** The document and every problem of its workbook, for programs. */
function importedJson({ kind, document, file }: ImportedBook, words: Catalogue["diagnostics"]): string {
  const source = { path: file.path, sha256: file.sha256, verdict: file.verdict };
  const diagnostics = file.diagnostics.map((one) => told(one, words));
  return `${plainSight(JSON.stringify({ kind, schemaVersion: "1", source, document, diagnostics }, null, 2))}\n`;
}
