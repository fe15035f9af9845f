import type { Book } from "../model/sheet.ts";
import type { SheetLimits } from "./limits.ts";
import { refuse } from "./refuse.ts";
import { CONTENT_TYPES, contentTypes } from "./xlsx/content-types.ts";
import { openWorkbook } from "./xlsx/open-workbook.ts";
import { relationshipsOf } from "./xlsx/relationships.ts";
import { type Archive, openArchive } from "./zip/archive.ts";

/** A zip: a workbook of one of the kinds we read, or what else it is. */
export async function openPackage(bytes: Uint8Array, limits: SheetLimits): Promise<Book> {
  const archive = await openArchive(bytes, limits);
  if (archive.has(CONTENT_TYPES)) return openOffice(archive, bytes, limits);
  if (archive.has("mimetype") && archive.has("content.xml")) {
    const { openOds } = await import("./ods/open-ods.ts");
    return openOds(archive, limits);
  }
  if (archive.names.length === 0) return refuse("not-a-workbook", { looks: "empty" });
  if (archive.has("xl/workbook.xml")) return refuse("part-missing", { part: CONTENT_TYPES });
  return refuse("archive-wrapped", { kind: "zip" });
}

async function openOffice(archive: Archive, bytes: Uint8Array, limits: SheetLimits): Promise<Book> {
  const types = await contentTypes(archive, limits);
  const roots = await relationshipsOf(archive, "", limits);
  const main = roots.find(({ type }) => type === "officeDocument");
  if (!main?.path) {
    // A package of nothing Office knows: still a zip with other things in it.
    if (!archive.names.some((name) => /^(xl|word|ppt)\//i.test(name))) refuse("archive-wrapped", { kind: "zip" });
    return refuse("part-missing", { part: "officeDocument" });
  }
  const type = types(main.path);
  if (type.includes("wordprocessingml") || type.includes("ms-word")) refuse("word-document");
  if (type.includes("presentationml") || type.includes("powerpoint"))
    refuse("not-a-workbook", { looks: "presentation" });
  if (!archive.has(main.path)) refuse("part-missing", { part: main.path });
  if (type.includes("sheet.binary")) {
    const { openXlsb } = await import("./xls/open-xls.ts");
    return openXlsb(archive, bytes, limits);
  }
  if (!/(spreadsheetml|ms-excel).*main\+xml$/.test(type)) refuse("part-wrong-type", { part: main.path });
  return openWorkbook(archive, main.path, types, limits);
}
