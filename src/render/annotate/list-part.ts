import { RETURN_COLUMNS } from "../../ledger/return-sheet.ts";
import { cellAddress } from "../../model/sheet.ts";
import { cellText } from "../xlsx/cell-text.ts";
import { sheetName } from "../xlsx/sheet-address.ts";
import { textHeight } from "../xlsx/text-height.ts";
import type { SheetStyle } from "./looks.ts";
import type { ReturnLine, ReturnWords } from "./return-list.ts";
import type { SheetStyles } from "./style-part.ts";
import { escapeXml } from "./xml-text.ts";

/** Widths of the columns of the list, in Excel's unit. */
export const LIST_WIDTHS = [6, 6, 15, 17, 15, 34, 34, 26, 13] as const;
export const LIST_HEADER_ROW = 4;
/** Where what we must find again is kept, out of sight. */
export const HIDDEN_COLUMN = 11;

/** What the list is made of beside its lines. */
export interface ListHead {
  readonly main: string;
  readonly words: ReturnWords;
  readonly styles: SheetStyles;
  /** How many problems there are. */
  readonly counts: string;
  /** Name of the sheet in this book, of the place of each line that has one; null where there is nothing to jump to. */
  readonly target: (line: ReturnLine) => string | null;
  /** Lines of the hidden column. */
  readonly kept: readonly string[];
}

/** The sheet 问题清单 as a part: inline texts only, so that nothing of the sender's shared strings is touched. */
export function listPart(lines: readonly ReturnLine[], head: ListHead): string {
  const { words, styles } = head;
  const { returns } = words;
  const width = LIST_WIDTHS.reduce((sum, one) => sum + one, 0);
  const merged = (row: number): string => `${cellAddress(row, 1)}:${cellAddress(row, LIST_WIDTHS.length)}`;
  const rows = [
    rowXml(1, 27, [cell(1, 1, returns.title, "title")]),
    rowXml(2, textHeight(returns.howTo, width, 10), [cell(2, 1, returns.howTo, "text")]),
    rowXml(3, Math.max(18, textHeight(head.counts, width, 10)), [cell(3, 1, head.counts, "text")]),
    rowXml(
      LIST_HEADER_ROW,
      22,
      RETURN_COLUMNS[words.locale].map((text, index) => cell(LIST_HEADER_ROW, index + 1, text, "header")),
    ),
    ...lines.map((line, index) => lineXml(line, index)),
  ];
  const last = LIST_HEADER_ROW + lines.length;
  const links = lines.flatMap((line, index) => {
    const target = head.target(line);
    return target === null
      ? []
      : `<hyperlink ref="${cellAddress(LIST_HEADER_ROW + 1 + index, 3)}" location="${escapeXml(target)}" display="${escapeXml(line.where)}"/>`;
  });
  const columns = LIST_WIDTHS.map(
    (one, index) => `<col min="${index + 1}" max="${index + 1}" width="${one}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${head.main}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellAddress(Math.max(last, LIST_HEADER_ROW), LIST_WIDTHS.length)}"/>`,
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${LIST_HEADER_ROW}" topLeftCell="A${LIST_HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C${LIST_HEADER_ROW + 1}" sqref="C${LIST_HEADER_ROW + 1}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}<col min="${HIDDEN_COLUMN}" max="${HIDDEN_COLUMN}" width="9" hidden="1" customWidth="1"/></cols>`,
    `<sheetData>${withKept(rows, head)}</sheetData>`,
    lines.length > 0 ? `<autoFilter ref="A${LIST_HEADER_ROW}:${cellAddress(last, LIST_WIDTHS.length)}"/>` : "",
    `<mergeCells count="3">${[1, 2, 3].map((row) => `<mergeCell ref="${merged(row)}"/>`).join("")}</mergeCells>`,
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeXml(`&C${returns.pages}`)}</oddFooter></headerFooter></worksheet>`,
  ].join("");

  function cell(row: number, column: number, text: string, style: SheetStyle): string {
    const safe = cellText(text, returns.cut);
    const number = styles[style][safe.quoted ? "quoted" : "plain"];
    const reference = cellAddress(row, column);
    return safe.text === ""
      ? `<c r="${reference}" s="${number}"/>`
      : `<c r="${reference}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(safe.text)}</t></is></c>`;
  }

  function lineXml(line: ReturnLine, index: number): string {
    const row = LIST_HEADER_ROW + 1 + index;
    const height = Math.max(
      ...[line.column, line.value, line.message, line.remedy, line.explanation].map((text, at) =>
        textHeight(text, LIST_WIDTHS[at + 3] as number, 10),
      ),
      textHeight(line.where, LIST_WIDTHS[2], 10),
      textHeight(line.code, LIST_WIDTHS[8], 8),
    );
    const number = styles.number.plain;
    return rowXml(row, Math.min(409, height), [
      `<c r="${cellAddress(row, 1)}" s="${number}"><v>${index + 1}</v></c>`,
      cell(row, 2, words.diagnostics.severity[line.severity], "number"),
      cell(row, 3, line.where, head.target(line) === null ? "body" : "link"),
      cell(row, 4, line.column, "body"),
      cell(row, 5, line.value, "body"),
      cell(row, 6, line.message, "body"),
      cell(row, 7, line.remedy, "body"),
      cell(row, 8, line.explanation, line.severity === "warning" ? "input" : "idle"),
      cell(row, 9, line.code, "code"),
    ]);
  }

  /** The hidden column runs beside the first rows, and beyond the last where it is longer. */
  function withKept(made: readonly string[], { kept }: ListHead): string {
    const all = made.map((row, index) =>
      kept[index] === undefined
        ? row
        : row.replace("</row>", `${cell(index + 1, HIDDEN_COLUMN, kept[index], "hidden")}</row>`),
    );
    const more = kept
      .slice(made.length)
      .map((text, index) =>
        rowXml(made.length + 1 + index, 15, [cell(made.length + 1 + index, HIDDEN_COLUMN, text, "hidden")]),
      );
    return [...all, ...more].join("");
  }
}

const rowXml = (row: number, height: number, cells: readonly string[]): string =>
  `<row r="${row}" ht="${height}" customHeight="1">${cells.join("")}</row>`;

/** A jump inside the book: 'name'!K5 */
export const jumpTo = (sheet: string, cell: string): string => `${sheetName(sheet)}!${cell}`;
