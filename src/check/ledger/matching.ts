import { groupBy, type SetRow, textKey } from "./set-rows.ts";

/** By what rows of two ledgers are one finding. Results say it: "text" is weaker. */
export type MatchedBy = "id" | "text";

/** Rows of one text beyond so many are not told apart: a sheet that repeats one line has laws of its own. */
const MOST = 50;

export interface Match {
  readonly rows: readonly SetRow[];
  readonly by: MatchedBy;
}

/**
 * Finds the rows that are the same finding (domain.md §3): by its number; where either has none by unit, day found and the
 * comparable text of what was found.
 */
export function rowMatcher(rows: readonly SetRow[]): (row: SetRow) => Match | null {
  const byId = groupBy(rows, ({ id }) => id);
  let byText: ReadonlyMap<string, readonly SetRow[]> | null = null;
  return (row) => {
    const same = row.id === "" ? undefined : byId.get(row.id);
    if (same) return { rows: same, by: "id" };
    byText ??= groupBy(rows, textKey);
    const alike =
      byText
        .get(textKey(row))
        ?.slice(0, MOST)
        .filter(({ id }) => id === "" || row.id === "") ?? [];
    return alike.length > 0 ? { rows: alike, by: "text" } : null;
  };
}
