import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type InspectOptions, inspect } from "../../../src/journeys/inspect/inspect.ts";
import type { Answers, Checklist, Workpaper } from "../../../src/model/generated/documents.ts";
import { loadCatalogue } from "../../../src/text/load.ts";
import { ROOT } from "../../helpers/built.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { typingInspector } from "../../helpers/typing-inspector.ts";

const read = (...path: string[]) => parse(readFileSync(join(ROOT, "examples", ...path), "utf8"));
const papers = join(ROOT, "examples", "papers");

const options = (more: Partial<InspectOptions>): InspectOptions => ({
  checklist: "CK-SEC",
  out: "x.paper",
  resume: false,
  takeOver: false,
  asOf: "2026-11-22",
  by: null,
  config: join(ROOT, "examples", "project", "riskpaper.yaml"),
  colour: false,
  ...more,
});

/** paper.yaml without what must differ: when it was written, and the hashes that follow from that. */
const content = (text: string) => {
  const { journal, ...rest } = parse(text) as Workpaper;
  return rest;
};

describe("the keyboard and an answers file give the same paper", () => {
  it.each(["CK-SEC", "CK-RCU", "CK-AML"])("%s", async (id) => {
    const words = await loadCatalogue("zh-CN");
    const answers = read("papers", `${id}.answers.yaml`) as Answers;
    const checklist = read("checklists", `${id}.checklist.yaml`) as Checklist;

    const byFile = memoryIo();
    const file = await inspect(
      options({ checklist: id, answers: join(papers, `${id}.answers.yaml`) }),
      byFile,
      words,
      () => undefined,
    );

    const terminal = typingInspector({ answers, checklist, words, evidence: (path) => join(papers, path) });
    const byHand = { ...memoryIo({ keys: [] }), terminal: async () => terminal };
    const hand = await inspect(options({ checklist: id }), byHand, words, () => undefined);

    expect({ ...hand }).toEqual({ ...file });
    expect(file).toMatchObject({ state: "finished", missing: [] });
    expect(content(byHand.text("x.paper/paper.yaml"))).toEqual(content(byFile.text("x.paper/paper.yaml")));
  });
});
