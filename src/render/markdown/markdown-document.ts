import type { Catalogue } from "../../text/catalogue.ts";
import { alignTables } from "./align-tables.ts";
import { printBlock, replaceBlocks } from "./blocks.ts";
import { markdownBlocks } from "./markdown-blocks.ts";

/** A filled template as Markdown for people: blocks as tables, columns aligned. Throws TemplateError for an unknown block. */
export function markdownDocument(markdown: string, words: Catalogue, template: string): string {
  const printers = markdownBlocks(words);
  const printed = replaceBlocks(markdown, (info, content) => printBlock(info, content, printers, template));
  return alignTables(`${printed.replace(/\n{3,}/g, "\n\n").trim()}\n`);
}
