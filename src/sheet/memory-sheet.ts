import type { Merge, Sheet, SheetRow } from "../model/sheet.ts";

/** A sheet whose rows are at hand, or are made anew each time they are asked for. */
export const memorySheet = (
  name: string,
  state: Sheet["state"],
  merges: readonly Merge[],
  hiddenColumns: readonly number[],
  rows: () => Iterable<readonly SheetRow[]>,
): Sheet => ({
  name,
  state,
  outline: async () => ({ merges, hiddenColumns }),
  rows: async function* () {
    yield* rows();
  },
});
