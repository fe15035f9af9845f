import { unzipOwn, zipBytes } from "../zip-bytes.ts";

/**
 * The bytes of a workbook as exceljs wrote it, packed again with fixed times (its own stamps are the clock's), without folder
 * entries, and with what exceljs cannot say: quotePrefix on the styles marked with a reading order, and custom properties. `changes`: by name of a part, what
 * is made of its XML.
 */
export async function finishWorkbook(
  bytes: Uint8Array,
  properties: Readonly<Record<string, string>> = {},
  changes: Readonly<Record<string, (xml: string) => string>> = {},
): Promise<Uint8Array> {
  const { strFromU8, strToU8 } = await import("fflate");
  const whole = await unzipOwn(bytes);
  const edit = (name: string, change: (text: string) => string) => {
    whole[name] = strToU8(change(strFromU8(whole[name] ?? new Uint8Array())));
  };
  edit("xl/styles.xml", quotePrefixed);
  for (const [name, change] of Object.entries(changes)) edit(name, change);
  if (Object.keys(properties).length > 0) {
    edit("[Content_Types].xml", (text) => text.replace("</Types>", `${CUSTOM_TYPE}</Types>`));
    edit("_rels/.rels", (text) => text.replace("</Relationships>", `${CUSTOM_RELATION}</Relationships>`));
    whole["docProps/custom.xml"] = strToU8(customProperties(properties));
  }
  return zipBytes(whole);
}

const quotePrefixed = (styles: string): string =>
  styles.replace(/<xf ([^>]*)>(<alignment [^>]*?) readingOrder="1"/g, '<xf $1 quotePrefix="1">$2');

const CUSTOM_TYPE =
  '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
const CUSTOM_RELATION =
  '<Relationship Id="rIdCustom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>';
// The class of properties that users define, and where their numbers begin (ECMA-376 part 1, 22.3).
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST = 2;

function customProperties(properties: Readonly<Record<string, string>>): string {
  const all = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT}" pid="${FIRST + index}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.join("")}</Properties>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
