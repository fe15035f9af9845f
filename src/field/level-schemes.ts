import type { LevelScheme, Project, RiskPoint } from "../model/generated/documents.ts";
import { ROWS as LEVEL_MAP } from "./generated/level-map.ts";
import { ROWS as SCHEMES } from "./generated/level-schemes.ts";

/** A project's own schemes and maps; they stand beside the built-in ones and win over them under the same name. */
export type OwnSchemes = Pick<Project, "level_schemes" | "level_map">;

/** Level schemes by name, levels from high to low (domain.md §2.9). Sort by rank, never by text: 一级 is the highest of I3. */
const BUILT_IN: ReadonlyMap<string, LevelScheme> = grouped(
  SCHEMES,
  ({ scheme }) => scheme,
  (rows) => ({
    levels: [...rows].sort((a, b) => a.rank - b.rank).map(({ level }) => level),
  }),
);

const MAPS: ReadonlyMap<string, ReadonlyMap<string, string>> = grouped(
  LEVEL_MAP,
  ({ from_scheme, to_scheme }) => `${from_scheme}->${to_scheme}`,
  (rows) => new Map(rows.map(({ level, mapped }) => [level, mapped])),
);

function grouped<R, V>(
  rows: readonly R[],
  name: (row: R) => string,
  make: (rows: readonly R[]) => V,
): ReadonlyMap<string, V> {
  const names = [...new Set(rows.map(name))];
  return new Map(names.map((one) => [one, make(rows.filter((row) => name(row) === one))]));
}

/** Judgements of another kind (integrity, hidden danger): no table turns them into a degree of something else. */
const NEVER_MAPPED = ["I3", "H2"];

/** The names of all schemes, the built-in ones first. */
export function schemeNames(own?: OwnSchemes): readonly string[] {
  return [...new Set([...BUILT_IN.keys(), ...Object.keys(own?.level_schemes ?? {})])];
}

/** The levels of a scheme from high to low; null for a scheme nobody has defined. */
export function levelsOf(scheme: string, own?: OwnSchemes): readonly string[] | null {
  return (entry(own?.level_schemes, scheme) ?? BUILT_IN.get(scheme))?.levels ?? null;
}

/** 1 for the highest level; null where the scheme or the level in it does not exist. */
export function levelRank(scheme: string, level: string, own?: OwnSchemes): number | null {
  const at = levelsOf(scheme, own)?.indexOf(level) ?? -1;
  return at < 0 ? null : at + 1;
}

/** A level in another scheme by an explicit table; null where no table says so. I3 and H2 have none, whatever a project writes. */
export function mapLevel(from: string, to: string, level: string, own?: OwnSchemes): string | null {
  if (from === to) return levelRank(from, level, own) === null ? null : level;
  if (NEVER_MAPPED.includes(from) || NEVER_MAPPED.includes(to)) return null;
  const name = `${from}->${to}`;
  return entry(entry(own?.level_map, name), level) ?? MAPS.get(name)?.get(level) ?? null;
}

/** The level ledgers show. */
export function toG3(scheme: string, level: string, own?: OwnSchemes): string | null {
  return mapLevel(scheme, "G3", level, own);
}

/** L4 of likelihood × impact, both 1 to 5: ≥ 15 高, 10–14 较高, 5–9 中, else 低 (domain.md §2.9); null outside 1 to 5. */
export function matrixLevel(likelihood: number, impact: number): "高" | "较高" | "中" | "低" | null {
  const valid = [likelihood, impact].every((score) => Number.isInteger(score) && score >= 1 && score <= 5);
  if (!valid) return null;
  const score = likelihood * impact;
  return score >= 15 ? "高" : score >= 10 ? "较高" : score >= 5 ? "中" : "低";
}

/**
 * I3 by probability OR consequence, whichever is graver; never a product (domain.md §2.9). Null where neither is known, or
 * where the one that is missing could still raise the level.
 */
export function integrityLevel(
  probability: RiskPoint["probability"],
  consequence: RiskPoint["consequence_class"],
): "一级" | "二级" | "三级" | null {
  if (probability === "高" || consequence === "涉罪") return "一级";
  if (probability === undefined || consequence === undefined) return null;
  return probability === "较高" || consequence === "违纪" ? "二级" : "三级";
}

// Names come from files: "constructor" is no scheme.
function entry<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
