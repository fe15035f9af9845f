import type { Book } from "../../model/sheet.ts";
import type { DecodedText } from "../csv/decode-text.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";

export function openMarkup(_bytes: Uint8Array, _decoded: DecodedText, _name: string, _limits: SheetLimits): Book {
  return refuse("not-a-workbook", { looks: "text" });
}
