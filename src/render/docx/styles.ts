import { chars, FACES, type Face, type Look } from "./look.ts";

/** A paragraph style: lengths in twips, sizes in half points. What is not said comes from `basedOn`, in the end from Normal. */
interface Style {
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly face?: Face;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Between characters. */
  readonly spread?: number;
  readonly align?: "left" | "center" | "right" | "both";
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** `exact`: whatever the font says; `atLeast`: room for a picture or another font. */
  readonly rule?: "exact" | "atLeast";
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  /** First line, in characters of the body. */
  readonly first?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** 0 is the highest of the document's outline. */
  readonly outline?: number;
  /** Off the grid of the page: tables, notes and whatever is smaller than the body. */
  readonly offGrid?: boolean;
}

const WORKPAPER: Readonly<Record<string, Style>> = {
  BodyText: { name: "Body Text" },
  Title: {
    name: "Title",
    next: "BodyText",
    face: FACES.hei,
    size: 32,
    bold: true,
    spread: 32,
    align: "center",
    after: 60,
    line: 420,
    keepNext: true,
  },
  Subtitle: { name: "Subtitle", face: FACES.kai, size: 22, align: "center", after: 60, keepNext: true },
  Marks: { name: "Marks", face: FACES.hei, align: "left", after: 20, keepNext: true },
  Heading1: {
    name: "heading 1",
    next: "BodyText",
    face: FACES.hei,
    size: 22,
    bold: true,
    align: "left",
    before: 90,
    after: 20,
    keepNext: true,
    keepLines: true,
    outline: 0,
  },
  Heading2: { name: "heading 2", basedOn: "Heading1", size: 21, outline: 1 },
  Heading3: { name: "heading 3", basedOn: "Heading1", size: 21, bold: false, outline: 2 },
  TOCHeading: { name: "TOC Heading", face: FACES.hei, size: 22, before: 120, keepNext: true },
  TOC1: { name: "toc 1", align: "left" },
  TOC2: { name: "toc 2", align: "left", left: 420 },
};

const official = (look: Look): Readonly<Record<string, Style>> => ({
  BodyText: { name: "Body Text", first: 2 },
  Title: {
    name: "Title",
    next: "BodyText",
    face: FACES.biaosong,
    size: 44,
    align: "center",
    line: 700,
    before: 0,
    after: 200,
    keepNext: true,
    offGrid: true,
  },
  Subtitle: { name: "Subtitle", face: FACES.kai, align: "center", keepNext: true },
  Marks: { name: "Marks", face: FACES.hei, align: "left", keepNext: true },
  Heading1: {
    name: "heading 1",
    next: "BodyText",
    face: FACES.hei,
    align: "left",
    first: 2,
    keepNext: true,
    keepLines: true,
    outline: 0,
  },
  Heading2: { name: "heading 2", basedOn: "Heading1", face: FACES.kai, outline: 1 },
  Heading3: { name: "heading 3", basedOn: "Heading1", face: FACES.fangsong, outline: 2 },
  TOCHeading: { name: "TOC Heading", face: FACES.hei, align: "center", keepNext: true },
  TOC1: { name: "toc 1", align: "left" },
  TOC2: { name: "toc 2", align: "left", left: chars(2, look) },
  LetterheadIssuer: {
    name: "Letterhead Issuer",
    face: FACES.biaosong,
    color: "FF0000",
    align: "center",
    keepNext: true,
    offGrid: true,
  },
  Addressee: { name: "Addressee", align: "left", keepNext: true },
});

/** What both layouts have. */
const shared = (look: Look): Readonly<Record<string, Style>> => ({
  Heading4: { name: "heading 4", basedOn: "Heading3", outline: 3 },
  Heading5: { name: "heading 5", basedOn: "Heading3", outline: 4 },
  Heading6: { name: "heading 6", basedOn: "Heading3", outline: 5 },
  ListParagraph: { name: "List Paragraph" },
  Quote: { name: "Quote", face: FACES.kai, left: chars(2, look) },
  AnnexNumber: { name: "Annex Number", face: FACES.hei, align: "left", keepNext: true },
  AnnexTitle: { name: "Annex Title", basedOn: "Title", next: "BodyText", outline: 0 },
  Closing: { name: "Closing", align: "right", keepNext: true, keepLines: true },
  TableText: { name: "Table Text", size: 21, align: "left", line: 280, rule: "atLeast", offGrid: true },
  TableHead: { name: "Table Head", basedOn: "TableText", face: FACES.hei, align: "center", keepNext: true },
  TableSmall: { name: "Table Text Small", basedOn: "TableText", size: 18, line: 240 },
  TableHeadSmall: { name: "Table Head Small", basedOn: "TableHead", size: 18, line: 240 },
  Caption: {
    name: "caption",
    face: FACES.hei,
    size: 21,
    align: "center",
    before: 80,
    after: 40,
    line: 320,
    rule: "atLeast",
    keepNext: true,
    offGrid: true,
  },
  Note: { name: "Note", size: 18, align: "left", line: 280, rule: "atLeast", offGrid: true },
  Picture: { name: "Picture", align: "center", line: 240, rule: "atLeast", keepNext: true, offGrid: true },
  Imprint: { name: "Imprint", size: look.layout === "official" ? 28 : 21, align: "left", keepLines: true },
  Signature: { name: "Signature", size: 21, align: "left", line: 320, rule: "atLeast", offGrid: true },
  Gap: { name: "Gap", size: 2, line: 100, rule: "exact", align: "left", offGrid: true },
  ...(look.counted
    ? {
        Signature: { name: "Signature", size: 28, align: "left", line: 420, offGrid: true },
        TableText: {
          name: "Table Text",
          face: FACES.song,
          size: 21,
          align: "left",
          line: 280,
          rule: "atLeast",
          offGrid: true,
        },
      }
    : {}),
  Footer: {
    name: "footer",
    face: FACES.song,
    size: look.layout === "official" ? 28 : 21,
    line: 280,
    rule: "exact",
    offGrid: true,
  },
});

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** word/styles.xml of a layout. */
export function stylesPart(look: Look): string {
  const own = look.layout === "official" ? official(look) : WORKPAPER;
  const normal: Style = {
    name: "Normal",
    face: look.face,
    size: look.size,
    ...(look.spread === 0 ? {} : { spread: look.spread }),
    align: "both",
    line: look.line,
    rule: look.counted ? "exact" : "atLeast",
  };
  const styles = Object.entries({ ...own, ...shared(look) }).map(([id, style]) =>
    styleText(id, { basedOn: "Normal", ...style }, look),
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${W}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontText(look.face)}<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    styleText("Normal", normal, look),
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>`,
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    ...styles,
    "</w:styles>",
  ].join("");
}

/** A face holds for Latin letters and digits too: in it two of them are as wide as one Chinese character. */
const fontText = (face: Face): string =>
  `<w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:cs="${face}"/>`;

const flag = (name: string, value: boolean | undefined): string =>
  value === undefined ? "" : `<w:${name}${value ? "" : ' w:val="0"'}/>`;

/** The order of the elements is the schema's. */
function styleText(id: string, style: Style, look: Look): string {
  const { before, after, line, left, right, hanging, first, face, size, color, spread } = style;
  const spacing = attributes({
    before,
    after,
    line,
    lineRule: line === undefined ? undefined : (style.rule ?? "exact"),
  });
  const indent = attributes({
    left,
    right,
    hanging,
    // Word goes by characters, others by the length.
    ...(first === undefined ? {} : { firstLineChars: first * 100, firstLine: chars(first, look) }),
  });
  const paragraph = [
    flag("keepNext", style.keepNext),
    flag("keepLines", style.keepLines),
    // Where lines are counted no page gives up one to keep two together.
    id === "Normal" && look.counted ? '<w:widowControl w:val="0"/>' : "",
    style.offGrid ? '<w:snapToGrid w:val="0"/>' : "",
    spacing && `<w:spacing${spacing}/>`,
    indent && `<w:ind${indent}/>`,
    style.align ? `<w:jc w:val="${style.align}"/>` : "",
    style.outline === undefined ? "" : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join("");
  const run = [
    face ? fontText(face) : "",
    style.bold === undefined ? "" : flag("b", style.bold) + flag("bCs", style.bold),
    color ? `<w:color w:val="${color}"/>` : "",
    spread === undefined ? (style.offGrid ? '<w:spacing w:val="0"/>' : "") : `<w:spacing w:val="${spread}"/>`,
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : "",
  ].join("");
  return [
    `<w:style w:type="paragraph"${id === "Normal" ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${style.name}"/>`,
    style.basedOn && id !== "Normal" ? `<w:basedOn w:val="${style.basedOn}"/>` : "",
    style.next ? `<w:next w:val="${style.next}"/>` : "",
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  ].join("");
}

const attributes = (all: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? "" : ` w:${name}="${value}"`))
    .join("");
