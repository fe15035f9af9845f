import type { Catalogue } from "../../text/catalogue.ts";
import { TemplateError } from "../markdown/template-error.ts";
import { type Helper, templateHelpers } from "./helpers.ts";
import { prepare } from "./lint.ts";
import { paperHelpers } from "./paper-helpers.ts";

/** A template's text under the name that its errors are reported with. */
export interface TemplateText {
  readonly name: string;
  readonly text: string;
}

/** How the HTML of a document is dressed: an internal paper (domain.md §5.2) or a formal document (§5.1). */
export type Layout = "workpaper" | "official";

export interface FilledTemplate {
  readonly layout: Layout;
  /** Markdown with fenced blocks still in it. */
  readonly markdown: string;
}

const LAYOUTS: readonly Layout[] = ["workpaper", "official"];

/**
 * Fills a template. The context is a plain JSON copy of `view`; partials come from `partials` alone and see only what they
 * are given. Throws TemplateError with file, line and column for anything a template may not do or does not find.
 */
export async function fillTemplate(
  template: TemplateText,
  partials: readonly TemplateText[],
  view: object,
  words: Catalogue,
): Promise<FilledTemplate> {
  const { default: handlebars } = await import("handlebars");
  const env = handlebars.create();
  const helpers = {
    ...templateHelpers(words, (data) => handlebars.createFrame(data)),
    ...paperHelpers(words),
  };
  const names = Object.keys(helpers);
  for (const [name, helper] of Object.entries<Helper>(helpers)) env.registerHelper(name, reporting(helper));
  const options = {
    // Every value passes through a helper (lint.ts), and helpers refuse what is undefined and say where: stricter than
    // `strict`, which lets {{#if typo}} pass and dies without a place in {{typo.deep}}.
    strict: false,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(names.map((name) => [name, true])),
    explicitPartialContext: true,
  };
  const compile = ({ name, text }: TemplateText) => {
    try {
      const ast = env.parse(text, { srcName: name });
      const partialNames = partials.map((one) => one.name);
      prepare(ast, name, names, partialNames);
      return env.compile(ast, options);
    } catch (error) {
      throw asTemplateError(error, name);
    }
  };
  for (const partial of partials) env.registerPartial(partial.name, compile(partial));
  const { layout, body } = frontMatter(template);
  const main = compile({ name: template.name, text: body });
  try {
    const filled = main(JSON.parse(JSON.stringify(view)), {
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
    return { layout, markdown: tidy(filled) };
  } catch (error) {
    throw asTemplateError(error, template.name);
  }
}

/** `layout` is all a front matter may say. */
function frontMatter({ name, text }: TemplateText): {
  readonly layout: Layout;
  readonly body: string;
} {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) throw new TemplateError(name, "the front matter with its layout is missing", 1, 1);
  let layout: Layout | undefined;
  for (const [at, line] of (match[1] ?? "").split(/\r?\n/).entries()) {
    const [, key, value] = /^(\w+):\s*(\S+)\s*$/.exec(line) ?? [];
    layout = key === "layout" ? LAYOUTS.find((one) => one === value) : undefined;
    if (!layout) throw new TemplateError(name, `front matter not understood: ${line}`, at + 2, 1);
  }
  if (!layout) throw new TemplateError(name, "the front matter names no layout", 1, 1);
  // Blank lines in its place, so that errors name the lines of the file.
  return { layout, body: match[0].replace(/[^\n]/g, "") + text.slice(match[0].length) };
}

/** Helpers report where they stand: Handlebars knows, but does not say. */
const reporting = (helper: Helper): Helper =>
  function (this: unknown, ...args) {
    try {
      const { hash = {} } = args.at(-1) as { readonly hash?: Readonly<Record<string, unknown>> };
      if ([...args, ...Object.values(hash)].includes(undefined)) throw new Error("unknown name");
      return helper.apply(this, args);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      const options = args.at(-1) as {
        readonly loc?: { readonly source?: string; readonly start: { readonly line: number; readonly column: number } };
      };
      const start = options?.loc?.start;
      const reason = error instanceof Error ? error.message : String(error);
      throw new TemplateError(options?.loc?.source ?? "", reason, start?.line ?? null, start ? start.column + 1 : null);
    }
  };

function asTemplateError(error: unknown, name: string): TemplateError {
  if (error instanceof TemplateError) return error;
  const { message, lineNumber, column } = error as {
    readonly message: string;
    readonly lineNumber?: number;
    readonly column?: number;
  };
  return new TemplateError(
    name,
    message.split("\n")[0] ?? "",
    lineNumber ?? null,
    column === undefined ? null : column + 1,
  );
}

/** At most one blank line in a row, one line end at the end. */
const tidy = (markdown: string): string =>
  `${markdown
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
