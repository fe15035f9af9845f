import { type ZipEntry, sheetZip } from "./sheet-zip.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface XlsxParts {
  /** What stands between `<sheetData>` and its end. */
  readonly rows?: string;
  /** Before the rows, such as `<cols>`. */
  readonly before?: string;
  /** After the rows, such as `<mergeCells>`. */
  readonly after?: string;
  /** The whole worksheet part instead. */
  readonly sheet?: string | Uint8Array;
  /** The items of the list of texts; null: none. */
  readonly strings?: readonly string[] | null;
  readonly styles?: string | null;
  readonly workbook?: string;
  readonly workbookRels?: string;
  readonly rootRels?: string;
  readonly types?: string;
  /** Parts by path added, replaced, or (null) taken out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const relationship = (id: string, type: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;

export const relationships = (...lines: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;

export const worksheet = (rows: string, before = "", after = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a small sound workbook, each of which a test may replace. */
export function xlsxEntries(given: XlsxParts = {}): ZipEntry[] {
  const strings = given.strings === undefined ? [] : given.strings;
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml":
      given.types ??
      `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": given.rootRels ?? relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      given.workbook ??
      `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      given.workbookRels ??
      relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        given.styles === null ? "" : relationship("rId2", "styles", "styles.xml"),
        strings === null ? "" : relationship("rId3", "sharedStrings", "sharedStrings.xml"),
      ),
    "xl/worksheets/sheet1.xml": given.sheet ?? worksheet(given.rows ?? "", given.before, given.after),
    "xl/styles.xml":
      given.styles === null
        ? null
        : (given.styles ??
          `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`),
    "xl/sharedStrings.xml":
      strings === null ? null : `<sst xmlns="${MAIN}">${strings.map((one) => `<si>${one}</si>`).join("")}</sst>`,
    ...given.parts,
  };
  return Object.entries(parts).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

export const xlsx = (given: XlsxParts = {}): Buffer => sheetZip(xlsxEntries(given));
