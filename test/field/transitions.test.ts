import { describe, expect, it } from "vitest";
import { isOpenState, moveBetween, statesOf, stepsFrom } from "../../src/field/transitions.ts";

describe("the states of a rectification item (domain.md §2.6)", () => {
  it("go from 待确认 to 已销号 in seven steps, never from 整改中 at once", () => {
    const way = ["待确认", "已确认", "已下发", "方案已定", "整改中", "待验收", "已销号"] as const;
    for (const [at, state] of way.slice(0, -1).entries()) expect(stepsFrom(state)).toContain(way[at + 1]);
    expect(stepsFrom("整改中")).not.toContain("已销号");
  });

  it("leave 已销号 by a rebound only, 已撤销 not at all", () => {
    expect(stepsFrom("已销号")).toEqual(["反弹"]);
    expect(stepsFrom("已撤销")).toEqual([]);
  });

  it("stand behind ledger words", () => {
    expect(statesOf(null, "整改中")).toEqual(["整改中", "退回", "延期", "反弹"]);
    expect(statesOf("退回", "整改中")).toEqual(["退回"]);
    expect(statesOf(null, "已整改")).toEqual(["待验收"]);
    expect(statesOf(null, "基本完成")).toEqual([]);
    expect(statesOf(null, "constructor")).toEqual([]);
  });

  it("count as passed between two ledgers", () => {
    expect(moveBetween(["整改中"], ["已销号"])).toBe("possible");
    expect(moveBetween(["已销号"], ["整改中", "反弹"])).toBe("rebound");
    expect(moveBetween(["已销号"], ["持续整改"])).toBe("rebound");
    expect(moveBetween(["待验收"], ["已下发"])).toBe("impossible");
    expect(moveBetween([], ["已下发"])).toBe("possible");
  });

  it("are open but for 已销号 and 已撤销", () => {
    expect(["整改中", "待验收", "持续整改"].every((state) => isOpenState(state, ""))).toBe(true);
    expect(isOpenState(null, "已销号") || isOpenState("已撤销", "已撤销")).toBe(false);
  });
});
