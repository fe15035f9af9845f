import type { Book } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import type { Archive } from "../zip/archive.ts";

export async function openXlsb(_archive: Archive, _bytes: Uint8Array, _limits: SheetLimits): Promise<Book> {
  return refuse("not-a-workbook", { looks: "binary" });
}

export async function openXls(_bytes: Uint8Array, _name: string, _limits: SheetLimits): Promise<Book> {
  return refuse("not-a-workbook", { looks: "compound" });
}
