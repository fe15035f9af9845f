import { BuilderElement, InternalHyperlink, TextRun, XmlAttributeComponent, XmlComponent } from "docx";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Look } from "./look.ts";
import { type Piece, paragraph } from "./piece.ts";
import type { Heading } from "./prose.ts";
import { plainParagraph, textLine } from "./word-text.ts";

const fieldMark = (type: "begin" | "separate" | "end"): TextRun =>
  new TextRun({
    children: [new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value: type } } })],
  });

class Instruction extends XmlComponent {
  constructor(text: string) {
    super("w:instrText");
    this.root.push(new Space({ space: "preserve" }), text);
  }
}

class Space extends XmlAttributeComponent<{ readonly space: string }> {
  protected override readonly xmlKeys = { space: "xml:space" };
}

/**
 * A table of contents that Word can renew: a field whose present content is the headings with their links. Page numbers come
 * with the first renewal; until then nothing in it is wrong.
 */
export function contentsPieces(headings: readonly Heading[], look: Look, words: Catalogue): readonly Piece[] {
  const depth = look.layout === "official" ? 1 : 2;
  const shown = headings.filter((one) => one.level <= depth);
  if (shown.length === 0) return [];
  const begin = [
    fieldMark("begin"),
    new TextRun({ children: [new Instruction(` TOC \\o "1-${depth}" \\h \\z \\u `)] }),
    fieldMark("separate"),
  ];
  const end = [fieldMark("end")];
  return [
    paragraph(plainParagraph("TOCHeading", words.papers.page.contents)),
    ...shown.map(({ level, text, anchor }, at) =>
      paragraph({
        style: `TOC${level}`,
        children: [
          ...(at === 0 ? begin : []),
          new InternalHyperlink({ anchor, children: [new TextRun(textLine(text))] }),
          ...(at === shown.length - 1 ? end : []),
        ],
      }),
    ),
  ];
}
