import type { Browser, Io } from "../io/io.ts";
import type { Layout } from "../render/handlebars/fill-template.ts";
import { hasContents, numberedContents } from "../render/html/numbered-contents.ts";
import { fontsOf } from "../render/page/fonts.ts";
import { anchorPages } from "../render/pdf/pdf-anchors.ts";
import { withStamps } from "../render/pdf/pdf-stamps.ts";
import { pageAssets } from "./paper-templates.ts";

/** A page takes a second; one with ten thousand findings (10 MB) a minute on a slow machine. */
const PAGE_MS = 60_000;
const MS_PER_CHARACTER = 0.02;
/** Few documents have more pages. */
const ROOM = "00";

/** The layouts a browser has printed. Which layout a document has is told by its template, which may be anybody's. */
const printed = new WeakMap<Browser, ReadonlySet<Layout>>();
const layoutOf = (html: string): Layout => (html.includes('<body class="official">') ? "official" : "workpaper");

/** The page as PDF, `stamp` being the only time in it. Throws BrowserProblem, Interrupted. */
export async function printPage(html: string, stamp: Date, io: Io): Promise<Uint8Array> {
  const browser = await io.browser();
  printed.set(browser, new Set([...(printed.get(browser) ?? []), layoutOf(html)]));
  const print = (page: string) => browser.print(page, PAGE_MS + page.length * MS_PER_CHARACTER);
  return withStamps(hasContents(html) ? await withPageNumbers(html, print) : await print(html), stamp);
}

/** Pages are known only once they are printed: a first time with figures that take the room, then with the true ones. */
async function withPageNumbers(html: string, print: (page: string) => Promise<Uint8Array>): Promise<Uint8Array> {
  const pages = anchorPages(await print(numberedContents(html, () => ROOM)));
  const pdf = await print(numberedContents(html, (anchor) => String(pages.get(anchor) ?? "")));
  const after = anchorPages(pdf);
  const same = after.size > 0 && [...after].every(([anchor, page]) => pages.get(anchor) === page);
  // Rather none than a wrong one.
  return same ? pdf : print(html);
}

/** A font of a document that this machine lacks, and the family that stands in for it ("" where it is not known). */
export interface LackingFont {
  readonly wanted: string;
  readonly used: string;
}

/** The fonts that the pages printed so far did without. Throws as `printPage`. */
export async function lackingFonts(io: Io): Promise<readonly LackingFont[]> {
  const browser = await io.browser();
  const { css } = await pageAssets(io);
  const wanted = [...(printed.get(browser) ?? [])].flatMap((layout) => fontsOf(layout, css));
  const fonts = [...new Map(wanted.map((font) => [font.name, font])).values()];
  const drawn = await browser.families(
    fonts.map((font) => font.list),
    PAGE_MS,
  );
  return fonts.flatMap(({ name, known }, at) => {
    const used = drawn[at] ?? "";
    return known.test(used) ? [] : [{ wanted: name, used }];
  });
}
