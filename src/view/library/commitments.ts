import type { RiskLibrary } from "../../model/generated/documents.ts";
import type { Timing } from "../paper-head.ts";
import { type DutyCard, dutyCards, type LibraryContext } from "./duty-cards.ts";
import { activePoints, byLevel, type LibraryHead, libraryHead } from "./library-head.ts";

/** A line of the unit's form: a risk, what is done against it, and by whom. */
export interface CommitmentRow {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly manifestation: string;
  readonly level: string;
  readonly measures: readonly string[];
  readonly posts: readonly string[];
}

/** 单位承诺表 and 个人承诺表 (S18, S19): the two halves of one undertaking, so both come from the same points. */
export interface CommitmentsView {
  readonly document: "commitments";
  readonly timing: Timing;
  readonly organisation: string | null;
  readonly library: LibraryHead;
  readonly points: number;
  /** Rows of the unit's form by category, categories in the library's order, highest level first in each. */
  readonly unit: readonly { readonly category: string; readonly rows: readonly CommitmentRow[] }[];
  readonly personal: readonly DutyCard[];
}

export function commitmentsView(
  library: RiskLibrary,
  { timing, organisation, schemes }: LibraryContext,
): CommitmentsView {
  const points = byLevel(library, activePoints(library), schemes);
  const categories = [...new Set([...(library.categories ?? []), ...points.map((one) => one.category)])];
  return {
    document: "commitments",
    timing,
    organisation,
    library: libraryHead(library),
    points: points.length,
    unit: categories.flatMap((category) => {
      const rows = points
        .filter((one) => one.category === category)
        .map(({ id, name, manifestation, level, controls, posts }) => ({
          id,
          category,
          name,
          manifestation,
          level,
          measures: controls.map((one) => one.text),
          posts,
        }));
      return rows.length > 0 ? [{ category, rows }] : [];
    }),
    personal: dutyCards(library, timing, schemes),
  };
}
