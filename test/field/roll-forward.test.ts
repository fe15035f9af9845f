import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { RectificationFact } from "../../src/field/rectification-kpi.ts";
import { rollForward } from "../../src/field/roll-forward.ts";
import { rectificationFact } from "../../src/view/records/rectification-fact.ts";
import { ROOT } from "../helpers/built.ts";

const E1 = parse(readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8"));
const period = { from: "2024-01-01", to: "2024-03-31" };
const fact = (more: Partial<RectificationFact>): RectificationFact => ({
  status: "整改中",
  found: "2024-02-01",
  deadline: null,
  extended: null,
  done: null,
  verified: null,
  amount: null,
  amountFixed: null,
  repeat: false,
  ...more,
});

describe("the roll-forward", () => {
  it("is that of the worked sample", () => {
    expect(rollForward(E1.rows.map(rectificationFact), period)).toEqual({
      opening: 3,
      added: 12,
      closed: 8,
      cancelled: 1,
      ending: 6,
    });
  });

  it.each([
    [
      "closed before the period is not in it",
      { found: "2023-05-01", status: "已销号", verified: "2023-12-31" },
      [0, 0, 0, 0, 0],
    ],
    ["closed on its first day is", { found: "2023-05-01", status: "已销号", verified: "2024-01-01" }, [1, 0, 1, 0, 0]],
    ["closed on its last day is", { status: "已销号", verified: "2024-03-31" }, [0, 1, 1, 0, 0]],
    ["closed after it is still open in it", { status: "已销号", verified: "2024-04-01" }, [0, 1, 0, 0, 1]],
    [
      "closed without a day of verification is closed when it was done",
      { status: "已销号", done: "2024-03-01" },
      [0, 1, 1, 0, 0],
    ],
    ["found after it is not in it", { found: "2024-04-01" }, [0, 0, 0, 0, 0]],
    ["cancelled leaves it", { found: "2023-05-01", status: "已撤销" }, [1, 0, 0, 1, 0]],
  ] as const)("takes it that one %s", (_, more, [opening, added, closed, cancelled, ending]) => {
    expect(rollForward([fact(more)], period)).toEqual({ opening, added, closed, cancelled, ending });
  });

  it("balances whatever the ledger, and one period's end is the next one's beginning where nothing is cancelled", () => {
    const day = fc.constantFrom("2023-11-01", "2024-01-01", "2024-02-29", "2024-03-31", "2024-04-01", "2024-06-30");
    const any = fc.record({
      status: fc.constantFrom("未整改", "整改中", "已整改", "已销号"),
      found: day,
      verified: day,
    });
    fc.assert(
      fc.property(fc.array(any), (some) => {
        const facts = some.map((one) => fact({ ...one, verified: [one.verified, one.found].sort()[1] ?? null }));
        const first = rollForward(facts, period);
        expect(first.opening + first.added - first.closed - first.cancelled).toBe(first.ending);
        expect(rollForward(facts, { from: "2024-04-01", to: "2024-06-30" }).opening).toBe(first.ending);
      }),
    );
  });
});
