import type { DataValidation, Worksheet } from "exceljs";
import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { sheetDate } from "./cell-value.ts";
import { headerOf } from "./ledger-layout.ts";
import type { ListRanges } from "./lists-sheet.ts";
import { columnLetters } from "./sheet-address.ts";

// Excel cuts longer ones, or calls the file damaged.
const TITLE = 32;
const PROMPT = 255;

/** The part of a worksheet exceljs has and does not describe. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** One rule per column over the rows to fill in: drop-down, date, amount, whole number; each with the column's hint. */
export function addHints(
  sheet: Worksheet,
  columns: readonly LedgerColumn[],
  lists: ListRanges,
  rows: { readonly first: number; readonly last: number },
  words: Catalogue,
): void {
  columns.forEach((column, index) => {
    const letters = columnLetters(index + 1);
    (sheet as unknown as WithValidations).dataValidations.add(`${letters}${rows.first}:${letters}${rows.last}`, {
      ...ruleOf(column, lists, words),
      allowBlank: true,
      showErrorMessage: true,
      showInputMessage: true,
      promptTitle: headerOf(column).slice(0, TITLE),
      prompt: promptOf(column, words).slice(0, PROMPT),
    });
  });
}

function ruleOf(column: LedgerColumn, lists: ListRanges, { ledger }: Catalogue): DataValidation {
  const said = ({ title, error }: { readonly title: string; readonly error: string }) => ({
    errorStyle: "stop",
    errorTitle: title,
    error,
  });
  const list = lists.get(column.list ?? column.key);
  if (list !== undefined) return { type: "list", formulae: [list], ...said(ledger.choice) };
  switch (column.type) {
    case "date":
      return {
        type: "date",
        operator: "between",
        formulae: [sheetDate("2000-01-01"), sheetDate("2099-12-31")],
        ...said(ledger.dateOnly),
        // 长期 may be right for 持续整改: asked, not forbidden.
        ...(column.key === "deadline" ? { errorStyle: "warning" } : {}),
      };
    case "money":
      return { type: "decimal", operator: "greaterThanOrEqual", formulae: [0], ...said(ledger.amountOnly) };
    case "integer":
      return { type: "whole", operator: "greaterThanOrEqual", formulae: [0], ...said(ledger.wholeOnly) };
    case "percent":
      // More than reached is a target too: nothing is forbidden then.
      if (column.most !== undefined) return { type: "any", formulae: [] } as unknown as DataValidation;
      return { type: "decimal", operator: "between", formulae: [0, 1], ...said(ledger.form.percentOnly) };
    default:
      // Nothing is forbidden; the rule only carries the hint.
      return { type: "any", formulae: [] } as unknown as DataValidation;
  }
}

const promptOf = (column: LedgerColumn, words: Catalogue): string =>
  [requiredText(column, words), holdsText(column, words), column.hint ?? ""].filter((one) => one !== "").join("\n");

export function requiredText({ required, required_when }: LedgerColumn, { ledger }: Catalogue): string {
  if (required) return ledger.form.required;
  return required_when?.length ? ledger.form.requiredWhen(required_when.join("、")) : ledger.form.optional;
}

export function holdsText({ type, unit }: LedgerColumn, { ledger }: Catalogue): string {
  const { holds } = ledger.form;
  return type === "money" && unit ? holds.moneyIn(unit) : holds[type];
}
