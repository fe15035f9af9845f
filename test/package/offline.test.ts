import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../helpers/built.ts";

const exec = promisify(execFile);
const script = (name: string, ...args: string[]) =>
  exec(process.execPath, [join(ROOT, "scripts", name), ...args], { cwd: ROOT, maxBuffer: 1e8 });

// Packed and tried beside this run already (.ci/run): then what lies in it is looked at here, and nothing packed anew.
const PACKED = process.env.RISKPAPER_TARBALL;

describe("the package for machines without a network", () => {
  const out = mkdtempSync(join(tmpdir(), "riskpaper-offline-test-"));
  let tarball = "";
  beforeAll(async () => {
    if (PACKED !== undefined) {
      tarball = PACKED;
      return;
    }
    const { stdout } = await script("pack-offline.mjs", "--out", out);
    tarball = stdout.split("\n").find((line) => line.endsWith("-offline.tgz")) ?? "";
  }, 300_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it("holds its libraries in the versions of the overrides, and asks for no other", async () => {
    const manifestOf = async (path: string) => {
      const { stdout } = await exec("tar", ["-xzOf", tarball, `package/${path}package.json`]);
      return JSON.parse(stdout);
    };
    const own = await manifestOf("");
    expect([...own.bundleDependencies].sort()).toEqual(Object.keys(own.dependencies).sort());
    expect(own).not.toHaveProperty("scripts");
    expect(own).not.toHaveProperty("devDependencies");
    const overrides = { unzipper: "0.12.5", uuid: "11.1.1", tmp: "0.2.4" };
    expect((await manifestOf("node_modules/exceljs/")).dependencies).toMatchObject(overrides);
    for (const [name, version] of Object.entries(overrides)) {
      expect((await manifestOf(`node_modules/${name}/`)).version).toBe(version);
    }
  });

  it.skipIf(PACKED !== undefined)(
    "installs into an empty folder with Chinese letters and spaces, and does the main job there",
    async () => {
      const { stdout } = await script("smoke.mjs", "--tarball", tarball).catch((error) => error);
      const lines = (stdout as string).split("\n");
      expect(lines.filter((line) => line.startsWith("FAILED"))).toEqual([]);
      expect(lines.filter((line) => line.startsWith("ok")).length).toBeGreaterThan(20);
      expect(lines).toContain("the package works");
    },
    300_000,
  );
});
