import { isBlankWord } from "../field/blank-word.ts";
import type { Stored } from "../model/ledger.ts";

export type Row = Readonly<Record<string, Stored>>;

/** A column as text; "" for what is blank, or a word that stands for nothing. */
export function textIn(row: Row, key: string): string {
  const value = row[key] ?? null;
  if (value === null) return "";
  const text = typeof value === "object" ? value.join("、") : String(value);
  return isBlankWord(text) ? "" : text.trim();
}

/** People under a column, each by itself. */
export function namesIn(row: Row, key: string): readonly string[] {
  const value = row[key] ?? null;
  const names = typeof value === "object" && value !== null ? value : [textIn(row, key)];
  return names.filter((name) => !isBlankWord(name));
}

/** A text that says something. */
export const says = (text: string | undefined | null): boolean => !isBlankWord(text ?? "");
