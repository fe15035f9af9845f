import { describe, expect, it } from "vitest";
import { folded } from "../../src/cli/folded.ts";
import { run } from "../../src/cli/run.ts";
import { width } from "../../src/render/width.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const terminal = { isTTY: true, columns: 40 };

describe("a line of conversation", () => {
  it("goes on under itself on a terminal, and is one line elsewhere", async () => {
    const said = async (tty: boolean) => {
      const io = memoryIo({ tty, columns: 80, env: { LANG: "zh_CN.UTF-8" } });
      expect(await run(["schema", "Checklst"], io)).toBe(2);
      return io.err().trimEnd().split("\n");
    };
    const [shown, piped] = [await said(true), await said(false)];
    expect(Math.max(...piped.map(width))).toBeGreaterThan(80);
    expect(Math.max(...shown.map(width))).toBeLessThanOrEqual(80);
    const bare = (lines: readonly string[]) => lines.join("").replaceAll(" ", "");
    expect(bare(shown)).toBe(bare(piped));
  });

  it("stays whole where it is to be typed again: a command at its end, a path", () => {
    for (const line of [
      `继续：riskpaper inspect CK-SEC -o ${"很长的名字".repeat(6)}.paper`,
      `已写出：papers/${"很长的名字".repeat(6)}.paper`,
    ])
      expect(folded(line, terminal)).toBe(line);
    expect(folded("先用 riskpaper validate 看有什么问题；还不清楚，问发文的部门", terminal)).toContain("\n");
  });
});
