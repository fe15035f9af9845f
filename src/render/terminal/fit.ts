import { clip, width } from "../width.ts";

/** Lines that belong together on a screen. `drop`: which go first where the screen is too low (1, then 2 …); 0 stays. */
export interface Block {
  readonly lines: readonly string[];
  readonly drop: number;
}

/**
 * The blocks' lines within `rows`: whole blocks are left out in the order of `drop`, and what still does not fit is cut at
 * the end, with "…" as its last line. A screen that is high enough shows everything.
 */
export function fit(blocks: readonly Block[], rows: number): readonly string[] {
  let kept = blocks;
  const height = () => kept.reduce((sum, block) => sum + block.lines.length, 0);
  const ranks = [...new Set(blocks.map((block) => block.drop))].filter((rank) => rank > 0).sort((a, b) => a - b);
  for (const rank of ranks) {
    if (height() <= rows) break;
    kept = kept.filter((block) => block.drop !== rank);
  }
  return clipLines(
    kept.flatMap((block) => block.lines),
    rows,
  );
}

/** The first `rows` lines; "…" says that there are more. */
export const clipLines = (lines: readonly string[], rows: number): readonly string[] =>
  lines.length <= rows ? lines : [...lines.slice(0, Math.max(0, rows - 1)), "…"];

/** Lines in pages of at most `rows`. */
export const pagesOf = (lines: readonly string[], rows: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(lines.length / rows)) }, (_, page) =>
    lines.slice(page * rows, (page + 1) * rows),
  );

/** Texts one after the other, each whole on its line; `cut`: but for one that is too long for a line of its own. */
export function flow(
  labels: readonly string[],
  cells: number,
  {
    gap = "   ",
    indent = "",
    cut = false,
  }: { readonly gap?: string; readonly indent?: string; readonly cut?: boolean } = {},
): readonly string[] {
  const lines: string[] = [];
  for (const label of labels) {
    const joined = lines.length === 0 ? label : `${lines.at(-1)}${gap}${label}`;
    if (lines.length > 0 && width(joined) <= cells) lines[lines.length - 1] = joined;
    else lines.push(indent + (cut ? clip(label, Math.max(10, cells - indent.length)) : label));
  }
  return lines;
}
