import { type Columns, isSimple } from "./columns.ts";
import { clipOwn, ownWidth, padOwn, wrapOwn } from "./own-words.ts";

/** Columns, and the measure behind them. */
export interface Layout extends Columns {
  /** Cells a text takes on a terminal. */
  width(text: string): number;
}

const OWN: Layout = { width: ownWidth, pad: padOwn, wrap: wrapOwn, clip: clipOwn };

/**
 * What lays out texts made of the tool's own words and of those in `shown`, any plain JSON. ASCII and Chinese are measured
 * without the library that knows every script and emoji: it takes longer to load than a small file to check.
 */
export async function layoutFor(shown: unknown): Promise<Layout> {
  return isSimple(JSON.stringify(shown)) ? OWN : await import("./width.ts");
}
