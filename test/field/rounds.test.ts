import { describe, expect, it } from "vitest";
import { newRounds, parseRounds, roundsText } from "../../src/field/rounds.ts";
import type { Round } from "../../src/model/submission.ts";

const sha = (n: number) => String(n).padStart(64, "0");
const input = (n: number, more: Partial<Round> = {}) => ({
  sha256: sha(n),
  path: `${n}.csv`,
  unit: "D001",
  profile: "rectification",
  period: "2024Q1",
  verdict: "rejected" as const,
  ...more,
});

describe("the register of rounds", () => {
  it("counts rounds for each unit, ledger and period", () => {
    const first = newRounds([], [input(1), input(2, { unit: "D002" })], "2024-04-03");
    expect(first.map((one) => [one.unit, one.round])).toEqual([
      ["D001", 1],
      ["D002", 1],
    ]);
    const second = newRounds(first, [input(3, { verdict: "accepted" })], "2024-04-08");
    expect(second).toMatchObject([{ round: 2, received: "2024-04-08", verdict: "accepted" }]);
  });

  it("adds nothing for bytes it knows, nor twice for bytes given twice", () => {
    const first = newRounds([], [input(1), input(1, { path: "b.csv" })], "2024-04-03");
    expect(first).toHaveLength(1);
    expect(newRounds(first, [input(1)], "2024-05-01")).toEqual([]);
  });

  it("reads what it wrote", () => {
    const rounds = newRounds(
      [],
      [input(1), input(2), input(3, { unit: null, profile: null, period: null })],
      "2024-04-03",
    );
    expect(parseRounds(roundsText(rounds))).toEqual({ rounds });
    expect(parseRounds("")).toEqual({ rounds: [] });
  });

  it("names the line where it is damaged", () => {
    const text = roundsText(newRounds([], [input(1), input(2), input(3)], "2024-04-03"));
    const lines = text.split("\n");
    const without = (index: number) => lines.filter((_, at) => at !== index).join("\n");
    expect(parseRounds(text.slice(0, -9))).toMatchObject({ line: 4, reason: "torn" });
    expect(parseRounds(without(0))).toMatchObject({ line: 1, reason: "head" });
    expect(parseRounds(without(2))).toMatchObject({ line: 3, reason: "order" });
    expect(parseRounds(text.replace('"round":2', '"round":"2"'))).toMatchObject({ line: 3, reason: "form" });
    expect(parseRounds(text.replace('"2024-04-03"', '"2024-02-30"'))).toMatchObject({ line: 2, reason: "form" });
    expect(parseRounds(text.replace('"round":2', '"round":2,,'))).toMatchObject({ line: 3, reason: "json" });
  });

  it("keeps every prefix of whole lines readable and every other cut told", () => {
    const text = roundsText(newRounds([], [input(1), input(2)], "2024-04-03"));
    for (let cut = 1; cut < text.length; cut += 1) {
      const reading = parseRounds(text.slice(0, cut));
      expect("rounds" in reading).toBe(text[cut - 1] === "\n");
    }
  });
});
