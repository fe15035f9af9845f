import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";

// Half of a short command's time goes into loading modules, and each of them is cheap to add without noticing.

const folder = mkdtempSync(join(tmpdir(), "riskpaper-loaded-"));
const LOG = join(folder, "loaded");

beforeAll(() => {
  build();
  const hooks = `import { appendFileSync } from "node:fs";
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(LOG)}, url + "\\n");
  return next(url, context);
}`;
  writeFileSync(join(folder, "hooks.mjs"), hooks);
  writeFileSync(
    join(folder, "register.mjs"),
    `import { register } from "node:module"; register(${JSON.stringify(pathToFileURL(join(folder, "hooks.mjs")).href)});`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The modules a command loads: ours as paths below dist/, others by the name of their package. */
function loaded(...argv: readonly string[]): { readonly own: readonly string[]; readonly packages: readonly string[] } {
  rmSync(LOG, { force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", pathToFileURL(join(folder, "register.mjs")).href, join(ROOT, "bin", "riskpaper.js"), ...argv],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  const paths = (existsSync(LOG) ? readFileSync(LOG, "utf8") : "")
    .split("\n")
    .filter((url) => url.startsWith("file:"))
    .map((url) => fileURLToPath(url).replaceAll("\\", "/"));
  const dist = `${ROOT.replaceAll("\\", "/")}/dist/`;
  const packages = paths.flatMap((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return {
    own: paths.filter((path) => path.startsWith(dist)).map((path) => path.slice(dist.length)),
    packages: [...new Set(packages)].sort(),
  };
}

const below = (own: readonly string[], ...folders: readonly string[]) =>
  own.filter((path) => folders.some((one) => path.startsWith(one)));

describe("what is loaded", () => {
  it("for --version: no parser of arguments, no words", () => {
    const { own, packages } = loaded("--version");
    expect(own).toContain("cli/run.js");
    expect(own.filter((path) => !/^(?:cli|io)\//.test(path))).toEqual([]);
    expect(own).not.toContain("cli/perform.js");
    expect(packages).toEqual([]);
  });

  it("for --help: the words of the command line, and no command", () => {
    const { own, packages } = loaded("--help");
    expect(below(own, "text/").length).toBeLessThanOrEqual(4);
    expect(below(own, "journeys/", "check/", "parse/", "cli/commands/")).toEqual(["cli/commands/all.js"]);
    expect(packages).toEqual(["commander"]);
  });

  it("for the verbs of a group: what declares them, and nothing that does their work", () => {
    const { own, packages } = loaded("ledger", "--help");
    expect(below(own, "cli/commands/ledger-").length).toBeGreaterThan(7);
    expect(below(own, "check/", "ledger/", "sheet/", "parse/", "view/", "library/", "journeys/ledger-")).toEqual([]);
    expect(own.filter((path) => /^text\/.*(?:diagnostics|papers|interview)/.test(path))).toEqual([]);
    expect(packages).toEqual(["chalk", "commander"]);
  });

  it("for a document that is no ledger: nothing about ledgers", () => {
    const { own, packages } = loaded("validate", join("examples", "libraries", "AML.library.yaml"));
    expect(below(own, "check/laws/")).not.toEqual([]);
    expect(below(own, "check/ledger/", "ledger/", "sheet/", "view/", "model/codes/ledger", "render/xlsx/")).toEqual([]);
    expect(own.filter((path) => /^text\/.*(?:ledger|papers|interview|desk|returns)/.test(path))).toEqual([]);
    expect(packages).toEqual(["ajv", "chalk", "commander", "yaml"]);
  });
});
