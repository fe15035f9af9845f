import { describe, expect, it } from "vitest";
import type { Terminal } from "../../../src/io/io.ts";
import { askHeader } from "../../../src/journeys/inspect/header-questions.ts";
import type { AnswersHeader, Project } from "../../../src/model/generated/documents.ts";
import { loadCatalogue } from "../../../src/text/load.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const words = await loadCatalogue("zh-CN");
const project = {
  units: [
    { code: "D001", name: "第一支行" },
    { code: "D002", name: "第二支行" },
  ],
} as Project;
/** The index number proposed at last, and the one in the header, of a person who types these keys. */
async function asked(known: AnswersHeader, keys: readonly (string | null)[]) {
  const proposed: (string | undefined)[] = [];
  const terminal = await memoryIo({ keys }).terminal();
  if (!terminal) throw new Error("no terminal");
  const watched = Object.create(terminal, {
    askText: {
      value: async (question: Parameters<Terminal["askText"]>[0]) => {
        if (question.label.startsWith(words.interview.header.index_no)) proposed.push(question.initial);
        return terminal.askText(question);
      },
    },
  }) as Terminal;
  const asking = { terminal: watched, words, project, indexFor: async (unit: string) => `${unit}SEC01` };
  const header = await askHeader(known, asking);
  return { proposed, index: header?.index_no };
}

const BEFORE = ["自查", "D002", "节前检查", "", "八查", "2026-09-01", "2026-09-28"] as const;
const AFTER = ["赵一", "2026-09-28", "1"] as const;

describe("the questions for a new paper's header", () => {
  it("propose an index number of the unit that was chosen", async () => {
    const { proposed, index } = await asked({}, [...BEFORE, "D002SEC01", ...AFTER]);
    expect(proposed).toEqual(["D002SEC01"]);
    expect(index).toBe("D002SEC01");
  });

  it("drop the number proposed for another unit, and keep one that was stated", async () => {
    const known = { unit: { code: "D001", name: "第一支行" } };
    const moved = await asked({ ...known, index_no: "D001SEC01" }, [...BEFORE, "D002SEC01", ...AFTER]);
    expect(moved.proposed).toEqual(["D002SEC01"]);
    const stated = await asked({ ...known, index_no: "AQ-7" }, [...BEFORE, "AQ-7", ...AFTER]);
    expect(stated.proposed).toEqual(["AQ-7"]);
  });
});
