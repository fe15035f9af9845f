import {
  AlignmentType,
  type FileChild,
  Footer,
  type IParagraphOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableAnchorType,
  TextRun,
} from "docx";
import type { Catalogue } from "../../text/catalogue.ts";
import { type Look, mm } from "./look.ts";
import type { Piece } from "./piece.ts";
import { CELL_MARGIN, gridTable } from "./table.ts";

/** Pieces that lie on sheets of one kind. */
interface Sheets {
  readonly wide: boolean;
  readonly pieces: readonly Piece[];
}

/** Pieces as sections: portrait sheets, and landscape ones for what needs them, each with the foot of the page. */
export function sections(pieces: readonly Piece[], look: Look, words: Catalogue): readonly ISectionOptions[] {
  return grouped(pieces).map((sheets) => ({
    properties: properties(sheets.wide, look),
    footers: footers(look, words, sheets.wide),
    children: settled(sheets.pieces),
  }));
}

function properties(wide: boolean, look: Look): NonNullable<ISectionOptions["properties"]> {
  const { width, height, top, right, bottom, left, footer } = wide ? look.landscape : look.portrait;
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // Word is told the sheet as it is turned; docx turns it.
      size: {
        width: wide ? height : width,
        height: wide ? width : height,
        orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top, right, bottom, left, header: footer, footer, gutter: 0 },
    },
    ...(look.counted ? { grid: { type: "lines", linePitch: look.line } } : {}),
  };
}

/** Consecutive pieces by the sheet they need. What announces a wide table lies on its sheet. */
function grouped(pieces: readonly Piece[]): readonly Sheets[] {
  const wide = pieces.map((piece) => piece.kind === "table" && piece.wide);
  for (let at = pieces.length - 1; at > 0; at--) {
    const before = pieces[at - 1];
    if (wide[at] && before?.kind === "paragraph" && before.announces) wide[at - 1] = true;
  }
  const out: { wide: boolean; pieces: Piece[] }[] = [];
  for (const [at, piece] of pieces.entries()) {
    const own = wide[at] ?? false;
    const last = out.at(-1);
    if (last && (last.wide === own || piece.kind === "page-break")) last.pieces.push(piece);
    else out.push({ wide: own, pieces: [piece] });
  }
  return out.length ? out.filter((sheets) => sheets.pieces.some((one) => one.kind !== "page-break")) : [];
}

const GAP: IParagraphOptions = { style: "Gap" };
/** Behind a full page a gap would begin another. */
const FLAT: IParagraphOptions = { spacing: { line: 20, lineRule: "exact" } };
const isGap = (piece: Piece | undefined): boolean =>
  piece?.kind === "paragraph" && piece.paragraph.style === "Gap" && !piece.paragraph.thematicBreak;

/** What the document holds, now that every piece knows its neighbours. */
function settled(pieces: readonly Piece[]): readonly FileChild[] {
  const out: FileChild[] = [];
  let breaks = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "page-break") {
      // The first page is a new page already, and one that would hold nothing is none.
      breaks = out.length > 0;
      continue;
    }
    const next = pieces[at + 1];
    const held = next?.kind === "table" || (next?.kind === "paragraph" && next.held === true);
    const start = breaks ? { pageBreakBefore: true } : {};
    breaks = false;
    if (piece.kind === "paragraph") {
      out.push(new Paragraph({ ...piece.paragraph, ...(held ? { keepNext: true } : {}), ...start }));
      continue;
    }
    if (start.pageBreakBefore) out.push(new Paragraph({ ...GAP, ...start }));
    out.push(piece.table);
    // Tables that touch would be one table, and nothing may end with one.
    const last = next === undefined || next.kind === "page-break";
    if (!isGap(next)) out.push(new Paragraph({ ...GAP, ...(held ? { keepNext: true } : {}), ...(last ? FLAT : {}) }));
  }
  return out;
}

/** 第 X 页 共 Y 页; in a formal document the number between dashes, outside on odd pages and inside on even ones. */
function footers(look: Look, words: Catalogue, wide: boolean): NonNullable<ISectionOptions["footers"]> {
  const footer = (children: readonly TextRun[], options: IParagraphOptions) =>
    new Footer({ children: [new Paragraph({ style: "Footer", ...options, children })] });
  if (look.layout === "official") {
    const number = () => [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })];
    if (wide) return { default: turned(number(), "right", look), even: turned(number(), "left", look) };
    // One character of the number's own size.
    return {
      default: footer(number(), { alignment: AlignmentType.RIGHT, indent: { right: 280 } }),
      even: footer(number(), { alignment: AlignmentType.LEFT, indent: { left: 280 } }),
    };
  }
  // The words are written as the style sheet of a page wants them: quoted.
  const [before = "", between = "", after = ""] = words.papers.page.pageOf.map((one) => JSON.parse(one) as string);
  return {
    default: footer([new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })], {
      alignment: AlignmentType.CENTER,
    }),
  };
}

/** Room along the edge for a number of any length, and across it for its line. */
const NUMBER = { along: mm(40), across: 280 };

/**
 * The number of a landscape sheet where it is when the sheet lies among the others, turned with it (GB/T 9704 9.2): at the
 * left, seven millimetres from the text, one character from what is the outer edge then.
 */
function turned(children: readonly TextRun[], end: "left" | "right", { landscape }: Look): Footer {
  const { top, bottom, left, height } = landscape;
  const number = gridTable(
    [
      {
        height: NUMBER.along,
        cells: [{ text: "", paragraph: { style: "Footer", alignment: end, children }, upright: true, middle: true }],
      },
    ],
    {
      widths: [NUMBER.across + 2 * CELL_MARGIN],
      borders: "none",
      float: {
        horizontalAnchor: TableAnchorType.PAGE,
        verticalAnchor: TableAnchorType.PAGE,
        absoluteHorizontalPosition: left - mm(7) - NUMBER.across / 2 - CELL_MARGIN,
        absoluteVerticalPosition: end === "left" ? top + NUMBER.across : height - bottom - NUMBER.across - NUMBER.along,
      },
    },
  );
  return new Footer({ children: [number, new Paragraph({ style: "Gap" })] });
}
