import { unzipSync, zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { type ArchiveOptions, archivePapers } from "../../../src/journeys/seal/archive.ts";
import { pack, readZip, writeZip } from "../../../src/render/annotate/zip-parts.ts";
import zh from "../../../src/text/zh-CN/seal.ts";
import type { MemoryIo } from "../../helpers/memory-io.ts";
import { sealedTwice, smallPaper, told, verified } from "../../helpers/sealed.ts";

const options = (rest: Partial<ArchiveOptions> = {}): ArchiveOptions => ({
  papers: ["x.paper"],
  output: "归档.zip",
  force: false,
  with: [],
  unsealed: true,
  by: "P001",
  config: null,
  ...rest,
});
const archive = (io: MemoryIo, rest: Partial<ArchiveOptions> = {}) => archivePapers(options(rest), zh, io);
const zipped = async (io: MemoryIo) => new Uint8Array(await io.files.read("归档.zip"));

let io: MemoryIo;
beforeEach(async () => {
  io = await sealedTwice();
});

describe("an archive", () => {
  it("begins with a page for people, names everything in its index, and marks Chinese names as UTF-8", async () => {
    io.put("文书/通知书.docx", "通知");
    const { index } = await archive(io, { with: ["文书", "补充.md"] });
    const entries = readZip(await zipped(io));
    expect(entries.map(({ name }) => name).slice(0, 2)).toEqual(["00-目录.html", "index.json"]);
    expect(entries.map(({ name }) => name)).toContain("outputs/文书/通知书.docx");
    expect(entries.every(({ flags }) => (flags & 0x0800) !== 0)).toBe(true);
    expect(index.files.map(({ path }) => path).toSorted()).toEqual(
      entries
        .map(({ name }) => name)
        .filter((name) => name !== "index.json")
        .toSorted(),
    );
    expect(index.papers).toMatchObject([
      { path: "x.paper", seal: { release: 2, by: "P001", reviewer: "P900" }, stage: "编制中" },
    ]);
  });

  it("is verified as it is and unpacked, with the same result as the folder", async () => {
    await archive(io);
    const folder = await verified("x.paper", io);
    const zip = await verified("归档.zip", io);
    expect(told(zip)).toEqual([]);
    expect(zip.seals.map(({ root, ...rest }) => [root, rest])).toEqual(
      folder.seals.map(({ root: _, ...rest }) => ["x.paper", rest]),
    );
    for (const entry of readZip(await zipped(io))) {
      const { unpack } = await import("../../../src/render/annotate/zip-parts.ts");
      io.put(`解开/${entry.name}`, unpack(entry));
    }
    expect(told(await verified("解开", io))).toEqual([]);
    io.put("解开/x.paper/paper.yaml", "x");
    io.put("解开/00-目录.html", "x");
    io.put("解开/多的.txt", "x");
    expect(told(await verified("解开", io))).toEqual([
      "00-目录.html changed",
      "x.paper/paper.yaml changed",
      "多的.txt added",
    ]);
  });

  it("has the same bytes for the same papers and epoch", async () => {
    const one = await smallPaper();
    const other = await smallPaper();
    expect((await archive(one)).sha256).toBe((await archive(other)).sha256);
  });

  it("of a paper that is not sealed or not approved is only made when asked for, and says so", async () => {
    const bare = await smallPaper();
    await expect(archive(bare, { unsealed: false })).rejects.toMatchObject({ reason: "unsealed" });
    await expect(archive(io, { unsealed: false })).rejects.toMatchObject({ reason: "unapproved" });
    expect((await archive(bare)).index.papers[0]?.seal).toBeNull();
    const result = await verified("归档.zip", bare);
    expect([told(result), result.notes.map(({ code }) => code)]).toEqual([[], ["archived-unsealed"]]);
    expect(told(await verified("归档.zip", bare, { requireSignature: true }))).toEqual(["x.paper signature-missing"]);
  });

  it("is never made of a paper that is not as it was sealed, nor over itself, nor inside", async () => {
    await expect(archive(io, { output: "x.paper/a.zip" })).rejects.toMatchObject({ reason: "output-inside" });
    await archive(io);
    await expect(archive(io)).rejects.toMatchObject({ code: "exists" });
    io.put("x.paper/evidence/more.txt", "x");
    await expect(archive(io, { force: true })).rejects.toMatchObject({ reason: "not-intact" });
  });

  it("with two things of one name is refused", async () => {
    io.put("乙/补充.md", "x");
    await expect(archive(io, { with: ["补充.md", "乙/补充.md"] })).rejects.toMatchObject({ reason: "same-name" });
    await expect(archive(io, { papers: ["x.paper", "x.paper"] })).rejects.toMatchObject({ reason: "same-name" });
    await expect(archive(io, { with: ["无.md"] })).rejects.toMatchObject({ reason: "output-missing" });
  });

  it("shows names and texts from papers as text, never as markup", async () => {
    const odd = await smallPaper({ "<img src=x>.md": "x" });
    await archive(odd, { with: ["<img src=x>.md"] });
    const { unpack } = await import("../../../src/render/annotate/zip-parts.ts");
    const [page] = readZip(await zipped(odd));
    const html = new TextDecoder().decode(page && unpack(page));
    expect(html).toContain("&lt;img src=x&gt;.md");
    expect(html).not.toContain("<img");
    expect(html).toContain("default-src 'none'");
  });
});

describe("a zip that is verified", () => {
  it("is told apart from its original at every flipped byte that any program reads: by what is in it, or as packed anew", async () => {
    await archive(io);
    const whole = await zipped(io);
    const files = unzipSync(whole);
    const step = Math.ceil(whole.length / 400);
    const silent: number[] = [];
    for (let at = 0; at < whole.length; at += step) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      io.put("改.zip", bytes);
      const result = await verified("改.zip", io).catch(() => null);
      if (!result?.intact || result.notes.some(({ code }) => code === "repacked")) continue;
      // What a deflated part is filled up with to a whole byte is read by nobody.
      const same = Object.entries(unzipSync(bytes)).every(([path, one]) => Buffer.from(one).equals(files[path] ?? one));
      if (!same) silent.push(at);
    }
    expect(silent).toEqual([]);
  }, 120_000);

  it("is cut, and refused as damaged", async () => {
    await archive(io);
    io.put("断.zip", (await zipped(io)).slice(0, -30));
    expect(told(await verified("断.zip", io))).toEqual([" archive-damaged"]);
  });

  it("is packed again by another program, and holds", async () => {
    await archive(io);
    const { unpack } = await import("../../../src/render/annotate/zip-parts.ts");
    const parts = readZip(await zipped(io)).map((entry) => [entry.name, unpack(entry)] as const);
    io.put("再.zip", zipSync(Object.fromEntries(parts), { level: 1 }));
    const result = await verified("再.zip", io);
    expect([told(result), result.notes.map(({ code }) => code)]).toEqual([[], ["repacked", "key-not-given"]]);
  });

  it.each([
    ["names that lead out of it", () => writeZip([pack("../x", new Uint8Array(1))]), "archive-unsafe"],
    ["an absolute name", () => writeZip([pack("/etc/x", new Uint8Array(1))]), "archive-unsafe"],
    ["one name twice", () => writeZip([pack("a", new Uint8Array(1)), pack("A", new Uint8Array(1))]), "archive-unsafe"],
    [
      "one name in two forms of Unicode",
      () => writeZip([pack("é", new Uint8Array(1)), pack("e\u0301", new Uint8Array(2))]),
      "archive-unsafe",
    ],
    ["far more inside than outside", () => writeZip([pack("a", new Uint8Array(60_000_000))]), "archive-unsafe"],
    [
      "a size that is a lie",
      () => writeZip([{ ...pack("a", new Uint8Array(9)), size: 4_000_000_000 }]),
      "archive-unsafe",
    ],
    [
      "a link in it",
      () => writeZip([{ ...pack("a", new Uint8Array(9)), madeBy: 0x314, attributes: 0xa1ff0000 }]),
      "archive-unsafe",
    ],
    ["nothing sealed", () => writeZip([pack("a", new Uint8Array(9))]), "unsealed"],
    ["nothing at all", () => writeZip([]), "unsealed"],
    ["an index that is none", () => writeZip([pack("index.json", new TextEncoder().encode("{}"))]), "index-damaged"],
  ])("is refused with %s", async (_, make, code) => {
    io.put("坏.zip", make());
    expect((await verified("坏.zip", io)).problems.map((one) => one.code)).toEqual([code]);
  });
});
