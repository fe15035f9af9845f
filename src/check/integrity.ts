import type { RiskLibrary, RiskPoint } from "../model/generated/documents.ts";

/** A point under the integrity scheme; `grounds`: it states its probability or its class of consequence. */
export interface IntegrityPoint {
  readonly point: RiskPoint;
  readonly pointer: string;
  readonly grounds: boolean;
}

/** The points of a library whose level is an integrity level (I3). */
export const integrityPoints = (library: RiskLibrary): readonly IntegrityPoint[] =>
  library.points.flatMap((point, index) =>
    (point.level_scheme ?? library.level_scheme) === "I3"
      ? [
          {
            point,
            pointer: `/points/${index}`,
            grounds: point.probability !== undefined || point.consequence_class !== undefined,
          },
        ]
      : [],
  );
