import type { Place } from "../model/diagnostics.ts";
import type { Cell, SheetRow } from "../model/sheet.ts";

/** Name of the sheet that a return workbook begins with; where the sender has one of this name, ours gets a number. */
export const RETURN_SHEET = "问题清单";

/** The columns of the sheet. They are vocabulary of a form, like a profile's headers: what we write we must find again. */
export const RETURN_COLUMNS = {
  "zh-CN": ["序号", "级别", "位置", "列", "原值", "问题", "怎么改", "情况说明", "规则"],
  en: ["No.", "Severity", "Where", "Column", "Value", "Problem", "How to mend", "Explanation", "Rule"],
} as const;

const [WHERE, VALUE, TEXT, CODE] = [3, 5, 8, 9];
/** The header stands within so many rows from the top. */
const NEAR = 12;

/** What a unit says to one doubt. `cell` and `row` as they were when the return was made; rows may have moved since. */
export interface ReturnExplanation {
  readonly code: string;
  /** "" for a csv and for what is about the whole file. */
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  /** The value found then; "" where none was told. */
  readonly value: string;
  readonly text: string;
}

/** Whether a sheet is ours, by its first rows: whatever its name, it is no ledger of the sender. */
export const isReturnSheet = (firstRows: readonly SheetRow[]): boolean => headerOf(firstRows) !== null;

/** The explanations in the rows of our sheet; rows without one are left out. Empty for a sheet that is not ours. */
export function explanationsIn(rows: readonly SheetRow[]): readonly ReturnExplanation[] {
  const header = headerOf(rows);
  if (header === null) return [];
  return rows.flatMap((row) => {
    const text = textAt(row, TEXT);
    const code = textAt(row, CODE);
    if (row.number <= header || text === "" || code === "") return [];
    return { code, ...placeOf(textAt(row, WHERE)), value: textAt(row, VALUE), text };
  });
}

/** A place as the sheet shows it, and as `explanationsIn` reads it: 表!K5, 表!第5行, 表; of a csv or a text 第5行. */
export function placeText({ sheet = "", cell, row, line }: Place): string {
  const number = row ?? line;
  const inside = cell ?? (number === undefined ? "" : `第${number}行`);
  return sheet === "" || inside === "" ? sheet + inside : `${sheet}!${inside}`;
}

function placeOf(shown: string): Pick<ReturnExplanation, "sheet" | "cell" | "row"> {
  const [, , sheet = "", cell, digits, line] = /^((.*)!)?(?:([A-Z]{1,3}(\d{1,7}))|第(\d{1,7})行)$/su.exec(shown) ?? [];
  const row = digits ?? line;
  return row === undefined ? { sheet: shown, cell: null, row: null } : { sheet, cell: cell ?? null, row: Number(row) };
}

function headerOf(rows: readonly SheetRow[]): number | null {
  const found = rows
    .slice(0, NEAR)
    .find((row) =>
      Object.values(RETURN_COLUMNS).some((headers) =>
        headers.every((header, index) => textAt(row, index + 1) === header),
      ),
    );
  return found?.number ?? null;
}

const textAt = (row: SheetRow, column: number): string =>
  row.cells.find((cell: Cell) => cell.column === column)?.raw.trim() ?? "";
