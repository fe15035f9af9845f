import { expect, it } from "vitest";
import type { RegisterState } from "../../src/model/register.ts";
import { type AskingRow, takeRows } from "../../src/register/take.ts";
import { AROUND, ROW } from "./helpers.ts";

const EMPTY: RegisterState = {
  schemes: { severity: "P4" },
  items: new Map(),
  history: [],
  imports: [],
  journal: { records: 1, head: "", opened_at: "", last_at: "" },
};
const id = (index: number): string => `F2024-${String(index).padStart(5, "0")}`;

/** A row that was merged into another finding. */
const merged = (index: number, into: string): AskingRow => ({
  id: id(index),
  sheet: "",
  row: index,
  asked: {
    refusals: [],
    kept: [],
    entries: [
      {
        does: "open",
        id: id(index),
        from: null,
        to: "已撤销",
        on: "2024-05-01",
        reason: "合并",
        set: { ...ROW, merged_into: into },
        proof: { approver: "刘十二" },
      },
    ],
  },
});

it("lets fall with a row all that were merged into it, one after the other, however many", () => {
  const COUNT = 2000;
  const chain = Array.from({ length: COUNT }, (_, index) =>
    merged(index, index === COUNT - 1 ? "F2024-99999" : id(index + 1)),
  );
  const whole = [merged(COUNT, id(COUNT + 1)), merged(COUNT + 1, id(COUNT))];
  const taken = takeRows(EMPTY, [...chain, ...whole], AROUND);
  expect(taken.entries.map((one) => one.id)).toEqual([id(COUNT), id(COUNT + 1)]);
  expect(new Set(taken.refusals.map(({ code }) => code))).toEqual(new Set(["merged-into-nothing"]));
  expect(taken.notTaken).toHaveLength(COUNT);
});
