import { evidencePath, leavesFolder } from "./evidence-names.ts";
import type { LedgerSet, SetAround } from "./ledger-law.ts";
import { type SetRow, type SetRows, setRows } from "./set-rows.ts";

/** A file that a row names as evidence. */
export interface NamedEvidence {
  readonly row: SetRow;
  /** As named, without what the digest cut. */
  readonly name: string;
}

const memory = new WeakMap<SetRows, readonly NamedEvidence[]>();

/** The files that rows of any ledger name as evidence; names that leave the folder have their own law and are left out. */
export function namedEvidence(set: LedgerSet, around: SetAround): readonly NamedEvidence[] {
  const all = setRows(set, around);
  const known = memory.get(all);
  if (known) return known;
  const named: NamedEvidence[] = [];
  for (const row of all.rows) {
    const names = row.row.values.evidence;
    if (typeof names !== "object" || names === null) continue;
    for (const name of names) if (!leavesFolder(name) && !/#[0-9a-f]{16}$/.test(name)) named.push({ row, name });
  }
  memory.set(all, named);
  return named;
}

/** Finds files below the evidence folder by what rows call them. */
export interface EvidenceFolder {
  /** Paths that a name may mean: as it stands; below the unit's or the finding's folder; else anywhere by the bare name. */
  find(row: SetRow, name: string): readonly string[];
  /** Files that lie in a folder called like the finding, or whose own name begins with its number. */
  of(row: SetRow): readonly string[];
}

/** F2024-001-02 → F2024-001, F2024-001-02: where the number ends, only the ledger knows. */
const prefixes = (numbered: string): readonly string[] =>
  numbered.split("-").flatMap((_, at, parts) => (at === 0 ? [] : [parts.slice(0, at + 1).join("-")]));

const keyOf = (path: string): string => evidencePath(path).toLowerCase();

export function evidenceFolder(paths: Readonly<Record<string, string>>): EvidenceFolder {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const byPart = new Map<string, string[]>();
  const put = (index: Map<string, string[]>, key: string, path: string): void => {
    const before = index.get(key);
    if (before) before.push(path);
    else index.set(key, [path]);
  };
  for (const path of Object.keys(paths).sort()) {
    const key = keyOf(path);
    const parts = key.split("/");
    byPath.set(key, path);
    put(byName, parts.at(-1) ?? key, path);
    const folders = parts.slice(0, -1);
    const [, numbered] = /^(f\d{4}(?:-[\da-z]+)+)/.exec(parts.at(-1) ?? "") ?? [];
    for (const part of new Set([...folders, ...prefixes(numbered ?? "")])) put(byPart, part, path);
  }
  return {
    find: (row, name) => {
      const key = keyOf(name);
      const below = [row.unit, row.id].filter((part) => part !== "").map((part) => `${part.toLowerCase()}/${key}`);
      const exact = [key, ...below].flatMap((one) => byPath.get(one) ?? []);
      return exact.length > 0 || key.includes("/") ? exact : (byName.get(key) ?? []);
    },
    of: (row) => (row.id === "" ? [] : (byPart.get(row.id.toLowerCase()) ?? [])),
  };
}
