import type { LedgerColumn, LedgerProfile } from "../../model/generated/documents.ts";
import { headerText } from "./header-text.ts";

/** What a header name means in a profile. */
export interface Named {
  readonly column: LedgerColumn;
  readonly via: "exact" | "alias" | "mapping";
}

/** The names a profile's columns go by. */
export interface ProfileNames {
  readonly profile: LedgerProfile;
  readonly names: ReadonlyMap<string, Named>;
  /** Every header and alias as the profile writes it, with its key: what an unknown header is compared with. */
  readonly words: readonly (readonly [string, string])[];
}

/** Names of all profiles together, with what a person answered before. */
export interface Vocabulary {
  readonly profiles: readonly ProfileNames[];
  /** Names known in any profile. */
  readonly any: ReadonlySet<string>;
  /** The profiles that are read by name only (`by_name`), where there are any besides. */
  readonly byName?: readonly LedgerProfile[];
  /** This vocabulary together with some of those, or those alone; made when first asked for. */
  readonly extended?: (byName: readonly LedgerProfile[], alone?: "alone") => Vocabulary;
}

/** Columns that every second table has: they do not make a table a ledger. */
export const GENERIC: ReadonlySet<string> = new Set(["seq", "note"]);

/** The names under which the profiles' columns may stand in a sheet. A mapping wins over the profile, its headers are compared like any. */
export function vocabularyOf(
  profiles: readonly LedgerProfile[],
  mapping: Readonly<Record<string, string>> | null,
): Vocabulary {
  const named = new Map<LedgerProfile, ProfileNames>();
  const of = (some: readonly LedgerProfile[]): Vocabulary => {
    for (const one of some) if (!named.has(one)) named.set(one, namesOf(one, mapping));
    const all = some.flatMap((one) => named.get(one) ?? []);
    return { profiles: all, any: new Set(all.flatMap(({ names }) => [...names.keys()])) };
  };
  const usual = profiles.filter((one) => one.by_name !== true);
  if (usual.length === 0 || usual.length === profiles.length) return of(profiles);
  const made = new Map<string, Vocabulary>();
  return {
    ...of(usual),
    byName: profiles.filter((one) => one.by_name === true),
    extended: (byName, alone) => {
      const key = [alone, ...byName.map((one) => one.key)].join();
      const before = made.get(key) ?? of(alone ? byName : [...usual, ...byName]);
      made.set(key, before);
      return before;
    },
  };
}

function namesOf(profile: LedgerProfile, mapping: Readonly<Record<string, string>> | null): ProfileNames {
  const names = new Map<string, Named>();
  const add = (text: string, named: Named): void => {
    const { name } = headerText(text);
    if (name !== "" && !names.has(name)) names.set(name, named);
  };
  const byKey = new Map(profile.columns.map((column) => [column.key, column]));
  for (const [header, key] of Object.entries(mapping ?? {})) {
    const column = byKey.get(key);
    if (column) add(header, { column, via: "mapping" });
  }
  for (const column of profile.columns) add(column.header, { column, via: "exact" });
  for (const { headers = {} } of profile.versions ?? [])
    for (const [key, header] of Object.entries(headers)) {
      const column = byKey.get(key);
      if (column) add(header, { column, via: "alias" });
    }
  for (const column of profile.columns) for (const alias of column.aliases ?? []) add(alias, { column, via: "alias" });
  const words = profile.columns.flatMap((column) =>
    [column.header, ...(column.aliases ?? [])].map((word) => [headerText(word).name, column.key] as const),
  );
  return { profile, names, words };
}

/** What a header means: as written, else without what stands in brackets, unless that makes another thing of it. */
export const meaningOf = ({ names }: ProfileNames, raw: string): Named | null => meant(raw, (name) => names.get(name));

/** Whether some profile knows the name. */
export const isKnown = ({ any }: Vocabulary, raw: string): boolean =>
  raw.length <= 40 && meant(raw, (name) => any.has(name) || undefined) !== null;

function meant<T>(raw: string, look: (name: string) => T | undefined): T | null {
  const { name, bare, changed } = headerText(raw);
  const whole = look(name);
  if (whole !== undefined || bare === name) return whole ?? null;
  // 完成日期（计划） is 计划完成日期.
  return (changed === null ? look(bare) : look(changed + bare)) ?? null;
}
