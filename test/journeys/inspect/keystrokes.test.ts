import { expect, it } from "vitest";
import { inspect } from "../../../src/journeys/inspect/inspect.ts";
import type { Answers } from "../../../src/model/generated/documents.ts";
import { loadCatalogue } from "../../../src/text/load.ts";
import { generatedChecklist, generatedFiles } from "../../helpers/generated-checklist.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { typingInspector } from "../../helpers/typing-inspector.ts";

it("a checklist of 100 items, 8 failing with note, evidence and finding, takes at most 220 keystrokes besides text and digits", async () => {
  const failing = new Set([3, 11, 25, 37, 47, 60, 73, 91]);
  const made = generatedChecklist(100, (index) => failing.has(index));
  expect(made.answers.filter((one) => one.fails)).toHaveLength(8);
  const checklist = {
    ...made.checklist,
    answer_sets: { standard: { obligations: { fail: { note: true, finding: true, evidence: 1 } } } },
  };
  const words = await loadCatalogue("zh-CN");
  const answers: Answers = {
    kind: "Answers",
    schemaVersion: "1",
    checklist: "CK-GEN",
    header: { ...made.project.defaults, index_no: "D001GEN01", date: "2026-09-28" },
    answers: Object.fromEntries(
      made.answers.map((one) => [
        one.id,
        one.fails ? { ...one.answer, note: "抽查发现漏签", evidence: ["照片.jpg"], findings: [{}] } : one.answer,
      ]),
    ),
  };
  const terminal = typingInspector({ answers, checklist, words, evidence: (path) => path });
  const io = memoryIo({ files: { ...generatedFiles({ ...made, checklist }), "照片.jpg": "x" }, keys: [] });
  const outcome = await inspect(
    {
      checklist: "CK-GEN",
      out: "x.paper",
      resume: false,
      takeOver: false,
      asOf: "2026-09-28",
      by: null,
      config: "riskpaper.yaml",
      colour: false,
    },
    { ...io, terminal: async () => terminal },
    words,
    () => undefined,
  );
  expect(outcome).toMatchObject({ state: "finished", done: 100, findings: 8, missing: [] });
  console.log(
    `keystrokes: ${terminal.keystrokes()} for 100 items, 8 failing (header and finish included; at most 220)`,
  );
  // One key an item at least: fewer would mean that the count sees nothing.
  expect(terminal.keystrokes()).toBeGreaterThan(100 + 8 * 3);
  expect(terminal.keystrokes()).toBeLessThanOrEqual(220);
});
