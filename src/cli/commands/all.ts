import type { Declare, Work } from "../context.ts";
import type { Catalogue } from "../../text/catalogue.ts";

/** A command's module, loaded only when the command is called. */
type Load = () => Promise<{ readonly declare: Declare }>;

/**
 * The commands there are, in the order help lists them. One line each: name (its words are in `words.cli.commands`) and
 * the module that declares it in this folder.
 */
export const COMMANDS: { readonly [Name in keyof Catalogue["cli"]["commands"]]?: Load } = {
  inspect: () => import("./inspect.ts"),
  sample: () => import("./sample.ts"),
  render: () => import("./render.ts"),
  validate: () => import("./validate.ts"),
  "merge-reports": () => import("./merge-reports.ts"),
  ledger: () => import("./ledger.ts"),
  templates: () => import("./templates.ts"),
  library: () => import("./library.ts"),
  checklist: () => import("./checklist.ts"),
  paper: () => import("./paper.ts"),
  seal: () => import("./seal.ts"),
  verify: () => import("./verify.ts"),
  key: () => import("./key.ts"),
  status: () => import("./status.ts"),
  init: () => import("./init.ts"),
  schema: () => import("./schema.ts"),
  rules: () => import("./rules.ts"),
  explain: () => import("./explain.ts"),
  completion: () => import("./completion.ts"),
};

/** What a bare `riskpaper` does on a terminal; without it, and elsewhere, it shows help. */
export const MENU: (() => Promise<{ readonly menu: Work }>) | null = () => import("../menu.ts");
