import { describe, expect, it } from "vitest";
import { onSameFull, ranked } from "../../src/field/ranking.ts";

it("equals share a place, in code order, and the next place is left out", () => {
  const all = [
    { code: "D3", score: "90.5" },
    { code: "D1", score: "88" },
    { code: "D4", score: "90.50" },
    { code: "D2", score: "95" },
    { code: "D0", score: "-1" },
  ];
  expect(ranked(all).map((one) => [one.code, one.place])).toEqual([
    ["D2", 1],
    ["D3", 2],
    ["D4", 2],
    ["D1", 4],
    ["D0", 5],
  ]);
  expect(ranked([...all].reverse())).toEqual(ranked(all));
  expect(ranked([])).toEqual([]);
});

const places = (all: readonly (readonly [string, string, string | null])[]) => {
  const keys = onSameFull(all.map(([, score, full]) => ({ score, full })));
  return ranked(all.map(([code], at) => ({ code, score: keys[at] ?? "0" }))).map(
    ({ code, place }) => `${place} ${code}`,
  );
};

describe("scores out of different full marks", () => {
  it("goes by the scores where the full marks are alike or not all known", () => {
    expect(
      places([
        ["A", "90", "100"],
        ["B", "92.5", "100.0"],
        ["C", "90", "100"],
      ]),
    ).toEqual(["1 B", "2 A", "2 C"]);
    expect(
      places([
        ["A", "90", "100"],
        ["B", "100", null],
      ]),
    ).toEqual(["1 B", "2 A"]);
  });

  it("goes by the share of the full marks where those differ, exactly", () => {
    expect(
      places([
        ["A", "100", "120"],
        ["B", "90", "100"],
        ["C", "27", "30"],
      ]),
    ).toEqual(["1 B", "1 C", "3 A"]);
    expect(
      places([
        ["A", "1", "3"],
        ["B", "0.333333", "1"],
      ]),
    ).toEqual(["1 A", "2 B"]);
  });
});
