import type { Hash } from "../../model/journal.ts";

/** The name of the algorithm; what it draws never changes under this name. docs/sampling.md tells it to who has other tools. */
export const ALGORITHM = "riskpaper-sample/1";

const SIZE = 2n ** 256n;

/** Gives a number from 0 to below its limit, all equally likely; the next call gives the next one. Limits are above zero. */
export type Numbers = (limit: bigint) => bigint;

/**
 * The numbers that follow from a seed, for one purpose (`label`): SHA-256 of algorithm, label, counter 1, 2, 3 … and seed,
 * each on a line, read as a whole number and taken modulo the limit. Numbers from the last, incomplete run of the limit
 * below 2^256 are passed over, so that none is likelier than another.
 */
export function numbers(seed: string, label: string, hash: Hash): Numbers {
  let counter = 0;
  return (limit) => {
    for (;;) {
      counter += 1;
      const drawn = BigInt(`0x${hash([ALGORITHM, label, counter, seed].join("\n"))}`);
      if (drawn < SIZE - (SIZE % limit)) return drawn % limit;
    }
  };
}

/** The first `count` places of a shuffled row of `size` places, from 0: asked for more, it begins with the same (Fisher and Yates). */
export function shuffled(size: number, count: number, next: Numbers): readonly number[] {
  // Only what was moved is kept: a population may have many rows and the sample few.
  const moved = new Map<number, number>();
  return Array.from({ length: count }, (_, place) => {
    const other = place + Number(next(BigInt(size - place)));
    const drawn = moved.get(other) ?? other;
    moved.set(other, moved.get(place) ?? place);
    return drawn;
  });
}
