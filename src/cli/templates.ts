import { replaceFile } from "../io/atomic-file.ts";
import { dirname, resolve } from "../io/paths.ts";
import { findProject } from "../journeys/project.ts";
import { lintTemplates } from "../journeys/templates/lint.ts";
import { listTemplates, showTemplate, type TemplateListed, TemplateUnknown } from "../journeys/templates/look.ts";
import { summaryOf } from "../model/validation.ts";
import { paintFor } from "../render/chalk.ts";
import { jsonReport } from "../render/diagnostics/json.ts";
import { prettyReport } from "../render/diagnostics/pretty.ts";
import { visible } from "../render/plain-text.ts";
import { templateList, templatePage } from "../render/terminal/templates.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { TOOL } from "./validation-report.ts";

// What `templates` does: each prints JSON as it is, or its text for people.

const projectOf = ({ config, io }: Context) => findProject(config ?? undefined, io);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export async function list(folder: string | null, asJson: boolean, context: Context): Promise<ExitCode> {
  // Names of documents are Chinese, as the documents are.
  const found = await listTemplates(folder, await projectOf(context), context.io, await loadCatalogue("zh-CN"));
  const words = await loadCatalogue(context.locale);
  const t = words.templates.list;
  if (asJson) await context.print(json(found.templates));
  else {
    const rows = found.templates.map((one) => ({
      ...one,
      of: madeOf(one, words),
      from: t[one.from],
    }));
    const lines = templateList(rows, {
      words,
      paint: paintFor(context.colour.out),
      columns: context.io.stdout.columns,
    });
    await context.print(`${lines.join("\n")}\n`);
    if (found.partials.length > 0) await context.say(t.partials(found.partials.join(", ")));
  }
  for (const path of found.refused) await context.say(t.refused({ path: visible(path) }));
  return found.refused.length > 0 ? EXIT.refused : EXIT.clean;
}

function madeOf({ of, profiles }: TemplateListed, words: Catalogue): string {
  const t = words.templates.list.of;
  if (of === null) return t.other;
  return of === "ledger" ? t.ledger(profiles.join(", ")) : t[of];
}

export async function show(
  name: string,
  folder: string | null,
  { asJson, source, output }: { readonly asJson: boolean; readonly source: boolean; readonly output: string | null },
  context: Context,
): Promise<ExitCode> {
  const words = await loadCatalogue(context.locale);
  try {
    const found = await showTemplate(name, folder, await projectOf(context), context.io);
    if (output !== null) await save(found.source, output, context);
    else if (source) await context.print(found.source);
    else if (asJson) await context.print(json(found.shown));
    else {
      const sheet = { words, paint: paintFor(context.colour.out), columns: context.io.stdout.columns };
      await context.print(`${templatePage(found.shown, sheet).join("\n")}\n`);
    }
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof TemplateUnknown)) throw error;
    const { problem } = context.words.cli;
    await context.say(problem.lead(words.templates.unknown(visible(error.given))));
    await context.say(
      problem.todo(error.near === null ? problem.known(error.known.join(", ")) : problem.nearest(error.near)),
    );
    return EXIT.failed;
  }
}

/** The template as a file to change; a shell that redirects may write it in another encoding. Throws WriteRefused. */
async function save(source: string, output: string, { io, say, words }: Context): Promise<void> {
  const at = resolve(io.cwd, output);
  await io.files.makeFolder(dirname(at));
  await replaceFile(io, at, new TextEncoder().encode(source), { force: false });
  await say(words.cli.render.written(visible(output)));
}

export async function lint(paths: readonly string[], asJson: boolean, context: Context): Promise<ExitCode> {
  const validation = await lintTemplates(paths, context.asOf, context.io);
  const { diagnostics: words } = await loadCatalogue(context.locale);
  const options = { colour: context.colour.out, columns: context.io.stdout.columns };
  await context.print(asJson ? jsonReport(validation, words, TOOL) : await prettyReport(validation, words, options));
  return summaryOf(validation).errors > 0 ? EXIT.refused : EXIT.clean;
}
