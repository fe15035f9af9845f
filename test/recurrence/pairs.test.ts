import { describe, expect, it } from "vitest";
import { halfOf, labelledPairs, score } from "./pairs.ts";

describe("the labelled pairs", () => {
  it("are 500, half of them the same problem, each half of the set about as large", () => {
    expect(labelledPairs.length).toBe(500);
    expect(new Set(labelledPairs.map(({ id }) => id)).size).toBe(500);
    const same = labelledPairs.filter((pair) => pair.same).length;
    expect(Math.abs(same - 250)).toBeLessThanOrEqual(5);
    const held = labelledPairs.filter((pair) => halfOf(pair) === "held").length;
    expect(Math.abs(held - 250)).toBeLessThanOrEqual(15);
  });
});

describe("recurrence on them", () => {
  for (const half of ["tuning", "held"] as const)
    it(`does not fall behind what docs/recurrence.md states of the ${half} half`, () => {
      const { precision, recall, missed, wrong, pairs } = score(labelledPairs.filter((pair) => halfOf(pair) === half));
      if (process.env.RISKPAPER_SCORES)
        console.log(
          JSON.stringify({
            half,
            pairs,
            precision,
            recall,
            missed: missed.length,
            wrong: wrong.length,
            ids: { missed, wrong },
          }),
        );
      expect(precision).toBeGreaterThanOrEqual(FLOOR[half].precision);
      expect(recall).toBeGreaterThanOrEqual(FLOOR[half].recall);
    });
});

/** Short of the aim of 0.95 and 0.85: what is reached, so that it does not get worse unseen. */
const FLOOR = { tuning: { precision: 0.91, recall: 0.64 }, held: { precision: 0.85, recall: 0.57 } } as const;
