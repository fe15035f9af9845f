import { expect, it } from "vitest";
import { ranked } from "../../src/field/ranking.ts";

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
