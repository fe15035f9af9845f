import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { Held, takeLock } from "../../src/io/lock-file.ts";
import { nodeIo } from "../../src/io/node-io.ts";
import { build, ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const owner = (pid: number, host: string, nonce = "n") =>
  JSON.stringify({ pid, host, nonce, at: "2026-11-22T08:00:00.000Z" });

describe("the lock of a folder", () => {
  it("is taken once, names its holder and is given back", async () => {
    const io = memoryIo({ files: { "x/a": "" } });
    const lock = await takeLock(io, "/work/x", { takeOver: false });
    const second = await takeLock(io, "/work/x", { takeOver: false }).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(Held);
    expect(second).toMatchObject({ owner: { pid: 1000, host: "desk", at: "2026-11-22T09:00:00.000Z" } });
    await lock.release();
    expect(io.has("x/lock")).toBe(false);
    await (await takeLock(io, "/work/x", { takeOver: false })).release();
  });

  it("is taken over at once when its process on this machine is gone", async () => {
    const io = memoryIo({ files: { "x/lock": owner(77, "desk") } });
    const lock = await takeLock(io, "/work/x", { takeOver: false });
    expect(lock.tookOver).toMatchObject({ pid: 77 });
    expect(await lock.isOurs()).toBe(true);
    expect(io.paths()).toEqual(["/work/x/lock"]);
  });

  it("is kept by a process that runs, and by any other machine, unless told to take it over", async () => {
    for (const held of [owner(77, "desk"), owner(77, "far")]) {
      const io = memoryIo({ files: { "x/lock": held }, running: [77] });
      await expect(takeLock(io, "/work/x", { takeOver: false })).rejects.toMatchObject({ owner: { pid: 77 } });
      expect(io.text("x/lock")).toBe(held);
      const lock = await takeLock(io, "/work/x", { takeOver: true });
      expect(lock.tookOver).toMatchObject({ pid: 77 });
    }
  });

  it("is left alone by its former holder after a take-over", async () => {
    const io = memoryIo({ files: { "x/a": "" } });
    const first = await takeLock(io, "/work/x", { takeOver: false });
    const second = await takeLock(io, "/work/x", { takeOver: true });
    await first.release();
    expect(await first.isOurs()).toBe(false);
    expect(await second.isOurs()).toBe(true);
  });

  it("that cannot be read is somebody's for some seconds, then left behind", async () => {
    const io = memoryIo({ files: { "x/lock": "" } });
    await expect(takeLock(io, "/work/x", { takeOver: false })).rejects.toMatchObject({ owner: { host: "?" } });
    io.setNow("2026-11-22T09:00:05Z");
    await (await takeLock(io, "/work/x", { takeOver: false })).release();
    expect(io.paths()).toEqual([]);
  });

  it("can be broken although an earlier breaker died on the way", async () => {
    const io = memoryIo({ files: { "x/lock": owner(77, "desk"), "x/lock.break": owner(78, "desk", "m") } });
    await takeLock(io, "/work/x", { takeOver: false });
    expect(io.paths()).toEqual(["/work/x/lock"]);
  });

  it("can be broken although breaker after breaker died on the way", async () => {
    const dead = Array.from({ length: 8 }, (_, at) => [
      `x/lock${".break".repeat(at)}`,
      owner(70 + at, "desk", `n${at}`),
    ]);
    const io = memoryIo({ files: Object.fromEntries(dead) });
    await takeLock(io, "/work/x", { takeOver: false });
    expect(io.paths()).toEqual(["/work/x/lock"]);
  });

  it("is not taken while a breaker is at work", async () => {
    const io = memoryIo({
      files: { "x/lock": owner(77, "desk"), "x/lock.break": owner(78, "desk", "m") },
      running: [78],
    });
    await expect(takeLock(io, "/work/x", { takeOver: false })).rejects.toMatchObject({ owner: { pid: 78 } });
    expect(io.paths()).toEqual(["/work/x/lock", "/work/x/lock.break"]);
  });

  it("of the faster is not removed by the slower of two who both saw the dead owner", async () => {
    const io = memoryIo({ files: { "x/lock": owner(77, "desk") } });
    let fast: Awaited<ReturnType<typeof takeLock>> | null = null;
    const slow: typeof io = {
      ...io,
      // Between the slower one's judgement and its deed the faster one does it all.
      isRunning: (pid) => pid === 1000,
      files: {
        ...io.files,
        async open(path, how) {
          if (path.endsWith(".break") && how === "create" && fast === null)
            fast = await takeLock(io, "/work/x", { takeOver: false });
          return io.files.open(path, how);
        },
      },
    };
    await expect(takeLock(slow, "/work/x", { takeOver: false })).rejects.toMatchObject({ owner: { pid: 1000 } });
    expect(await (fast as Awaited<ReturnType<typeof takeLock>> | null)?.isOurs()).toBe(true);
    expect(io.paths()).toEqual(["/work/x/lock"]);
  });

  it("knows a process number that was given out again", () => {
    const io = nodeIo();
    expect(io.isRunning(process.pid)).toBe(true);
    expect(io.isRunning(process.pid, new Date())).toBe(true);
    expect(io.isRunning(process.pid, new Date("2001-01-01"))).toBe(false);
    expect(io.isRunning(process.ppid, new Date())).toBe(true);
    expect(io.isRunning(process.ppid, new Date("2001-01-01"))).toBe(false);
    expect(io.isRunning(2 ** 22 + 1)).toBe(false);
  });
});

describe("the lock between processes", () => {
  beforeAll(build);

  // Each process adds one to a number in a file, so often; without a lock some of it is lost.
  const worker = (folder: string, rounds: number) => `
    import { takeLock } from ${JSON.stringify(pathToFileURL(join(ROOT, "dist/io/lock-file.js")).href)};
    import { nodeIo } from ${JSON.stringify(pathToFileURL(join(ROOT, "dist/io/node-io.js")).href)};
    import { readFileSync, writeFileSync } from "node:fs";
    const io = nodeIo();
    const file = ${JSON.stringify(join(folder, "count"))};
    for (let done = 0; done < ${rounds}; ) {
      try {
        const lock = await takeLock(io, ${JSON.stringify(folder)}, { takeOver: false });
        const count = Number(readFileSync(file, "utf8"));
        await new Promise((resolve) => setTimeout(resolve, 1));
        writeFileSync(file, String(count + 1));
        await lock.release();
        done += 1;
      } catch (error) {
        if (error.constructor.name !== "Held") throw error;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }`;
  const run = (code: string) =>
    new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
        stdio: ["ignore", "inherit", "inherit"],
      });
      child.on("exit", (exit) => resolve(exit));
    });

  it("loses no update of two, and breaks a dead process's lock exactly once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "riskpaper-"));
    writeFileSync(join(folder, "count"), "0");
    const io = nodeIo();
    writeFileSync(
      join(folder, "lock"),
      JSON.stringify({ pid: 2 ** 22 + 1, host: io.host, nonce: "dead", at: new Date().toISOString() }),
    );
    expect(await Promise.all([run(worker(folder, 40)), run(worker(folder, 40)), run(worker(folder, 40))])).toEqual([
      0, 0, 0,
    ]);
    expect(readFileSync(join(folder, "count"), "utf8")).toBe("120");
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });
});
