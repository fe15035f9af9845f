import type { Token } from "markdown-it";
import type { Catalogue } from "../../text/catalogue.ts";
import type { FilledTemplate } from "../handlebars/fill-template.ts";
import { type Images, NO_IMAGES } from "../images.ts";
import { printBlock } from "../markdown/blocks.ts";
import { paperMarkdown } from "../markdown/paper-markdown.ts";
import { page } from "../page/page.ts";
import type { PageAssets } from "../page/page-frame.ts";
import { width } from "../width.ts";
import { escapeHtml } from "./escape.ts";
import { withFootOfPage } from "./foot-of-page.ts";
import { CONTENTS_MARK, htmlBlocks } from "./html-blocks.ts";

/** A heading for the table of contents. */
interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** A filled template as one self-contained page. Throws TemplateError for an unknown block. */
export async function htmlDocument(
  filled: FilledTemplate,
  words: Catalogue,
  template: string,
  assets: PageAssets,
  images: Images = NO_IMAGES,
): Promise<string> {
  const md = await paperMarkdown();
  const printers = htmlBlocks(words, images);
  const headings: Heading[] = [];
  md.renderer.rules.fence = (tokens, at) => {
    const { info, content } = tokens[at] ?? { info: "", content: "" };
    return info.startsWith("riskpaper")
      ? printBlock(info, content, printers, template)
      : `<pre>${escapeHtml(content)}</pre>`;
  };
  md.renderer.rules.text = (tokens, at) => wholeNumbers(breakRatios(md.utils.escapeHtml(tokens[at]?.content ?? "")));
  md.renderer.rules.heading_open = (tokens, at) => {
    const tag = tokens[at]?.tag ?? "h2";
    const text = plainText(tokens[at + 1]?.children ?? []);
    const id = `s${headings.length + 1}`;
    headings.push({ id, level: Number(tag.slice(1)), text });
    return `<${tag} id="${id}">`;
  };
  md.renderer.rules.paragraph_open = (tokens, at) => (tokens[at]?.hidden ? "" : `<p${raggedOf(tokens[at + 1])}>`);
  md.renderer.rules.list_item_open = (tokens, at) => `<li${raggedOf(tokens[at + 2])}>`;
  md.renderer.rules.th_open = (tokens, at) => `<th scope="col"${classOf(tokens, at)}>`;
  md.renderer.rules.td_open = (tokens, at) => `<td${classOf(tokens, at)}>`;
  const body = withFootOfPage(md.render(filled.markdown));
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1]?.replaceAll("<wbr>", "") ?? escapeHtml(template);
  return page({
    title,
    layout: filled.layout,
    body: body.replace(CONTENTS_MARK, () => contents(headings, words)),
    words,
    assets,
  });
}

/** 1,050,000,000/100,000,000 breaks behind its slash: cells break anywhere, and half a number is another number. */
const breakRatios = (html: string): string =>
  html.replace(/(-?\d[\d,]*(?:\.\d+)?\/)(-?\d[\d,]*(?:\.\d+)?)/g, (ratio, num: string, den: string) =>
    ratio.includes(",") ? `<span class="k">${num}</span><wbr><span class="k">${den}</span>` : ratio,
  );

/** F2024-D001RCU01-009 goes to the next line whole: a browser would break behind its dashes. */
const wholeNumbers = (html: string): string =>
  html.replace(/\b[A-Z]+\d*(?:-[A-Z\d]+)+\b/g, (number) => `<span class="id">${number}</span>`);

/** Cells that stay on one line: Chinese may break anywhere, and a verdict set upright is hard to read. */
const KEPT = 8;
const KEPT_ID = /^(?:[\w-]{1,24}|\d{4}年\d{1,2}月\d{1,2}日|Z\d\d、Z\d\d)$/;

// The policy of the page allows no style attributes: `n` sets to the right, `k` keeps on one line.
function classOf(tokens: readonly Token[], at: number): string {
  const text = tokens[at + 1]?.content ?? "";
  const kept = KEPT_ID.test(text) || width(text) <= KEPT;
  const right = tokens[at]?.attrGet("style")?.includes("right");
  const classes = [...(right ? ["n"] : []), ...(kept && text ? ["k"] : [])];
  return classes.length ? ` class="${classes.join(" ")}"` : "";
}

/** Text with long numbers or names of files is not justified: what does not fit goes to the next line and would tear its own apart. */
const LONG_WORD = /[\w-]{8,}/;
const raggedOf = (inline: Token | undefined): string =>
  inline?.type === "inline" && LONG_WORD.test(inline.content) ? ' class="ragged"' : "";

function plainText(children: readonly { readonly content: string; readonly children?: unknown }[]): string {
  return children.map((child) => child.content).join("");
}

function contents(headings: readonly Heading[], words: Catalogue): string {
  const items = headings
    .filter((one) => one.level <= 3)
    .map((one) => `<li class="l${one.level}"><a href="#${one.id}">${escapeHtml(one.text)}</a></li>`);
  return `<nav class="contents" aria-label="${escapeHtml(words.papers.page.contents)}"><h2>${escapeHtml(words.papers.page.contents)}</h2><ol>${items.join("")}</ol></nav>`;
}
