import type { PlainDate } from "../../model/generated/documents.ts";
import { isRealDate } from "../../model/plain-date.ts";
import type { LedgerRow } from "../ledger/ledger-view.ts";
import { type RecordRow, textOf } from "./record-table.ts";

/**
 * The phases of a plan as tasks (profile `tasks`), in their order, to be given units, people and the days that the plan leaves
 * open. `rows` are those of `phase-plans` or of `workflows`; a day without a year ("09-30") is that of `year`.
 */
export const phasePlanRows = (rows: readonly RecordRow[], year: string): readonly LedgerRow[] =>
  rows.map((row, at) => ({
    seq: at + 1,
    task_no: `${textOf(row, "system") ?? "P"}-${String(row.nr ?? at + 1).padStart(2, "0")}`,
    task: [textOf(row, "phase"), textOf(row, "outputs") ?? textOf(row, "output")].filter(Boolean).join("："),
    start_date: dayIn(textOf(row, "start"), year),
    deadline: dayIn(textOf(row, "due"), year),
    owner_unit: textOf(row, "roles"),
    note: [textOf(row, "deadline"), textOf(row, "control")].filter(Boolean).join("；") || null,
  }));

function dayIn(text: string | null, year: string): PlainDate | null {
  if (text === null) return null;
  const day = /^\d{2}-\d{2}$/.test(text) ? `${year}-${text}` : text;
  return isRealDate(day) ? day : null;
}
