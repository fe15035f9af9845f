import { describe, expect, it } from "vitest";
import { annotate, type AnnotateOptions } from "../../src/journeys/validate/annotate.ts";
import { returnNames } from "../../src/journeys/validate/return-names.ts";
import type { FileResult } from "../../src/model/validation.ts";
import { validate } from "../../src/journeys/validate/validate.ts";
import { explanationsOfReturn } from "../../src/render/annotate/annotate-xlsx.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { at, WORDS } from "../render/annotate/found.ts";
import { senderBook } from "../render/annotate/sender-book.ts";

const OPTIONS: AnnotateOptions = { folder: "退回", inputs: ["报送"], force: false };

async function world(extra: Readonly<Record<string, string | Uint8Array>> = {}) {
  const book = await senderBook();
  const files = {
    "报送/城东/台账.xlsx": book,
    "报送/台账.csv": "序号,单位\n1,城东支行\n",
    "报送/坏.xls": "not",
    ...extra,
  };
  const io = memoryIo({ files });
  const file = (path: string, more: Partial<FileResult>): FileResult => ({
    path,
    kind: "Ledger",
    verdict: "rejected",
    sha256: io.sha256(files[path as keyof typeof files] ?? ""),
    diagnostics: [at("整改台账", "G4")],
    ...more,
  });
  const results = [
    file("报送/城东/台账.xlsx", {}),
    file("报送/台账.csv", {
      diagnostics: [at("", "B2", "warning", { value: "=城东" })],
      quotes: [{ sheet: "", row: 2, text: "=1 · 城东支行" }],
    }),
    file("报送/坏.xls", {
      verdict: "refused",
      diagnostics: [{ code: "file-empty", severity: "error", at: {}, args: {} }],
    }),
  ];
  return { io, book, file, results };
}

const run = (io: ReturnType<typeof memoryIo>, files: readonly FileResult[], options: Partial<AnnotateOptions> = {}) =>
  annotate({ files, asOf: "2026-09-30" }, { ...OPTIONS, ...options }, WORDS, io);

describe("returns", () => {
  it("lie below their folder as the files below the input, the sender's own workbook or one that explains", async () => {
    const { io, results } = await world();
    const made = await run(io, results);
    expect(made.map(({ to, way }) => [to, way])).toEqual([
      ["退回/城东/台账_退回.xlsx", "marked"],
      ["退回/台账_退回.xlsx", "explained"],
      ["退回/坏_退回.xlsx", "explained"],
    ]);
    for (const { to } of made) expect(explanationsOfReturn(await io.files.read(`/work/${to}`))).toEqual([]);
  });

  it("that hold nothing but the list are refused as such when they are handed in instead of the ledger", async () => {
    const { io, results } = await world();
    const made = (await run(io, results)).filter(({ way }) => way === "explained");
    const { files } = await validate({ paths: made.map(({ to }) => to), asOf: "2026-09-30", config: null }, io);
    expect(files.map(({ verdict, diagnostics }) => [verdict, diagnostics.map(({ code }) => code)])).toEqual(
      made.map(() => ["refused", ["return-handed-in"]]),
    );
  });

  it("are made only of what somebody has to do something about", async () => {
    const { io, file } = await world();
    const path = "报送/城东/台账.xlsx";
    const quiet = [
      file(path, { diagnostics: [at("整改台账", "G4", "info")] }),
      file(path, { diagnostics: [at("整改台账", "G4", "warning", { explanation: "已核实" })] }),
      file(path, { diagnostics: [at("整改台账", "G4", "error", { waived: true })] }),
      file(path, { diagnostics: [] }),
      file(path, { kind: "Checklist" }),
      file("报送/没有.xlsx", { verdict: "refused", sha256: null }),
    ];
    expect(await run(io, quiet)).toEqual([]);
    expect(io.paths().some((one) => one.includes("退回"))).toBe(false);
  });

  it("written again change nothing", async () => {
    const { io, results } = await world();
    await run(io, results);
    const before = io.paths();
    expect((await run(io, results)).map(({ same }) => same)).toEqual([true, true, true]);
    expect(io.paths()).toEqual(before);
  });

  it("replace an earlier return, but no stranger's file, and nothing at all is written then", async () => {
    const { io, results, file } = await world({ "退回/坏_退回.xlsx": "somebody's" });
    await expect(run(io, results)).rejects.toMatchObject({ code: "exists" });
    expect(io.has("退回/台账_退回.xlsx")).toBe(false);
    await run(io, results, { force: true });
    const other = [file("报送/城东/台账.xlsx", { diagnostics: [at("整改台账", "E4")] })];
    expect((await run(io, other)).map(({ same }) => same)).toEqual([false]);
  });

  it("never stand where an input stands", async () => {
    const book = await senderBook();
    const io = memoryIo({ files: { "in/台账_退回.xlsx": book } });
    const file: FileResult = {
      path: "in/台账_退回.xlsx",
      kind: "Ledger",
      verdict: "rejected",
      sha256: io.sha256(book),
      diagnostics: [at("整改台账", "G4")],
    };
    await expect(run(io, [file], { folder: "in", inputs: ["in"] })).rejects.toMatchObject({ reason: "input" });
  });

  it("are not made of a file that changed since", async () => {
    const { io, results } = await world();
    io.put("报送/台账.csv", "other");
    await expect(run(io, results)).rejects.toMatchObject({ reason: "changed" });
  });
});

describe("names of returns", () => {
  const names = (paths: readonly string[], inputs: readonly string[]) =>
    returnNames(
      paths.map((path) => ({ path, extension: "xlsx" })),
      inputs,
    );

  it("never leave the folder and never meet", () => {
    expect(names(["../../etc/a.xlsx", "/etc/a.xls", "C:/x/A.csv", "in/../../b.xlsx"], ["in"])).toEqual([
      "a_退回.xlsx",
      "a_退回(2).xlsx",
      "A_退回(3).xlsx",
      "b_退回.xlsx",
    ]);
  });

  it("do not grow with every round, and keep within what a file system takes", () => {
    expect(names(["in/台账_退回.xlsx"], ["in/"])).toEqual(["台账_退回.xlsx"]);
    const [long = ""] = names([`in/${"账".repeat(90)}.xlsx`], ["in"]);
    expect(Buffer.byteLength(long)).toBeLessThan(256);
  });
});
