import type { DataValidation, Worksheet } from "exceljs";
import type { Field } from "../../../form/sheet-form.ts";
import type { Catalogue } from "../../../text/catalogue.ts";

/** Where the words of a list stand that is a column of the book itself; null where there is no such column. */
export type Places = (list: string) => string | null;

/** A field and the cells it is filled in at. */
export interface FieldCells {
  readonly field: Field;
  readonly range: string;
  /** Key of the sheet's form. */
  readonly sheet: string;
}

// Excel cuts longer ones, or calls the file damaged.
const TITLE = 32;
const PROMPT = 255;

/** The part of a worksheet exceljs has and does not describe. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** One rule for the cells of each field: its drop-down where it has one, and its hint. */
export function drawChoices(sheet: Worksheet, cells: readonly FieldCells[], places: Places, words: Catalogue): void {
  for (const { field, range, sheet: key } of cells) {
    const hint = hintOf(key, field, words);
    const rule = ruleOf(field, places, words);
    if (!rule && hint === "") continue;
    (sheet as unknown as WithValidations).dataValidations.add(range, {
      ...(rule ?? ({ type: "any" } as unknown as DataValidation)),
      allowBlank: true,
      showErrorMessage: rule !== null,
      ...(hint === ""
        ? {}
        : { showInputMessage: true, promptTitle: field.header.slice(0, TITLE), prompt: hint.slice(0, PROMPT) }),
    });
  }
}

/** What is to be written in a field, in words. */
export function hintOf(sheet: string, field: Field, { books }: Catalogue): string {
  const known = field.choices?.join("、");
  const choices = known === undefined ? "" : field.open ? books.oneOfOpen(known) : books.oneOf(known);
  return [books.hints[`${sheet}.${field.key}`] ?? "", choices].filter((part) => part !== "").join("；");
}

function ruleOf({ choices, list, open, codec }: Field, places: Places, { books }: Catalogue): DataValidation | null {
  // Several words stand in one cell: no program offers a choice of many.
  if (codec === "list" || codec === "lines") return null;
  const source = choices ? `"${choices.join(",")}"` : list ? places(list) : null;
  if (source === null) return null;
  const { title, error } = open ? books.suggestion : books.choice;
  return { type: "list", formulae: [source], errorStyle: open ? "warning" : "stop", errorTitle: title, error };
}
