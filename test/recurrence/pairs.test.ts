import { describe, expect, it } from "vitest";
import { comparison } from "../../src/field/recurrence/same-problem.ts";
import { problemText } from "../../src/field/recurrence/problem-text.ts";
import { WEIGHTS } from "../../src/field/recurrence/weights.ts";
import { crossJudged, tuningPairs } from "../../scripts/recurrence-regression.mjs";
import { halfOf, labelledPairs, type LabelledPair, ledgerPairs, score, textOnly } from "./pairs.ts";

const SETS = { ledger: ledgerPairs, hard: labelledPairs } as const;

describe("the labelled pairs", () => {
  it("are 500 of either set, each half of a set about as large", () => {
    for (const pairs of Object.values(SETS)) {
      expect(pairs.length).toBe(500);
      expect(new Set(pairs.map(({ id }) => id)).size).toBe(500);
      const held = pairs.filter((pair) => halfOf(pair) === "held").length;
      expect(Math.abs(held - 250)).toBeLessThanOrEqual(50);
    }
    expect(Math.abs(labelledPairs.filter(({ same }) => same).length - 250)).toBeLessThanOrEqual(5);
  });
});

/** What docs/recurrence.md states, rounded down; the aim of 0.95 and 0.85 is set for what ledgers bring. */
const FLOOR = {
  ledger: { held: { precision: 0.95, recall: 0.85 }, heldByText: { precision: 0.92, recall: 0.76 } },
  hard: { held: { precision: 0.81, recall: 0.76 } },
} as const;

function reached(name: string, pairs: readonly LabelledPair[], floor: { precision: number; recall: number }): void {
  const { precision, recall, missed, wrong } = score(pairs);
  if (process.env.RISKPAPER_SCORES)
    console.log(
      JSON.stringify({ name, pairs: pairs.length, precision, recall, missed: missed.length, wrong: wrong.length }),
    );
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
}

describe("recurrence on pairs nothing was fitted to", () => {
  const held = (pairs: readonly LabelledPair[]) => pairs.filter((pair) => halfOf(pair) === "held");

  it("keeps what is stated of pairs as ledgers bring them", () => {
    reached("ledger", held(ledgerPairs), FLOOR.ledger.held);
  });

  it("keeps what is stated of them by their texts alone", () => {
    reached(
      "ledger, by text",
      held(ledgerPairs)
        .filter(({ kind }) => kind !== "key")
        .map(textOnly),
      FLOOR.ledger.heldByText,
    );
  });

  it("keeps what is stated of the hard pairs", () => {
    reached("hard", held(labelledPairs), FLOOR.hard.held);
  });
});

describe("the weights", () => {
  it("are those that the tuning pairs give", () => {
    expect(crossJudged(tuningPairs(), { problemText, comparison }).weights).toEqual(WEIGHTS);
  });
});
