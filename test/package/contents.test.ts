import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { beforeAll, describe, expect, it } from "vitest";
import { npmProgram } from "../../scripts/npm.mjs";
import { surprises } from "../../scripts/pack-offline.mjs";
import { build, ROOT } from "../helpers/built.ts";

const exec = promisify(execFile);

/** What `npm pack` would put in; without --ignore-scripts it would compile anew under the other tests. */
async function packedPaths(): Promise<readonly string[]> {
  const args = [npmProgram(), "pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await exec(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8 });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return files.map((file) => file.path);
}

describe("the package", () => {
  beforeAll(build);

  it("holds what it needs and no surprise", async () => {
    const paths = await packedPaths();
    expect(surprises(paths)).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        "bin/riskpaper.js",
        "dist/cli/run.js",
        "schemas/checklist.schema.json",
        "examples/checklists/CK-RCU.checklist.yaml",
        "templates/ledgers/rectification.profile.yaml",
      ]),
    );
  });

  it("knows a surprise when it sees one", () => {
    const strange = [
      ".env",
      "dist/cli/run.js.map",
      "dist/secret.key",
      "examples/papers/~$台账.xlsx",
      "src/cli/run.ts",
      "test/a.ts",
    ];
    expect(surprises(["bin/riskpaper.js", "dist/cli/run.js", "package.json", ...strange])).toEqual(strange);
  });

  it("is put together as npm wants it", async () => {
    const paths = await packedPaths();
    const files = paths.map((path) => ({ name: join(ROOT, path), data: readFileSync(join(ROOT, path)) }));
    const { messages } = await publint({ pkgDir: ROOT, pack: { files }, level: "suggestion" });
    expect(messages).toEqual([]);
  });
});
