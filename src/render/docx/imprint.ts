import {
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  type IFrameOptions,
  ImageRun,
  type IParagraphOptions,
  VerticalPositionAlign,
} from "docx";
import type { Catalogue } from "../../text/catalogue.ts";
import type { BlockPayloads } from "../markdown/blocks.ts";
import { chars, type Look, textWidth } from "./look.ts";
import { type Piece, paragraph } from "./piece.ts";
import { bothEnds, plainParagraph, textLine } from "./word-text.ts";

/** Lines of GB/T 9704: the first and last of the imprint 0.35 mm, the one between 0.25 mm. Points. */
const THICK = 1;
const THIN = 0.7;

/**
 * 版记: it stands at the foot of the last page, whatever stands above (GB/T 9704 7.4). A frame of paragraphs, since a
 * floating table as wide as the text is no floating table to LibreOffice, and neither is a frame with borders a frame:
 * its lines are pictures one dot high.
 */
export function imprintPieces(
  { copies, issuer, date }: BlockPayloads["imprint"],
  look: Look,
  { papers }: Catalogue,
): readonly Piece[] {
  const { official } = papers;
  const room = textWidth(look.portrait);
  const frame = footFrame(room);
  const one = chars(1, look);
  const rule = (points: number): IParagraphOptions => ({ style: "Gap", frame, children: [lineRun(room, points)] });
  const sent = plainParagraph("Imprint", official.copies(copies.map(textLine).join(papers.comma)), {
    indent: { left: chars(1 + 3, look), hanging: chars(3, look), right: one },
    frame,
  });
  const printed = bothEnds("Imprint", [issuer, official.printed(textLine(date) || official.dateBlank)], room - one, {
    indent: { left: one, right: one },
    frame,
  });
  return [
    paragraph({ style: "Gap", spacing: { before: look.line } }),
    ...[rule(THICK), ...(copies.length > 0 ? [sent, rule(THIN)] : []), printed, rule(THICK)].map((own) =>
      paragraph(own),
    ),
    // The frame is on the page of the paragraph behind it: where the frame leaves that no room, both are on the next.
    paragraph({ style: "Gap", spacing: { line: 20, lineRule: "exact" } }),
  ];
}

const footFrame = (width: number): IFrameOptions => ({
  type: "alignment",
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  wrap: FrameWrap.AROUND,
  width,
  height: 0,
  rule: HeightRule.AUTO,
});

/** A black dot: the smallest PNG there is. */
const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg=="),
  (char) => char.charCodeAt(0),
);

const lineRun = (room: number, points: number): ImageRun =>
  new ImageRun({ type: "png", data: DOT, transformation: { width: room / 15, height: points / 0.75 } });
