import { columnLetters } from "../../model/sheet.ts";
import type { SheetRow } from "../../model/sheet.ts";
import { headerText, oneLine } from "./header-text.ts";
import { meaningOf, type Named, type ProfileNames } from "./profile-names.ts";
import type { HeadWindow } from "./window.ts";

/** A column as its header describes it. */
export interface HeadColumn {
  readonly column: number;
  /** On one line, as people would call it. */
  readonly header: string;
  readonly named: Named | null;
  readonly unit: string | null;
  readonly scheme: string | null;
  readonly varied: boolean;
}

/** Words that a group says and its columns' names leave out: 整改情况 above 措施 is 整改措施. */
const FILLING = /(?:落实|完成|基本)?(?:情况|信息|内容|要素)$/u;

/** Reads the columns of a header that stands in `rows`, groups first. Columns without any text are left out. */
export function headColumns(window: HeadWindow, rows: readonly SheetRow[], names: ProfileNames): readonly HeadColumn[] {
  const leaf = rows.at(-1);
  if (!leaf) return [];
  const columns = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))];
  if (rows.length > 1) columns.push(...spread(window, rows, columns));
  return [...new Set(columns)]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const texts = textsAbove(window, rows, column);
      return texts.length > 0 ? [readColumn(column, texts, names)] : [];
    });
}

/** Columns inside a merge of a group row that have no text of their own anywhere. */
function spread(window: HeadWindow, rows: readonly SheetRow[], columns: readonly number[]): readonly number[] {
  const last = Math.max(0, ...columns);
  return Array.from({ length: last }, (_, at) => at + 1).filter((column) =>
    rows.some((row) => window.text(row, column) !== ""),
  );
}

/**
 * The texts over a column from the top, each once. A blank in a group row belongs to the group on its left, if that is not
 * merged: a merged group ends where its merge does.
 */
function textsAbove(window: HeadWindow, rows: readonly SheetRow[], column: number): readonly string[] {
  const texts: string[] = [];
  rows.forEach((row, level) => {
    let text = window.text(row, column);
    const below = rows[level + 1];
    if (text === "" && below && window.text(below, column) !== "") {
      for (let left = column - 1; left > 0 && text === ""; left--) {
        if (window.text(below, left) === "" || window.start(row, left) !== null) break;
        text = window.text(row, left);
      }
    }
    const said = oneLine(text);
    if (said !== "" && texts.at(-1) !== said) texts.push(said);
  });
  return texts;
}

function readColumn(column: number, texts: readonly string[], names: ProfileNames): HeadColumn {
  const leaf = texts.at(-1) ?? "";
  const groups = texts.slice(0, -1);
  const joined = groups.length > 0 ? groups.join("") + leaf : null;
  const stripped =
    groups.length > 0 ? groups.map((group) => headerText(group).name.replace(FILLING, "")).join("") + leaf : null;
  const asOne = (text: string | null): Named | null => (text === null ? null : meaningOf(names, text));
  const [whole, short, alone] = [asOne(joined), asOne(stripped), asOne(leaf)];
  const named = whole ?? short ?? alone;
  const read = [...texts].map(headerText);
  // A unit may stand in a row of its own below the name.
  const nameless = headerText(leaf).name === "" && groups.length > 0;
  const header = whole || nameless ? (joined ?? leaf) : short && !alone ? (stripped ?? leaf) : leaf;
  return {
    column,
    header: oneLine(header),
    named,
    unit: read.reduce<string | null>((unit, one) => one.unit ?? unit, null),
    scheme: read.reduce<string | null>((scheme, one) => one.scheme ?? scheme, null),
    varied: read.some((one) => one.varied),
  };
}

/** What a column without header is called: R列. */
export const nameless = (column: number): string => `${columnLetters(column)}列`;
