import type { Shard } from "./options.ts";

/** Opening a file costs about as much as reading so many bytes of it. */
const OPENING = 20_000;

/**
 * The slice of `all` that belongs to one shard, in order. Every shard comes to the same split: the largest first, each to
 * the slice that has least so far.
 */
export function sliceOf<T>(all: readonly T[], size: (one: T) => number, { index, count }: Shard): readonly T[] {
  if (count === 1) return all;
  const loads = Array.from({ length: count }, () => 0);
  const order = all
    .map((one, at) => ({ at, weight: size(one) + OPENING }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const mine = new Set<number>();
  for (const { at, weight } of order) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + weight;
    if (least === index - 1) mine.add(at);
  }
  return all.filter((_, at) => mine.has(at));
}
