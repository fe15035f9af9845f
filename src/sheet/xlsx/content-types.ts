import type { SheetLimits } from "../limits.ts";
import { scanPart } from "../xml/part-text.ts";
import type { Archive } from "../zip/archive.ts";
import { tagsOnly } from "./relationships.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** What a package says its parts are: path → content type, in lower case; "" where it says nothing. */
export async function contentTypes(archive: Archive, limits: SheetLimits): Promise<(path: string) => string> {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const listener = tagsOnly((name, tag) => {
    const type = (tag.get("ContentType") ?? "").toLowerCase();
    if (name === "Override") overrides.set((tag.get("PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
    else if (name === "Default") defaults.set((tag.get("Extension") ?? "").toLowerCase(), type);
  });
  await scanPart(archive, CONTENT_TYPES, limits, listener);
  return (path) => {
    const key = path.toLowerCase();
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  };
}
