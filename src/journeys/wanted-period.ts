import { periodOf } from "../field/period.ts";
import type { Period } from "../model/generated/documents.ts";
import { CannotRender } from "./document-output.ts";

/** The period asked for in so many words. Throws CannotRender for one not understood. */
export function wantedPeriod(given: string | null): Period | null {
  const period = given === null ? null : periodOf(given);
  if (given !== null && period === null) throw new CannotRender("period", given, ["2026", "2026Q1", "2026-03"]);
  return period;
}
