import { likeness } from "./likeness.ts";

/** How the elements of two versions are told apart. */
export interface Telling<T> {
  readonly id: (one: T) => string;
  /** All it says but its id. */
  readonly content: (one: T) => string;
  /** The words a reader would know it by. */
  readonly words: (one: T) => string;
}

const ALIKE = 0.5;

/**
 * The elements of `now` with those of `before` they come from: unchanged; then the same content under another id, where only
 * one on each side has it; then by id where the words are alike; then the words most alike, whatever the id; then by id.
 */
export function pairUp<T>(before: readonly T[], now: readonly T[], telling: Telling<T>): ReadonlyMap<T, T> {
  const { id, content, words } = telling;
  const from = new Map<T, T>();
  const taken = new Set<T>();
  const take = (one: T, former: T | undefined) => {
    if (former === undefined || from.has(one) || taken.has(former)) return;
    from.set(one, former);
    taken.add(former);
  };
  const free = () => now.filter((one) => !from.has(one));
  const left = () => before.filter((one) => !taken.has(one));

  const contents = new Map([...before, ...now].map((one) => [one, content(one)]));
  const byId = new Map(before.map((one) => [id(one), one]));
  const sameId = (one: T, enough: (former: T) => boolean) => {
    const former = byId.get(id(one));
    return former !== undefined && enough(former) ? former : undefined;
  };
  for (const one of now)
    take(
      one,
      sameId(one, (former) => contents.get(former) === contents.get(one)),
    );
  for (const one of free()) {
    const alike = left().filter((former) => contents.get(former) === contents.get(one));
    const rivals = free().filter((other) => contents.get(other) === contents.get(one));
    if (alike.length === 1 && rivals.length === 1) take(one, alike[0]);
  }
  for (const one of free())
    take(
      one,
      sameId(one, (former) => likeness(words(former), words(one)) >= ALIKE),
    );
  const rest = left();
  const likely = free()
    .flatMap((one) => rest.map((former) => ({ one, former, like: likeness(words(former), words(one)) })))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  for (const { one, former } of likely) take(one, former);
  for (const one of free())
    take(
      one,
      sameId(one, () => true),
    );
  return from;
}

/**
 * Which of a list's elements left their place: the fewest whose going makes the old order and the new one the same. Both
 * lists hold the same elements.
 */
export function displaced<T>(before: readonly T[], now: readonly T[]): ReadonlySet<T> {
  const place = new Map(before.map((one, index) => [one, index]));
  const places = now.map((one) => place.get(one) ?? 0);
  // The longest run of rising places, by its length up to each element.
  const length: number[] = [];
  const previous: number[] = [];
  for (const [at, own] of places.entries()) {
    let best = -1;
    for (let earlier = 0; earlier < at; earlier += 1)
      if ((places[earlier] ?? 0) < own && (best < 0 || (length[earlier] ?? 0) > (length[best] ?? 0))) best = earlier;
    length.push(best < 0 ? 1 : (length[best] ?? 0) + 1);
    previous.push(best);
  }
  const stays = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = previous[at] ?? -1) stays.add(at);
  return new Set(now.filter((_, index) => !stays.has(index)));
}
