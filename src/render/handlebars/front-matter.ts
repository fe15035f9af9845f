import { nearest } from "../../model/nearest.ts";
import { TemplateError } from "../markdown/template-error.ts";

/** How a document is dressed: an internal paper (domain.md §5.2) or a formal document (§5.1). */
export type Layout = "workpaper" | "official";

const LAYOUTS: readonly Layout[] = ["workpaper", "official"];
/** Characters; three short lines need no more. */
const LONGEST = 2000;
const LONGEST_TITLE = 60;
const KEYS = ["layout", "view", "title"] as const;

export interface FrontMatter {
  readonly layout: Layout;
  /** The document whose data it uses, where the template says so. */
  readonly view: string | null;
  /** What a document of one's own is called in the names of its files. */
  readonly title: string | null;
  /** The text behind it, with blank lines in its place, so that errors name the lines of the file. */
  readonly body: string;
}

/** Reads the lines between the two `---` a template begins with. Throws TemplateError. */
export function frontMatter(name: string, text: string): FrontMatter {
  const refuse = (reason: string, line: number, value = ""): never => {
    throw new TemplateError(name, "template-front-matter", { reason, value }, line, 1);
  };
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/.exec(text.slice(0, LONGEST));
  if (!match) {
    if (/^---\r?\n/.test(text) && text.length > LONGEST)
      throw new TemplateError(name, "template-too-much", { what: "front", limit: LONGEST }, 1, 1);
    return refuse("missing", 1);
  }
  const said = new Map<string, string>();
  for (const [at, line] of (match[1] ?? "").split(/\r?\n/).entries()) {
    const [, key = "", value = ""] = /^(\w+):\s*(\S.*?)\s*$/.exec(line) ?? [];
    if (!KEYS.some((known) => known === key)) refuse("line", at + 2, line.slice(0, 60));
    if (said.has(key)) refuse("twice", at + 2, key);
    if (key === "layout" && !LAYOUTS.some((one) => one === value)) {
      refuse(
        "layout",
        at + 2,
        `${value.slice(0, 60)}${nearest(value, LAYOUTS) ? ` → ${nearest(value, LAYOUTS)}` : ""}`,
      );
    }
    if (key === "title" && [...value].length > LONGEST_TITLE) refuse("title", at + 2);
    said.set(key, value);
  }
  const layout = LAYOUTS.find((one) => one === said.get("layout")) ?? refuse("missing", 1);
  return {
    layout,
    view: said.get("view") ?? null,
    title: said.get("title") ?? null,
    body: match[0].replace(/[^\n]/g, "") + text.slice(match[0].length),
  };
}
