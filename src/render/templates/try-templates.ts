import type { Catalogue } from "../../text/catalogue.ts";
import { VIEWS } from "../generated/view-shapes.ts";
import { fillTemplate, type Limits } from "../handlebars/fill-template.ts";
import { frontMatter } from "../handlebars/front-matter.ts";
import { markdownDocument } from "../markdown/markdown-document.ts";
import { TemplateError } from "../markdown/template-error.ts";
import { example, VARIANTS, type Variant } from "./example.ts";
import { diagnosticOf, type Found, type TemplateFile, type TemplateSet, viewOf } from "./lint-templates.ts";

/** How much a template of one's own may do; far more than any document needs. */
export const OWN_LIMITS: Limits = { steps: 20_000_000, characters: 100 * 1024 * 1024 };

/** Fills templates with generated data, and tells what fails: what no look at the template alone can tell. */
export async function tryTemplates(
  set: TemplateSet,
  names: readonly string[],
  words: Catalogue,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const file of set.documents.filter((one) => names.includes(one.name)))
    for (const variant of VARIANTS) {
      const problem = await failing(file, set, variant, words);
      if (problem === null) continue;
      found.push(problem);
      break;
    }
  return found;
}

async function failing(
  file: TemplateFile,
  set: TemplateSet,
  variant: Variant,
  words: Catalogue,
): Promise<Found | null> {
  const texts = set.partials.map(({ name, text }) => ({ name, text }));
  try {
    const head = frontMatter(file.name, file.text);
    const view = viewOf(file, head.view);
    if ("problem" in view) return null;
    const shape = VIEWS[view.view];
    if (shape === undefined) return null;
    const data = example(shape, variant) as object;
    const filled = await fillTemplate({ name: file.name, text: file.text }, texts, data, words, OWN_LIMITS);
    markdownDocument(filled.markdown, words, file.name);
    return null;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return told(error, file, set, variant);
  }
}

/** The problem in the file where it stands, a partial's in the partial. */
function told(error: TemplateError, file: TemplateFile, { partials }: TemplateSet, data: Variant): Found {
  const at = partials.find((one) => one.name === error.template && error.template !== file.name) ?? file;
  const place = { line: error.line ?? 1, col: error.column ?? 1 };
  const { code, args } = error;
  const blank =
    code === "template-unknown-name" || code === "template-render-failed" || code === "template-argument-kind";
  const reason = blank ? quoted(at.text, place.line, place.col) || String(args.reason ?? code) : "";
  return {
    path: at.path,
    diagnostic: blank
      ? diagnosticOf("template-render-failed", { data, reason }, place)
      : diagnosticOf(code, args, place),
  };
}

/** The piece of the template that stands at a place: up to the end of its tag, or of its line. */
function quoted(text: string, line: number, column: number): string {
  const rest = (text.split("\n")[line - 1] ?? "").slice(column - 1).replace(/^\{\{[#~]*/, "");
  const end = rest.indexOf("}}");
  return rest.slice(0, end < 0 ? 80 : Math.min(80, end)).trim();
}
