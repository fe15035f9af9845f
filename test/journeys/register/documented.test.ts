import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { ROOT } from "../../helpers/built.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

describe.each(["register.md", "register.zh-CN.md"])("docs/%s", (page) => {
  it("shows commands that run, one after the other", { timeout: 120_000 }, async () => {
    const text = readFileSync(join(ROOT, "docs", page), "utf8");
    const block = /```\n(riskpaper[\s\S]*?)```/.exec(text)?.[1] ?? "";
    const commands = block.trim().split("\n");
    expect(commands).toHaveLength(8);
    const io = memoryIo({ files: { "E1.yaml": readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8") } });
    for (const command of commands) {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
      expect([command, await run(words.slice(1), io), io.err().includes("Error")]).toEqual([command, 0, false]);
    }
  });
});
