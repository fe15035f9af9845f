import type { SheetLimits } from "../limits.ts";
import { scanPart } from "../xml/part-text.ts";
import type { XmlListener } from "../xml/xml-scanner.ts";
import type { Archive } from "../zip/archive.ts";

/** One line of a `.rels` part. `type` is the last word of its type address, which transitional and strict files share. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path inside the package; null where it leads outside, which is never followed. */
  readonly path: string | null;
}

/** A listener for parts in which only tags matter. */
export const tagsOnly = (open: XmlListener["open"]): XmlListener => ({
  listening: false,
  open,
  close: () => {},
  text: () => {},
});

/** The relationships of a part (of the package itself for ""). None where it has no such part. */
export async function relationshipsOf(archive: Archive, source: string, limits: SheetLimits): Promise<Relationship[]> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(path)) return found;
  const listener = tagsOnly((name, tag) => {
    if (name !== "Relationship") return;
    const outside = tag.get("TargetMode")?.toLowerCase() === "external";
    found.push({
      id: tag.get("Id") ?? "",
      type: (tag.get("Type") ?? "").replace(/^.*\//, ""),
      path: outside ? null : resolveTarget(folder, tag.get("Target") ?? ""),
    });
  });
  await scanPart(archive, path, limits, listener);
  return found;
}

/** A target as written → a path from the package's root; null where it leaves the package. */
export function resolveTarget(folder: string, target: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(target.replaceAll("\\", "/"));
  } catch {
    return null;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(decoded)) return null;
  const out: string[] = [];
  for (const step of (decoded.startsWith("/") ? decoded : folder + decoded).split("/")) {
    if (step === "..") {
      if (out.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") out.push(step);
  }
  return out.join("/");
}
