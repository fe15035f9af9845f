import type { Book } from "../../model/sheet.ts";
import type { DecodedText } from "../csv/decode-text.ts";
import { garbling } from "../csv/garbled.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { isStub, stubText } from "../stub.ts";
import { htmlSheet } from "./html-sheet.ts";
import { openSpreadsheetXml } from "./spreadsheet-xml.ts";

/** Text that begins with `<`: a web page saved as a workbook, or the XML workbooks of 2003. Nothing it refers to is fetched. */
export function openMarkup({ text }: DecodedText, name: string, limits: SheetLimits): Book {
  const head = text.slice(0, 8192);
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet") && /<(?:\w+:)?Workbook[\s>]/.test(head))
    return openSpreadsheetXml(text, limits);
  if (/^\s*<\?xml/.test(head) && !/<html[\s>]/i.test(head)) refuse("not-a-workbook", { looks: "text" });
  if (!/<t[dh][\s>]/i.test(text)) {
    if (/<frameset[\s>]/i.test(text)) refuse("no-worksheet");
    return isStub("", name)
      ? refuse("stub-text", { text: stubText(text.replace(/<[^<>]{0,1000}>/g, " ")) })
      : refuse("not-a-workbook", { looks: "text" });
  }
  const garbled = garbling(text);
  if (garbled) refuse("text-garbled", { ...garbled });
  return { format: "html", epoch: 1900, properties: {}, sheets: [htmlSheet(text, limits)] };
}
