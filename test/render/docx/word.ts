import { unzipSync } from "fflate";
import { docxDocument } from "../../../src/render/docx/docx-document.ts";
import type { Layout } from "../../../src/render/handlebars/fill-template.ts";
import { type Images, NO_IMAGES } from "../../../src/render/images.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";

export const DATE = "2024-03-01";

/** A filled template as a Word document. */
export const word = (
  markdown: string,
  layout: Layout = "workpaper",
  { images = NO_IMAGES, date = DATE }: { readonly images?: Images; readonly date?: string } = {},
): Promise<Uint8Array> => docxDocument({ layout, markdown }, { words: zh, template: "specimen.md.hbs", images, date });

/** The parts of a document as text, pictures left out. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

export const bodyOf = (bytes: Uint8Array): string => partsOf(bytes)["word/document.xml"] ?? "";

/** Elements of a name, tags and all; what is of the same name inside another is part of it. */
export function elements(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const tag = new RegExp(`<${name}(?=[\\s/>])[^>]*?(/?)>|</${name}>`, "g");
  let [depth, from] = [0, 0];
  for (const match of xml.matchAll(tag)) {
    const closes = match[0].startsWith("</");
    const empty = match[1] === "/";
    if (!closes && depth === 0) from = match.index;
    if (empty && depth === 0) found.push(match[0]);
    if (!empty) depth += closes ? -1 : 1;
    if (closes && depth === 0) found.push(xml.slice(from, match.index + match[0].length));
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a piece of a document reads as, a line for each paragraph or break. */
export const textOf = (xml: string): string =>
  xml
    .replace(/<w:br\/>|<w:br .*?\/>|<\/w:p>/g, "\n")
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\n$/, "");

/** Paragraphs of a style. */
export const styled = (xml: string, style: string): readonly string[] =>
  elements(xml, "w:p").filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`));
