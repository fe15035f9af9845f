import { type Document, Packer } from "docx";
import { unzipOwn, zipBytes } from "../zip-bytes.ts";
import { fontTable } from "./fonts.ts";
import type { Look } from "./look.ts";
import type { Lists } from "./numbering.ts";
import { stylesPart } from "./styles.ts";
import { textLine } from "./word-text.ts";

/** What a document says of itself. */
export interface Properties {
  readonly title: string;
  /** The only time in it: a date, or a moment in UTC. */
  readonly date: string;
}

/**
 * The bytes of a document: docx writes its body, this its styles, fonts and properties. Nothing tells who or which machine
 * made it, and the same document has the same bytes.
 */
export async function packDocument(
  document: Document,
  look: Look,
  lists: Lists,
  properties: Properties,
): Promise<Uint8Array> {
  const packed = await Packer.pack(document, "uint8array", undefined, [
    { path: "word/styles.xml", data: stylesPart(look) },
    { path: "word/fontTable.xml", data: fontTable() },
    { path: "word/numbering.xml", data: lists.part() },
    { path: "word/settings.xml", data: settingsPart(look) },
    { path: "docProps/core.xml", data: coreProperties(properties) },
    { path: "docProps/app.xml", data: APP_PROPERTIES },
  ]);
  const parts = await unzipOwn(packed);
  const body = new TextDecoder().decode(parts["word/document.xml"]);
  parts["word/document.xml"] = new TextEncoder().encode(lists.resolved(numbered(withoutBlankLines(body))));
  // Programs that look at the first entry only find there what kind of file it is.
  const { "[Content_Types].xml": types = new Uint8Array(), ...rest } = parts;
  return zipBytes({ "[Content_Types].xml": types, ...rest });
}

/** docx ends a section with an empty paragraph; behind a full sheet it would begin another. One point high it finds room. */
const withoutBlankLines = (body: string): string =>
  body.replaceAll(
    "<w:p><w:pPr><w:sectPr",
    '<w:p><w:pPr><w:pStyle w:val="Gap"/><w:spacing w:line="20" w:lineRule="exact"/><w:sectPr',
  );

/** docx gives every picture the number one; Word wants them different. */
function numbered(body: string): string {
  let pictures = 0;
  return body.replace(/<(wp:docPr|pic:cNvPr) ([^>]*?)id="\d+"/g, (_, name: string, before: string) => {
    if (name === "wp:docPr") pictures += 1;
    return `<${name} ${before}id="${pictures}"`;
  });
}

const escaped = (text: string): string =>
  textLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function coreProperties({ title, date }: Properties): string {
  const moment = date.length === 10 ? `${date}T00:00:00Z` : date.replace(/\.\d+Z$/, "Z");
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>riskpaper</dc:creator>${time("created")}${time("modified")}</cp:coreProperties>`;
}

/** In the order of the schema, which docx does not keep. Lines that end by hand are not stretched to the margin. */
const settingsPart = (look: Look): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:defaultTabStop w:val="${Math.round(look.char * 2)}"/>`,
    look.counted ? "<w:evenAndOddHeaders/>" : "",
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>',
    ["compatibilityMode 15", "overrideTableStyleFontSizeAndJustification 1", "enableOpenTypeFeatures 1"]
      .map((one) => one.split(" "))
      .map(
        ([name, value]) =>
          `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
      )
      .join(""),
    "</w:compat></w:settings>",
  ].join("");

const APP_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>riskpaper</Application></Properties>';
