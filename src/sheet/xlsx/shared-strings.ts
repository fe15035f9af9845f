import type { SheetLimits } from "../limits.ts";
import { ownCopy } from "../own-copy.ts";
import { brief, refuse } from "../refuse.ts";
import { scanPart } from "../xml/part-text.ts";
import { officeText } from "../xml/xml-text.ts";
import type { Archive } from "../zip/archive.ts";

/** The texts that cells refer to by number. Runs of rich text are joined; the reading aid of Japanese (rPh) is no part of a text. */
export async function sharedStrings(archive: Archive, path: string, limits: SheetLimits): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let aside = 0;
  const part = brief(path);
  const listener = {
    listening: false,
    open(name: string, _tag: unknown, depth: number) {
      if (depth === 1 && name !== "sst") refuse("part-wrong-type", { part });
      if (name === "si") text = "";
      else if (name === "rPh") aside += 1;
      else if (name === "t") listener.listening = aside === 0;
    },
    close(name: string) {
      if (name === "t") listener.listening = false;
      else if (name === "rPh") aside -= 1;
      else if (name === "si") {
        if (strings.length >= limits.sharedStrings)
          refuse("sheet-too-large", { what: "strings", count: strings.length + 1, limit: limits.sharedStrings });
        strings.push(ownCopy(officeText(text)));
      }
    },
    text(piece: string) {
      text += piece;
      if (text.length > 7 * limits.cellCharacters)
        refuse("sheet-too-large", { what: "cell", count: text.length, limit: limits.cellCharacters });
    },
  };
  await scanPart(archive, path, limits, listener);
  return strings;
}
