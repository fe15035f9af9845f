import { describe, expect, it } from "vitest";
import { LAWS } from "../../src/check/laws.ts";
import { LETTER_CODES } from "../../src/model/codes/letter-codes.ts";
import { TEMPLATE_CODES } from "../../src/model/codes/template-codes.ts";
import { DIAGNOSTIC_CODES } from "../../src/model/diagnostic-codes.ts";
import { jsonReport } from "../../src/render/diagnostics/json.ts";
import { prettyReport } from "../../src/render/diagnostics/pretty.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import { FAILING_PAPERS, PASSING_PAPER } from "../helpers/case-papers.ts";
import { caseCodes, caseFiles, expectedOf, found, runCase, writeHalf } from "../helpers/document-cases.ts";

// To change papers or expectations: UPDATE_CASES=1 npx vitest run test/check/cases.test.ts, then read the diff.
const UPDATE = process.env.UPDATE_CASES === "1";

if (UPDATE) {
  for (const [code, files] of Object.entries(FAILING_PAPERS)) {
    // What is expected is written by the case's own test, which may not be among those run.
    const { expect: before } = caseCodes().includes(code) ? expectedOf(code, "fail") : {};
    writeHalf(code, "fail", files, { paths: ["尾箱.paper"], ...(before ? { expect: before } : {}) });
    writeHalf(code, "pass", PASSING_PAPER, { paths: ["尾箱.paper"] });
  }
}

/**
 * Codes that no folder of files can give: they are shown elsewhere, those of slow and large files by
 * test/journeys/validate/children.test.ts, those of workbooks by test/journeys/books, those of templates by
 * test/render/templates and test/journeys/templates.
 */
const ELSEWHERE = [
  "file-unreadable",
  "kind-unexpected",
  "law-crashed",
  "too-slow",
  "too-much-memory",
  "book-not-ours",
  "book-other",
  "book-no-header",
  "book-unknown-sheet",
  "book-unknown-column",
  "book-cell",
  ...TEMPLATE_CODES,
  ...LETTER_CODES,
];

describe("every code", () => {
  it("has a failing and a passing case, and no case is without its code", () => {
    expect([...caseCodes(), ...ELSEWHERE].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
  });

  it("has its papers as they are made", () => {
    const text = (files: Readonly<Record<string, Uint8Array>>) =>
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
    for (const [code, files] of Object.entries(FAILING_PAPERS)) {
      expect(text(caseFiles(code, "fail")), code).toEqual(files);
      expect(text(caseFiles(code, "pass")), code).toEqual(PASSING_PAPER);
    }
  });
});

describe.each(caseCodes())("%s", (code) => {
  it("is said of the failing case, at its place, and nothing else is", async () => {
    const validation = await runCase(code, "fail");
    const diagnostics = found(validation);
    if (UPDATE) writeHalf(code, "fail", {}, { ...expectedOf(code, "fail"), expect: diagnostics });
    const { also = [] } = expectedOf(code, "fail");
    expect(new Set(diagnostics.map((one) => one.code).filter((one) => !also.includes(one)))).toEqual(new Set([code]));
    expect(diagnostics).toEqual(expectedOf(code, "fail").expect);
    const scope = LAWS[code as keyof typeof LAWS].scope;
    const verdicts = validation.files.map((file) => file.verdict);
    const severity = LAWS[code as keyof typeof LAWS].severity;
    const noFile = validation.diagnostics.some((one) => one.severity === "error");
    if (severity === "error") expect(noFile || verdicts.some((one) => one !== "accepted")).toBe(true);
    else if (expectedOf(code, "fail").also === undefined)
      expect(verdicts.every((one) => one === "accepted")).toBe(true);
    expect(["reading", "document", "batch", "table", "set"]).toContain(scope);
  });

  it("is not said of the passing case, and nothing else is", async () => {
    const validation = await runCase(code, "pass");
    const { also = [], expect: told = [] } = expectedOf(code, "pass");
    const diagnostics = found(validation);
    if (UPDATE && diagnostics.length > 0)
      writeHalf(code, "pass", {}, { ...expectedOf(code, "pass"), expect: diagnostics });
    expect(diagnostics.filter((one) => !also.includes(one.code))).toEqual([]);
    if (also.length > 0) expect(diagnostics).toEqual(told);
    expect(validation.files.length).toBeGreaterThan(0);
    expect(validation.files.map((file) => file.verdict)).toEqual(validation.files.map(() => "accepted"));
  });

  it("reads well in both languages", async () => {
    const validation = await runCase(code, "fail");
    for (const locale of ["zh-CN", "en"] as const) {
      const words = (await loadCatalogue(locale)).diagnostics;
      const texts = [
        jsonReport(validation, words, { name: "riskpaper", version: "0" }),
        await prettyReport(validation, words, { colour: false, columns: 80 }),
      ];
      for (const text of texts) expect(text).not.toMatch(/undefined|\[object|NaN|function|=>/);
      // Notes about good ledgers of a batch are only counted.
      const counted = validation.files.length > 1 && LAWS[code as keyof typeof LAWS].severity === "info";
      if (!counted) expect(texts[1]).toContain(code);
    }
  });
});
