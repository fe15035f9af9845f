import type { IParagraphOptions, IRunOptions } from "docx";
import type { Token } from "markdown-it";
import { inlineRuns, inlineText } from "./inline.ts";
import type { Look } from "./look.ts";
import type { ListNumbering, Lists } from "./numbering.ts";
import { type Piece, paragraph } from "./piece.ts";
import { type Cell, dataTable } from "./table.ts";
import { plainParagraph } from "./word-text.ts";

/** A heading of the document: its level in the outline (1 is the highest), and the bookmark it carries. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

export interface ProseParts {
  readonly look: Look;
  readonly lists: Lists;
  /** Room for a table, twips. */
  readonly room: number;
  /** What a fenced block becomes. */
  readonly block: (info: string, content: string) => readonly Piece[];
  /** Runs of a heading, with the bookmark that the contents lead to. */
  readonly heading: (level: number, text: string, children: Children) => Children;
}

type Children = NonNullable<IParagraphOptions["children"]>;

/** Where a paragraph stands: how deep in lists, whether it begins an item, whether it is quoted. */
interface Place {
  readonly lists: readonly ListNumbering[];
  readonly begins: boolean;
  readonly quoted: boolean;
}

/** The tokens of a filled template as pieces of a Word document. */
export function prosePieces(tokens: readonly Token[], parts: ProseParts): readonly Piece[] {
  return walk(tokens, { lists: [], begins: false, quoted: false }, parts);
}

function walk(tokens: readonly Token[], place: Place, parts: ProseParts): readonly Piece[] {
  const pieces: Piece[] = [];
  let begins = place.begins;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const end = token.nesting === 1 ? closing(tokens, at) : at;
    const inner = tokens.slice(at + 1, end);
    pieces.push(...piecesOf(token, inner, { ...place, begins }, parts));
    begins = false;
    at = end;
  }
  return pieces;
}

/** Where what opens at `from` closes. */
function closing(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function piecesOf(token: Token, inner: readonly Token[], place: Place, parts: ProseParts): readonly Piece[] {
  const children = inner[0]?.children ?? [];
  switch (token.type) {
    case "heading_open":
      return [headingPiece(Number(token.tag.slice(1)), children, parts)];
    case "paragraph_open":
      return [paragraph({ ...placed(place, parts.look), children: inlineRuns(children, strongOf(parts.look)) })];
    case "bullet_list_open":
      return listPieces(inner, parts.lists.bullets(place.lists.length), place, parts);
    case "ordered_list_open": {
      const items = inner.filter((one) => one.type === "list_item_open" && one.level === token.level + 1).length;
      const start = Number(token.attrGet("start") ?? 1);
      return listPieces(inner, parts.lists.ordered(start, items, place.lists.length), place, parts);
    }
    case "blockquote_open":
      return walk(inner, { ...place, quoted: true }, parts);
    case "table_open":
      return [tablePiece(inner, parts)];
    case "fence":
      if (token.info.startsWith("riskpaper")) return parts.block(token.info, token.content);
      return codePieces(token.content);
    case "code_block":
      return codePieces(token.content);
    case "hr":
      return [paragraph({ style: "Gap", thematicBreak: true })];
    default:
      return [];
  }
}

const codePieces = (content: string): readonly Piece[] => [
  paragraph(plainParagraph("Note", content.replace(/\n$/, ""))),
];

const DEEPEST = 6;

/** Emphasis: bold, or another face where a document knows no bold. */
const strongOf = ({ strong }: Look): IRunOptions => (strong === null ? { bold: true } : { font: strong });

function headingPiece(depth: number, children: readonly Token[], { heading, look }: ProseParts): Piece {
  const text = inlineText(children).replaceAll("\n", " ");
  // The first level of Markdown is the title, which is no part of the outline.
  if (depth === 1) return paragraph({ style: "Title", children: inlineRuns(children, {}) }, { announces: true });
  const level = Math.min(depth - 1, DEEPEST);
  const style = `Heading${level}`;
  return paragraph(
    { style, children: heading(level, text, inlineRuns(children, strongOf(look))) },
    { announces: true },
  );
}

/** Style and indents of a paragraph at its place. */
function placed({ lists, begins, quoted }: Place, look: Look): IParagraphOptions {
  const list = lists.at(-1);
  if (!list) return { style: quoted ? "Quote" : "BodyText" };
  // Formal documents have no bullets: what is listed without numbers begins as every paragraph does.
  if (look.counted && list.bullets && lists.length === 1) return { style: "BodyText" };
  return begins
    ? { style: "ListParagraph", numbering: list.numbering }
    : { style: "ListParagraph", indent: { left: lists.length * 480 } };
}

function listPieces(
  inner: readonly Token[],
  numbering: ListNumbering,
  place: Place,
  parts: ProseParts,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < inner.length; at++) {
    if (inner[at]?.type !== "list_item_open") continue;
    const end = closing(inner, at);
    pieces.push(
      ...walk(inner.slice(at + 1, end), { ...place, lists: [...place.lists, numbering], begins: true }, parts),
    );
    at = end;
  }
  return pieces;
}

function tablePiece(inner: readonly Token[], { room, look }: ProseParts): Piece {
  const rows: Cell[][] = [];
  for (const [at, token] of inner.entries()) {
    if (token.type === "tr_open") rows.push([]);
    else if (token.type === "th_open" || token.type === "td_open") {
      const children = inner[at + 1]?.children ?? [];
      const align = /text-align:(right|center)/.exec(token.attrGet("style") ?? "")?.[1];
      rows.at(-1)?.push({
        text: inlineText(children),
        children: inlineRuns(children, strongOf(look)),
        ...(align && token.type === "td_open" ? { align: align === "right" ? "right" : "center" } : {}),
      });
    }
  }
  const [head = [], ...body] = rows;
  const table = dataTable(
    head.map((cell) => cell.text),
    body,
    room,
    { headFill: look.headFill },
  );
  return { kind: "table", table, wide: false };
}
