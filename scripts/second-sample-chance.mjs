/** A dice with memory: the same seed gives the same throws everywhere (mulberry32, whole numbers only). */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    /** 0 … below - 1. */
    in: (below) => next() % below,
    /** From 0 up to 1, 1 left out. */
    part: () => next() / 2 ** 32,
    /** One of a list; undefined of none. */
    pick: (list) => (list.length === 0 ? undefined : list[next() % list.length]),
  };
}
