import type { Entry } from "./voices.ts";

/**
 * Several pasts as one: each in its own order, what they share once, otherwise by time and record. The same whichever comes
 * first, and whichever are woven first.
 */
export function weave<T>(pasts: readonly (readonly Entry<T>[])[]): readonly Entry<T>[] {
  const rests = pasts.map((past) => [...past]).filter((past) => past.length > 0);
  const woven: Entry<T>[] = [];
  while (rests.some((rest) => rest.length > 0)) {
    const heads = rests.flatMap(([head]) => (head ? [head] : [])).sort(byTime);
    const behind = (head: Entry<T>) => rests.some((rest) => rest.slice(1).some(({ record }) => record === head.record));
    const next = heads.find((head) => !behind(head)) ?? heads[0];
    if (!next) break;
    woven.push(next);
    for (const rest of rests) if (rest[0]?.record === next.record) rest.shift();
  }
  return woven;
}

function byTime<T>(one: Entry<T>, other: Entry<T>): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.record < other.record ? -1 : one.record > other.record ? 1 : 0;
}
