import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";

const BIN = join(ROOT, "bin", "riskpaper.js");

beforeAll(build);

describe("the program itself", () => {
  it("prints its version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "--version"], { encoding: "utf8" });
    expect([status, stdout, stderr]).toEqual([0, `${version}\n`, ""]);
  });

  it("stays quiet and successful when nobody reads to the end", async () => {
    const child = spawn(process.execPath, [BIN, "schema", "RiskLibrary"], { stdio: ["ignore", "pipe", "pipe"] });
    let complaints = "";
    child.stderr.on("data", (chunk) => {
      complaints += chunk;
    });
    // Like `| head -c 1`: gone before the first byte.
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect([code, complaints]).toEqual([0, ""]);
  });

  it.skipIf(!existsSync("/bin/sh"))("does so at the end of a shell's pipe too", () => {
    const script = `"${process.execPath}" "${BIN}" schema RiskLibrary | head -c 1; "${process.execPath}" "${BIN}" nonsense 2>&1 | head -c 0`;
    const { stdout, stderr, status } = spawnSync("/bin/sh", ["-c", script], { encoding: "utf8" });
    expect([stdout, stderr, status]).toEqual(["{", "", 0]);
  });

  it.skipIf(!existsSync("/dev/full"))("says that the disk is full when the result cannot be written", () => {
    const { status, stderr } = spawnSync(
      "/bin/sh",
      ["-c", `LANG=en "${process.execPath}" "${BIN}" schema > /dev/full`],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toContain("disk is full");
  });

  it("paints nothing where there is no terminal", () => {
    const { stdout } = spawnSync(process.execPath, [BIN, "--help"], {
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: "1" },
    });
    expect(stdout).not.toContain("\x1b");
  });
});
