import { describe, expect, it } from "vitest";
import type { PaperInput } from "../../src/model/paper.ts";
import { confirmationView } from "../../src/view/confirmation.ts";
import { comparedIn, compareFigures } from "../../src/view/figures/compare-figures.ts";
import { STATED_FIGURES } from "../../src/view/figures/stated-figures.ts";
import { inspectionReportView } from "../../src/view/letters/inspection-report.ts";
import { engagementOfPaper } from "../../src/view/letters/issuing.ts";
import { opinionView } from "../../src/view/letters/opinion.ts";
import { rectificationNoticeView } from "../../src/view/letters/rectification-notice.ts";
import { zeroReportView } from "../../src/view/letters/zero-report.ts";
import { selfInspectionView } from "../../src/view/self-inspection.ts";
import { workpaperView } from "../../src/view/workpaper.ts";
import { exampleKeys, examplePaper } from "../helpers/example-papers.ts";
import { countedPaper, samplePaper } from "../helpers/sample-paper.ts";

const AS_OF = "2026-11-22";
const timing = { asOf: AS_OF, generated: AS_OF };

/** Every document that papers make, of these papers. */
function documentsOf(papers: readonly PaperInput[]): Readonly<Record<string, object>> {
  const [first] = papers;
  if (!first) return {};
  const engagement = engagementOfPaper(first, "示范农商行");
  return {
    workpaper: workpaperView(first, timing),
    confirmation: confirmationView(first, timing),
    "self-inspection": selfInspectionView(papers, timing),
    "inspection-report": inspectionReportView(papers, engagement, timing, { problems: "一", checks: "二", open: "三" }),
    opinion: opinionView(papers, engagement, timing),
    "rectification-notice": rectificationNoticeView(papers, engagement, timing, "表"),
    "zero-report": zeroReportView(papers, engagement, timing),
  };
}
const own = (document: string, papers: readonly PaperInput[]) =>
  document === "workpaper" || document === "confirmation" ? papers.slice(0, 1) : papers;

const SETS: Readonly<Record<string, readonly PaperInput[]>> = {
  ...Object.fromEntries(exampleKeys.map((key) => [key, [examplePaper(key)]])),
  all: exampleKeys.map(examplePaper),
  sample: [samplePaper()],
  counted: [countedPaper],
  empty: [samplePaper({ answers: {} })],
};

/** Places of numbers in a view, so that each can be made wrong. */
function places(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object") return [at];
  return Object.entries(value).flatMap(([key, one]) => places(one, [...at, key]));
}
const changed = (view: object, at: readonly string[], to: unknown): object => {
  const copy = structuredClone(view);
  const last = at.at(-1) ?? "";
  const holder = at
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (one, key) => one[key] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
  holder[last] = to;
  return copy;
};

describe("the figures of every document made of papers", () => {
  it.each(Object.keys(SETS))("are what the papers bear out: %s", (name) => {
    const papers = SETS[name] ?? [];
    for (const [document, view] of Object.entries(documentsOf(papers))) {
      expect(compareFigures(document, view, own(document, papers), AS_OF)).toEqual([]);
      expect(comparedIn(document, view)).toBeGreaterThan(5);
    }
  });

  it("are compared in every document that has any", () => {
    expect(Object.keys(STATED_FIGURES).sort()).toEqual(Object.keys(documentsOf([samplePaper()])).sort());
  });

  it("are each noticed when they are wrong", () => {
    const papers = SETS.sample ?? [];
    for (const [document, view] of Object.entries(documentsOf(papers))) {
      const told = new Set<string>();
      for (const at of places(view)) {
        const value = at.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], view);
        if (typeof value !== "number") continue;
        for (const one of compareFigures(document, changed(view, at, value + 1), papers, AS_OF)) told.add(one.field);
      }
      expect([document, told.size > 5]).toEqual([document, true]);
    }
  });
});

describe("a denominator of zero", () => {
  it("is a dash in every document, and never a percentage", () => {
    const papers = SETS.empty ?? [];
    for (const [document, view] of Object.entries(documentsOf(papers)))
      for (const at of places(view)) {
        const holder = at.slice(0, -1).reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], view);
        const { den, percent } = holder as { den?: unknown; percent?: unknown };
        if (den === 0 && percent !== undefined)
          expect([document, at.join("."), percent]).toEqual([document, at.join("."), "—"]);
      }
  });
});
