import { visible } from "../render/plain-text.ts";

/** A path or name as it is typed in a command: in quotes where a shell would take it apart. */
export function shellWord(text: string): string {
  const shown = visible(text);
  return /^[^\s"'&()[\]{}$`;|<>*?!#~^]+$/.test(shown) ? shown : `"${shown}"`;
}
