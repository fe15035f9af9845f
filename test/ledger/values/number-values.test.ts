import { expect, it } from "vitest";
import { readPercent } from "../../../src/ledger/values/number-values.ts";
import type { Cell } from "../../../src/model/sheet.ts";

const text = (raw: string): Cell => ({ column: 1, kind: "text", raw, format: null, formula: null });

it("a percentage may be above 100 only where its column says so, and never without end", () => {
  const read = (raw: string, most?: number) => {
    const { value, told } = readPercent(text(raw), most);
    return value.value ?? told[0]?.code;
  };
  expect(read("120%")).toBe("percent-out-of-range");
  expect(read("120%", 10_000)).toBe("120");
  expect(read("120", 10_000)).toBe("120");
  expect(read("10001%", 10_000)).toBe("percent-out-of-range");
  expect(read("-1%", 10_000)).toBe("percent-out-of-range");
  expect(read("0.95", 10_000)).toBe("ambiguous-percent");
});
