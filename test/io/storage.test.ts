import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile, WriteRefused } from "../../src/io/atomic-file.ts";
import type { Io } from "../../src/io/io.ts";
import { createJournal, JOURNAL, keepTornTail, NotSaved, openJournal } from "../../src/io/journal-file.ts";
import { nodeIo } from "../../src/io/node-io.ts";
import { type Fault, faultFiles } from "../helpers/fault-files.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const FAULTS: readonly Fault[] = ["ENOSPC", "EIO", "EROFS", "short", "torn"];
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);
const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: { code?: string; reason?: string }) => error.code ?? error.reason ?? error,
  );

/** Runs `work` with a fault at operation 1, 2, … until one run meets no fault any more. */
async function sweep(
  work: (io: Io, plan: { at: number; fault: Fault; forGood: boolean }, struck: () => number) => Promise<void>,
) {
  let runs = 0;
  for (const fault of FAULTS) {
    for (const forGood of [false, true]) {
      for (let at = 1; ; at += 1) {
        const io = memoryIo();
        const faulty = faultFiles(io.files, { at, fault, forGood });
        await work({ ...io, files: faulty.files }, { at, fault, forGood }, faulty.struck);
        runs += 1;
        if (faulty.count() < at) break;
      }
    }
  }
  return runs;
}

describe("replacing a file", () => {
  it("writes a new file, readable by its owner only", async () => {
    const folder = mkdtempSync(join(tmpdir(), "riskpaper-"));
    await replaceFile(nodeIo(), join(folder, "台账.txt"), bytes("new"), { force: false });
    expect(readFileSync(join(folder, "台账.txt"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["台账.txt"]);
    if (process.platform !== "win32") expect(lstatSync(join(folder, "台账.txt")).mode & 0o777).toBe(0o600);
  });

  it("takes a name as long as the file system allows", async () => {
    const folder = mkdtempSync(join(tmpdir(), "riskpaper-"));
    const name = `${"账".repeat(83)}.yaml`;
    await replaceFile(nodeIo(), join(folder, name), bytes("x"), { force: false });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("leaves an existing file unless told to replace it", async () => {
    const io = memoryIo({ files: { a: "old" } });
    expect(await codeOf(replaceFile(io, "/work/a", bytes("new"), { force: false }))).toBe("exists");
    const nowhere = replaceFile(io, "/work/no/a", bytes("new"), { force: false });
    await expect(nowhere).rejects.toMatchObject({ code: "no-folder", path: "/work/no" });
    expect(io.text("a")).toBe("old");
    await replaceFile(io, "/work/a", bytes("new"), { force: true });
    expect(io.text("a")).toBe("new");
  });

  it("never writes through a link or over a folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "riskpaper-"));
    writeFileSync(join(folder, "target"), "old");
    symlinkSync(join(folder, "target"), join(folder, "link"));
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling"));
    for (const name of ["link", "dangling"]) {
      expect(await codeOf(replaceFile(nodeIo(), join(folder, name), bytes("new"), { force: true }))).toBe("link");
    }
    expect(await codeOf(replaceFile(nodeIo(), folder, bytes("new"), { force: true }))).toBe("not-a-file");
    expect(readFileSync(join(folder, "target"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["dangling", "link", "target"]);
  });

  it("refuses a file that is not as the caller read it", async () => {
    const io = memoryIo({ files: { a: "old" } });
    const expected = await io.files.stat("/work/a");
    io.setNow("2026-11-22T09:00:01Z");
    io.put("a", "mid");
    expect(await codeOf(replaceFile(io, "/work/a", bytes("new"), { force: true, expected }))).toBe("changed");
    expect(await codeOf(replaceFile(io, "/work/b", bytes("new"), { force: true, expected }))).toBe("changed");
    expect(io.text("a")).toBe("mid");
  });

  it("refuses a file that changed while the new one was being written", async () => {
    const io = memoryIo({ files: { a: "old" } });
    const racing: Io = {
      ...io,
      files: {
        ...io.files,
        open: async (path, how) => {
          io.put("a", "somebody else's");
          return io.files.open(path, how);
        },
      },
    };
    expect(await codeOf(replaceFile(racing, "/work/a", bytes("new"), { force: true }))).toBe("changed");
    expect(io.paths()).toEqual(["/work/a"]);
    expect(io.text("a")).toBe("somebody else's");
  });

  it("leaves the old or the new file, whole, whichever operation fails", async () => {
    let failed = 0;
    const runs = await sweep(async (io, plan, struck) => {
      const memory = io as ReturnType<typeof memoryIo>;
      memory.put("a", "the old content");
      const outcome = await codeOf(replaceFile(io, "/work/a", bytes("the new content"), { force: true }));
      if (outcome !== "done") failed += 1;
      expect(["the old content", "the new content"]).toContain(memory.text("a"));
      if (outcome === "done") expect(memory.text("a")).toBe("the new content");
      if (plan.fault === "short") expect(outcome).toBe("done");
      else if (struck() > 0) expect(outcome).not.toBe("done");
      // What a failing disk still lets us tidy is tidied.
      if (!plan.forGood) expect(memory.paths()).toEqual(["/work/a"]);
    });
    expect(runs).toBeGreaterThan(80);
    expect(failed).toBeGreaterThan(40);
  });
});

describe("a journal", () => {
  it("is made with its folder and goes on where it ended", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "riskpaper-")), "深", "x.paper");
    const journal = await createJournal(nodeIo(), folder, "一");
    await journal.append("二");
    await journal.close();
    const again = await openJournal(nodeIo(), folder);
    expect(text(again.bytes)).toBe("一\n二\n");
    await again.journal.append("三");
    await again.journal.close();
    expect(readFileSync(join(folder, JOURNAL), "utf8")).toBe("一\n二\n三\n");
    if (process.platform !== "win32") expect(lstatSync(folder).mode & 0o777).toBe(0o700);
  });

  it("is never made twice in one folder", async () => {
    const io = memoryIo();
    await createJournal(io, "/work/x", "a");
    await expect(createJournal(io, "/work/x", "b")).rejects.toBeInstanceOf(WriteRefused);
    expect(io.text("x/journal.ndjson")).toBe("a\n");
  });

  it("takes lines only, one after the other", async () => {
    const io = memoryIo();
    const journal = await createJournal(io, "/work/x", "0");
    expect(() => journal.append("a\nb")).toThrow();
    await Promise.all(["1", "2", "3"].map((line) => journal.append(line)));
    expect(io.text("x/journal.ndjson")).toBe("0\n1\n2\n3\n");
  });

  it("notices that somebody else wrote to it", async () => {
    const io = memoryIo();
    const journal = await createJournal(io, "/work/x", "a");
    const other = await openJournal(io, "/work/x");
    await other.journal.append("b");
    expect(await codeOf(journal.append("c"))).toBe("moved");
    expect(io.text("x/journal.ndjson")).toBe("a\nb\n");
  });

  it("keeps a torn tail aside before cutting it off", async () => {
    const io = memoryIo({ files: { "x/journal.ndjson": 'a\n{"to', "x/journal.torn-1": "before" } });
    const { journal } = await openJournal(io, "/work/x");
    expect(await codeOf(journal.append("c"))).toBe("moved");
    expect(await keepTornTail(io, "/work/x", 2)).toEqual({ kept_as: "journal.torn-2", dropped_bytes: 4 });
    expect(io.text("x/journal.torn-2")).toBe('{"to');
    expect(io.text("x/journal.torn-1")).toBe("before");
    const again = await openJournal(io, "/work/x");
    await again.journal.append("b");
    expect(io.text("x/journal.ndjson")).toBe("a\nb\n");
  });

  it("loses no acknowledged line and claims none falsely, whichever operation fails", async () => {
    let refused = 0;
    const runs = await sweep(async (io, plan) => {
      const memory = io as ReturnType<typeof memoryIo>;
      const saved: string[] = [];
      const tried: string[] = [];
      try {
        const journal = await createJournal(io, "/work/x", "line 0");
        saved.push("line 0");
        for (let n = 1; n <= 4; n += 1) {
          tried.push(`line ${n}`);
          await journal.append(`line ${n}`);
          saved.push(`line ${n}`);
        }
        await journal.close();
      } catch (error) {
        refused += 1;
        expect(plan.fault).not.toBe("short");
        expect(error instanceof NotSaved || (error as { code?: string }).code !== undefined).toBe(true);
      }
      if (!memory.has("x/journal.ndjson")) return expect(saved).toEqual([]);
      const whole = memory.text("x/journal.ndjson").split("\n").slice(0, -1);
      expect(whole.slice(0, saved.length)).toEqual(saved);
      // At most the line in hand may be there besides, never anything in its place.
      expect(["line 0", ...tried].slice(0, whole.length)).toEqual(whole);
      if (!plan.forGood) expect(memory.text("x/journal.ndjson")).toMatch(/^$|\n$/);
    });
    expect(runs).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(100);
  });

  it("takes no further line after a failure, until it is opened again", async () => {
    const io = memoryIo();
    await createJournal(io, "/work/x", "0");
    // open, read, then for the first line: stat, write, sync.
    const faulty = faultFiles(io.files, { at: 5, fault: "EIO", forGood: false });
    const { journal } = await openJournal({ ...io, files: faulty.files }, "/work/x");
    const first = await journal.append("1").catch((error: unknown) => error);
    expect(first).toMatchObject({ reason: "write", restored: true, cause: { code: "EIO", syscall: "sync" } });
    expect(await codeOf(journal.append("2"))).toBe("closed");
    expect(io.text("x/journal.ndjson")).toBe("0\n");
    const again = await openJournal(io, "/work/x");
    await again.journal.append("1");
    expect(io.text("x/journal.ndjson")).toBe("0\n1\n");
  });

  it("keeps the torn bytes somewhere, whichever operation fails while they are put aside", async () => {
    await sweep(async (io) => {
      const memory = io as ReturnType<typeof memoryIo>;
      memory.put("x/journal.ndjson", "a\nto");
      await keepTornTail(io, "/work/x", 2).catch(() => undefined);
      expect(memory.text("x/journal.ndjson").startsWith("a\n")).toBe(true);
      const kept = memory.paths().filter((path) => path.includes("torn-"));
      expect(memory.text("x/journal.ndjson") === "a\nto" || kept.some((path) => memory.text(path) === "to")).toBe(true);
    });
  });
});
