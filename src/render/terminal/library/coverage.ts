import type { LibraryCoverage, UnitCoverage } from "../../../view/library/papers-coverage.ts";
import { visible } from "../../plain-text.ts";
import { indented, type Sheet, table } from "./page.ts";

/** What was asked and what was not, by unit and year. */
export function coverageText(units: readonly UnitCoverage[], sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const t = words.library.look.coverage;
  return units.flatMap((one, at) => [
    ...(at === 0 ? [] : [""]),
    paint.bold(
      t.head({ unit: visible(one.unit.name), code: visible(one.unit.code), year: one.year, papers: one.papers.length }),
    ),
    ...table(
      [
        { title: t.columns.key },
        { title: t.columns.asked, right: true },
        { title: t.columns.percent, right: true },
        { title: t.columns.never, right: true },
        { title: t.columns.without, right: true },
      ],
      one.libraries.map((library) => [
        library.key,
        `${library.coverage.num}/${library.coverage.den}`,
        library.coverage.percent,
        String(library.never_asked.length),
        String(library.without_item.length),
      ]),
      sheet,
    ),
    ...named(t.never, one.libraries, (library) => library.never_asked, sheet),
    ...named(t.without, one.libraries, (library) => library.without_item, sheet),
    ...(one.untouched.length === 0
      ? []
      : indented(t.untouched(one.untouched.join(" ")), 0, sheet).map((line) => paint.dim(line))),
  ]);
}

function named(
  title: string,
  libraries: readonly LibraryCoverage[],
  pick: (library: LibraryCoverage) => LibraryCoverage["never_asked"],
  sheet: Sheet,
): readonly string[] {
  const points = libraries.flatMap(pick);
  if (points.length === 0) return [];
  return [sheet.paint.bold(title), ...points.flatMap((one) => indented(`${one.id}  ${one.name}`, 2, sheet))];
}
