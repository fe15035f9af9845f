import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { clip } from "../width.ts";

/** A screen of things to choose by a digit. `names` stand behind the digits from 1 and may hold text from outside. */
export function menuFrame(
  menu: { readonly head: readonly string[]; readonly names: readonly string[]; readonly keys: string },
  columns: number,
  paint: Paint,
): string {
  const line = (text: string) => clip(visible(text), columns - 1);
  const [title = "", ...rest] = menu.head.map(line);
  const entries = menu.names.map(
    (name, index) => `  ${paint.bold(String(index + 1))}  ${clip(visible(name), columns - 6)}`,
  );
  return [paint.bold(title), ...rest, "", ...entries, "", paint.dim(line(menu.keys))].join("\n");
}
