import type MarkdownIt from "markdown-it";

/** The Markdown dialect of papers: tables, no html, no automatic links; emphasis that knows Chinese punctuation. */
export async function paperMarkdown(): Promise<MarkdownIt> {
  const [{ default: MarkdownIt }, { default: cjkFriendly }] = await Promise.all([
    import("markdown-it"),
    import("markdown-it-cjk-friendly"),
  ]);
  return new MarkdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly);
}
