import type { FlatRow, FlatTable } from "../../model/flat-table.ts";
import type { HistoryStep, RectificationTable } from "../../model/rectification-table.ts";
import type { CodeOf } from "./flat-findings.ts";

/** One row for each thing that happened to a finding in a register, in the order of its journal; docs/export.md. */
export const TRANSITIONS: FlatTable = {
  name: "transitions",
  version: "1",
  columns: [
    { name: "source_path", type: "text" },
    { name: "record", type: "integer" },
    { name: "unit", type: "text" },
    { name: "unit_code", type: "text" },
    { name: "finding_id", type: "text" },
    { name: "from_state", type: "text" },
    { name: "to_state", type: "text" },
    { name: "on_date", type: "date" },
    { name: "by_person", type: "text" },
    { name: "reason", type: "text" },
    { name: "old_deadline", type: "date" },
    { name: "new_deadline", type: "date" },
    { name: "approver", type: "text" },
    { name: "recheck_result", type: "text" },
  ],
};

/** The history of one register; of a ledger there is none. */
export const transitionRows = (table: RectificationTable, codeOf: CodeOf): readonly FlatRow[] =>
  (table.history ?? []).map((step) => row(step, table, codeOf));

const row = (step: HistoryStep, { path, unit }: RectificationTable, codeOf: CodeOf): FlatRow => [
  path,
  step.record,
  unit,
  codeOf(unit),
  step.id,
  step.from,
  step.to,
  step.on,
  step.by,
  step.reason,
  step.deadline?.old ?? null,
  step.deadline?.new ?? null,
  step.deadline?.approver ?? null,
  step.recheck ?? null,
];
