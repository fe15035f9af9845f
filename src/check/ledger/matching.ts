import { groupBy, type SetRow, textKey } from "./set-rows.ts";

/** By what rows of two ledgers are one finding. Results say it: "text" is weaker. */
export type MatchedBy = "id" | "text";

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
    const alike = byText.get(textKey(row))?.filter(({ id }) => id === "" || row.id === "") ?? [];
    return alike.length > 0 ? { rows: alike, by: "text" } : null;
  };
}
