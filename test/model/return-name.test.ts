import { describe, expect, it } from "vitest";
import { withoutReturnSuffix } from "../../src/model/return-name.ts";

describe("a return", () => {
  it("is found under the name the file had before", () => {
    expect(withoutReturnSuffix("台账_退回.xlsx")).toBe("台账.xlsx");
    expect(withoutReturnSuffix("台账_退回(2)_退回.xlsx")).toBe("台账.xlsx");
    expect(withoutReturnSuffix("退回的台账.xlsx")).toBe("退回的台账.xlsx");
  });
});
