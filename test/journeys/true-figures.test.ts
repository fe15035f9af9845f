import { describe, expect, it } from "vitest";
import { journeyProblem } from "../../src/cli/journey-problem.ts";
import type { DocumentOptions } from "../../src/journeys/document-output.ts";
import { release } from "../../src/journeys/release.ts";
import { FigureDiffers } from "../../src/journeys/true-figures.ts";
import { loadCatalogue, loadCliWords, loadProblemWords } from "../../src/text/load.ts";
import { workpaperView } from "../../src/view/workpaper.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { samplePaper } from "../helpers/sample-paper.ts";

const paper = samplePaper();
const view = workpaperView(paper, { asOf: "2026-11-22", generated: "2026-11-22" });
const OPTIONS: DocumentOptions = {
  template: "workpaper",
  output: "x.md",
  format: null,
  force: false,
  asOf: "2026-11-22",
  config: null,
  engagement: null,
  mask: null,
};

async function released(shown: object) {
  const io = memoryIo();
  const words = await loadCatalogue("zh-CN");
  const draft = { view: shown, name: () => "x.md", papers: [paper] };
  const error = await release([draft], OPTIONS, { folder: false, format: "md" }, io, words).catch(
    (one: unknown) => one,
  );
  return { io, error };
}

describe("a document whose figures are not those of its papers", () => {
  it("is not released: which figure, what it states and what is true are told, and no file is there", async () => {
    const { io, error } = await released({ ...view, counts: { ...view.counts, fail: view.counts.fail + 1 } });
    expect(error).toBeInstanceOf(FigureDiffers);
    expect((error as FigureDiffers).differences).toEqual([
      {
        document: "workpaper",
        field: "counts.fail",
        query: "fail",
        stated: view.counts.fail + 1,
        computed: view.counts.fail,
      },
    ]);
    expect(io.paths()).toEqual([]);
    for (const locale of ["zh-CN", "en"] as const)
      expect(journeyProblem(error, await loadCliWords(locale), await loadProblemWords(locale))).toMatchObject({
        code: 1,
      });
  });

  it("is released where they are", async () => {
    const { io, error } = await released(view);
    expect(error).toMatchObject({ written: ["/work/x.md"] });
    expect(io.has("x.md")).toBe(true);
  });
});
