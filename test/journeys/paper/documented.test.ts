import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { loadPaper } from "../../../src/journeys/load-paper.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

/** The words of a shell's command line: blanks part them, double quotes hold them together. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"([^"]*)"|([^\s"]+))+/g)].map(([word]) => word.replaceAll('"', ""));

describe.each(["paper-life.md", "paper-life.zh-CN.md"])("docs/%s", (page) => {
  it("shows commands that bring a paper from its inspection to its approval", async () => {
    const io = memoryIo();
    const text = readFileSync(`${io.shipped}/docs/${page}`, "utf8");
    const commands = (/```\n([\s\S]*?)```/.exec(text)?.[1] ?? "").trim().split("\n");
    expect(commands.length).toBeGreaterThan(5);
    const around = ["--config", `${io.shipped}/examples/project/riskpaper.yaml`, "--as-of", "2024-04-02"];
    for (const line of commands) {
      const [, ...argv] = words(line.replace("CK-RCU.answers", `${io.shipped}/examples/papers/CK-RCU.answers`));
      expect([line, await run([...argv, ...around], io), io.err()]).toMatchObject([line, 0, expect.any(String)]);
    }
    const [paper = ""] = /\S+\.paper/.exec(text) ?? [];
    expect((await loadPaper(`/work/${paper}`, io)).state.review.stage).toBe("已批准");
    for (const [, command = ""] of text.matchAll(/`paper ([a-z]+)/g)) {
      expect([command, await run(["paper", command, "--help"], io)]).toEqual([command, 0]);
    }
  });
});
