import type { Locale } from "../../model/locale.ts";
import { type FilledTemplate, fillTemplate } from "../../render/handlebars/fill-template.ts";
import { markdownDocument } from "../../render/markdown/markdown-document.ts";
import { TemplateError } from "../../render/markdown/template-error.ts";
import { diagnosticOf, type Found, judgeTemplates, type TemplateSet } from "../../render/templates/lint-templates.ts";
import { OWN_LIMITS, tryTemplates } from "../../render/templates/try-templates.ts";
import { loadCatalogue } from "../../text/load.ts";

/** What a child is told that works on templates, before its first task. */
export interface TemplateSetup {
  readonly templates: true;
}

/** `judge` looks at the templates; `try` fills those named with generated data; `fill` fills one with a view. Plain JSON. */
export type TemplateTask =
  | { readonly does: "judge"; readonly set: TemplateSet; readonly locale: Locale }
  | { readonly does: "try"; readonly set: TemplateSet; readonly names: readonly string[]; readonly locale: Locale }
  | {
      readonly does: "fill";
      readonly set: TemplateSet;
      readonly name: string;
      readonly view: object;
      readonly locale: Locale;
    };

export type TemplateAnswer = { readonly found: readonly Found[]; readonly filled: FilledTemplate | null };

/** Does one task after the other. What a template holds never makes it throw. */
export async function templateWork(task: TemplateTask): Promise<TemplateAnswer> {
  const words = await loadCatalogue(task.locale);
  if (task.does === "judge") return { found: await judgeTemplates(task.set, words), filled: null };
  if (task.does === "try") return { found: await tryTemplates(task.set, task.names, words), filled: null };
  const document = task.set.documents.find((one) => one.name === task.name);
  if (!document) throw new Error(`no template ${task.name}`);
  try {
    const filled = await fillTemplate(document, task.set.partials, task.view, words, OWN_LIMITS);
    // Blocks are printed once here, so that what they hold is judged where it can do no harm.
    markdownDocument(filled.markdown, words, document.name);
    return { found: [], filled };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { partials } = task.set;
    const at = partials.find((one) => one.name === error.template && one.name !== document.name) ?? document;
    const place = { line: error.line ?? 1, col: error.column ?? 1 };
    return { found: [{ path: at.path, diagnostic: diagnosticOf(error.code, error.args, place) }], filled: null };
  }
}
