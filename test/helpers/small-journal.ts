import { run } from "../../src/cli/run.ts";
import { generatedChecklist, generatedFiles } from "./generated-checklist.ts";
import { memoryIo } from "./memory-io.ts";

/** Eleven times Return and the digit that begins, in a scripted terminal: nature, unit code and name … date. */
const HEADER_KEYS = [
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

/** A small inspection at the keyboard: Chinese text, two findings, evidence, an undo, a flag, a pause. */
export const SMALL = {
  files: {
    ...generatedFiles(generatedChecklist(9, () => false)),
    "照片 一.jpg": "一张照片",
    "盘点表.csv": "序号,金额\n1,200",
  },
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
    // A wrong count, left without note and finding; taken back, flagged, and answered.
    "17",
    "",
    "3",
    "b",
    "u",
    "f",
    "q",
  ],
  argv: ["inspect", "CK-GEN", "-o", "x.paper", "--config", "riskpaper.yaml", "--as-of", "2026-09-28"],
} as const;

/** The journal of that inspection. */
export async function smallJournal(): Promise<Uint8Array> {
  const io = memoryIo(SMALL);
  if ((await run(SMALL.argv, io)) !== 0) throw new Error(io.err());
  return new TextEncoder().encode(io.text("x.paper/journal.ndjson"));
}
