import type { Io } from "../io/io.ts";
import type { DocumentName } from "../render/document-name.ts";
import { fontsOf } from "../render/page/fonts.ts";
import { withStamps } from "../render/pdf/pdf-stamps.ts";
import { pageAssets, paperTemplate } from "./paper-templates.ts";

/** A page takes a second; one with ten thousand findings (10 MB) a minute on a slow machine. */
const PAGE_MS = 60_000;
const MS_PER_CHARACTER = 0.02;

/** The page as PDF, `stamp` being the only time in it. Throws BrowserProblem, Interrupted. */
export async function printPage(html: string, stamp: Date, io: Io): Promise<Uint8Array> {
  const browser = await io.browser();
  return withStamps(await browser.print(html, PAGE_MS + html.length * MS_PER_CHARACTER), stamp);
}

/** A font of a document that this machine lacks, and the family that stands in for it ("" where it is not known). */
export interface LackingFont {
  readonly wanted: string;
  readonly used: string;
}

/** The fonts of a document that printing here does without. Throws as `printPage`. */
export async function lackingFonts(document: DocumentName, io: Io): Promise<readonly LackingFont[]> {
  const { template } = await paperTemplate(document, io);
  const layout = /^layout:\s*official\s*$/m.test(template.text) ? "official" : "workpaper";
  const fonts = fontsOf(layout, (await pageAssets(io)).css);
  const browser = await io.browser();
  const drawn = await browser.families(
    fonts.map((font) => font.list),
    PAGE_MS,
  );
  return fonts.flatMap(({ name, known }, at) => {
    const used = drawn[at] ?? "";
    return known.test(used) ? [] : [{ wanted: name, used }];
  });
}
