import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { shellWord } from "../../src/cli/shell-word.ts";
import { memoryIo } from "../helpers/memory-io.ts";

it("a path in a command is quoted where a shell would take it apart", () => {
  for (const plain of ["a.paper", "底稿/东城.paper", "C:\\in\\a.xlsx", "2024Q1"]) expect(shellWord(plain)).toBe(plain);
  for (const odd of ["a b.paper", "台账（最终）(2).xlsx", "a&b", "$HOME", "a;b"])
    expect(shellWord(odd)).toBe(`"${odd}"`);
});

it("a command that is proposed can be typed as it stands", async () => {
  const io = memoryIo({ files: { "my work/riskpaper.yaml": "kind: Project\n" } });
  expect(await run(["validate", "x.csv", "--config", "my work/riskpaper.yaml", "--lang", "en"], io)).toBe(2);
  expect(io.err()).toContain('riskpaper validate "/work/my work/riskpaper.yaml"');
  await run(["init", "new project", "--submissions", "--lang", "en"], io);
  expect(io.err()).toContain('cd "new project"');
});
