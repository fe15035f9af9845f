import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillTemplate, type TemplateText } from "../../src/render/handlebars/fill-template.ts";
import { markdownDocument } from "../../src/render/markdown/markdown-document.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import { ROOT } from "../helpers/built.ts";

/**
 * Documents with a wrong number in them, by where it comes from: `literal` typed into the template, `partial` typed into a
 * partial, `view` another number under the view's name, `field` the figure of something else than what the words say.
 */
export interface Plant {
  readonly sort: "literal" | "partial" | "view" | "field";
  readonly what: string;
  readonly markdown: string;
}

const FOLDER = join(ROOT, "templates", "papers");
const textOf = (path: string): string => readFileSync(join(FOLDER, path), "utf8");
const PARTIALS: readonly TemplateText[] = readdirSync(join(FOLDER, "partials")).map((file) => ({
  name: file.replace(".md.hbs", ""),
  text: textOf(`partials/${file}`),
}));

/** The Markdown of a view, as `render --format md` writes it. */
export async function filled(name: string, view: object, text = textOf(`${name}.md.hbs`), partials = PARTIALS) {
  const words = await loadCatalogue("zh-CN");
  const { markdown } = await fillTemplate({ name: `${name}.md.hbs`, text }, partials, view, words);
  return markdownDocument(markdown, words, name);
}

/** Up to `most` of each sort, from the first to the last place there is. Those that leave every number where it is are none. */
export async function plantsIn(name: string, view: object, most: number): Promise<readonly Plant[]> {
  const template = textOf(`${name}.md.hbs`);
  const truth = await filled(name, view);
  const plants: Plant[] = [];
  const plant = async (sort: Plant["sort"], what: string, make: () => Promise<string>) => {
    // A change that the template cannot be filled with is no document.
    const markdown = await make().catch(() => truth);
    const wrong = numbersIn(markdown) !== numbersIn(truth);
    if (wrong) plants.push({ sort, what, markdown });
    return wrong;
  };
  const some = async <T>(all: readonly T[], one: (each: T) => Promise<boolean>) => {
    let made = 0;
    for (const each of spread(all)) if (made < most && (await one(each))) made++;
  };
  await some(placesOf(template), (at) =>
    plant("literal", `at ${at}`, () => filled(name, view, `${template.slice(0, at)}另计37个${template.slice(at)}`)),
  );
  const used = PARTIALS.filter((one) => template.includes(`{{> ${one.name}`));
  for (const typed of ["37", "\n\n另计37个\n\n"])
    await some(used, (one) => {
      const text = one.text.replace(/\}\}(?=[^{}]*$)/, `}}${typed}`);
      const partials = PARTIALS.map((each) => (each === one ? { ...each, text } : each));
      return plant("partial", one.name, () => filled(name, view, template, partials));
    });
  await some(leavesOf(view), (path) => plant("view", path.join("."), () => filled(name, another(view, path))));
  await some(swapsOf(template), ([one, other]) =>
    plant("field", `${one} ↔ ${other}`, () => filled(name, view, template.replace(one, other))),
  );
  return plants;
}

/** Its numbers in their order. */
const numbersIn = (markdown: string): string => (markdown.match(/\d[\d,.]*/g) ?? []).join(" ");

/** Every so often one, so that whatever of them is taken first comes from all over. */
const spread = <T>(all: readonly T[]): readonly T[] => {
  const step = Math.max(1, Math.ceil(all.length / 12));
  return [...all.keys()]
    .sort((a, b) => (a % step) - (b % step) || a - b)
    .flatMap((at) => (all[at] === undefined ? [] : [all[at]]));
};

/** Behind what a template fills in. */
const placesOf = (text: string): readonly number[] =>
  [...text.matchAll(/\{\{(?:t |md |one\.|count |yuan |wan |amount )[^{}]*\}\}/g)].map(
    (one) => one.index + one[0].length,
  );

type Path = readonly (string | number)[];

/** Where a view has a number, or an amount written as one. What it was made with is none of it. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === "number" || (typeof value === "string" && /^-?\d+\.\d\d%?$/.test(value))) return [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "version" ? [] : leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The view with one of its numbers made another. */
function another(view: unknown, [key, ...rest]: Path): object {
  const from = view as Readonly<Record<string | number, unknown>>;
  const one = from[key ?? ""];
  const wrong =
    rest.length > 0
      ? another(one, rest)
      : typeof one === "number"
        ? one + 1
        : String(one).replace(/\d(?=%?$)/, (digit) => String((Number(digit) + 1) % 10));
  return Array.isArray(from) ? from.map((each, at) => (at === key ? wrong : each)) : { ...from, [key ?? ""]: wrong };
}

/** Two figures beside each other in a call or a row, and the same with the first in the place of the second. Days are none. */
function swapsOf(text: string): readonly (readonly [string, string])[] {
  const named = [...text.matchAll(/(\w+)=((?:[\w.]+)|\([\w. ]+\)) (\w+)=((?:[\w.]+)|\([\w. ]+\))/g)].map(
    ([whole, a, one, b, other]) => [whole, `${a}=${other} ${b}=${one}`] as const,
  );
  const cells = [...text.matchAll(/\| (\{\{[^{}]+\}\}) \| (\{\{[^{}]+\}\}) (?=\|)/g)].map(
    ([whole, one, other]) => [whole, `| ${other} | ${one} `] as const,
  );
  return [...named, ...cells].filter(([, other]) => !/["@]|\{\{t |\((?:date|range) /.test(other));
}
