import { expect, it } from "vitest";
import { openAgain, openNew } from "../../../src/journeys/inspect/session.ts";
import { RecordUnfit } from "../../../src/journeys/sound-journal.ts";
import { startPaper } from "../../../src/interview/start.ts";
import type { RecordBody } from "../../../src/model/journal.ts";
import { generatedChecklist } from "../../helpers/generated-checklist.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const made = generatedChecklist(3, () => false);
const header = { ...made.project.defaults, index_no: "D001GEN01" } as Parameters<typeof startPaper>[2];
const opening = startPaper(made.checklist, [made.library], header, { name: "riskpaper", version: "0" });
const options = { path: "/work/x.paper", by: "P1", takeOver: false, isWorkday: () => true, attended: true };
const noted = (note: string): RecordBody => ({
  kind: "answer",
  changes: [{ item: "CK-GEN-01", old: null, new: { answer: "是", note } }],
  via: "key",
});

it("a record that could not be read again is not written, and the paper goes on", async () => {
  const io = memoryIo();
  const session = await openNew(options, opening, io);
  const before = io.text("x.paper/journal.ndjson");
  await expect(session.record(noted("长".repeat(2001)))).rejects.toBeInstanceOf(RecordUnfit);
  expect(io.text("x.paper/journal.ndjson")).toBe(before);
  await session.record(noted("长".repeat(2000)));
  await session.close();
  const again = await openAgain(options, io);
  expect(again.session.state().answers["CK-GEN-01"]?.note).toHaveLength(2000);
});

it("a paper whose header could not be read again is not begun", async () => {
  const io = memoryIo();
  const long = { ...opening, header: { ...header, subject: "长".repeat(81) } } as RecordBody;
  await expect(openNew(options, long, io)).rejects.toBeInstanceOf(RecordUnfit);
  expect(io.paths()).toEqual([]);
});
