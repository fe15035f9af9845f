import { inspect } from "../../src/journeys/inspect/inspect.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import { generatedChecklist, generatedFiles } from "./generated-checklist.ts";
import { memoryIo } from "./memory-io.ts";

/** Eleven times Return and the digit that begins, in a scripted terminal: nature, unit code and name … date. */
export const HEADER_KEYS = [
  "自查",
  "D001",
  "示范农商行第一支行",
  "节前安全检查",
  "JC2026-03",
  "节前安全",
  "2026-09-01",
  "2026-09-28",
  "D001GEN01",
  "赵军",
  "2026-09-28",
  "1",
];

/** The journal of a small paper as the keyboard writes it: Chinese text, two findings, evidence, an undo, a flag, bulk. */
export async function smallJournal(): Promise<Uint8Array> {
  const made = generatedChecklist(9, () => false);
  const io = memoryIo({
    files: { ...generatedFiles(made), "照片 一.jpg": "一张照片", "盘点表.csv": "序号,金额\n1,200" },
    keys: [
      ...HEADER_KEYS,
      // 1 passes; 2 fails with note and finding; 3 fails with evidence of its own accord.
      "1",
      "25 4",
      "抽查25笔，4笔监印人未签字",
      "1",
      "e",
      "照片 一.jpg|盘点表.csv",
      "1",
      "当日补签：\u{1F58B}",
      "1",
      // A wrong count, taken back; flagged; then right.
      "17",
      "",
      "3",
      "b",
      "u",
      "f",
      "q",
    ],
  });
  const options = {
    checklist: "CK-GEN",
    out: "x.paper",
    resume: false,
    takeOver: false,
    asOf: "2026-09-28",
    by: null,
    config: "riskpaper.yaml",
    colour: false,
  };
  await inspect(options, io, await loadCatalogue("zh-CN"), () => undefined);
  return new TextEncoder().encode(io.text("x.paper/journal.ndjson"));
}
