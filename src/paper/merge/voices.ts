import { same } from "../../model/canonical.ts";

/** One value somebody gave a thing: by which record, who, when. `record` is the record's hash, the same in every copy of a journal. */
export interface Entry<T> {
  readonly record: string;
  readonly by: string;
  readonly at: string;
  readonly value: T;
}

/** What one source says of one thing now, and all it knows to have been said of it, oldest first. */
export interface Voice<T> {
  /** The source's place in canonical order. */
  readonly source: number;
  readonly value: T;
  readonly past: readonly Entry<T>[];
}

/** A part of a value, such as one field; undefined where the value does not have it. */
export type Part<T> = (value: T | null) => unknown;

/** What two sources knew together before they parted, or what `--base` says; null where they have nothing in common. */
export function commonPast<T>(one: Voice<T>, other: Voice<T>, base: T | null): T | null {
  const places = new Map(other.past.map((entry, index) => [entry.record, index]));
  let [found, rank]: [Entry<T> | null, number] = [null, -1];
  for (const [index, entry] of one.past.entries()) {
    const place = places.get(entry.record);
    if (place === undefined) continue;
    const later = index + place > rank || (index + place === rank && entry.record < (found?.record ?? ""));
    if (later) [found, rank] = [entry, index + place];
  }
  return found ? found.value : base;
}

/**
 * The voices that nobody goes beyond. One gives way to another when it still says what both knew together and the other says
 * something else: it has changed nothing since, so the change is the other's to make.
 */
export function standing<T>(voices: readonly Voice<T>[], base: T | null, part: Part<T>): readonly Voice<T>[] {
  const givesWay = (one: Voice<T>, other: Voice<T>): boolean => {
    const before = part(commonPast(one, other, base));
    return same(part(one.value), before) && !same(part(other.value), before);
  };
  const left = voices.filter((one) => !voices.some((other) => other !== one && givesWay(one, other)));
  // Each gave way to the next in a ring, after merging to and fro: then all still stand.
  return left.length > 0 ? left : voices;
}

/** The values of a part, each once, in the order of the voices. */
export function different<T>(voices: readonly Voice<T>[], part: Part<T>): readonly unknown[] {
  const found: unknown[] = [];
  for (const { value } of voices) {
    const said = part(value);
    if (!found.some((one) => same(one, said))) found.push(said);
  }
  return found;
}
