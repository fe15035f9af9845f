import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { DOCUMENTS } from "../../src/journeys/documents.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { partsOf } from "../render/docx/word.ts";

const LIBRARY = `${ROOT}/examples/libraries/SEC.library.yaml`;
const argv = (document: string, ...more: string[]) => [
  "--lang",
  "en",
  "--as-of",
  "2026-10-08",
  "render",
  document,
  LIBRARY,
  ...more,
];

describe("render to Word from the command line", () => {
  it("goes by the extension or by --format, with the same bytes", async () => {
    const io = memoryIo();
    expect(await run(argv("library-report", "-o", "a.docx"), io)).toBe(0);
    expect(await run(argv("library-report", "-o", "b.word", "--format", "docx"), io)).toBe(0);
    expect(io.bytes("a.docx")).toEqual(io.bytes("b.word"));
  });

  it("dates a document by the day it was asked for, and by SOURCE_DATE_EPOCH where that is set", async () => {
    const io = memoryIo();
    expect(await run(argv("duty-cards", "-o", "a.docx"), io)).toBe(0);
    const core = partsOf(io.bytes("a.docx"))["docProps/core.xml"];
    expect(core).toContain(">2026-10-08T00:00:00Z<");
    const stamped = memoryIo({ env: { SOURCE_DATE_EPOCH: "1709251200" } });
    expect(await run(argv("duty-cards", "-o", "a.docx"), stamped)).toBe(0);
    expect(partsOf(stamped.bytes("a.docx"))["docProps/core.xml"]).toContain(">2024-03-01T00:00:00Z<");
  });

  it("is there for every document that has pages, and for none that is a workbook", () => {
    for (const { formats } of Object.values(DOCUMENTS)) {
      const known: readonly string[] = formats;
      expect(known.includes("docx")).toBe(known.includes("html"));
    }
  });

  it("is refused where a document has no such form", async () => {
    const io = memoryIo();
    expect(await run(["--lang", "en", "render", "report-calendar", "S25", "-o", "a.docx"], io)).toBe(2);
    expect(io.has("a.docx")).toBe(false);
  });
});
