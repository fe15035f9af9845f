import type { LedgerColumn } from "../../model/generated/documents.ts";
import type { Cell } from "../../model/sheet.ts";
import { readAmount } from "./amount-value.ts";
import { readDate } from "./date-value.ts";
import { readEnum, readYesNo } from "./enum-value.ts";
import { readCount, readPercent } from "./number-values.ts";
import { isDitto } from "./says-nothing.ts";
import { BLANK, unreadable, type ValueContext, type ValueReading } from "./reading.ts";
import { readId, readPeople, readText } from "./text-values.ts";

/**
 * One cell by its column's type → the stored value, what was done to get it, and what there is to tell. Pure; never throws.
 * `text-normalised` is not told here: a value whose steps hold "width" counts towards the one of its table.
 */
export function readValue(given: Cell | null, column: LedgerColumn, context: ValueContext): ValueReading {
  if (given === null) return BLANK;
  const cell = isShownText(given) && !TEXTS.includes(column.type) ? { ...given, format: null } : given;
  if (cell.kind === "error" || isErrorText(cell)) return unreadable(cell.raw, "cell-error");
  if (cell.formula === "uncached") return unreadable(cell.raw, "formula-without-value");
  // Remarks are for people; there it is no value that anything relies on.
  if (cell.kind === "text" && column.key !== "note" && isDitto(cell.raw)) return unreadable(cell.raw, "same-as-above");
  switch (column.type) {
    case "text":
      return readText(cell, context);
    case "id":
      return readId(cell, context);
    case "people":
      return readPeople(cell);
    case "date":
      return readDate(cell, column, context);
    case "money":
      return readAmount(cell, column, context);
    case "enum":
      return readEnum(cell, column, context);
    case "integer":
      return readCount(cell);
    case "percent":
      return readPercent(cell, column.most);
    case "yesno":
      return readYesNo(cell);
  }
}

/** Where a format makes a text of a number, only texts are read as it shows them: 第12笔 is a count of 12. */
const TEXTS: readonly LedgerColumn["type"][] = ["text", "id"];
const isShownText = ({ format }: Cell): boolean => format !== null && typeof format === "object" && "places" in format;

/** An error that has become text: so it stands in a csv, and where somebody pasted values. */
const isErrorText = ({ kind, raw }: Cell): boolean =>
  kind === "text" && raw.charCodeAt(0) === 35 && /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)\s*$/i.test(raw);
