import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, describe, it } from "vitest";
import { build, ROOT } from "../helpers/built.ts";

const folder = mkdtempSync(join(tmpdir(), "riskpaper-child-"));
const pids: number[] = [];

// The parent starts a child, gives it a task that never ends, and says the child's number once it is at work.
const PARENT = `
import { fork } from "node:child_process";
const child = fork(process.argv[2], [process.argv[3]]);
child.on("message", (said) => said.working && console.log(child.pid));
child.send({ setup: null });
child.send({ task: null });
`;
const CHILD = `
import { serve } from ${JSON.stringify(pathToFileURL(join(ROOT, "dist/io/child.js")).href)};
const waiting = () => new Promise(() => setInterval(() => undefined, 1_000));
const computing = (tell) => {
  for (;;) {
    for (const until = Date.now() + 20; Date.now() < until; );
    tell("a part");
  }
};
serve(async () => (task, tell) =>
  new Promise((resolve) => process.send({ working: true }, resolve)).then(process.argv[2] === "waits" ? waiting : () => computing(tell)));
`;

beforeAll(() => {
  build();
  writeFileSync(join(folder, "parent.mjs"), PARENT);
  writeFileSync(join(folder, "child.mjs"), CHILD);
});
afterAll(() => {
  for (const pid of pids.filter(isThere)) process.kill(pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Where nobody asks how a process ended, its name stays: it is a zombie. */
function isThere(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

describe.skipIf(!existsSync("/proc/self/stat"))("a child whose parent was killed", () => {
  it.each(["waits", "computes"])(
    "ends at once though it %s for ever",
    async (way) => {
      const parent = spawn(process.execPath, [join(folder, "parent.mjs"), join(folder, "child.mjs"), way], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const pid = await new Promise<number>((resolve) => parent.stdout.once("data", (text) => resolve(Number(text))));
      pids.push(pid);
      expect(isThere(pid)).toBe(true);
      parent.kill("SIGKILL");
      await expect.poll(() => isThere(pid), { timeout: 60_000 }).toBe(false);
    },
    90_000,
  );
});
