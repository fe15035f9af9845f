import type { CodecName } from "./codecs.ts";

/** A document, or a part of one, as plain data. */
export type Plain = Readonly<Record<string, unknown>>;

/** One thing that is stated in a column, or on a line of a sheet of fields. */
export interface Field {
  /** In the document, with dots for what lies inside: `pass.rule`. */
  readonly key: string;
  readonly header: string;
  readonly codec: CodecName;
  /** In Excel's unit. */
  readonly width: number;
  readonly required?: boolean;
  /** Words to choose from. */
  readonly choices?: readonly string[];
  /** Words to choose from that stand in the column of a sheet of the same book: `words.category`. */
  readonly list?: string;
  /** Other words than those are allowed. */
  readonly open?: boolean;
}

/** A sheet: one row a thing under a header, or one line a field. */
export interface SheetForm {
  readonly key: string;
  readonly name: string;
  readonly layout: "rows" | "fields";
  readonly fields: readonly Field[];
}

/** Cells of one row by the key of their field; what is not there is blank. */
export type Cells = Readonly<Record<string, string | number>>;

export interface FilledSheet {
  readonly form: SheetForm;
  readonly rows: readonly Cells[];
}

export type BookKind = "RiskLibrary" | "Checklist" | "Answers" | "Roster";

/** A workbook as sheets of rows; who draws it decides how it looks. */
export interface FormBook {
  readonly kind: BookKind;
  readonly title: string;
  readonly sheets: readonly FilledSheet[];
  /** What the file says of itself, unseen. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Holds what no other column of a row can. */
export const EXTRA: Field = { key: "_extra", header: "其他栏目（JSON）", codec: "json", width: 30 };

/** A sheet that only the program reads: pairs of name and value. */
export const MARKS_SHEET = "_riskpaper";
/** Words to choose from, one list a column. */
export const LISTS_SHEET = "_lists";
export const GUIDE_SHEET = "说明";
