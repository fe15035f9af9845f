import type { Book } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import type { Archive } from "../zip/archive.ts";

export async function openOds(_archive: Archive, _limits: SheetLimits): Promise<Book> {
  return refuse("not-a-workbook", { looks: "opendocument" });
}
