import { titleWords } from "../markdown/title-words.ts";
import { width } from "../width.ts";

/**
 * A title on as few lines as it needs, of about the same length, each at most `most` full-width characters: broken between
 * words, before 关于 where that fits (GB/T 9704 7.3.1).
 */
export function titleLines(title: string, most: number): readonly string[] {
  const room = most * 2;
  const text = title.trim();
  const count = Math.ceil(width(text) / room);
  // A title of more lines than a title has is left to the program that shows it.
  if (count <= 1 || count > MOST_LINES) return [text];
  for (let lines = count; lines <= count + 2; lines++) {
    const found = broken(titleWords(text), lines, room);
    if (found) return found;
  }
  return [text];
}

/** Beyond that it is no title, and looking for the best breaks would take long. */
const MOST_LINES = 5;

function broken(all: readonly string[], lines: number, room: number): readonly string[] | null {
  const even = width(all.join("")) / lines;
  let best: { readonly cost: number; readonly at: readonly string[] } | null = null;
  const walk = (from: number, done: readonly string[], cost: number) => {
    if (best && cost >= best.cost) return;
    if (done.length === lines - 1) {
      const last = all.slice(from).join("");
      const own = lineCost(last, even, room, done.length);
      if (last === "" || own === null) return;
      if (!best || cost + own < best.cost) best = { cost: cost + own, at: [...done, last] };
      return;
    }
    for (let to = from + 1; to < all.length; to++) {
      const line = all.slice(from, to).join("");
      const own = lineCost(line, even, room, done.length);
      if (own === null) return;
      walk(to, [...done, line], cost + own);
    }
  };
  walk(0, [], 0);
  return (best as { readonly at: readonly string[] } | null)?.at ?? null;
}

/** The further from even the worse; null where the line does not fit. A line that begins with 关于 is a good line. */
function lineCost(line: string, even: number, room: number, index: number): number | null {
  const own = width(line.trim());
  if (own > room) return null;
  return (own - even) ** 2 - (index > 0 && line.startsWith("关于") ? 200 : 0);
}
