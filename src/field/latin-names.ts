/** Where a name stands in a text (UTF-16, `to` excluded). */
export interface NamePlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const LATIN = /^[\p{Script=Latin}][\p{Script=Latin}\s.'’·_-]*$/u;
/** What parts of a name are joined by, or nothing: Zhang Wei, zhang-wei, ZHANGWEI. */
const JOIN = "[\\s.·_-]{0,3}";

/** Whether a name is spelled in Latin letters. */
export const isLatinName = (name: string): boolean => LATIN.test(name);

const PATTERNS = new WeakMap<readonly string[], RegExp | null>();

/** Names in Latin letters, in any case, with the surname first or last; never a part of a word. */
export function latinNames(text: string, names: readonly string[]): readonly NamePlace[] {
  if (!/[A-Za-z\u00c0-\u024f]{2}/.test(text)) return [];
  let pattern = PATTERNS.get(names);
  if (pattern === undefined) {
    pattern = patternOf(names.filter(isLatinName));
    PATTERNS.set(names, pattern);
  }
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ name, from: index, to: index + name.length }));
}

function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const spellings = new Set<string>();
  for (const name of names) {
    const parts = name.split(/[\s.·_-]+/u).filter((part) => part !== "");
    const [first = "", ...rest] = parts;
    for (const order of [parts, [...rest, first], [...parts.slice(-1), ...parts.slice(0, -1)]])
      spellings.add(order.map(escaped).join(JOIN));
  }
  // The longest first: of Li Na and Li Na Wei the whole is one.
  const longest = [...spellings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${longest.join("|")})(?![\\p{Script=Latin}\\d])`, "giu");
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
