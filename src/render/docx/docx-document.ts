import { BookmarkEnd, BookmarkStart, Document } from "docx";
import type { Token } from "markdown-it";
import type { Catalogue } from "../../text/catalogue.ts";
import type { FilledTemplate } from "../handlebars/fill-template.ts";
import type { Images } from "../images.ts";
import { printBlock } from "../markdown/blocks.ts";
import { paperMarkdown } from "../markdown/paper-markdown.ts";
import { docxBlocks } from "./docx-blocks.ts";
import { inlineText } from "./inline.ts";
import { LOOKS, textWidth } from "./look.ts";
import { Lists } from "./numbering.ts";
import { packDocument } from "./pack.ts";
import { type Heading, prosePieces } from "./prose.ts";
import { sections } from "./sheets.ts";

/** What a Word document needs besides its text. */
export interface DocxParts {
  readonly words: Catalogue;
  /** The template's name, for what is wrong with it. */
  readonly template: string;
  readonly images: Images;
  /** The only time the document holds: a date, or a moment in UTC. */
  readonly date: string;
}

/** A filled template as a Word document. Throws TemplateError for an unknown block. */
export async function docxDocument(filled: FilledTemplate, parts: DocxParts): Promise<Uint8Array> {
  const { words, template, images, date } = parts;
  const look = LOOKS[filled.layout];
  const tokens = (await paperMarkdown()).parse(filled.markdown, {});
  const headings = headingsOf(tokens);
  const printers = docxBlocks({ look, words, headings, images });
  const lists = new Lists(look);
  let heading = 0;
  const pieces = prosePieces(tokens, {
    look,
    lists,
    room: textWidth(look.portrait),
    block: (info, content) => printBlock(info, content, printers, template),
    heading: (_level, _text, children) => {
      const number = ++heading;
      return [new BookmarkStart(anchorOf(number), number), ...children, new BookmarkEnd(number)];
    },
  });
  const document = new Document({
    sections: sections(pieces, look, words),
  });
  return packDocument(document, look, lists, { title: titleOf(tokens) ?? template, date });
}

const anchorOf = (number: number): string => `_Toc${String(number).padStart(6, "0")}`;

/** The headings in order, with the bookmarks that printing will give them. */
function headingsOf(tokens: readonly Token[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type !== "heading_open" || token.tag === "h1") continue;
    const text = inlineText(tokens[at + 1]?.children ?? []);
    headings.push({ level: Number(token.tag.slice(1)) - 1, text, anchor: anchorOf(headings.length + 1) });
  }
  return headings;
}

/** The first title, of a block or of Markdown. */
function titleOf(tokens: readonly Token[]): string | null {
  for (const [at, token] of tokens.entries()) {
    if (token.type === "fence" && token.info.trim() === "riskpaper title") {
      return (JSON.parse(token.content) as { readonly title: string }).title;
    }
    if (token.type === "heading_open" && token.tag === "h1") return inlineText(tokens[at + 1]?.children ?? []);
  }
  return null;
}
