import { levelsOf } from "../../field/level-schemes.ts";
import type { AnyDocument } from "../../model/documents.ts";
import { step } from "../../parse/places.ts";
import type { Judge } from "../law.ts";

/** A level is one of its scheme's: 一级 means nothing in L4 (R-B03). Lists of a ledger column with a scheme likewise. */
const judge: Judge = function* ({ document }, { project }) {
  const own = document.kind === "Project" ? document : project?.document;
  for (const { pointer, scheme, level, on } of levelsIn(document)) {
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

function levelsIn(document: AnyDocument): readonly NamedLevel[] {
  if (document.kind === "RiskLibrary")
    return document.points.flatMap((point, index) => {
      const scheme = point.level_scheme ?? document.level_scheme;
      return (["level", "inherent", "residual"] as const).flatMap((key) => {
        const level = point[key];
        return level === undefined ? [] : [{ pointer: `/points/${index}/${key}`, scheme, level }];
      });
    });
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
