import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { interruption } from "../../src/io/interruption.ts";
import { Interrupted } from "../../src/io/io.ts";
import { nodeFiles } from "../../src/io/node-files.ts";
import { nodeIo } from "../../src/io/node-io.ts";

const posix = process.platform !== "win32";
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
let folder = "";
let n = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "riskpaper-"));
  n = 0;
});
const files = nodeIo().files;

describe("files", () => {
  it("are read whole, whatever their size", async () => {
    for (const size of [0, 1, 4096, 4097, 300_000]) {
      const path = join(folder, String(size));
      writeFileSync(path, new Uint8Array(size).fill(7));
      expect((await files.read(path)).length).toBe(size);
      const file = await files.open(path, "read");
      expect((await file.readAll()).length).toBe(size);
      expect((await file.readAll()).length).toBe(size);
      await file.close();
    }
  });

  it("are written at their end, also after a truncate, and read while open", async () => {
    const file = await files.open(join(folder, "a"), "create");
    await file.write(new TextEncoder().encode("one two"));
    await file.truncate(4);
    await file.write(new TextEncoder().encode("three"));
    expect(new TextDecoder().decode(await file.readAll())).toBe("one three");
    await file.close();
    expect(await codeOf(files.open(join(folder, "a"), "create"))).toBe("EEXIST");
    expect(await codeOf(files.open(join(folder, "b"), "append"))).toBe("ENOENT");
  });

  it.skipIf(!posix)("are opened without following a link, and read through one", async () => {
    writeFileSync(join(folder, "target"), "x");
    symlinkSync("target", join(folder, "link"));
    expect(await codeOf(files.open(join(folder, "link"), "read"))).toBe("ELOOP");
    expect(await codeOf(files.open(join(folder, "link"), "append"))).toBe("ELOOP");
    expect((await files.read(join(folder, "link"))).length).toBe(1);
    expect((await files.stat(join(folder, "link")))?.kind).toBe("link");
  });

  it.skipIf(!posix)("are never a pipe, a device or a folder, and none of these keeps the program waiting", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(await codeOf(files.read(join(folder, "pipe")))).toBe("ENOTFILE");
    expect(await codeOf(files.open(join(folder, "pipe"), "read"))).toBe("ENOTFILE");
    expect(await codeOf(files.read("/dev/zero"))).toBe("ENOTFILE");
    expect(await codeOf(files.read(folder))).toBe("EISDIR");
    expect((await files.stat(join(folder, "pipe")))?.kind).toBe("other");
  });

  it("are listed in code-unit order, and nothing is null", async () => {
    for (const name of ["b", "a", "É", "检查"]) writeFileSync(join(folder, name), "");
    mkdirSync(join(folder, "C"));
    expect(await files.list(folder)).toEqual(["C", "a", "b", "É", "检查"]);
    expect(await files.stat(join(folder, "none"))).toBeNull();
    expect(await files.stat(join(folder, "a", "below"))).toBeNull();
    await files.syncFolder(folder);
  });

  it("start nothing new after an interruption, once; then they serve for tidying up", async () => {
    const stop = interruption();
    const stopped = nodeFiles((writing) => {
      if (writing) n += 1;
      stop.begin();
    });
    const file = await stopped.open(join(folder, "a"), "create");
    stop.raise("TERM");
    expect(await file.write(new Uint8Array([1]))).toBe(1);
    await file.sync();
    await file.close();
    expect(await stopped.stat(join(folder, "a"))).toMatchObject({ size: 1 });
    await expect(stopped.read(join(folder, "a"))).rejects.toMatchObject({ signal: "TERM" });
    await expect(stopped.read(join(folder, "a"))).resolves.toHaveLength(1);
    expect(stop.signal()).toBe("TERM");
    expect(n).toBe(1);
  });
});

describe("an interruption", () => {
  it("counts once, tells who listens, and is thrown once", () => {
    const stop = interruption();
    const heard: string[] = [];
    stop.listen(() => heard.push("a"))();
    stop.listen(() => heard.push("b"));
    stop.raise("INT");
    stop.raise("HUP");
    expect([heard, stop.signal()]).toEqual([["b"], "INT"]);
    expect(() => stop.begin()).toThrow(Interrupted);
    expect(() => stop.begin()).not.toThrow();
  });
});

describe("the world", () => {
  it("finds the package it belongs to, and paths below a folder in one order", async () => {
    const io = nodeIo();
    expect((await io.files.stat(join(io.shipped, "package.json")))?.kind).toBe("file");
    mkdirSync(join(folder, "（一）", "b"), { recursive: true });
    for (const name of ["（一）/b/x.yaml", "（一）/a.yaml", "z.yaml", "z.txt"]) writeFileSync(join(folder, name), "");
    expect(await io.glob(["**/*.yaml"], folder)).toEqual(["z.yaml", "（一）/a.yaml", "（一）/b/x.yaml"]);
  });

  it("hashes text as UTF-8 and gives random text of the length asked for", () => {
    const io = nodeIo();
    expect(io.sha256("检查")).toBe(io.sha256(new TextEncoder().encode("检查")));
    expect(io.randomHex(8)).toMatch(/^[0-9a-f]{16}$/);
    expect(io.randomHex(8)).not.toBe(io.randomHex(8));
    expect(io.systemLocale).toMatch(/^[a-z]{2}/);
  });
});
