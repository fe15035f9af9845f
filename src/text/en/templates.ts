import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/templates.ts";
import helpers from "./templates-helpers.ts";

/** What riskpaper templates says. */
const words: Words<typeof zh> = {
  helpers,
  folder: "folder of your own templates; else the one the project's configuration names",
  json: "print JSON",
  list: {
    summary: "list the shipped templates and your own",
    examples: [
      { run: "riskpaper templates list", does: "the shipped templates" },
      { run: "riskpaper templates list --templates templates/", does: "with your own, and what they replace" },
    ],
    columns: { name: "template", title: "document", of: "made of", from: "from" },
    of: {
      paper: "paper",
      library: "library",
      reference: "reference table",
      engagement: "engagement file",
      letter: "paper and engagement file",
      submissions: "papers",
      ledger: (profiles) => `ledger ${profiles}`,
      other: "—",
    },
    shipped: "shipped",
    own: "your own",
    overrides: "in place of the shipped one",
    partials: (list) => `your own partials: ${list}`,
    refused: (p) => `cannot be used: ${p.path} (see riskpaper templates lint)`,
  },
  show: {
    summary: "the data, helpers, partials and blocks a template may use",
    name: "name of a template, such as confirmation",
    source: "only the template itself",
    output: "write the template itself to a file, to change it",
    examples: [
      { run: "riskpaper templates show confirmation", does: "its fields and what they mean" },
      {
        run: "riskpaper templates show confirmation --json",
        does: "an example and the fields, for programs and editors",
      },
      {
        run: "riskpaper templates show confirmation -o templates/confirmation.md.hbs",
        does: "the shipped one, to change",
      },
    ],
    data: "Data",
    records: "Records in it",
    helpers: "Helpers",
    partials: "Partials ({{> name data}})",
    blocks: 'Blocks ({{block "name" data}})',
    example: "An example: add --json",
    kinds: {
      text: "text",
      number: "number",
      truth: "true/false",
      null: "nothing",
      any: "anything",
      list: (of) => `list of ${of}`,
      map: (of) => `by name: ${of}`,
      record: (fields) => `{${fields}}`,
      Money: "amount in 元",
      PlainDate: "date",
    },
    optional: "may be missing",
    or: " or ",
  },
  lint: {
    summary:
      "check your own templates: mistyped names, helpers and partials, nesting, numbers written down; then fill them with an example",
    paths: "folders or files of templates",
    examples: [
      { run: "riskpaper templates lint templates/", does: "all templates of a folder" },
      { run: "riskpaper templates lint templates/confirmation.md.hbs", does: "one of them" },
      { run: "riskpaper templates lint templates/ --json", does: "for programs" },
    ],
  },
  unknown: (name) => `there is no template "${name}"`,
};
export default words;
