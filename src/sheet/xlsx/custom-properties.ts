import type { SheetLimits } from "../limits.ts";
import { scanPart } from "../xml/part-text.ts";
import { officeText } from "../xml/xml-text.ts";
import type { Archive } from "../zip/archive.ts";
import { relationshipsOf } from "./relationships.ts";

/** The custom properties of a package as text. None is more than a hint, so that a missing part is no harm. */
export async function customProperties(archive: Archive, limits: SheetLimits): Promise<Record<string, string>> {
  const roots = await relationshipsOf(archive, "", limits);
  const path = roots.find(({ type }) => type === "custom-properties")?.path;
  if (!path || !archive.has(path)) return {};
  const found: [string, string][] = [];
  let name = "";
  let value = "";
  const listener = {
    listening: false,
    open(tag: string, attributes: { get(local: string): string | null }) {
      if (tag === "property") {
        name = attributes.get("name") ?? "";
        value = "";
        listener.listening = true;
      }
    },
    close(tag: string) {
      if (tag !== "property") return;
      listener.listening = false;
      if (found.length < 1000) found.push([name, officeText(value.trim())]);
    },
    text(piece: string) {
      if (value.length < limits.cellCharacters) value += piece;
    },
  };
  await scanPart(archive, path, limits, listener);
  return Object.fromEntries(found);
}
