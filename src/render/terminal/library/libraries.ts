import type { LibraryRow, LibraryShown } from "../../../view/library/library-shown.ts";
import { visible } from "../../plain-text.ts";
import { pad, width } from "../../width.ts";
import { basisText } from "./points.ts";
import { indented, inLevelColour, joined, labelled, levelWord, type Sheet, table, widest } from "./page.ts";

/** The libraries, a line each, and how many there are. */
export function libraryList(rows: readonly LibraryRow[], sheet: Sheet): readonly string[] {
  const { list, status } = sheet.words.library.look;
  const lines = table(
    [
      { title: list.columns.key },
      { title: list.columns.title, least: 20 },
      { title: list.columns.points, right: true },
      { title: list.columns.scheme },
      { title: list.columns.status },
      { title: list.columns.checklists },
    ],
    rows.map((row) => [
      row.key,
      row.title,
      String(row.points),
      row.level_scheme,
      status[row.status],
      row.checklists.join(" "),
    ]),
    sheet,
  );
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  return [...lines, "", list.total({ libraries: rows.length, points })];
}

/** One library: what it is, its points by category, and what it rests on. */
export function libraryText(library: LibraryShown, sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const t = words.library.look;
  const head: readonly (readonly [string, string])[] = [
    [t.library.source, library.source ?? ""],
    [t.library.scheme, library.level_scheme],
    [t.library.updated, library.updated ?? ""],
    [t.library.checklists, joined(library.checklists, words)],
    [
      t.library.overlays,
      joined(
        library.overlays.map((one) => `${one.title} ${one.version}`),
        words,
      ),
    ],
  ];
  const cells = widest(head.map(([label]) => label));
  const points = library.categories.flatMap((one) => one.points);
  const [ids, levels] = [
    widest(points.map((one) => one.id)),
    widest(points.map((one) => levelWord(one.level.level, words))),
  ];
  return [
    paint.bold(`${library.key}  ${visible(library.title)}`),
    `${t.point.version(library.version)}  ${t.status[library.status]}  ${library.path}`,
    ...head.flatMap(([label, text]) => labelled(label, text, cells, sheet)),
    ...library.categories.flatMap(({ category, points: own }) => [
      "",
      paint.bold(t.library.category({ category: visible(category), points: own.length })),
      ...own.flatMap((point) => {
        const level = levelWord(point.level.level, words);
        const marks = [
          ...(point.status === "active" ? [] : [t.status[point.status]]),
          ...(point.asked_by.length === 0 ? [t.library.noItem] : point.asked_by),
        ].join(" ");
        const [first = "", ...more] = indented(`${point.name}  ${marks}`, ids + levels + 6, sheet);
        const tint = inLevelColour(level, point.level.level, paint) + " ".repeat(levels - width(level));
        return [`  ${paint.cyan(pad(point.id, ids))}  ${tint}  ${first.trimStart()}`, ...more];
      }),
    ]),
    "",
    paint.bold(t.library.records),
    ...library.basis_records.flatMap((basis) => indented(`${basis.ref}  ${basisText(basis, words)}`, 2, sheet)),
  ];
}
