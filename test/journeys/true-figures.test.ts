import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { journeyProblem } from "../../src/cli/journey-problem.ts";
import type { DocumentOptions } from "../../src/journeys/document-output.ts";
import { release } from "../../src/journeys/release.ts";
import { FigureDiffers, FigureUntraced } from "../../src/journeys/true-figures.ts";
import { loadCatalogue, loadCliWords, loadProblemWords } from "../../src/text/load.ts";
import { workpaperView } from "../../src/view/workpaper.ts";
import { ROOT } from "../helpers/built.ts";
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

describe("a document whose template states a number of its own", () => {
  const folder = join(ROOT, "templates");
  const shipped = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );

  /** Releases the workpaper with a template of the program itself changed. */
  async function changed(file: string, change: (text: string) => string) {
    const files = Object.fromEntries(
      shipped.map((name) => [`pkg/templates/${name}`, readFileSync(join(folder, name))]),
    );
    const path = `pkg/templates/papers/${file}`;
    const before = new TextDecoder().decode(files[path]);
    expect(change(before)).not.toBe(before);
    const io = memoryIo({ files: { ...files, [path]: change(before) } });
    const words = await loadCatalogue("zh-CN");
    const draft = { view, name: () => "x.md", papers: [paper] };
    const place = { folder: false, format: "md" } as const;
    const error = await release([draft], OPTIONS, place, { ...io, shipped: "/work/pkg" }, words).catch(
      (one: unknown) => one,
    );
    return { io, error };
  }

  it.each([
    ["typed", "workpaper.md.hbs", (text: string) => text.replace("\n## ", "\n本次另有3771个问题。\n\n## "), "3771"],
    [
      "typed into a partial",
      "partials/evidence.md.hbs",
      (text: string) => text.replace("{{size one.size}}", "3771"),
      "3771",
    ],
    [
      "added up",
      "workpaper.md.hbs",
      (text: string) => text.replace("fail=counts.fail", "fail=(plus counts.fail 3771)"),
      /377\d/,
    ],
  ])("is not released where it is %s, and the words it stands in are told", async (_, file, change, number) => {
    const { io, error } = await changed(file, change);
    expect(error).toBeInstanceOf(FigureUntraced);
    const { found, code } = error as FigureUntraced;
    expect(code).toBe("figure-untraced");
    expect(found[0]?.number).toMatch(number);
    expect(found[0]?.text).toMatch(number);
    expect(io.has("x.md")).toBe(false);
    for (const locale of ["zh-CN", "en"] as const)
      expect(journeyProblem(error, await loadCliWords(locale), await loadProblemWords(locale))).toMatchObject({
        code: 1,
      });
  });

  it("is released with a small number, which the data have somewhere: templates lint and the recomputation find those", async () => {
    const { io, error } = await changed("workpaper.md.hbs", (text) => text.replace("\n## ", "\n一式2份。\n\n## "));
    expect(error).toMatchObject({ written: ["/work/x.md"] });
    expect(io.text("x.md")).toContain("一式2份");
  });

  it("is filled once, also where a mask has it looked through before it is printed", async () => {
    const browser = { product: "none", print: async () => new Uint8Array([1]), families: async () => [] };
    const io = memoryIo({ browser: async () => browser });
    const read: string[] = [];
    const reading = (path: string) => {
      read.push(path);
      return io.files.read(path);
    };
    const files = { ...io.files, read: reading };
    const words = await loadCatalogue("zh-CN");
    const draft = { view, name: () => "x.pdf", papers: [paper] };
    const options = { ...OPTIONS, output: "x.pdf", mask: "outbound" };
    await release([draft], options, { folder: false, format: "pdf" }, { ...io, files }, words);
    expect(io.has("x.pdf")).toBe(true);
    expect(read.filter((path) => path.endsWith("workpaper.md.hbs"))).toHaveLength(1);
  });
});
