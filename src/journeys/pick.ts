import type { Terminal } from "../io/io.ts";
import type { Paint } from "../render/chalk.ts";
import { menuFrame } from "../render/terminal/menu-frame.ts";
import type { Catalogue } from "../text/catalogue.ts";

/** Something to choose; `name` may hold text from outside. */
export interface Entry<T> {
  readonly name: string;
  readonly value: T;
}

/** Where it is chosen. */
interface Asking {
  readonly terminal: Terminal;
  readonly words: Catalogue;
  readonly paint: Paint;
}

const DIGITS: readonly string[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** One of the entries by its digit, nine on a screen; null: the person went back or left. */
export async function pick<T>(
  head: readonly string[],
  entries: readonly Entry<T>[],
  back: boolean,
  { terminal, words, paint }: Asking,
): Promise<T | null> {
  const more = entries.length > DIGITS.length;
  for (let from = 0; ; ) {
    const page = entries.slice(from, from + DIGITS.length);
    const digits = DIGITS.slice(0, page.length);
    const keys = words.desk.menu.keys({ digits: page.length > 1 ? `1-${page.length}` : "1", more, back });
    const frame = menuFrame({ head, names: page.map((one) => one.name), keys }, terminal.columns, paint);
    const key = await terminal.askKey(frame, [...digits, ...(more ? ["0"] : []), "q", "escape"]);
    if (key === "escape" || key === "q") return null;
    const chosen = page[digits.indexOf(key)];
    if (chosen) return chosen.value;
    from = from + DIGITS.length < entries.length ? from + DIGITS.length : 0;
  }
}
