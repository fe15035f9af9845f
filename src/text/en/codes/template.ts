import { type Args, type CodeWords, code } from "../../code-words.ts";
import type zh from "../../zh-CN/codes/template.ts";
import { near } from "./tables.ts";

const say = (table: Readonly<Record<string, string>>, key: unknown): string => table[String(key)] ?? String(key);

const files: Readonly<Record<string, string>> = {
  encoding: "it is not encoded in UTF-8",
  missing: "there is no such file",
  link: "it is a link, which may lead outside the folder",
  device: "it is no regular file",
  folder: "it is a folder where a file should be",
  name: "names are made of letters, digits, - and _, without blanks, slashes and dots",
  case: "two names differ only in case, which is one file on Windows",
};
const front: Readonly<Record<string, string>> = {
  missing: "the lines between --- at the beginning are missing (they name at least the layout)",
  line: "this line is not understood; there may be layout, view and title",
  layout: "the layout is workpaper or official",
  view: "this is a new document: say with view whose data it uses",
  title: "a title stands on one line and has at most 60 characters",
  twice: "the same key stands twice",
  partial: "a partial has no lines between --- at its beginning",
};
const syntax: Readonly<Record<string, string>> = {
  unclosed: "is opened and never closed",
  mismatch: "closes something else than what was opened last",
  unopened: "is closed and was never opened",
  else: "stands in no block",
  tag: "a bracket or an argument is not finished",
};
const limits: Readonly<Record<string, string>> = {
  size: "the template is too large",
  output: "the document that comes of it is too large",
  steps: "filling it takes too many steps",
  depth: "the nesting is too deep",
  time: "filling it took too long and was stopped",
  memory: "filling it took too much memory and was stopped",
  front: "the lines at the beginning are too long",
  files: "there are too many templates",
};
const kinds: Readonly<Record<string, string>> = {
  text: "a text",
  number: "a number",
  truth: "true or false",
  list: "a list",
  record: "a record",
  null: "nothing",
  word: "the name of a word",
  name: "a name written out",
  any: "anything",
};
const kind = (text: unknown): string =>
  String(text)
    .split("|")
    .map((one) => say(kinds, one.trim()))
    .join(" or ");
const data: Readonly<Record<string, string>> = {
  full: "with the example that has everything",
  bare: "with the example in which all that may be empty is",
  empty: "with the example whose lists are empty",
  real: "with this data",
};

/** What is said about templates. */
const words: Readonly<Record<keyof typeof zh, CodeWords>> = {
  "template-file": code(
    "A template is a regular file in the folder",
    (a) => `this cannot be a template: ${say(files, a.reason)}`,
    "put the file itself into the folder of templates, as NAME.md.hbs",
  ),
  "template-none": code(
    "A folder of templates holds some",
    () => "there is no .md.hbs file here",
    "templates are called NAME.md.hbs, partials lie in a folder partials; riskpaper templates show NAME tells the data there is",
  ),
  "template-front-matter": code(
    "A template begins with its layout",
    (a) => `${say(front, a.reason)}${a.value ? `: ${a.value}` : ""}`,
    "begin with the lines ---, layout: workpaper, ---; a new document also says view",
  ),
  "template-unknown-view": code(
    "The view is the name of a document there is",
    (a) => `no document has the data "${a.name}"${near(a)}`,
    "see riskpaper templates list",
  ),
  "template-syntax": code(
    "Blocks of a template are opened, closed and nested",
    (a) => (a.name ? `{{${a.name}}} ${say(syntax, a.reason)}` : say(syntax, a.reason)),
    "each {{#if}}, {{#each}}, {{#with}} has its {{/if}}, {{/each}}, {{/with}}; what is opened first is closed last",
  ),
  "template-unescaped": code(
    "Every value in a template is escaped",
    () => "three braces or & would let data become markup",
    "write two braces",
  ),
  "template-decorator": code(
    "A template has no decorators",
    () => "this is a decorator",
    "remove it; what is used twice goes into the folder partials",
  ),
  "template-dynamic-partial": code(
    "The name of a partial is written out",
    () => "the name of this partial is computed, or it has a block of its own",
    "write {{> name data}}",
  ),
  "template-unknown-name": code(
    "The data has every name a template uses",
    (a) => `the data has no "${a.name}"${near(a)}`,
    "riskpaper templates show NAME tells the data there is; reach outwards with @root, or name what a block goes through: as |one|",
  ),
  "template-unknown-helper": code(
    "A template calls only helpers there are",
    (a) => `there is no helper "${a.name}"${near(a)}`,
    "riskpaper templates show NAME tells the helpers there are",
  ),
  "template-unknown-partial": code(
    "A partial exists",
    (a) => `there is no partial "${a.name}"${near(a)}`,
    "put it into the folder partials as NAME.md.hbs",
  ),
  "template-unused-partial": code(
    "A partial is used by a template",
    (a) => `no template uses the partial "${a.name}"`,
    "remove it, or write {{> name data}} in a template",
  ),
  "template-recursion": code(
    "A partial does not call itself",
    (a) => `this partial comes back to itself: ${a.path}`,
    "take one of the calls out",
  ),
  "template-arguments": code(
    "A helper has as many arguments as it takes",
    (a) => `${a.helper} is called with ${a.given} arguments; it is written ${a.signature}`,
    "add or remove arguments; for a value of that name in the data write this.NAME",
  ),
  "template-argument-kind": code(
    "A helper gets the kind of argument it takes",
    (a) => `${a.param} of ${a.helper} takes ${kind(a.needs)}, and this is ${kind(a.found)}`,
    "give it a value that fits",
  ),
  "template-unknown-word": code(
    "A word exists",
    (a) => `there is no word "${a.key}"${near(a)}`,
    "do as the shipped templates do; words of your own stand in the template as they are",
  ),
  "template-word-arguments": code(
    "A word gets all it needs",
    (a) => (a.missing ? `the word "${a.key}" needs ${a.missing} too` : `the word "${a.key}" has no use for ${a.extra}`),
    "give it what the shipped templates give the same word",
  ),
  "template-unknown-block": code(
    "A riskpaper block is of a kind there is",
    (a) => `there is no block "${a.name}"${near(a)}`,
    "riskpaper templates show NAME tells the blocks there are",
  ),
  "template-block-payload": code(
    "A riskpaper block holds what its kind needs",
    (a) => `the block "${a.name}" holds something else than it needs${a.reason ? `: ${a.reason}` : ""}`,
    "riskpaper templates show NAME tells what each block holds",
  ),
  "template-html": code(
    "A template holds no HTML",
    (a) => `this is HTML: ${a.tag}`,
    "write Markdown; for the bracket itself write \\<",
  ),
  "template-link": code(
    "A template holds no links and pictures",
    () => "this is a link or a picture",
    "the document is printed and signed: write the address as text, show pictures with the block photos",
  ),
  "template-hidden-character": code(
    "A template holds no hidden characters",
    (a) => `there is a character nobody sees: ${a.character}`,
    "delete it; it was probably pasted from elsewhere",
  ),
  "template-literal-number": code(
    "A template holds no numbers; they come from the data",
    (a) => `"${a.text}" is written into the template`,
    'use a field of the data; where it is really a fixed text write {{fixed "…"}}',
  ),
  "template-literal-arithmetic": code(
    "No figure is added to a number written down",
    (a) => `${a.helper} puts a figure of the data together with a number written down, which makes a false figure`,
    "take it out; only a running number may be {{plus i 1}}",
  ),
  "template-fixed-text": code(
    "Somebody has looked at fixed text",
    (a) => `fixed text "${a.text}"`,
    "make sure that it is true in every document",
  ),
  "template-render-failed": code(
    "Documents can be made with generated data",
    (a) => `it cannot be filled ${say(data, a.data)}: ${a.reason}`,
    "ask with {{#if}} before you use what may be empty, or write {{or value …}}",
  ),
  "template-too-much": code(
    "Templates are bounded in size, depth and time",
    (a: Args) => `${say(limits, a.what)}${a.limit ? ` (at most ${a.limit})` : ""}`,
    "make the template smaller and take out loops within loops",
  ),
};
export default words;
