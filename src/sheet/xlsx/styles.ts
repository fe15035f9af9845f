import type { NumberFormat } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { scanPart } from "../xml/part-text.ts";
import type { Archive } from "../zip/archive.ts";
import { builtInFormat, formatOfCode } from "./number-format.ts";
import { tagsOnly } from "./relationships.ts";

/** Style index of a cell → what its number format means. */
export async function cellFormats(
  archive: Archive,
  path: string,
  limits: SheetLimits,
): Promise<(NumberFormat | null)[]> {
  const custom = new Map<number, NumberFormat | null>();
  const ids: number[] = [];
  let inCells = false;
  await scanPart(
    archive,
    path,
    limits,
    tagsOnly((name, tag, depth) => {
      if (depth === 2) inCells = name === "cellXfs";
      if (name === "numFmt" && depth === 3)
        custom.set(Number(tag.get("numFmtId")), formatOfCode(tag.get("formatCode") ?? ""));
      else if (name === "xf" && inCells && depth === 3) ids.push(Number(tag.get("numFmtId") ?? 0));
    }),
  );
  return ids.map((id) => (custom.has(id) ? (custom.get(id) ?? null) : builtInFormat(id)));
}
