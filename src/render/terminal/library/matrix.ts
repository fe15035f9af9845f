import type { LibraryCell, LibraryMatrix } from "../../../view/library/library-matrix.ts";
import type { Paint } from "../../chalk.ts";
import { pad, width, wrap } from "../../width.ts";
import { indented, joined, levelWord, type Sheet } from "./page.ts";

/** More points than these, and each field shows how many it holds, not which. */
const FEW = 40;

/** The matrix with the level's letter in every field, so that it reads without colour; what is no product below it. */
export function matrixText(matrix: LibraryMatrix, sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const t = words.library.look.matrix;
  const moved = matrix.moved.map(({ id, field, level }) =>
    t.movedOne({ id, field: levelWord(field, words), level: levelWord(level, words) }),
  );
  const schemes = [...new Set(matrix.by_level.map((one) => one.scheme))];
  const few = matrix.by_level.reduce((sum, one) => sum + one.ids.length, 0) <= FEW;
  const blocks = [
    matrix.cells.length === 0
      ? []
      : [
          paint.bold(t.title({ placed: matrix.placed })),
          "",
          ...drawn(matrix, sheet),
          "",
          ...indented(t.legend, 0, sheet),
          ...(moved.length > 0 ? indented(t.moved(joined(moved, words)), 0, sheet) : []),
          ...(matrix.unscored.length > 0 ? indented(t.unscored(matrix.unscored.join(" ")), 0, sheet) : []),
        ],
    ...schemes.map((scheme) => [
      paint.bold(t.notProduct(scheme)),
      ...matrix.by_level
        .filter((one) => one.scheme === scheme)
        .flatMap(({ level, ids }) => {
          const text = few ? ids.join(" ") : "";
          return indented(`${levelWord(level, words)}  ${t.count(ids.length)}  ${text}`.trimEnd(), 2, sheet);
        }),
    ]),
  ].filter((block) => block.length > 0);
  if (blocks.length === 0) return [t.none];
  return blocks.flatMap((block, at) => (at === 0 ? block : ["", ...block]));
}

function drawn(matrix: LibraryMatrix, { words, paint, columns }: Sheet): readonly string[] {
  const t = words.library.look.matrix;
  const scores = [5, 4, 3, 2, 1];
  const left = Math.max(...scores.map((score) => width(t.likelihood(score)))) + 1;
  const cells = Math.max(9, Math.min(16, Math.floor((columns - left - 6) / 5)));
  const rule = (ends: readonly [string, string, string]) =>
    " ".repeat(left) + ends[0] + Array.from({ length: 5 }, () => "─".repeat(cells)).join(ends[1]) + ends[2];
  const rows = scores.flatMap((score, row) => {
    const fields = matrix.cells
      .filter((cell) => cell.likelihood === score)
      .map((cell) => ({ level: cell.level, lines: linesOf(cell, matrix.placed <= FEW, cells - 2, t.letters) }));
    const height = Math.max(...fields.map((field) => field.lines.length));
    const lines = Array.from({ length: height }, (_, at) => {
      const parts = fields.map((field) => inBand(pad(` ${field.lines[at] ?? ""}`, cells), field.level, paint));
      return `${pad(at === 0 ? t.likelihood(score) : "", left)}│${parts.join("│")}│`;
    });
    return row === 0 ? lines : [rule(["├", "┼", "┤"]), ...lines];
  });
  const foot = [1, 2, 3, 4, 5].map((score) => pad(` ${t.impact(score)}`, cells)).join(" ");
  return [rule(["┌", "┬", "┐"]), ...rows, rule(["└", "┴", "┘"]), `${" ".repeat(left + 1)}${foot}`.trimEnd()];
}

function linesOf(cell: LibraryCell, ids: boolean, cells: number, letters: Readonly<Record<string, string>>) {
  const count = cell.ids.length === 0 ? "" : ` ${cell.ids.length}`;
  return [
    `${letters[cell.level] ?? ""}${count}`,
    ...(ids && cell.ids.length > 0 ? wrap(cell.ids.join(" "), cells) : []),
  ];
}

function inBand(text: string, level: string, paint: Paint): string {
  const bands: Readonly<Record<string, Paint>> = {
    高: paint.bgRed.white,
    较高: paint.bgYellow.black,
    中: paint.yellow,
    低: paint.blue,
  };
  return bands[level]?.(text) ?? text;
}
