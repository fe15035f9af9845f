import type { Catalogue } from "../../../text/catalogue.ts";
import type { LevelShown } from "../../../view/library/point-detail.ts";
import type { Paint } from "../../chalk.ts";
import { visible } from "../../plain-text.ts";
import { clip, pad, width, wrap } from "../../width.ts";

/** What a text is laid out on: the words, the colours, and how many cells a line has. */
export interface Sheet {
  readonly words: Catalogue;
  readonly paint: Paint;
  readonly columns: number;
}

export interface TableColumn {
  readonly title: string;
  readonly right?: boolean;
  /** Gives way, down to so many cells, where the lines would be too long; one column of a table at most. */
  readonly least?: number;
}

const GAP = "  ";

/** Rows under their titles; texts from files, made visible. Only the column that may give way is ever cut. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { paint, columns: room }: Sheet,
): readonly string[] {
  const shown = rows.map((row) => row.map(visible));
  const wanted = columns.map((column, at) =>
    Math.max(...[column.title, ...shown.map((row) => row[at] ?? "")].map(width)),
  );
  const total = wanted.reduce((sum, cells) => sum + cells, 0) + GAP.length * (columns.length - 1);
  const cells = wanted.map((own, at) => {
    const least = columns[at]?.least;
    return least === undefined ? own : Math.max(least, Math.min(own, own - (total - room)));
  });
  const line = (texts: readonly string[]) =>
    columns
      .map(({ right }, at) => {
        const text = clip(texts[at] ?? "", cells[at] ?? 0);
        return right ? " ".repeat(Math.max(0, (cells[at] ?? 0) - width(text))) + text : pad(text, cells[at] ?? 0);
      })
      .join(GAP)
      .trimEnd();
  return [paint.bold(line(columns.map((column) => column.title))), ...shown.map(line)];
}

/** A label and its text, the text's further lines under its first; nothing where there is no text. */
export function labelled(label: string, text: string, cells: number, { paint, columns }: Sheet): readonly string[] {
  if (text === "") return [];
  const room = Math.max(20, columns - cells - GAP.length);
  return wrap(visible(text), room).map((line, at) =>
    at === 0 ? `${paint.dim(pad(label, cells))}${GAP}${line}` : " ".repeat(cells + GAP.length) + line,
  );
}

/** A text under an indent, folded. */
export const indented = (text: string, indent: number, { columns }: Sheet): readonly string[] =>
  wrap(visible(text), Math.max(20, columns - indent)).map((line) => " ".repeat(indent) + line);

/** The widest of some labels. */
export const widest = (labels: readonly string[]): number => Math.max(0, ...labels.map(width));

/** A level in the reader's language, with its scheme. */
export const levelText = ({ scheme, level }: LevelShown, words: Catalogue): string =>
  `${levelWord(level, words)}（${scheme}）`.replace(/（(.*)）/, words.locale === "en" ? " ($1)" : "（$1）");

export const levelWord = (level: string, words: Catalogue): string =>
  Object.hasOwn(words.terms.level, level) ? words.terms.level[level as keyof typeof words.terms.level] : visible(level);

/** A text in the colour of its level, the gravest red. */
export function inLevelColour(text: string, level: string, paint: Paint): string {
  if (["高", "一级", "重大", "严重"].includes(level)) return paint.red(text);
  if (["较高", "较重"].includes(level)) return paint.yellow(text);
  return text;
}

/** Entries with what joins them in the reader's language. */
export const joined = (entries: readonly string[], words: Catalogue): string =>
  entries.join(words.locale === "en" ? ", " : "、");
