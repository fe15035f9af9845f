import type { Io } from "../../io/io.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { type MaskOptions, maskInForce, type Shown, shownAs } from "../masking.ts";
import type { MergedSubmissions } from "./merge-submissions.ts";

/** What was merged, as it may be shown, and the look through what is made of it. */
export interface ShownSubmissions {
  readonly submissions: MergedSubmissions;
  readonly check: Shown<object>["check"];
}

/** Masked when all is merged: whether two rows say the same is judged by what they said. @throws CannotRender */
export async function shownSubmissions(
  submissions: MergedSubmissions,
  options: MaskOptions,
  io: Io,
  words: Catalogue,
): Promise<ShownSubmissions> {
  const { merged, completeness, zero_reports, left_out, head } = submissions;
  const rows = [...merged.tables, ...merged.conflicts.map(({ versions }) => ({ rows: versions }))].flatMap(
    (table) => table.rows,
  );
  const mask = await maskInForce(options, io, words);
  const { view, check } = shownAs({ merged, completeness, zero_reports, left_out, head }, rows, mask);
  return { submissions: { ...submissions, ...view }, check };
}
