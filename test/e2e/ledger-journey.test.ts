import { describe, expect, it } from "vitest";
import { UnknownProfile } from "../../src/journeys/ledger-profiles.ts";
import { renderLedger, viewLedger } from "../../src/journeys/render-ledger.ts";
import zh from "../../src/text/zh-CN/catalogue.ts";
import { exampleKeys, examplePaper } from "../helpers/example-papers.ts";

const papers = exampleKeys.map(examplePaper);
const options = { asOf: "2026-12-31", stamp: new Date("2026-12-31T00:00:00Z") };

describe("the ledger of the shipped papers", () => {
  it("has a row for every finding, in order, with every column of the shipped profile", async () => {
    const view = viewLedger(papers, options);
    const findings = papers.flatMap((paper) => paper.assessment.findings);
    expect(findings.length).toBeGreaterThan(10);
    expect(view.rows.map((row) => row.finding_id)).toEqual(findings.map((one) => one.finding.finding_id));
    expect(view.rows.map((row) => row.seq)).toEqual(findings.map((_, index) => index + 1));
    for (const row of view.rows)
      expect(Object.keys(row).sort()).toEqual(view.profile.columns.map((column) => column.key).sort());
    expect(view.stats.total).toBe(findings.length);
  });

  it("lacks nothing a ledger must have, and takes no measures from the library", async () => {
    const view = viewLedger(papers, options);
    const required = view.profile.columns.filter((column) => column.required).map((column) => column.key);
    for (const row of view.rows)
      for (const key of required) expect(row[key], `${row.finding_id} ${key}`).not.toBe(null);
    const advice = new Set(
      papers.flatMap((paper) =>
        paper.state.libraries.flatMap((library) =>
          library.points.flatMap((point) => [point.recommendation, ...point.controls.map((control) => control.text)]),
        ),
      ),
    );
    for (const row of view.rows) expect(advice.has(String(row.measures))).toBe(false);
  });

  it("is a workbook, the same every time", async () => {
    const bytes = await renderLedger(papers, options, zh);
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
    expect(Buffer.compare(bytes, await renderLedger(papers, options, zh))).toBe(0);
  });

  it("needs a profile that is shipped", async () => {
    for (const profile of ["nosuch", "../../package", "rectification.profile.yaml", ""])
      await expect(renderLedger(papers, { ...options, profile }, zh)).rejects.toThrow(UnknownProfile);
  });
});
