import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "./helpers/built.ts";
import { Session } from "./helpers/session.ts";

const read = (page: string) => readFileSync(join(ROOT, "docs", page), "utf8");

/** Commands in sh blocks and templates in handlebars blocks, each under the file named before it, in the order of the page. */
type Step = { readonly run: readonly string[] } | { readonly file: string; readonly text: string };

const stepsOf = (page: string): readonly Step[] =>
  [...page.matchAll(/(?:`([^`\n]+\.md\.hbs)`[：:]\n\n)?```(sh|handlebars)\n([\s\S]*?)```/g)].flatMap(
    ([, file = "", kind, text = ""]): readonly Step[] =>
      kind === "sh"
        ? text
            .trim()
            .split("\n")
            .map((line) => ({ run: line.split(" ") }))
        : [{ file, text }],
  );

describe("the page about templates", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper 模板 "));
  const session = new Session();
  beforeAll(build);
  afterAll(() => {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives the same commands and templates in both languages", () => {
    expect(stepsOf(read("templates.zh-CN.md"))).toEqual(stepsOf(read("templates.md")));
  });

  it("gives only what works, in the order in which it gives it", { timeout: 240_000 }, async () => {
    const steps = stepsOf(read("templates.md"));
    expect(steps.length).toBeGreaterThan(12);
    let cwd = folder;
    for (const step of steps) {
      if ("file" in step) {
        mkdirSync(dirname(join(cwd, step.file)), { recursive: true });
        writeFileSync(join(cwd, step.file), step.text);
        continue;
      }
      const [program, ...argv] = step.run;
      if (program === "cd") {
        cwd = join(cwd, argv[0] ?? "");
        continue;
      }
      const { code, stdout, stderr } = await session.riskpaper(argv, { cwd });
      expect([step.run.join(" "), code, code === 0 ? "" : stdout + stderr]).toEqual([step.run.join(" "), 0, ""]);
    }
    for (const name of ["事实确认书.html", "会签单.html", "会签单.md"])
      expect(existsSync(join(cwd, name)), name).toBe(true);
    expect(readFileSync(join(cwd, "会签单.md"), "utf8")).toMatch(/^1\. /m);
  });
});
