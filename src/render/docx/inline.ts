import { type IParagraphOptions, type IRunOptions, TextRun } from "docx";
import type { Token } from "markdown-it";
import { textLine } from "./word-text.ts";

/** Where a line of the template ends inside Chinese nothing stands between the characters; else a space does. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]$/;
const CHINESE_FIRST = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** The text of an inline token as it reads, for measuring and for titles. */
export const inlineText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      token.type === "hardbreak"
        ? "\n"
        : token.type === "softbreak"
          ? " "
          : token.type === "image"
            ? inlineText(token.children ?? [])
            : token.content,
    )
    .join("");

/**
 * Runs of an inline token; `strong` is how emphasis looks. A link shows where it leads and leads nowhere: a document asks nothing of the network. A picture
 * of the template's own is only its description.
 */
export function inlineRuns(tokens: readonly Token[], strong: IRunOptions): NonNullable<IParagraphOptions["children"]> {
  const runs: TextRun[] = [];
  const open = { strong: 0, em: 0, s: 0 };
  let breaks = 0;
  let address: string | null = null;
  const say = (text: string, more: IRunOptions = {}) => {
    if (text === "" && breaks === 0) return;
    runs.push(
      new TextRun({
        ...(open.strong > 0 ? strong : {}),
        ...(open.em > 0 ? { italics: true } : {}),
        ...(open.s > 0 ? { strike: true } : {}),
        ...more,
        text: textLine(text),
        ...(breaks > 0 ? { break: breaks } : {}),
      }),
    );
    breaks = 0;
  };
  for (const [at, token] of tokens.entries()) {
    switch (token.type) {
      case "strong_open":
      case "em_open":
      case "s_open":
        open[token.tag as keyof typeof open] += 1;
        break;
      case "strong_close":
      case "em_close":
      case "s_close":
        open[token.tag as keyof typeof open] -= 1;
        break;
      case "hardbreak":
        breaks += 1;
        break;
      case "softbreak": {
        const [before, behind] = [tokens[at - 1]?.content ?? "", tokens[at + 1]?.content ?? ""];
        if (!CHINESE.test(before) || !CHINESE_FIRST.test(behind)) say(" ");
        break;
      }
      case "link_open":
        address = token.attrGet("href");
        break;
      case "link_close":
        if (address !== null && address !== (tokens[at - 1]?.content ?? "")) say(`（${address}）`);
        address = null;
        break;
      case "image":
        say(inlineText(token.children ?? []));
        break;
      default:
        say(token.content);
    }
  }
  if (breaks > 0) say("");
  return runs;
}
