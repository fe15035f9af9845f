import type { DataValidation, Worksheet } from "exceljs";
import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import { CANCELLED_STATUS, DONE_STATUSES, ZERO_REPORT } from "../../view/ledger/status-words.ts";
import { sheetDate } from "./cell-value.ts";
import { headerText } from "./cell-text.ts";
import type { LedgerLayout } from "./ledger-layout.ts";
import type { ListRanges } from "./lists-sheet.ts";
import { columnLetters, columnRange } from "./sheet-address.ts";
import { missingStyle, overdueStyle } from "./workbook-styles.ts";

/** The part of a worksheet exceljs has and does not describe. One validation per column: one per cell makes files that hang. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Absolute address of the as-of date on the ledger's sheet. */
export const asOfCell = (layout: LedgerLayout): string =>
  `$${columnLetters(layout.parts.at(-1)?.[0] ?? 1)}$${layout.headRow}`;

/** Drop-downs, dates, amounts and whole numbers, one rule per column, over the data and the spare row. */
export function addValidations(
  sheet: Worksheet,
  view: LedgerView,
  layout: LedgerLayout,
  lists: ListRanges,
  words: Catalogue,
): void {
  layout.columns.forEach((column, index) => {
    const rule = validationOf(column, view, lists, words);
    const range = columnRange(index + 1, layout.firstRow, layout.spareRow).replaceAll("$", "");
    if (rule)
      (sheet as unknown as WithValidations).dataValidations.add(range, {
        allowBlank: true,
        showErrorMessage: true,
        ...rule,
      });
  });
}

function validationOf(
  column: LedgerColumn,
  view: LedgerView,
  lists: ListRanges,
  { ledger }: Catalogue,
): DataValidation | null {
  const said = (text: { readonly title: string; readonly error: string }) => ({
    errorTitle: text.title,
    error: text.error,
  });
  const list = lists.get(column.list ?? column.key);
  if (list !== undefined) {
    // Words of the profile are the only ones; categories known from the papers are a proposal.
    const fixed = column.list !== undefined && view.profile.lists?.[column.list] !== undefined;
    const style = fixed
      ? { errorStyle: "stop", ...said(ledger.choice) }
      : { errorStyle: "warning", ...said(ledger.suggestion) };
    return { type: "list", formulae: [list], ...style };
  }
  switch (column.type) {
    case "date":
      return {
        type: "date",
        operator: "between",
        formulae: [sheetDate("2000-01-01"), sheetDate("2099-12-31")],
        ...said(ledger.dateOnly),
      };
    case "money":
      return { type: "decimal", operator: "greaterThanOrEqual", formulae: [0], ...said(ledger.amountOnly) };
    case "integer":
      return { type: "whole", operator: "greaterThanOrEqual", formulae: [0], ...said(ledger.wholeOnly) };
    default:
      return null;
  }
}

/** Red where a deadline has passed, pale yellow where something required is blank; both live, by the sheet's own cells. */
export function addMarks(sheet: Worksheet, layout: LedgerLayout): void {
  const at = (key: string) => {
    const column = layout.columnOf(key);
    return column === null ? null : `$${columnLetters(column)}${layout.firstRow}`;
  };
  const [status, deadline, done, fact] = [at("status"), at("deadline"), at("done_date"), at("fact")];
  const rangeOf = (column: number) => columnRange(column, layout.firstRow, layout.spareRow).replaceAll("$", "");
  if (status && deadline && done) {
    const formula = `AND(ISNUMBER(${deadline}),${deadline}<${asOfCell(layout)},${status}<>"",${status}<>"${CANCELLED_STATUS}",NOT(AND(OR(${oneOf(status, DONE_STATUSES)}),ISNUMBER(${done}),${done}<=${asOfCell(layout)})))`;
    for (const key of ["deadline", "status"]) {
      const ref = rangeOf(layout.columnOf(key) ?? 1);
      sheet.addConditionalFormatting({
        ref,
        rules: [{ type: "expression", priority: 1, formulae: [formula], style: overdueStyle }],
      });
    }
  }
  if (!fact) return;
  for (const [index, column] of layout.columns.entries()) {
    const demands = demandOf(column, status);
    if (demands === null) continue;
    const cell = `$${columnLetters(index + 1)}${layout.firstRow}`;
    const formula = `AND(${fact}<>"",${fact}<>"${ZERO_REPORT}",${demands},LEN(TRIM(${cell}))=0)`;
    sheet.addConditionalFormatting({
      ref: rangeOf(index + 1),
      rules: [{ type: "expression", priority: 2, formulae: [formula], style: missingStyle }],
    });
  }
}

/** When a column must be filled, as a formula; null when never. */
function demandOf(column: LedgerColumn, status: string | null): string | null {
  if (column.required) return "TRUE";
  return column.required_when?.length && status ? `OR(${oneOf(status, column.required_when)})` : null;
}

const oneOf = (cell: string, words: readonly string[]): string =>
  words.map((word) => `${cell}="${word.replaceAll('"', '""')}"`).join(",");

/** A4, one page wide, page numbers below, 密级 and 编号 above; the rows `titles` (such as `3:3`) on every page. */
export function setPrinting(
  sheet: Worksheet,
  head: LedgerView["head"],
  paper: { readonly orientation: "landscape" | "portrait"; readonly titles?: string },
  { ledger }: Catalogue,
): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: paper.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(paper.titles ? { printTitlesRow: paper.titles } : {}),
  };
  const shown = head.numbers.slice(0, 3).join("、");
  const numbers = head.numbers.length > 3 ? ledger.more(shown, String(head.numbers.length)) : shown;
  const left = head.secrecy ? `&L${headerText(ledger.secrecy(head.secrecy), 40)}` : "";
  const right = numbers ? `&R${headerText(ledger.numbers(numbers), 120)}` : "";
  sheet.headerFooter.oddHeader = left + right;
  sheet.headerFooter.oddFooter = `&C${ledger.pages}`;
}
