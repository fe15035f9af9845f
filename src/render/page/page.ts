import type { Catalogue } from "../../text/catalogue.ts";
import type { Layout } from "../handlebars/fill-template.ts";
import { type PageAssets, pageFrame } from "./page-frame.ts";

export interface PageParts {
  /** HTML, already escaped. */
  readonly title: string;
  readonly layout: Layout;
  readonly body: string;
  readonly words: Catalogue;
  readonly assets: PageAssets;
}

/** A document as a page. One without a table of problems carries no script. */
export function page({ title, layout, body, words, assets }: PageParts): string {
  const { papers, locale } = words;
  const [before, between, after] = papers.page.pageOf;
  // Official documents have numbers of another kind, without words: the style sheet holds them.
  const numbers =
    layout === "official"
      ? ""
      : `@page{@bottom-center{content:${before} counter(page) ${between} counter(pages) ${after}}}\n`;
  const script = body.includes("data-findings") ? assets.script : "";
  const css = `${assets.css}\n${numbers}`;
  return pageFrame({
    title,
    kind: layout,
    body,
    lang: locale,
    skip: papers.page.skip,
    assets: { ...assets, css, script },
  });
}
