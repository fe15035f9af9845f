import type { Sample } from "../../model/generated/documents.ts";

/** Whether a sample says one thing: as many as it counts were drawn, in each drawing and in all, and nothing twice. */
export function agreesWithItself({ n, rounds, population }: Sample): boolean {
  const drawn = rounds.flatMap((round) => round.drawn);
  return (
    rounds.every((round) => round.n === round.drawn.length) &&
    n === drawn.length &&
    n <= population.rows &&
    new Set(drawn.map(({ id }) => id)).size === n &&
    new Set(drawn.map(({ row }) => row)).size === n
  );
}
