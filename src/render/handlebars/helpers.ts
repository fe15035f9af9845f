import type { HelperOptions } from "handlebars";
import type { Catalogue } from "../../text/catalogue.ts";
import type { AnswerShown } from "../../view/item-row.ts";
import { blockText } from "../markdown/blocks.ts";
import { escapeLines, escapeMarkdown } from "../markdown/escape.ts";
import { problem, type TemplateError } from "../markdown/template-error.ts";
import {
  amountText,
  answerText,
  dateText,
  NOTHING,
  sizeText,
  standardText,
  wanText,
  yuanText,
} from "../markdown/value-text.ts";

/** A helper's arguments from the template, then Handlebars' own options. */
export type Helper = (this: unknown, ...args: unknown[]) => unknown;

/** A name that the view does not have: `{{#if typo}}` must not be false in silence. */
function given(value: unknown): unknown {
  if (value === undefined) throw problem("template-unknown-name", { name: "" });
  return value;
}

/** Something else stands where this kind is needed. */
const kindWanted = (needs: string, value: unknown): TemplateError =>
  problem("template-argument-kind", {
    helper: "",
    param: "",
    needs,
    found: Array.isArray(value) ? "list" : value !== null && typeof value === "object" ? "record" : "text",
  });

const asText = (value: unknown): string => {
  const one = given(value);
  if (one === null) return NOTHING;
  if (typeof one === "object") throw kindWanted("text", value);
  return String(one);
};

const optionsOf = (args: readonly unknown[]): HelperOptions => args.at(-1) as HelperOptions;
const empty = (value: unknown) => !given(value) || (Array.isArray(value) && value.length === 0);

/** The word under a dotted key of the papers' section; functions get the named arguments. Throws for a key there is not. */
export function wordOf(words: Catalogue, key: unknown, args: Readonly<Record<string, string>>): string {
  let at: unknown = words.papers;
  for (const step of String(key).split(".")) {
    at =
      at !== null && typeof at === "object" && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined;
  }
  if (typeof at === "string") return at;
  if (typeof at !== "function") throw problem("template-unknown-word", { key: String(key), near: "" });
  // A word that asks for an argument nobody gave would print "undefined" in a document that somebody signs.
  const strict = new Proxy(args, {
    get: (target, name) => {
      const value = target[String(name)];
      if (value === undefined) throw problem("template-word-arguments", { key: String(key), missing: String(name) });
      return value;
    },
  });
  return (at as (args: unknown) => string)(strict);
}

const mapped = (hash: Readonly<Record<string, unknown>>, change: (value: unknown) => string) =>
  Object.fromEntries(Object.entries(hash).map(([key, value]) => [key, change(value)]));

const toMarkdown = (value: unknown): string => escapeMarkdown(asText(value));

/**
 * What templates can call. At the top level every result is Markdown; `say`, `date`, `wan` … used inside another helper
 * give raw text, which the outer helper escapes.
 */
export function templateHelpers(
  words: Catalogue,
  createFrame: (data: object) => Record<string, unknown>,
): Readonly<Record<string, Helper>> {
  const term = (section: unknown, value: unknown): string => {
    const table = (words.terms as unknown as Record<string, Record<string, string>>)[String(section)] ?? {};
    const key = asText(value);
    return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
  };
  return {
    md: (value) => toMarkdown(value),
    lines: (value) => escapeLines(asText(value)),
    t: (key, options) => wordOf(words, key, mapped((options as HelperOptions).hash, toMarkdown)),
    /** text that is the same in every document, numbers and all: somebody has looked at it */
    fixed: (text) => asText(text),
    say: (key, options) => wordOf(words, key, mapped((options as HelperOptions).hash, asText)),
    /** a word by its section and name, where the name comes from the view */
    word: (section, name) => wordOf(words, `${String(section)}.${asText(name)}`, {}),
    /** a word about something, or nothing where there is nothing */
    prefix: (key, value) => (given(value) === null ? "" : wordOf(words, key, { text: asText(value) })),
    /** a text without the stop it may end with, for a sentence that has its own */
    clause: (value) =>
      asText(value)
        .trim()
        .replace(/[。.；;]+$/u, ""),
    term: (section, value) => term(section, value),
    date: (value) => (given(value) === null ? NOTHING : dateText(String(value), words)),
    range: (from, to) =>
      words.papers.range({ from: dateText(String(given(from)), words), to: dateText(String(given(to)), words) }),
    amount: (value) => amountText(given(value) as string | null, words),
    wan: (value) => (given(value) === null ? NOTHING : wanText(String(value))),
    yuan: (value) => (given(value) === null ? NOTHING : yuanText(String(value))),
    standard: (value) => (given(value) === null ? "" : standardText(String(value))),
    size: (value) => sizeText(Number(given(value))),
    answer: (value) => answerText(given(value) as AnswerShown | null, words),
    join: (list, separator) =>
      (given(list) as readonly unknown[])
        .map(asText)
        .join(typeof separator === "string" ? separator : words.papers.comma),
    first: (list) => (given(list) as readonly unknown[])[0] ?? null,
    count: (list) => (given(list) as readonly unknown[]).length,
    plus: (a, b) => Number(given(a)) + Number(given(b)),
    eq: (a, b) => given(a) === given(b),
    gt: (a, b) => Number(given(a)) > Number(given(b)),
    or: (...args) => args.slice(0, -1).find((value) => !empty(value)) ?? args.at(-2),
    and: (...args) => args.slice(0, -1).every((value) => !empty(value)),
    not: (value) => empty(value),
    cut: (list, limit) => (given(list) as readonly unknown[]).slice(0, Number(limit)),
    pairs: (...args) => {
      const values = args.slice(0, -1);
      return values.flatMap((label, at) =>
        at % 2 === 0 ? [[wordOf(words, label, {}), values[at + 1] === null ? "" : asText(values[at + 1])]] : [],
      );
    },
    record: (options) => ({ ...(options as HelperOptions).hash }),
    list: (...args) => args.slice(0, -1),
    block: (kind, payload) => blockText(String(kind), given(payload)),
    ...flow(createFrame),
  };
}

/** Handlebars' own blocks, strict: a name the view does not have is an error, not an empty list. */
function flow(createFrame: (data: object) => Record<string, unknown>): Readonly<Record<string, Helper>> {
  return {
    if(...args) {
      const options = optionsOf(args);
      return empty(args[0]) ? options.inverse(this) : options.fn(this);
    },
    unless(...args) {
      const options = optionsOf(args);
      return empty(args[0]) ? options.fn(this) : options.inverse(this);
    },
    with(...args) {
      const options = optionsOf(args);
      return empty(args[0])
        ? options.inverse(this)
        : options.fn(args[0], { data: options.data, blockParams: [args[0]] });
    },
    each(...args) {
      const options = optionsOf(args);
      const list = given(args[0]);
      if (!Array.isArray(list)) throw kindWanted("list", list);
      if (list.length === 0) return options.inverse(this);
      const data = createFrame(options.data as object);
      const out: string[] = [];
      for (const [index, one] of list.entries()) {
        Object.assign(data, { index, first: index === 0, last: index === list.length - 1 });
        out.push(options.fn(one, { data, blockParams: [one, index] }));
      }
      return out.join("");
    },
  };
}
