import { expect, it } from "vitest";
import { mayPaint } from "../../src/cli/colour.ts";

it("paints on a terminal only, and not where anybody asked for none", () => {
  expect(mayPaint({ isTTY: true }, {}, true)).toBe(true);
  expect(mayPaint({ isTTY: true }, { NO_COLOR: "" }, true)).toBe(true);
  for (const [output, env, wanted] of [
    [{ isTTY: false }, {}, true],
    [{ isTTY: true }, { NO_COLOR: "1" }, true],
    [{ isTTY: true }, { TERM: "dumb" }, true],
    [{ isTTY: true }, {}, false],
  ] as const) {
    expect(mayPaint(output, env, wanted)).toBe(false);
  }
});
