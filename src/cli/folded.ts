import type { Output } from "../io/io.ts";
import { ownWidth, wrapOwn } from "../render/own-words.ts";

// What is typed again must stay in one piece: a line that ends with a command, and one with a path in it.
const TYPED_AGAIN = /riskpaper [^，。；]*$|[/\\]/;

/** A line of conversation as it fits a terminal, going on under itself; elsewhere, and where it would cut a command, as it is. */
export function folded(line: string, { isTTY, columns }: Pick<Output, "isTTY" | "columns">): string {
  if (!isTTY || ownWidth(line) <= columns || TYPED_AGAIN.test(line) || /[\n\x1b]/.test(line)) return line;
  const margin = /^ */.exec(line)?.[0] ?? "";
  const lines = wrapOwn(line.slice(margin.length), columns - margin.length - 2);
  return lines.map((one, index) => `${margin}${index === 0 ? "" : "  "}${one}`).join("\n");
}
