import type { Worksheet } from "exceljs";
import { needsOf } from "../../../form/answers-forms.ts";
import type { ChecklistItem } from "../../../model/generated/documents.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { cellText, headerText } from "../cell-text.ts";
import { textHeight } from "../text-height.ts";
import { HEADER_FILL, type Styles, TOTAL_FILL, titleStyle } from "../workbook-styles.ts";
import type { AnswerForm } from "./form-to-fill.ts";
import { commonDuties, dutiesText, questionText, standardText } from "./item-text.ts";

const WIDTHS = [11, 32, 28, 25, 26] as const;
const SIZE = 9;
const HEADER_ROW = 5;

/** The form to print on A4 and tick: boxes and lines for every kind of answer, remarks, signatures; no row is parted by a page. */
export function drawPaper(sheet: Worksheet, form: AnswerForm, styles: Styles, words: Catalogue): void {
  const { paper, form: t } = words.books;
  const { checklist } = form;
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const last = WIDTHS.length;
  const plain = styles({ size: 10, horizontal: "left", wrap: true, grid: false });
  const whole = (row: number, text: string, height: number, style = plain) => {
    sheet.mergeCells(row, 1, row, last);
    sheet.getCell(row, 1).value = cellText(text, words.books.cut).text;
    sheet.getCell(row, 1).style = style;
    sheet.getRow(row).height = height;
  };
  whole(1, checklist.title, 32, titleStyle);
  drawHead(sheet, form, styles, words);
  const common = commonDuties(form.owed);
  const owes = paper.owes(common);
  whole(
    4,
    owes,
    textHeight(owes, widthOf(0, last), SIZE) + 6,
    styles({ size: SIZE, horizontal: "left", wrap: true, grid: false }),
  );
  [paper.number, paper.question, paper.standard, paper.result, paper.remarks].forEach((text, index) => {
    const cell = sheet.getCell(HEADER_ROW, index + 1);
    cell.value = text;
    cell.style = styles({ size: 10, horizontal: "center", wrap: true, bold: true, fill: HEADER_FILL });
  });
  sheet.getRow(HEADER_ROW).height = 24;
  let row = HEADER_ROW;
  checklist.sections.forEach((section, index) => {
    row += 1;
    whole(
      row,
      t.section(index + 1, section.title),
      20,
      styles({ size: 10, horizontal: "left", bold: true, fill: TOTAL_FILL }),
    );
    for (const item of section.items) {
      row += 1;
      const texts = [
        item.id,
        questionText(item, words),
        standardText({ ...item, required_set: [], options: [] }, dutiesText(form.owed.get(item.id)), common, words),
        resultText(item, words),
        "",
      ];
      texts.forEach((text, at) => {
        const cell = sheet.getCell(row, at + 1);
        if (text !== "") cell.value = cellText(text, words.books.cut).text;
        cell.style = styles({ size: SIZE, horizontal: at === 0 ? "center" : "left", wrap: true });
      });
      sheet.getRow(row).height = Math.min(
        400,
        Math.max(42, ...texts.map((text, at) => textHeight(text, WIDTHS[at] ?? 10, SIZE) + 8)),
      );
    }
  });
  // A style of its own: the others are shared.
  const open = { ...styles({ size: 10, horizontal: "left", wrap: true }) };
  whole(row + 1, paper.findings, 120, { ...open, alignment: { horizontal: "left", vertical: "top", wrapText: true } });
  const signed = paper.signatures.map((role) => `${role}：`).join("　　　　　　　　");
  whole(row + 2, signed, 44, styles({ size: 10, horizontal: "left", wrap: true, grid: false }));
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 },
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  };
  const mark = headerText(t.version(checklist.id, checklist.version), 80);
  sheet.headerFooter.oddFooter = `&L${mark}&R${words.books.pages}`;
}

const widthOf = (from: number, to: number): number => WIDTHS.slice(from, to).reduce<number>((sum, one) => sum + one, 0);

/** Two lines of the header: what is known, and room for what is not. */
function drawHead(sheet: Worksheet, { header }: AnswerForm, styles: Styles, { books }: Catalogue): void {
  const { paper } = books;
  const period = header.period ? `${header.period.from} — ${header.period.to}` : "";
  const lines = [
    [
      [paper.unit, header.unit?.name ?? ""],
      [paper.project, header.project?.name ?? ""],
    ],
    [
      [paper.period, period],
      [paper.inspectors, (header.preparers ?? []).map(({ name }) => name).join("、")],
      [paper.date, header.date ?? ""],
      [paper.index, header.index_no ?? ""],
    ],
  ] as const;
  lines.forEach((parts, at) => {
    const row = at + 2;
    sheet.mergeCells(row, 1, row, WIDTHS.length);
    const text = parts.map(([label, value]) => `${label}：${value === "" ? "_".repeat(at === 0 ? 34 : 16) : value}`);
    sheet.getCell(row, 1).value = cellText(text.join("　　"), books.cut).text;
    sheet.getCell(row, 1).style = styles({ size: 10, horizontal: "left", wrap: true, grid: false });
    sheet.getRow(row).height = 24;
  });
}

/** Boxes to tick and lines to write on. */
function resultText(item: ChecklistItem, { books }: Catalogue): string {
  const { paper } = books;
  const boxes = (words: readonly string[]) => words.map(paper.box).join("　");
  const needs = needsOf(item);
  const asked = (): string => {
    switch (item.answer_type) {
      case "是否":
        return boxes(["是", "否"]);
      case "抽样":
        return paper.sample;
      case "比率":
        return paper.ratio;
      case "金额":
        return paper.money;
      case "计数":
        return paper.count(item.unit ?? "");
      case "日期":
        return paper.day;
      case "枚举":
        return item.options?.length ? boxes(item.options) : paper.line;
      case "清单":
        return item.required_set?.length || item.options?.length
          ? boxes([...(item.required_set?.length ? item.required_set : (item.options ?? []))])
          : paper.line;
      default:
        return paper.line;
    }
  };
  return [
    asked(),
    ...(needs.includes("trigger") ? [paper.trigger] : []),
    ...(needs.includes("per") ? [paper.per("")] : []),
    ...(needs.includes("manual") ? [boxes(["合格", "不合格"])] : []),
    boxes(["不适用", "待核实"]),
  ].join("\n");
}
