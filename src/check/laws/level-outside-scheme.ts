import { levelsOf } from "../../field/level-schemes.ts";
import type { AnyDocument } from "../../model/documents.ts";
import type { RiskPoint } from "../../model/generated/documents.ts";
import { step } from "../../parse/places.ts";
import type { Around, Judge } from "../law.ts";

/** A level is one of its scheme's: 一级 means nothing in L4 (R-B03). Lists of a ledger column with a scheme likewise. */
const judge: Judge = function* ({ document }, { project, bases }) {
  const own = document.kind === "Project" ? document : project?.document;
  for (const { pointer, scheme, level, on } of levelsIn(document, bases)) {
    const known = levelsOf(scheme, own);
    // An unknown scheme is said by its own law.
    if (known === null || known.includes(level)) continue;
    yield { pointer, ...(on ? { on } : {}), args: { level, scheme, known: known.join("、") }, value: level };
  }
};
export default judge;

interface NamedLevel {
  readonly pointer: string;
  readonly scheme: string;
  readonly level: string;
  readonly on?: "key";
}

const levelsOfPoints = (points: readonly RiskPoint[], usual: string, pointer: string): readonly NamedLevel[] =>
  points.flatMap((point, index) =>
    (["level", "inherent", "residual"] as const).flatMap((key) => {
      const level = point[key];
      if (level === undefined) return [];
      return [{ pointer: `${pointer}/${index}/${key}`, scheme: point.level_scheme ?? usual, level }];
    }),
  );

function levelsIn(document: AnyDocument, bases: Around["bases"]): readonly NamedLevel[] {
  if (document.kind === "RiskLibrary") return levelsOfPoints(document.points, document.level_scheme, "/points");
  if (document.kind === "RiskOverlay") {
    const base = bases.get(document.overlay.on)?.document;
    if (!base) return [];
    const regraded = (document.regrade ?? []).map(({ id, level }, index) => {
      const scheme = base.points.find((point) => point.id === id)?.level_scheme ?? base.level_scheme;
      return { pointer: `/regrade/${index}/level`, scheme, level };
    });
    return [...levelsOfPoints(document.add ?? [], base.level_scheme, "/add"), ...regraded];
  }
  if (document.kind === "LedgerProfile")
    return document.columns.flatMap((column) => {
      const scheme = column.scheme ?? document.schemes?.[column.key];
      const levels = column.list === undefined ? undefined : document.lists?.[column.list];
      if (scheme === undefined || levels === undefined) return [];
      return levels.map((level, index) => ({
        pointer: `${step("/lists", column.list ?? "")}/${index}`,
        scheme,
        level,
      }));
    });
  if (document.kind !== "Project") return [];
  return Object.entries(document.level_map ?? {}).flatMap(([name, map]) => {
    const [from = "", to = ""] = name.split("->");
    return Object.entries(map).flatMap(([level, mapped]) => {
      const pointer = step(step("/level_map", name), level);
      return [
        { pointer, scheme: from, level, on: "key" as const },
        { pointer, scheme: to, level: mapped },
      ];
    });
  });
}
