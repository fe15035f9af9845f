import { unitKey } from "../../field/roster.ts";
import type { RiskLibrary, RiskPoint } from "../../model/generated/documents.ts";
import { type LedgerRow, textOf } from "../../model/ledger.ts";
import { comparable } from "./comparable.ts";

/** A risk point with the library it stands in. */
export interface KnownPoint {
  readonly point: RiskPoint;
  readonly library: RiskLibrary;
}

export interface LibraryPoints {
  /** A point in force, by its number or by its name. */
  find(text: string): KnownPoint | null;
  /** Whether the number is that of a point no longer used. */
  isRetired(text: string): boolean;
  /** Whether the number begins like those of a library: it claims to be one of its. */
  claimed(text: string): RiskLibrary | null;
  readonly ids: readonly string[];
}

const memory = new WeakMap<readonly RiskLibrary[], LibraryPoints>();

/** The risk points of libraries in use, found as ledgers write them. */
export function libraryPoints(libraries: readonly RiskLibrary[]): LibraryPoints {
  const known = memory.get(libraries);
  if (known) return known;
  const made = readPoints(libraries.filter(({ status }) => status !== "historical"));
  memory.set(libraries, made);
  return made;
}

function readPoints(libraries: readonly RiskLibrary[]): LibraryPoints {
  const byId = new Map<string, KnownPoint>();
  const byName = new Map<string, KnownPoint>();
  const retired = new Set<string>();
  const byKey = new Map(libraries.map((library) => [unitKey(library.key), library]));
  for (const library of libraries) {
    for (const id of library.retired_ids ?? []) retired.add(unitKey(id));
    for (const point of library.points) {
      if (point.status === "retired") retired.add(unitKey(point.id));
      else {
        byId.set(unitKey(point.id), { point, library });
        byName.set(comparable(point.name), { point, library });
      }
    }
  }
  const numberIn = (text: string) => /[A-Z]{2,6}-\d{2,3}/.exec(unitKey(text))?.[0] ?? unitKey(text);
  return {
    find: (text) => byId.get(numberIn(text)) ?? byName.get(comparable(text)) ?? null,
    isRetired: (text) => retired.has(numberIn(text)) && !byId.has(numberIn(text)),
    claimed: (text) => byKey.get(/^([A-Z]{2,6})-\d+$/.exec(numberIn(text))?.[1] ?? "") ?? null,
    ids: [...byId.values()].map(({ point }) => point.id),
  };
}

/** Column of the risk point in a ledger of this profile. */
export const pointKey = (profile: string): "point_id" | "risk_point" =>
  profile === "risk-points" ? "point_id" : "risk_point";

/** Whether the row's note says anything: a departure from the library with a reason is none. */
export const isExplained = (row: LedgerRow): boolean => textOf(row, "note").trim() !== "";

/** A cell that names several things, whether it was read as a list or as a text. */
export const listOf = (row: LedgerRow, key: string): readonly string[] => {
  const value = row.values[key]?.value ?? null;
  const parts = typeof value === "object" && value !== null ? value : textOf(row, key).split(/[、，,；;/\s]+/u);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
};
