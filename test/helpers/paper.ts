import { createHash } from "node:crypto";
import { startPaper } from "../../src/interview/start.ts";
import type { Checklist } from "../../src/model/generated/documents.ts";
import type { JournalRecord, RecordBody } from "../../src/model/journal.ts";
import type { PaperState } from "../../src/model/paper.ts";
import { assess } from "../../src/paper/assess.ts";
import { apply, fold } from "../../src/paper/fold.ts";
import { sealRecord } from "../../src/paper/journal.ts";
import { CHECKLIST, HEADER, LIBRARY } from "./sample-checklist.ts";

export const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
export const everyDay = () => true;

/** A paper in memory: the same records a journal would hold, without the disk. */
export interface Desk {
  readonly records: readonly JournalRecord[];
  readonly state: PaperState;
}

export function opened(checklist: Checklist = CHECKLIST): Desk {
  const record = sealRecord(
    startPaper(checklist, [LIBRARY], HEADER, { name: "riskpaper", version: "0" }),
    stamp(1),
    null,
    hash,
  );
  return { records: [record], state: fold([record]) };
}

export function recorded(desk: Desk, body: RecordBody | null): Desk {
  if (body === null) return desk;
  const record = sealRecord(body, stamp(desk.records.length + 1), desk.records.at(-1) ?? null, hash);
  return { records: [...desk.records, record], state: apply(desk.state, record) };
}

export const assessed = (desk: Desk) => assess(desk.state, everyDay);

const stamp = (n: number) => ({ at: new Date(Date.UTC(2024, 3, 2, 9, 0, n)).toISOString(), by: "P1" });
