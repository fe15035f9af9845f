import { type FigureDifference, type Place, placesIn } from "./compare-figures.ts";
import { countedRows, type LedgerSourceRow } from "./ledger-facts.ts";
import { ROW_QUERIES, type RowScope } from "./ledger-queries.ts";
import { STATED_ROW_FIGURES } from "./stated-row-figures.ts";

/** Every figure of a document made of ledgers that their rows do not bear out; none where all is true. */
export function compareRowFigures(
  document: string,
  view: object,
  rows: readonly LedgerSourceRow[],
  asOf: string,
): readonly FigureDifference[] {
  const counted = countedRows(rows);
  return (STATED_ROW_FIGURES[document]?.(view) ?? []).flatMap(({ path, query, scope }) =>
    toldApart(placesIn(view, path)).flatMap(({ field, value, scope: own }) => {
      const about: RowScope = { asOf, ...scope, ...(own as Partial<RowScope>) };
      const computed = ROW_QUERIES[query](counted, about);
      return value === computed ? [] : [{ document, field, query, stated: value, computed }];
    }),
  );
}

/** Without those that say the same about themselves (two units of one name): nobody could say which rows are whose. */
function toldApart(places: readonly Place[]): readonly Place[] {
  const times = new Map<string, number>();
  const key = ({ scope }: Place) => JSON.stringify(scope);
  for (const place of places) times.set(key(place), (times.get(key(place)) ?? 0) + 1);
  return places.filter((place) => key(place) === "{}" || times.get(key(place)) === 1);
}

/** How many figures of a view are compared. */
export const comparedRowFigures = (document: string, view: object): number =>
  (STATED_ROW_FIGURES[document]?.(view) ?? []).reduce(
    (sum, { path }) => sum + toldApart(placesIn(view, path)).length,
    0,
  );
