import { BorderStyle, type IParagraphOptions } from "docx";
import { width } from "../width.ts";
import type { BlockParts, DocxPrinters } from "./block-parts.ts";
import { imprintPieces } from "./imprint.ts";
import { chars, type Look, mm, textWidth } from "./look.ts";
import { type Piece, paragraph } from "./piece.ts";
import { titleLines } from "./title-lines.ts";
import { bothEnds, plainParagraph, runs, textLine } from "./word-text.ts";

type OfficialKind = "letterhead" | "addressee" | "attachments" | "closing" | "annex" | "imprint";

const RED = "FF0000";

/** The parts of a formal document (GB/T 9704 7.2 to 7.4). They may stand in any layout; their measures are the formal one's. */
export function officialBlocks({ look, words }: BlockParts): Pick<DocxPrinters, OfficialKind> {
  const { papers } = words;
  const { official } = papers;
  const room = textWidth(look.portrait);
  const blank = (style = "BodyText"): Piece => paragraph({ style });
  return {
    letterhead: ({ issuer, number, secrecy, urgency, signer }) => {
      const top = [secrecy, urgency].filter(Boolean);
      const mark = official.letterhead(issuer || official.penLine);
      const numberText = number || official.numberBlank;
      const rule: IParagraphOptions = {
        border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 8 } },
        spacing: { after: look.line },
      };
      return [
        ...top.map((text) => paragraph(plainParagraph("Marks", text), { announces: true })),
        paragraph(
          {
            style: issuerStyle(look),
            spacing: {
              before: Math.max(0, mm(35) - top.length * look.line),
              after: look.line,
              line: 1600,
              lineRule: "exact",
            },
            children: runs(mark, { size: issuerSize(mark, room) * 2, color: RED }),
          },
          { announces: true },
        ),
        blank(),
        paragraph(
          signer
            ? bothEnds("Marks", [numberText, official.signer(signer)], room - chars(1, look), {
                ...rule,
                indent: { left: chars(1, look), right: chars(1, look) },
              })
            : { ...plainParagraph("Marks", numberText, { ...rule, alignment: "center" }) },
          { announces: true },
        ),
        blank(),
      ];
    },
    addressee: ({ to }) => [
      paragraph(
        plainParagraph(
          look.layout === "official" ? "Addressee" : "BodyText",
          `${to.map(textLine).join(papers.comma) || official.penLine}${papers.colon}`,
          { indent: { firstLine: 0, firstLineChars: 0 } },
        ),
      ),
    ],
    attachments: (names) => {
      if (names.length === 0) return [];
      const label = `${official.attachments}${papers.colon}`;
      const lead = width(label) / 2;
      const own = names.length > 1 ? (String(names.length).length + 1) / 2 : 0;
      return [
        // The text above goes along where only name, date and seal would follow on a page of their own.
        paragraph({ style: "BodyText" }, { held: true }),
        ...names.map((name, at) =>
          paragraph(
            plainParagraph(
              "BodyText",
              `${at === 0 ? label : ""}${names.length > 1 ? `${at + 1}.` : ""}${textLine(name)}`,
              {
                alignment: "left",
                indent: {
                  left: chars(2 + lead + own, look),
                  hanging: chars(at === 0 ? lead + own : own, look),
                },
              },
            ),
            { held: true },
          ),
        ),
      ];
    },
    closing: ({ issuer, date, seal }) => {
      const [name, day] = [textLine(issuer) || official.penLine, textLine(date) || official.dateBlank];
      // The date four characters from the margin, the name centred above it, and room for the seal over both (7.3.5).
      const right = seal ? 4 : Math.max(2, (width(name) - width(day)) / 4);
      const above = Math.max(0, right + (width(day) - width(name)) / 4);
      const line = (text: string, indent: number, more: IParagraphOptions = {}) =>
        plainParagraph("Closing", text, { indent: { right: chars(indent, look) }, ...more });
      return [
        paragraph(line(name, above, { spacing: { before: look.line * (seal ? 3 : 1) } }), { held: true }),
        paragraph({ ...line(day, right), keepNext: false }, { held: true }),
      ];
    },
    annex: ({ no, title }) => [
      { kind: "page-break" },
      paragraph(plainParagraph("AnnexNumber", textLine(official.annex(no))), { announces: true }),
      paragraph(
        { ...plainParagraph("AnnexTitle", titleLines(title, look.layout === "official" ? 20 : 22).join("\n")) },
        { announces: true },
      ),
    ],
    imprint: (imprint) => imprintPieces(imprint, look, words),
  };
}

const issuerStyle = (look: Look): string => (look.layout === "official" ? "LetterheadIssuer" : "Title");

/** As large as the line bears, at most 62 pt: 发文机关标志 is to be striking, and smaller than 22 × 15 mm a character. */
const issuerSize = (text: string, room: number): number =>
  Math.max(16, Math.min(42, Math.floor(room / 20 / Math.max(1, width(text) / 2))));
