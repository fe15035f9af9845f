import { describe, expect, it } from "vitest";
import { brief, judgeRows } from "../../helpers/ledger-rows.ts";
import { E1 } from "./e1.ts";

describe("an honest ledger", () => {
  it("gives no more than its two slow 立行立改 and its two overdue problems, all of them doubts", async () => {
    const said = await judgeRows("rectification-full", E1);
    expect(brief(said)).toEqual([
      "immediate-too-slow 2 deadline",
      "immediate-too-slow 5 deadline",
      "overdue-open 7 deadline",
      "overdue-open 10 deadline",
    ]);
    expect(new Set(said.map((one) => one.severity))).toEqual(new Set(["warning"]));
  });

  it("gives only the overdue problems in the sixteen columns of the short form", async () => {
    const said = await judgeRows("rectification", E1);
    expect(brief(said)).toEqual(["overdue-open 7 deadline", "overdue-open 10 deadline"]);
  });
});
