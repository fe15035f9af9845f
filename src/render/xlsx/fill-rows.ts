import type { Catalogue } from "../../text/catalogue.ts";
import type { ResultTable } from "../diagnostics/result-tables.ts";
import { type CellText, cellText } from "./cell-text.ts";
import { columnLetters } from "./sheet-address.ts";
import { MAX_HEIGHT, textHeight } from "./text-height.ts";

/** Rows from which on a table is written without the library, which takes minutes for a million cells. */
export const MANY_ROWS = 2_000;

/** Whether the rows can be written in the styles of the first: none of their texts begins like a formula, none is a day. */
export const fillable = ({ columns, rows }: ResultTable): boolean =>
  rows.length >= MANY_ROWS &&
  columns.every(({ date, grave }) => !date && !grave) &&
  rows.every((row) => row.every((value) => typeof value !== "string" || !/^[=+\-@\t\r\n]/.test(value)));

/** XML of a sheet whose table has been drawn with its first row → with all of them. `first`: the number of that row. */
export function fillRows(xml: string, { columns, rows }: ResultTable, first: number, words: Catalogue): string {
  const sample = new RegExp(`<row r="${first}"[^>]*>.*?</row>`, "s").exec(xml)?.[0] ?? "";
  const styles = columns.map(
    (_, at) => new RegExp(`<c r="${columnLetters(at + 1)}${first}"[^>]*? s="(\\d+)"`).exec(sample)?.[1] ?? "0",
  );
  const letters = columns.map((_, at) => columnLetters(at + 1));
  const lines = rows.map((row, index) => {
    const number = first + index;
    let height = 16;
    const cells = row.map((value, at) => {
      const head = `<c r="${letters[at]}${number}" s="${styles[at]}"`;
      if (value === null || value === "") return `${head}/>`;
      if (typeof value === "number") return `${head}><v>${value}</v></c>`;
      const safe: CellText = cellText(value, (length) => words.returns.cut(length));
      const { width = 8, small } = columns[at] ?? {};
      // A short text takes one line whatever it is made of.
      if (safe.text.length * 2 > width - 2 || safe.text.includes("\n"))
        height = Math.max(height, textHeight(safe.text, width, small ? 8 : 9));
      return `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(safe.text)}</t></is></c>`;
    });
    return `<row r="${number}" ht="${Math.min(MAX_HEIGHT, height)}" customHeight="1">${cells.join("")}</row>`;
  });
  const last = `${letters.at(-1) ?? "A"}${first + rows.length - 1}`;
  return xml
    .replace(sample, () => lines.join(""))
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${last}"/>`);
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
