import type { Book, Sheet } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { scanPart } from "../xml/part-text.ts";
import type { Archive } from "../zip/archive.ts";
import { tagsOnly } from "../xlsx/relationships.ts";
import { odsListener } from "./ods-listener.ts";

/** Read whole, so that less is allowed than of a part that is streamed. */
const MOST_CONTENT = 64 * 1024 * 1024;

/** A spreadsheet of LibreOffice and its kin (OpenDocument 1.2 and 1.3). */
export async function openOds(archive: Archive, limits: SheetLimits): Promise<Book> {
  const mimetype = new TextDecoder().decode(await archive.read("mimetype")).trim();
  if (mimetype.startsWith("application/vnd.oasis.opendocument.text")) refuse("word-document");
  if (!mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
    refuse("not-a-workbook", { looks: "opendocument" });
  await refuseEncrypted(archive, limits);
  const size = archive.size("content.xml");
  if (size > MOST_CONTENT) refuse("zip-bomb", { what: "part", count: size, limit: MOST_CONTENT, part: "content.xml" });
  const sheets: Sheet[] = [];
  await scanPart(
    archive,
    "content.xml",
    limits,
    odsListener(limits, (sheet) => sheets.push(sheet)),
  );
  if (sheets.length === 0) refuse("no-worksheet");
  return { format: "ods", epoch: 1900, properties: {}, sheets };
}

async function refuseEncrypted(archive: Archive, limits: SheetLimits): Promise<void> {
  if (!archive.has("META-INF/manifest.xml")) return;
  await scanPart(
    archive,
    "META-INF/manifest.xml",
    limits,
    tagsOnly((name) => {
      if (name === "encryption-data") refuse("workbook-encrypted");
    }),
  );
}
