import { LEVEL_INK } from "../charts/ink.ts";
import type { Field } from "../markdown/blocks.ts";
import { cellWidth } from "../markdown/cell-width.ts";
import { crossFigures, matrixText } from "../markdown/figures.ts";
import { sheetColumns } from "../markdown/finding-columns.ts";
import type { BlockParts, DocxPrinters } from "./block-parts.ts";
import { exact } from "./column-widths.ts";
import { contentsPieces } from "./contents.ts";
import { type Look, mm, textWidth } from "./look.ts";
import { officialBlocks } from "./official-blocks.ts";
import { photoPieces } from "./photos.ts";
import { type Piece, paragraph } from "./piece.ts";
import { CELL_MARGIN, type Cell, dataTable, gridTable, type Row, UNDERLINE } from "./table.ts";
import { titleLines } from "./title-lines.ts";
import { bothEnds, plainParagraph, runs } from "./word-text.ts";

/** Blocks as parts of a Word document. */
export function docxBlocks(parts: BlockParts): DocxPrinters {
  const { look, words, headings, images } = parts;
  const { papers } = words;
  const { headFill } = look;
  const room = textWidth(look.portrait);
  const wideRoom = textWidth(look.landscape);
  const said = (name: string, value: string) => `${name}${papers.colon}${value}`;
  return {
    title: ({ title, subtitle, secrecy, number }) => [
      ...(secrecy || number
        ? [
            paragraph(
              bothEnds(
                "Marks",
                [secrecy && papers.title.secrecy(secrecy), number && papers.title.number(number)],
                room,
              ),
              { announces: true },
            ),
          ]
        : []),
      paragraph(plainParagraph("Title", titleLines(title, titleRoom(look)).join("\n")), { announces: true }),
      ...(subtitle ? [paragraph(plainParagraph("Subtitle", subtitle), { announces: true })] : []),
    ],
    fields: (fields) => [
      table(gridTable(inPairs(fields).map(fieldRow), { widths: fieldWidths(fields, room), headFill })),
    ],
    contents: () => contentsPieces(headings, look, words),
    kpis: (kpis) => {
      const rows = kpis.map((one) => [
        papers.kpi[one.key].name,
        one.percent,
        `${one.num}`,
        `${one.den}`,
        papers.kpi[one.key].means,
      ]);
      return [table(dataTable(papers.kpiHead, rows, room, { numbers: [1, 2, 3], headFill }))];
    },
    matrix: (matrix) => {
      const head = [papers.matrix.corner, ...[1, 2, 3, 4, 5].map((impact) => papers.matrix.impact(`${impact}`))];
      const rows = [5, 4, 3, 2, 1].map(
        (likelihood): Row => ({
          height: 620,
          held: true,
          cells: [
            { text: papers.matrix.likelihood(`${likelihood}`), head: true, middle: true },
            ...matrix.cells
              .filter((cell) => cell.likelihood === likelihood)
              .map((cell): Cell => {
                const ink = LEVEL_INK[cell.level];
                return {
                  text: matrixText(cell, words),
                  align: "center",
                  middle: true,
                  bold: cell.hit > 0,
                  ...(ink
                    ? look.counted
                      ? { fill: grey(ink.fill), ink: ink.text === "#fff" ? "FFFFFF" : "000000" }
                      : { fill: hex(ink.fill), ink: hex(ink.text) }
                    : {}),
                };
              }),
          ],
        }),
      );
      const widths = exact([18, 16.4, 16.4, 16.4, 16.4, 16.4], room);
      return [
        paragraph(plainParagraph("Caption", papers.matrix.title)),
        table(gridTable([{ head: true, cells: head.map((text) => ({ text })) }, ...rows], { widths, headFill })),
        paragraph(plainParagraph("Note", papers.matrix.legend), { held: true }),
      ];
    },
    chart: (cross) => {
      if (cross.rows.length === 0) return [];
      const { head, rows } = crossFigures(cross, words);
      const numbers = head.flatMap((_, at) => (at > 0 ? [at] : []));
      return [
        paragraph(plainParagraph("Caption", papers.chart.title)),
        table(dataTable(head, rows, room, { numbers, total: true, headFill })),
      ];
    },
    "findings-table": (findings) => {
      const columns = sheetColumns(words);
      const numbers = columns.flatMap((column, at) => (column.number ? [at] : []));
      const head = columns.map((column) => column.head);
      const rows = findings.map((one, index) =>
        columns.map((column): Cell => {
          const text = column.text(one, index);
          if (column.key !== "fact") return { text };
          const children = [...runs(one.title, { bold: true }), ...runs(`\n${text}`)];
          return { text: `${one.title}\n${text}`, children };
        }),
      );
      return [{ kind: "table", table: dataTable(head, rows, wideRoom, { numbers, headFill }), wide: true }];
    },
    signatures: (fields) => [
      paragraph({ style: "Gap" }, { held: true }),
      table(
        gridTable(inPairs(fields).map(signatureRow), { widths: signatureWidths(fields, room, look), borders: "none" }),
      ),
    ],
    opinion: ({ boxes, lines }) => {
      const rows: Row[] = [
        ...(boxes.length
          ? [
              {
                height: 560,
                cells: [
                  {
                    text: boxes.map((box) => `□ ${box}`).join("　　"),
                    head: true,
                    fill: "FFFFFF",
                    align: "left",
                    middle: true,
                  } satisfies Cell,
                ],
              },
            ]
          : []),
        ...lines.map((line) => ({ height: lines.length > 1 ? 1300 : 860, cells: [{ text: said(line, "") }] })),
      ];
      // Whoever states an opinion signs below it, on the same page.
      const held = rows.map((row) => ({ ...row, held: true }));
      return held.length ? [table(gridTable(held, { widths: [room] }))] : [];
    },
    "page-break": () => [{ kind: "page-break" }],
    photos: (photos) => photoPieces(photos, { images, room, words }),
    table: ({ caption, head, widths, numbers, rows, wide, total }) => [
      ...(caption ? [paragraph(plainParagraph("Caption", caption), { announces: true })] : []),
      {
        kind: "table",
        table: dataTable(head, rows, wide ? wideRoom : room, {
          numbers,
          total,
          headFill,
          ...(widths.length === head.length ? { shares: widths } : {}),
        }),
        wide,
      },
    ],
    ...officialBlocks(parts),
  };
}

const table = (made: ReturnType<typeof gridTable>): Piece => ({ kind: "table", table: made, wide: false });

const hex = (colour: string): string => {
  const digits = colour.replace("#", "").toUpperCase();
  return digits.length === 3 ? [...digits].map((one) => one + one).join("") : digits;
};

/** Formal documents are black on white but for the letterhead: a shade as light as the colour. */
function grey(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (hex(colour).match(/../g) ?? []).map((one) => Number.parseInt(one, 16));
  const light = Math.round(0.3 * red + 0.59 * green + 0.11 * blue);
  return light.toString(16).toUpperCase().padStart(2, "0").repeat(3);
}

/** Characters of a title on one line. */
const titleRoom = (look: Look): number => (look.layout === "official" ? 20 : 22);

function inPairs(fields: readonly Field[]): readonly (readonly Field[])[] {
  return fields.flatMap((_, at) => (at % 2 === 0 ? [fields.slice(at, at + 2)] : []));
}

const fieldRow = (pair: readonly Field[]): Row => ({
  cells: pair.flatMap(([label, value], at): Cell[] => [
    { text: label, head: true, align: "left" },
    { text: value, ...(pair.length === 1 && at === 0 ? { span: 3 } : {}) },
  ]),
});

/** Labels of usual length stay on one line. */
function fieldWidths(fields: readonly Field[], room: number): readonly number[] {
  const cells = Math.max(8, ...fields.map(([label]) => cellWidth(label)));
  const label = Math.min(room * 0.21, cells * 108 + 2 * CELL_MARGIN);
  return exact([label, room / 2 - label, label, room / 2 - label], room);
}

/** The line stands under the name: above it there is room to sign. */
const signatureRow = (pair: readonly Field[], at: number, all: readonly unknown[]): Row => ({
  // A seal of 42 mm lies over the name: half of it must find room.
  height: pair.some(([label]) => SEAL.test(label)) ? mm(24) : 560,
  held: at < all.length - 1,
  cells: [0, 1].flatMap((side): Cell[] => {
    const field = pair[side];
    return field
      ? [
          { text: field[0], align: "right", style: "Signature", bottom: true },
          { text: field[1], style: "Signature", borders: UNDERLINE, bottom: true },
        ]
      : [{ text: "" }, { text: "" }];
  }),
});

const SEAL = /章|\b(?:seal|stamp)\b/i;

/** Labels stay on one line; what is left is for the pen. */
function signatureWidths(fields: readonly Field[], room: number, look: Look): readonly number[] {
  const cells = Math.max(8, ...fields.map(([label]) => cellWidth(label)));
  const label = Math.min(room * 0.32, cells * (look.counted ? 145 : 110) + 2 * CELL_MARGIN);
  return exact([label, room / 2 - label, label, room / 2 - label], room);
}
