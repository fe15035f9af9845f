import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Io } from "../../../src/io/io.ts";
import { nodeIo } from "../../../src/io/node-io.ts";
import { canonical } from "../../../src/model/canonical.ts";
import { makeManifest, selfHashed } from "../../../src/seal/manifest.ts";
import { paperFiles, sealed, told, verified } from "../../helpers/sealed.ts";

let folder: string;
let io: Io;
const at = (path: string) => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "riskpaper 封存 "));
  for (const [path, bytes] of Object.entries(paperFiles("p.paper"))) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), bytes);
  }
  io = nodeIo();
});
afterEach(async () => {
  await io.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === "win32")("a folder with things that are no files", () => {
  it("is not sealed", async () => {
    symlinkSync("/etc/hostname", at("p.paper/evidence/link"));
    await expect(sealed(at("p.paper"), io)).rejects.toMatchObject({ reason: "strange-file", path: "evidence/link" });
    rmSync(at("p.paper/evidence/link"));
    execFileSync("mkfifo", [at("p.paper/pipe")]);
    await expect(sealed(at("p.paper"), io)).rejects.toMatchObject({ reason: "strange-file", path: "pipe" });
  });

  it("is verified without following or opening them, also where the link leads to the same content", async () => {
    await sealed(at("p.paper"), io);
    symlinkSync("/", at("p.paper/evidence/root"));
    execFileSync("mkfifo", [at("p.paper/pipe")]);
    writeFileSync(at("copy.yaml"), paperFiles("p")["p/paper.yaml"] as Uint8Array);
    rmSync(at("p.paper/paper.yaml"));
    symlinkSync(at("copy.yaml"), at("p.paper/paper.yaml"));
    expect(told(await verified(at("p.paper"), io))).toEqual([
      "evidence/root link",
      "paper.yaml link",
      "pipe not-a-file",
    ]);
  });

  it.runIf(process.platform === "linux")("is told of files whose names are no text", async () => {
    await sealed(at("p.paper"), io);
    const name = Buffer.concat([Buffer.from(at("p.paper/evidence/")), Buffer.from([0xff, 0xfe])]);
    writeFileSync(name, "put in");
    expect(told(await verified(at("p.paper"), io))).toEqual(["evidence/\ufffd\ufffd unreadable"]);
    await expect(sealed(at("p.paper"), io)).rejects.toMatchObject({ reason: "strange-file" });
    unlinkSync(name);
  });

  it("whose manifest or journal is a link is told so", async () => {
    await sealed(at("p.paper"), io);
    execFileSync("mv", [at("p.paper/seal/0001.manifest.json"), at("m.json")]);
    symlinkSync(at("m.json"), at("p.paper/seal/0001.manifest.json"));
    expect(told(await verified(at("p.paper"), io))).toEqual(["seal/0001.manifest.json manifest-damaged"]);
  });
});

/** A manifest with a right digest that states what it likes. */
function forge(change: (open: Record<string, unknown>) => Record<string, unknown>): void {
  const manifest = makeManifest(
    {
      release: 1,
      previous: null,
      sealed_at: "2026-11-23T01:02:03.000Z",
      by: "P001",
      tool: { name: "riskpaper", version: "0" },
      papers: [],
      templates: [],
      files: [],
    },
    io.sha256,
  );
  const { hash: _, ...open } = manifest;
  mkdirSync(at("p.paper/seal"), { recursive: true });
  writeFileSync(at("p.paper/seal/0001.manifest.json"), canonical(selfHashed(change(open), io.sha256)));
}

describe("a manifest made by a stranger", () => {
  it("cannot make verify read outside the folder", async () => {
    for (const path of ["../x", "/etc/hostname", "C:/x", "a/../../x"]) {
      forge((open) => ({ ...open, files: [{ path, size: 1, sha256: "0".repeat(64) }] }));
      expect(told(await verified(at("p.paper"), io))).toEqual(["seal/0001.manifest.json manifest-damaged"]);
    }
  });

  it("cannot make verify read for ever: a huge file is told, and not read", async () => {
    writeFileSync(at("p.paper/huge"), "");
    truncateSync(at("p.paper/huge"), 40 * 1024 ** 3);
    forge((open) => ({ ...open, files: [{ path: "huge", size: 40 * 1024 ** 3, sha256: "0".repeat(64) }] }));
    const started = performance.now();
    expect(told(await verified(at("p.paper"), io))).toContain("huge too-large");
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it("of a paper whose journal is no journal is told so", async () => {
    writeFileSync(at("p.paper/journal.ndjson"), "not a journal\n");
    const paper = { path: "", records: 1, head: "0".repeat(64), state: "已完成", stage: "已批准" };
    forge((open) => ({ ...open, papers: [paper] }));
    expect(told(await verified(at("p.paper"), io))).toContain("journal.ndjson journal-broken");
  });

  it("cannot hide a record behind a right hash of the file", async () => {
    const wrong = { path: "", records: 3, head: "0".repeat(64), state: "已完成", stage: "已批准" };
    forge((open) => ({ ...open, papers: [wrong] }));
    expect(told(await verified(at("p.paper"), io))).toContain("journal.ndjson journal-differs");
  });
});
