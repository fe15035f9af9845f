import { describe, expect, it } from "vitest";
import { sealChecking } from "../../src/journeys/seal/checking.ts";
import { canonical } from "../../src/model/canonical.ts";
import { fingerprintLines, typedFingerprint } from "../../src/model/fingerprint.ts";
import { documentBytes, makeManifest, readManifest, selfHashed } from "../../src/seal/manifest.ts";
import { pathProblem } from "../../src/seal/paths.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const io = memoryIo();
const how = (await sealChecking(io)).manifest;
const SHA = "ab".repeat(32);
const file = (path: string) => ({ path, size: 1, sha256: SHA });
const make = (paths: readonly string[], more: object = {}) =>
  makeManifest(
    {
      release: 1,
      previous: null,
      sealed_at: "2026-11-23T01:02:03.000Z",
      by: "P001",
      tool: { name: "riskpaper", version: "0" },
      papers: [],
      templates: [],
      files: paths.map(file),
      ...more,
    },
    io.sha256,
  );
const read = (text: string, release = 1) => readManifest(new TextEncoder().encode(text), release, how);
/** A manifest that somebody else wrote, with everything right but what it says. */
const forged = (document: object) => canonical(selfHashed(document, io.sha256));

describe("a manifest", () => {
  it("reads back as it was made, its files in order of paths", () => {
    const manifest = make(["乙.docx", "b/c", "a"]);
    expect(readManifest(documentBytes(manifest), 1, how)).toEqual(manifest);
    expect(manifest.files.map(({ path }) => path)).toEqual(["a", "b/c", "乙.docx"]);
  });

  it.each([
    ["/etc/passwd", "absolute"],
    ["C:/Windows/x", "absolute"],
    ["c:x", "absolute"],
    ["../x", "dots"],
    ["a/../x", "dots"],
    ["a/./x", "dots"],
    ["a//x", "dots"],
    ["a/", "dots"],
    ["", "dots"],
    ["a\\..\\x", "character"],
    ["\\\\host\\share", "character"],
    ["a\u0000b", "character"],
    ["a\nb", "character"],
    ["\ud800", "character"],
    ["e\u0301", "form"],
  ])("with the path %j is not believed (%s)", (path, why) => {
    expect(pathProblem(path)).toBe(why);
    expect(pathProblem("x".repeat(1001))).toBe("long");
    const { hash: _, ...open } = make(["a"]);
    const wrong = forged({ ...open, files: [file(path)] });
    expect(["path", "form"]).toContain(read(wrong));
  });

  it("with two names that are one on Windows, or twice the same, is not believed", () => {
    const { hash: _, ...open } = make([]);
    const names = (...paths: string[]) => forged({ ...open, files: paths.map(file) });
    expect(read(names("A.txt", "a.txt"))).toBe("collision");
    expect(read(names("a", "a"))).toBe("collision");
    expect(read(names("b", "a"))).toBe("order");
  });

  it.each([
    ["a key twice", (text: string) => text.replace('"by":"P001",', '"by":"P001","by":"P002",'), "json"],
    ["a key more", (text: string) => text.replace('"by":"P001",', '"by":"P001","by2":"P002",'), "form"],
    ["a space", (text: string) => text.replace(":", ": "), "bytes"],
    ["a line end", (text: string) => `${text}\n`, "bytes"],
    [
      "another order of keys",
      (text: string) => text.replace('"kind":"SealManifest",', "").replace("{", '{"kind":"SealManifest",'),
      "bytes",
    ],
    ["another digest", (text: string) => text.replace(/"hash":"../, '"hash":"00'), "digest"],
    ["another name", (text: string) => text.replace("P001", "P002"), "digest"],
    ["a byte order mark", (text: string) => `\ufeff${text}`, "bytes"],
    ["an escaped letter", (text: string) => text.replace("P001", "\\u0050001"), "bytes"],
    ["a size as 1.0", (text: string) => text.replace('"size":1', '"size":1.0'), "bytes"],
    ["deep nesting", () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "json"],
    ["no object", () => "[]", "form"],
    ["nothing", () => "", "json"],
    ["a prototype key", (text: string) => text.replace("{", '{"__proto__":{},'), "form"],
  ])("with %s is not believed", (_, change, why) => {
    const said = read(change(canonical(make(["a"]))));
    expect(said).toBe(why);
  });

  it("of another release, or without its predecessor, is not believed", () => {
    expect(read(canonical(make(["a"])), 2)).toBe("release");
    expect(read(canonical(make(["a"], { release: 2 })), 2)).toBe("release");
    expect(read(canonical(make(["a"], { release: 3, previous: { release: 1, sha256: SHA } })), 3)).toBe("release");
  });

  it("of a hundred thousand files is read", () => {
    const paths = Array.from({ length: 100_000 }, (_, index) => `证据/${index}.jpg`);
    expect(typeof readManifest(documentBytes(make(paths)), 1, how)).toBe("object");
  }, 60_000);
});

describe("a fingerprint", () => {
  it("is shown in groups of four and understood as people type it", () => {
    const sha = "0123456789abcdef".repeat(4);
    const lines = fingerprintLines(sha);
    expect(lines[0]).toBe("0123 4567 89ab cdef 0123 4567 89ab cdef");
    expect(typedFingerprint(lines.join("\n").toUpperCase())).toBe(sha);
    expect(typedFingerprint("0123")).toBeNull();
  });
});
