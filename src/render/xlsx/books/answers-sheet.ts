import type { Worksheet } from "exceljs";
import { type AnswerField, needsOf } from "../../../form/answers-forms.ts";
import type { Cells, Field, FilledSheet } from "../../../form/sheet-form.ts";
import type { ChecklistItem, ItemId, Obligations } from "../../../model/generated/documents.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import { cellText } from "../cell-text.ts";
import { columnLetters, sheetName } from "../sheet-address.ts";
import { FONT_SIZES, textHeight } from "../text-height.ts";
import { GRAVE, missingStyle, type Styles, TOTAL_FILL, titleStyle } from "../workbook-styles.ts";
import type { AnswerForm } from "./form-to-fill.ts";
import { columnsOf } from "./edit-book.ts";
import { SIZE, writeHeader, writeValue } from "./book-cell.ts";
import { commonDuties, dutiesText, questionText, standardText } from "./item-text.ts";
import { type CellOf, SKIPPED, verdictFormula } from "./rule-formula.ts";

const HEADER_ROW = 3;
const UNUSED_FILL = "FFEDEDED";
const MOST_HEIGHT = 400;
const PROMPT = 255;

/** The part of a worksheet exceljs has and does not describe. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: object): void };
}

/** Where the items stand. */
interface Layout {
  readonly fields: readonly (Field | AnswerField)[];
  readonly items: ReadonlyMap<ItemId, ChecklistItem>;
  readonly rows: ReadonlyMap<ItemId, number>;
  readonly cellOf: CellOf;
}

/** One row an item below its section: cells it has no use for are grey, the verdict and what is owed show live. */
export function drawAnswers(
  sheet: Worksheet,
  filled: FilledSheet,
  form: AnswerForm,
  findings: string,
  styles: Styles,
  words: Catalogue,
): void {
  const fields = columnsOf(filled);
  const last = fields.length;
  sheet.columns = fields.map(({ width }) => ({ width }));
  sheet.views = [{ state: "frozen", ySplit: HEADER_ROW, xSplit: 2 }];
  sheet.mergeCells(1, 1, 1, last);
  sheet.getCell(1, 1).value = cellText(form.checklist.title, words.books.cut).text;
  sheet.getCell(1, 1).style = titleStyle;
  sheet.getRow(1).height = 30;
  sheet.mergeCells(2, 1, 2, last);
  const common = commonDuties(form.owed);
  const { form: t, paper } = words.books;
  sheet.getCell(2, 1).value = `${t.version(form.checklist.id, form.checklist.version)}　　${paper.owes(common)}`;
  sheet.getCell(2, 1).style = styles({ size: 9, horizontal: "left", grid: false });
  fields.forEach((field, index) => {
    writeHeader(sheet.getCell(HEADER_ROW, index + 1), field.header, false, styles);
  });
  sheet.getRow(HEADER_ROW).height = Math.max(
    24,
    ...fields.map(({ header, width }) => textHeight(header, width, FONT_SIZES[0]) + 6),
  );
  const layout = layoutOf(form, fields);
  const cells = new Map(filled.rows.map((row) => [String(row.id), row]));
  let row = HEADER_ROW;
  form.checklist.sections.forEach((section, index) => {
    row += 1;
    sheet.mergeCells(row, 1, row, last);
    const title = words.books.form.section(index + 1, section.title);
    sheet.getCell(row, 1).value = section.intro ? `${title}　${section.intro}` : title;
    sheet.getCell(row, 1).style = styles({ size: SIZE, horizontal: "left", wrap: true, bold: true, fill: TOTAL_FILL });
    sheet.getRow(row).height = 22;
    for (const item of section.items) {
      row += 1;
      const standard = standardText(item, dutiesText(form.owed.get(item.id)), common, words);
      drawItem(sheet, row, item, cells.get(item.id) ?? {}, standard, layout, styles, words);
      offer(sheet, item, layout, words);
      markOwed(sheet, row, form.owed.get(item.id) ?? {}, layout, findings);
    }
  });
  // What is answered and not asked.
  for (const rest of filled.rows.filter(({ id }) => !layout.items.has(String(id)))) {
    row += 1;
    fields.forEach(({ key }, index) => {
      writeValue(sheet.getCell(row, index + 1), rest[key], styles, words);
    });
  }
  markVerdicts(sheet, row, layout);
  sheet.pageSetup = {
    // 8 is A3: the form to print on A4 is a sheet of its own.
    paperSize: 8 as 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  };
  sheet.headerFooter.oddFooter = `&C${words.books.pages}`;
}

function layoutOf({ checklist }: AnswerForm, fields: Layout["fields"]): Layout {
  const items = new Map<ItemId, ChecklistItem>();
  const rows = new Map<ItemId, number>();
  let row = HEADER_ROW;
  for (const section of checklist.sections) {
    row += 1;
    for (const item of section.items) {
      row += 1;
      items.set(item.id, item);
      rows.set(item.id, row);
    }
  }
  const columns = new Map(fields.map(({ key }, index) => [key, `$${columnLetters(index + 1)}`]));
  const cellOf: CellOf = (item, key) => {
    const [column, at] = [columns.get(key), rows.get(item)];
    return column === undefined || at === undefined ? null : `${column}${at}`;
  };
  return { fields, items, rows, cellOf };
}

function drawItem(
  sheet: Worksheet,
  row: number,
  item: ChecklistItem,
  cells: Cells,
  standard: string,
  { fields, items, cellOf }: Layout,
  styles: Styles,
  words: Catalogue,
): void {
  const needs = needsOf(item);
  const texts: Readonly<Record<string, string>> = {
    id: item.id,
    _question: questionText(item, words),
    _standard: standard,
  };
  let height = 30;
  fields.forEach((field, index) => {
    const cell = sheet.getCell(row, index + 1);
    const own = texts[field.key];
    const value = own ?? cells[field.key];
    if (field.key === "_verdict") {
      cell.value = { formula: verdictFormula(item, items, cellOf), date1904: false };
      cell.style = styles({ size: SIZE, horizontal: "center", wrap: true });
      return;
    }
    writeValue(cell, value, styles, words);
    const unused = "need" in field && field.need !== null && !needs.includes(field.need) && value === undefined;
    if (own !== undefined)
      cell.style = styles({ size: field.key === "_standard" ? 9 : SIZE, horizontal: "left", wrap: true });
    else if (unused) cell.style = styles({ size: SIZE, horizontal: "left", fill: UNUSED_FILL });
    height = Math.max(height, textHeight(String(value ?? ""), field.width, SIZE) + 4);
  });
  sheet.getRow(row).height = Math.min(MOST_HEIGHT, height);
}

/** Drop-downs and hints of one item: 是 and 否 only where they are asked for. */
function offer(sheet: Worksheet, item: ChecklistItem, { fields, cellOf }: Layout, words: Catalogue): void {
  const { books } = words;
  const validations = (sheet as unknown as WithValidations).dataValidations;
  const prompt = item.guidance
    ? { showInputMessage: true, promptTitle: item.id, prompt: item.guidance.slice(0, PROMPT) }
    : {};
  const said = { errorTitle: books.choice.title, error: books.choice.error };
  for (const field of fields) {
    const at = cellOf(item.id, field.key)?.replaceAll("$", "");
    if (!at) continue;
    const away = ["不适用", "待核实"];
    const choices =
      field.key === "answer" ? (item.answer_type === "是否" ? ["是", "否", ...away] : away) : field.choices;
    if (choices)
      validations.add(at, {
        type: "list",
        formulae: [`"${choices.join(",")}"`],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: "stop",
        ...said,
        ...(field.key === "answer" ? prompt : {}),
      });
    else if (field.key === "value" && item.answer_type === "枚举" && fitsList(item.options))
      validations.add(at, {
        type: "list",
        formulae: [`"${item.options.join(",")}"`],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: "stop",
        ...said,
      });
  }
}

// Excel's own limit; a comma would part one option into two.
const fitsList = (options: readonly string[] | undefined): options is readonly string[] =>
  options !== undefined && options.join(",").length < 250 && !options.some((one) => /[,"]/.test(one));

/** Pale yellow where the verdict, as it stands, owes something that is not there. */
function markOwed(sheet: Worksheet, row: number, owed: Obligations, { fields }: Layout, findings: string): void {
  const column = (key: string) => {
    const at = fields.findIndex((field) => field.key === key);
    return at < 0 ? null : `$${columnLetters(at + 1)}$${row}`;
  };
  const verdict = column("_verdict");
  const owing = (duty: "note" | "finding" | "evidence" | "reason") =>
    (["合格", "不合格", "不适用", "待核实"] as const).filter((_, at) => {
      const said = owed[(["pass", "fail", "na", "pending"] as const)[at] ?? "pass"]?.[duty];
      return typeof said === "number" ? said > 0 : said === true;
    });
  const mark = (key: string, verdicts: readonly string[], more = "TRUE") => {
    const cell = column(key);
    if (cell === null || verdict === null || verdicts.length === 0) return;
    const one = verdicts.map((word) => `${verdict}="${word}"`).join(",");
    sheet.addConditionalFormatting({
      ref: cell.replaceAll("$", ""),
      rules: [
        {
          type: "expression",
          priority: 3,
          formulae: [`AND(OR(${one}),LEN(TRIM(${cell}))=0,${more})`],
          style: missingStyle,
        },
      ],
    });
  };
  mark("note", owing("note"));
  mark("evidence", owing("evidence"));
  mark("no_finding_reason", owing("finding"), `COUNTIF(${sheetName(findings)}!$A:$A,$A$${row})=0`);
  mark("na.code", ["不适用"]);
  mark("pending", owing("reason").includes("待核实") ? ["待核实"] : []);
}

/** Grey where the answers before leave an item out, red where it fails. */
function markVerdicts(sheet: Worksheet, last: number, { fields }: Layout): void {
  const verdict = `$${columnLetters(fields.findIndex(({ key }) => key === "_verdict") + 1)}${HEADER_ROW + 1}`;
  const solid = (argb: string) => ({ type: "pattern", pattern: "solid", bgColor: { argb } }) as const;
  sheet.addConditionalFormatting({
    ref: `A${HEADER_ROW + 1}:${columnLetters(fields.length)}${last}`,
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: [`${verdict}="${SKIPPED}"`],
        style: { fill: solid("FFD9D9D9"), font: { color: { argb: "FF7F7F7F" } } },
      },
    ],
  });
  const letters = verdict.slice(1).replace(/\d+$/, "");
  sheet.addConditionalFormatting({
    ref: `${letters}${HEADER_ROW + 1}:${letters}${last}`,
    rules: [
      {
        type: "expression",
        priority: 2,
        formulae: [`${verdict}="不合格"`],
        style: { fill: solid(GRAVE.fill), font: { bold: true, color: { argb: GRAVE.ink } } },
      },
    ],
  });
}
