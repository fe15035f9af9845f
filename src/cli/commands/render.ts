import { Option } from "commander";
import type { DocumentOptions, Rendered } from "../../journeys/document-output.ts";
import {
  DOCUMENTS,
  type Format,
  isEngagementDocument,
  isLetterDocument,
  isLibraryDocument,
  isPaperDocument,
  isRecordDocument,
  isSubmissionsDocument,
} from "../../journeys/documents.ts";
import { render } from "../../journeys/render.ts";
import { renderBlank } from "../../journeys/render-blank.ts";
import { renderEngagement } from "../../journeys/render-engagement.ts";
import { renderLetter } from "../../journeys/render-letters.ts";
import { renderLibrary } from "../../journeys/render-library.ts";
import { renderRecords } from "../../journeys/render-records.ts";
import { renderSchedule } from "../../journeys/render-schedule.ts";
import { renderSummary } from "../../journeys/render-summary.ts";
import { TemplatesRefused } from "../../journeys/templates/in-force.ts";
import type { Money } from "../../model/generated/documents.ts";
import { isRegisterPath } from "../../model/register.ts";
import { parseMoney } from "../../model/money.ts";
import { nearest } from "../../model/nearest.ts";
import type { DocumentName } from "../../render/document-name.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayLackingFonts } from "../lacking-fonts.ts";
import { declareMask, type MaskFlags } from "../mask-option.ts";
import { chooseTemplate, namedWords } from "../own-templates.ts";
import { shown } from "../shown.ts";
import { sayStopped } from "../stopped.ts";
import { declareRunOptions, validateOptions } from "../validate-options.ts";

interface Options extends MaskFlags {
  readonly output?: string;
  readonly format?: Format;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly blank?: boolean;
  readonly pool?: string;
  readonly period?: string;
  readonly engagement?: string;
  readonly campaign?: string;
  readonly roster?: string;
  readonly baseline?: string;
  readonly received?: string;
  readonly registerRounds?: string;
  readonly library?: readonly string[];
  readonly templates?: string;
}

export const declare: Declare = (command, words, does) => {
  const t = words.render;
  declareMask(declareRunOptions(command, words.validate), words)
    .argument("<TEMPLATE>", t.template(Object.keys(DOCUMENTS).join("、")))
    .argument("[INPUT...]", t.inputs)
    .option("-o, --output <PATH>", t.output)
    .addOption(new Option("--format <FORM>", t.format).choices(["md", "html", "pdf", "docx", "xlsx"]))
    .option("--pool <YUAN>", t.pool)
    .option("--period <PERIOD>", t.period)
    .option("--engagement <FILE>", t.engagement)
    .option("--templates <DIR>", t.templates)
    .option("--blank", t.blank)
    .option("--json", t.json)
    .option("--force", t.force)
    .action((template: string, papers: string[], options: Options) =>
      does((context) => work(template, papers, options, context)),
    );
};

async function work(given: string, inputs: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  if (options.blank) return blank(given, inputs, options, context);
  try {
    return await fromTemplate(given, inputs, options, context);
  } catch (error) {
    if (!(error instanceof TemplatesRefused)) throw error;
    return sayStopped(error.validation, context);
  }
}

async function fromTemplate(
  given: string,
  inputs: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const chosen = await chooseTemplate(given, options.templates ?? null, templateOf, context);
  const { template, templates } = chosen;
  const alone = template === "zero-report" && options.engagement !== undefined;
  if (inputs.length === 0 && !alone)
    throw new UsageError({ kind: "argumentMissing", given: "INPUT" }, "riskpaper render");
  if (options.output === undefined && !options.json) {
    throw new UsageError({ kind: "optionMissing", given: "-o, --output <PATH>" }, "riskpaper render");
  }
  // Inspection documents are Chinese whatever language the person at the keyboard reads.
  const words = namedWords(await loadCatalogue("zh-CN"), chosen);
  const wanted = {
    output: options.output ?? null,
    format: options.format ?? null,
    force: options.force === true,
    asOf: context.asOf,
    config: context.config,
    engagement: options.engagement ?? null,
    mask: options.mask ?? null,
    templates,
  };
  const rendered = await made(template, inputs, wanted, options, context, words);
  if (rendered.stopped) return sayStopped(rendered.stopped, context);
  if (options.json) {
    const [first] = rendered.views;
    await context.print(`${JSON.stringify(rendered.views.length > 1 ? rendered.views : first, null, 2)}\n`);
  } else if (rendered.stdout) await context.print(rendered.stdout);
  const t = context.words.cli.render;
  for (const path of rendered.written) await context.say(t.written(shown(path, context.io.cwd)));
  const printed = rendered.stdout ? options.format === "pdf" : rendered.written.some((path) => /\.pdf$/i.test(path));
  if (printed) await sayLackingFonts(context);
  return EXIT.clean;
}

function made(
  template: DocumentName,
  inputs: readonly string[],
  wanted: Omit<DocumentOptions, "template">,
  options: Options,
  context: Context,
  words: Catalogue,
): Promise<Rendered> {
  const { pool, period } = options;
  const { io } = context;
  if (period !== undefined && !takesPeriod(template, inputs))
    throw new UsageError({ kind: "conflict", a: "--period <PERIOD>", b: template }, "riskpaper render");
  if (isSubmissionsDocument(template)) {
    const submissions = validateOptions(inputs, { ...options }, context);
    return renderSummary({ ...wanted, template, submissions }, io, words);
  }
  if (isPaperDocument(template))
    return render({ ...wanted, template, papers: inputs, period: period ?? null }, io, words);
  if (isLetterDocument(template)) return renderLetter({ ...wanted, template, papers: inputs }, io, words);
  if (isLibraryDocument(template)) return renderLibrary({ ...wanted, template, libraries: inputs }, io, words);
  if (isRecordDocument(template))
    return renderRecords(
      { ...wanted, template, ledgers: inputs, pool: poolOf(pool), period: period ?? null },
      io,
      words,
    );
  if (isEngagementDocument(template)) return renderEngagement({ ...wanted, template, engagements: inputs }, io, words);
  return renderSchedule({ ...wanted, template, plans: inputs, period: period ?? null }, io, words);
}

/** Documents of a year ahead, and those made of ledgers and registers that are of a period. */
const takesPeriod = (template: DocumentName, inputs: readonly string[]): boolean =>
  (template === "rectification" && inputs.every(isRegisterPath)) ||
  template === "rectification-report" ||
  ![
    isSubmissionsDocument,
    isPaperDocument,
    isLetterDocument,
    isLibraryDocument,
    isRecordDocument,
    isEngagementDocument,
  ].some((is) => is(template));

/** An amount as a person types it: 1200000, 120万. */
function poolOf(given: string | undefined): Money | null {
  if (given === undefined) return null;
  const pool = parseMoney(given);
  if (pool === null || pool.startsWith("-"))
    throw new UsageError({ kind: "badValue", flags: "--pool <YUAN>", given, known: [] }, "riskpaper render");
  return pool;
}

/** The empty form of a ledger; it is made of no paper. */
async function blank(
  profile: string,
  inputs: readonly string[],
  { output, format, json, force }: Options,
  context: Context,
): Promise<ExitCode> {
  const misused = (kind: "optionMissing" | "argumentMissing", missing: string) =>
    new UsageError({ kind, given: missing }, "riskpaper render");
  if (output === undefined) throw misused("optionMissing", "-o, --output <PATH>");
  if (inputs.length > 0)
    throw new UsageError(
      { kind: "excessArguments", expected: "1", got: String(inputs.length + 1) },
      "riskpaper render",
    );
  if (json) throw new UsageError({ kind: "conflict", a: "--blank", b: "--json" }, "riskpaper render");
  if (format !== undefined && format !== "xlsx")
    throw new UsageError(
      { kind: "badValue", flags: "--format <FORM>", given: format, known: ["xlsx"] },
      "riskpaper render",
    );
  const words = await loadCatalogue("zh-CN");
  const wanted = { profile, output, force: force === true, asOf: context.asOf };
  const { written, stdout } = await renderBlank(wanted, context.io, words);
  if (stdout) await context.print(stdout);
  for (const path of written) await context.say(context.words.cli.render.written(shown(path, context.io.cwd)));
  return EXIT.clean;
}

function templateOf(given: string, own: readonly string[]): DocumentName {
  const shipped = Object.keys(DOCUMENTS) as DocumentName[];
  const found = shipped.find((one) => one === given);
  if (found) return found;
  const known = [...new Set([...own, ...shipped])];
  const near = nearest(given, known);
  throw new UsageError({ kind: "unknownTemplate", given, near, known }, "riskpaper render");
}
