import { levelsOf, matrixLevel, type OwnSchemes } from "../../field/level-schemes.ts";
import type { RiskLibrary } from "../../model/generated/documents.ts";
import { type LevelShown, levelOf, statusOf } from "./point-detail.ts";

/** One field of the matrix with the points in force that lie in it. `level` is that of the field. */
export interface LibraryCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly level: string;
  readonly ids: readonly string[];
}

/** Points by likelihood × impact where their scheme (L4) is such a product, and by level where it is not. */
export interface LibraryMatrix {
  /** Impact 1–5 within likelihood 5–1, as the matrix is drawn; empty where no point belongs in it. */
  readonly cells: readonly LibraryCell[];
  readonly placed: number;
  /** Points that a person gave another level than their field has. */
  readonly moved: readonly { readonly id: string; readonly field: string; readonly level: string }[];
  /** Points of L4 without likelihood or impact. */
  readonly unscored: readonly string[];
  /** Judgements that are no product, such as I3, H2 and COUNT: by level, high to low. */
  readonly by_level: readonly (LevelShown & { readonly ids: readonly string[] })[];
}

const SCORES = [1, 2, 3, 4, 5] as const;

export function libraryMatrix(libraries: readonly RiskLibrary[], own: OwnSchemes | undefined): LibraryMatrix {
  const live = libraries.flatMap((library) =>
    library.points
      .filter((point) => statusOf(point, library) === "active")
      .map((point) => ({ point, ...levelOf(point, library), field: fieldOf(point.likelihood, point.impact) })),
  );
  const product = live.filter((one) => one.scheme === "L4");
  const scored = product.filter((one) => one.field !== null);
  const others = live.filter((one) => one.scheme !== "L4");
  return {
    cells:
      product.length === 0
        ? []
        : [...SCORES].reverse().flatMap((likelihood) =>
            SCORES.map((impact) => ({
              likelihood,
              impact,
              level: matrixLevel(likelihood, impact) ?? "",
              ids: scored
                .filter(({ point }) => point.likelihood === likelihood && point.impact === impact)
                .map(({ point }) => point.id),
            })),
          ),
    placed: scored.length,
    moved: scored.flatMap(({ point, field, level }) =>
      field !== null && field !== level ? [{ id: point.id, field, level }] : [],
    ),
    unscored: product.filter((one) => one.field === null).map(({ point }) => point.id),
    by_level: [...new Set(others.map((one) => one.scheme))].flatMap((scheme) => {
      const used = others.filter((one) => one.scheme === scheme);
      const known = levelsOf(scheme, own) ?? [];
      return [...new Set([...known, ...used.map((one) => one.level)])].map((level) => ({
        scheme,
        level,
        ids: used.filter((one) => one.level === level).map(({ point }) => point.id),
      }));
    }),
  };
}

const fieldOf = (likelihood: number | undefined, impact: number | undefined) =>
  matrixLevel(likelihood ?? 0, impact ?? 0);
