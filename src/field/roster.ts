import type { Project } from "../model/generated/documents.ts";
import type { RosterUnit } from "../model/submission.ts";

/** What a text says about who reports: one unit, several that share the name, or none we know. */
export type UnitMatch =
  | { readonly sort: "one"; readonly unit: RosterUnit }
  | { readonly sort: "several"; readonly units: readonly RosterUnit[] }
  | { readonly sort: "none" };

export interface UnitFinder {
  /** A text that is a unit's code, name, alias or short name, or a code beside any of them. */
  find(text: string): UnitMatch;
  /** A unit named somewhere inside a text, such as a file name. A code beats a name, a longer name a shorter. */
  mentioned(text: string): UnitMatch;
  /** Whether `code` is `above` or lies below it. */
  within(code: string, above: string): boolean;
  readonly units: readonly RosterUnit[];
}

const NONE: UnitMatch = { sort: "none" };
const NUMERAL = /[\d一二三四五六七八九十百零〇两]/u;

/** Names as they are compared: full width and case made alike, spaces and invisible characters gone. */
export const unitKey = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]+/gu, "")
    .toUpperCase();

/** Every unit that a file may belong to: the project's own, and those of a roster beside it. The first with a code counts. */
export function masterUnits(project: Project | null, roster: readonly RosterUnit[] | null): readonly RosterUnit[] {
  const all: readonly RosterUnit[] = [
    ...(project ? [project.organisation, ...(project.units ?? [])] : []),
    ...(roster ?? []),
  ];
  const byCode = new Map<string, RosterUnit>();
  for (const unit of all) if (!byCode.has(unitKey(unit.code))) byCode.set(unitKey(unit.code), unit);
  return [...byCode.values()];
}

/**
 * Units that have to report (应报): those of `--roster`; else those the campaign names, or without names every unit of the
 * project below its organisation; null without roster and campaign.
 */
export function dueUnits(
  project: Project | null,
  campaign: NonNullable<Project["campaigns"]>[number] | null,
  roster: readonly RosterUnit[] | null,
): readonly RosterUnit[] | null {
  if (roster) return roster;
  if (!campaign) return null;
  const units = project?.units ?? [];
  const named = campaign.units;
  return named === undefined ? units : masterUnits(project, null).filter((unit) => named.includes(unit.code));
}

/** Finds units by what files call them. Names two units share are answered with both, never with one of them. */
export function unitFinder(units: readonly RosterUnit[]): UnitFinder {
  const byCode = new Map(units.map((unit) => [unitKey(unit.code), unit]));
  const byName = new Map<string, Set<RosterUnit>>();
  const call = (name: string, unit: RosterUnit) => {
    const key = unitKey(name);
    if (key !== "") byName.set(key, (byName.get(key) ?? new Set()).add(unit));
  };
  for (const unit of units) for (const name of [unit.name, ...(unit.aliases ?? [])]) call(name, unit);
  // 示范农商行第一支行 is 第一支行 to its own people. A full name or alias of another unit is never taken for a short one.
  const prefix = sharedPrefix(units.map((unit) => unitKey(unit.name)));
  for (const unit of units) {
    const short = unitKey(unit.name).slice(prefix);
    if (prefix >= 2 && short.length >= 2 && !byName.has(short)) call(short, unit);
  }
  const longest = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const named = (key: string): UnitMatch => {
    const found = [...(byName.get(key) ?? [])];
    return found[0] === undefined ? NONE : found.length === 1 ? { sort: "one", unit: found[0] } : several(found);
  };
  const coded = (text: string): UnitMatch => {
    // Codes stand between characters that codes cannot hold: D001 is not in D0012.
    const words =
      text
        .normalize("NFKC")
        .toUpperCase()
        .match(/[A-Z0-9][A-Z0-9-]*/g) ?? [];
    const tokens = words.flatMap(joins);
    const found = [...new Set(tokens.flatMap((word) => byCode.get(word) ?? []))];
    return found[0] === undefined ? NONE : found.length === 1 ? { sort: "one", unit: found[0] } : several(found);
  };
  const inside = (text: string): UnitMatch => {
    const key = unitKey(text);
    const name = longest.find((one) => standsIn(one, key));
    return name === undefined ? NONE : named(name);
  };
  const first = (...tries: readonly (() => UnitMatch)[]): UnitMatch => {
    for (const one of tries) {
      const match = one();
      if (match.sort !== "none") return match;
    }
    return NONE;
  };
  const parentOf = new Map(units.map((unit) => [unit.code, unit.parent]));
  return {
    units,
    find: (text) => {
      const key = unitKey(text);
      const unit = byCode.get(key);
      if (unit) return { sort: "one", unit };
      // 第一支行（D001）: a code beside the name decides, where the rest is no other name.
      return first(
        () => named(key),
        () => (/[A-Z0-9]/.test(key) && inside(text).sort !== "none" ? coded(text) : NONE),
        // 第一支行（盖章）
        () => named(unitKey(text).replace(/\([^)]*\)/gu, "")),
      );
    },
    mentioned: (text) =>
      first(
        () => coded(text),
        () => inside(text),
      ),
    within: (code, above) => {
      const seen = new Set<string>();
      for (let at: string | undefined = code; at !== undefined && !seen.has(at); at = parentOf.get(at)) {
        if (at === above) return true;
        seen.add(at);
      }
      return false;
    },
  };
}

/** Every run of the parts of a word with hyphens: A-01-2024 may hold the codes A, A-01, 01 … */
const joins = (word: string): readonly string[] => {
  const parts = word.split("-");
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, length) => parts.slice(from, from + length + 1).join("-")),
  );
};

const several = (units: readonly RosterUnit[]): UnitMatch => ({ sort: "several", units });

/** Whether a name stands in a text on its own: 一支行 is not in 十一支行, nor 第1支行 in 第1支行2. */
function standsIn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!(NUMERAL.test(name[0] ?? "") && NUMERAL.test(text[at - 1] ?? ""))) return true;
  return false;
}

function sharedPrefix(names: readonly string[]): number {
  const [first = "", ...rest] = names;
  if (rest.length === 0) return 0;
  let length = 0;
  while (length < first.length && rest.every((name) => name[length] === first[length])) length += 1;
  // 示范农商行城东支行 and 示范农商行城西支行 share 城 too, which belongs to the short name: it begins behind an institution.
  while (length > 0 && !/[行社司局部处院会省市县区]/u.test(first[length - 1] ?? "")) length -= 1;
  return length;
}
