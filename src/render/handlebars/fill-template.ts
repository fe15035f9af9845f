import type { Catalogue } from "../../text/catalogue.ts";
import { problem, TemplateError } from "../markdown/template-error.ts";
import { frontMatter, type Layout } from "./front-matter.ts";
import { type Helper, templateHelpers } from "./helpers.ts";
import { prepare } from "./lint.ts";
import { paperHelpers } from "./paper-helpers.ts";

export type { Layout } from "./front-matter.ts";

/** A template's text under the name that its errors are reported with. */
export interface TemplateText {
  readonly name: string;
  readonly text: string;
}

/** How much a template may do; what is shipped is not counted. */
export interface Limits {
  /** Calls of helpers. */
  readonly steps: number;
  /** Of any text a helper makes, and of the whole. */
  readonly characters: number;
}

const NO_LIMITS: Limits = { steps: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY };

export interface FilledTemplate {
  readonly layout: Layout;
  /** Markdown with fenced blocks still in it. */
  readonly markdown: string;
}

/**
 * Fills a template. The context is a plain JSON copy of `view`; partials come from `partials` alone and see only what they
 * are given. Throws TemplateError with file, line and column for anything a template may not do or does not find.
 */
export async function fillTemplate(
  template: TemplateText,
  partials: readonly TemplateText[],
  view: object,
  words: Catalogue,
  limits: Limits = NO_LIMITS,
): Promise<FilledTemplate> {
  const { default: handlebars } = await import("handlebars");
  const env = handlebars.create();
  const helpers = {
    ...templateHelpers(words, (data) => handlebars.createFrame(data)),
    ...paperHelpers(words),
  };
  const names = Object.keys(helpers);
  const spend = spending(limits);
  for (const [name, helper] of Object.entries<Helper>(helpers)) env.registerHelper(name, reporting(helper, spend));
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
  const { layout, body } = frontMatter(template.name, template.text);
  const main = compile({ name: template.name, text: body });
  try {
    const filled = main(JSON.parse(JSON.stringify(view)), {
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
    spend(filled);
    return { layout, markdown: tidy(filled) };
  } catch (error) {
    throw asTemplateError(error, template.name);
  }
}

/** Every helper there is. */
export const helperNames = (words: Catalogue): readonly string[] =>
  Object.keys({ ...templateHelpers(words, (data) => ({ ...data })), ...paperHelpers(words) });

/** Counts what a template of somebody else's does. */
type Spend = (result: unknown) => void;

function spending({ steps, characters }: Limits): Spend {
  let left = steps;
  return (result) => {
    left -= 1;
    if (left < 0) throw problem("template-too-much", { what: "steps", limit: steps });
    if (typeof result === "string" && result.length > characters)
      throw problem("template-too-much", { what: "output", limit: characters });
  };
}

/** Where a helper stands, as Handlebars hands it over. */
interface HelperPlace {
  readonly hash?: Readonly<Record<string, unknown>>;
  readonly loc?: { readonly source?: string; readonly start: { readonly line: number; readonly column: number } };
}

/** Helpers report where they stand: Handlebars knows, but does not say. */
const reporting = (helper: Helper, spend: Spend): Helper =>
  function (this: unknown, ...args) {
    const { hash = {}, loc } = (args.at(-1) ?? {}) as HelperPlace;
    try {
      if ([...args, ...Object.values(hash)].includes(undefined)) throw problem("template-unknown-name", { name: "" });
      const result = helper.apply(this, args);
      spend(result);
      return result;
    } catch (error) {
      const said = asTemplateError(error, "");
      if (said.template !== "") throw said;
      throw said.at(loc?.source ?? "", loc?.start.line ?? null, loc ? loc.start.column + 1 : null);
    }
  };

/** Any error as one about the template; what nobody foresaw is told in the words of whoever threw it. */
function asTemplateError(error: unknown, name: string): TemplateError {
  if (error instanceof TemplateError) return error.template === "" ? error.at(name, error.line, error.column) : error;
  const {
    message = String(error),
    lineNumber,
    column,
  } = error as {
    readonly message?: string;
    readonly lineNumber?: number;
    readonly column?: number;
  };
  if (error instanceof RangeError)
    return new TemplateError(name, "template-too-much", { what: tooMuch(message), limit: "" });
  const parsed = /^Parse error on line (\d+)/.exec(message)?.[1];
  const line = lineNumber ?? (parsed === undefined ? null : Number(parsed));
  if (parsed !== undefined) return new TemplateError(name, "template-syntax", { reason: "tag", name: "" }, line, 1);
  if (/doesn't match/.test(message))
    return new TemplateError(
      name,
      "template-syntax",
      { reason: "mismatch", name: message.split(" ")[0] ?? "" },
      line,
      column === undefined ? null : column + 1,
    );
  const reason = message.split("\n")[0] ?? "";
  return new TemplateError(
    name,
    "template-render-failed",
    { data: "real", reason },
    line,
    column === undefined ? null : column + 1,
  );
}

const tooMuch = (message: string): string => (/string length|array length/i.test(message) ? "output" : "depth");

/** At most one blank line in a row, one line end at the end. */
const tidy = (markdown: string): string =>
  `${markdown
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
