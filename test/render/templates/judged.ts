import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Found,
  judgeTemplates,
  type TemplateFile,
  type TemplateSet,
} from "../../../src/render/templates/lint-templates.ts";
import words from "../../../src/text/zh-CN/catalogue.ts";
import { ROOT } from "../../helpers/built.ts";

const FOLDER = join(ROOT, "templates", "papers");
const SUFFIX = ".md.hbs";

const filesIn = (folder: string, own: boolean): readonly TemplateFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => ({
      name: name.slice(0, -SUFFIX.length),
      path: name,
      text: readFileSync(join(folder, name), "utf8"),
      own,
    }));

/** What is shipped, as if it were one's own. */
export const shippedSet = (own = false): TemplateSet => ({
  documents: filesIn(FOLDER, own),
  partials: filesIn(join(FOLDER, "partials"), own),
});

export const HEAD = "---\nlayout: workpaper\n---\n";

/** A template for a statement of facts with this body from line 4 on, and partials of one's own. */
export const setOf = (body: string, partials: Readonly<Record<string, string>> = {}, head = HEAD): TemplateSet => ({
  documents: [{ name: "confirmation", path: "confirmation.md.hbs", text: head + body, own: true }],
  partials: Object.entries(partials).map(([name, text]) => ({
    name,
    path: `partials/${name}.md.hbs`,
    text,
    own: true,
  })),
});

/** confirmation.md.hbs:4:3 template-unknown-name factz → facts */
export const shown = ({ path, diagnostic: { code, at, args } }: Found): string => {
  const { near, ...others } = args;
  const told = Object.values(others).filter((one) => one !== "");
  return [`${path}:${at.line}:${at.col}`, code, ...told, ...(near ? [`→ ${near}`] : [])].join(" ");
};

/** Problems of a set, one line each. */
export const judged = async (set: TemplateSet): Promise<readonly string[]> =>
  (await judgeTemplates(set, words)).map(shown);
