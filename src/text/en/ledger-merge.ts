import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/ledger-merge.ts";

/** Merging of ledgers. */
const words: Words<typeof zh> = {
  summary:
    "merge the rectification ledgers of many units: the same row once, rows that differ under one number cell by cell, balanced unit by unit; the order of files never matters",
  files: "ledgers, folders with them, or registers",
  output:
    "where the result goes: .xlsx, .json, .yaml, .csv, or a folder (one .ledger.yaml for each unit, fit for git); - for stdout",
  format: "the format; else by the name, yaml for a folder",
  force: "replace files that are there",
  json: "print the balance, conflicts and units that did not report as JSON",
  withErrors: "merge ledgers with errors too (they are left out and named)",
  title: (p) => `Rectification ledgers merged, as of ${p.asOf}`,
  balance: (p) =>
    `${p.ledger}: ${p.rowsIn} rows in = ${p.rowsOut} merged + ${p.duplicates} duplicates${p.superseded > 0 ? ` + ${p.superseded} of earlier periods` : ""} + ${p.conflicts} in conflict`,
  amounts: (p) =>
    `Amounts (yuan): ${p.amountIn} = ${p.amountOut} + ${p.duplicates}${p.superseded === null ? "" : ` + ${p.superseded}`} + ${p.conflicts}`,
  columns: {
    unit: "Unit",
    rowsIn: "In",
    rowsOut: "Merged",
    duplicates: "Duplicates",
    conflicts: "Conflicts",
    amountOut: "Merged amount (yuan)",
  },
  unnamed: "(no unit named)",
  moreUnits: (count) => `… and ${count} more units, see --json`,
  conflicts: (count) =>
    `${count} numbers in conflict; none of their rows is merged. Correct the ledgers and merge again:`,
  moreConflicts: (count) => `… and ${count} more numbers, see --json`,
  why: {
    units: "one number for different units",
    kinds: "one number in ledgers of different forms",
    periods:
      "the ledgers report on different periods, and what may not change did (day found, facts, original deadline, level, the way of the status); ledger diff shows it",
    content: "they say different things, or a ledger states no period",
  },
  blank: "(blank)",
  state: "state",
  row: (number) => `row ${number}`,
  completeness: (p) => `${p.due} units due, ${p.reported} reported, ${p.missing} missing`,
  notReported: (names) => `Did not report: ${names}`,
  noRoster: "Nobody said who has to report (--roster or --campaign), so missing units cannot be told",
  unchanged: (count) => `${count} unchanged, left as they are`,
  strange: (p) => `${p.folder} also holds what is no part of this: ${p.names}`,
  none: "No rectification ledger to merge",
  sheets: {
    check: "合并核对",
    origins: "合并来源",
    conflicts: "合并冲突",
    number: "No.",
    numbers: "Merged rows",
    id: "Finding",
    file: "File",
    sheet: "Sheet",
    line: "Row",
    extra: "Other columns",
    key: "Column",
    value: "Value",
    cell: "Place",
    why: "Reason",
    ledger: "Ledger",
    amountIn: "Amount in (yuan)",
    amountDuplicates: "Duplicates (yuan)",
    amountConflicts: "Conflicts (yuan)",
    total: "Total",
    byUnit: "By unit",
    byFile: "By file",
    superseded: "Earlier periods",
    amountSuperseded: "Earlier periods (yuan)",
    standing: "Period",
    latest: "last",
    earlier: "earlier",
    noteSeveral:
      "In = merged + duplicates + earlier periods + conflicts, rows and amounts alike. A finding stands as its last period has it; where it stood before is listed on the sheet of origins. Rows in conflict are not in the ledger; the sheet of conflicts lists them all.",
    note: "In = merged + duplicates + conflicts, rows and amounts alike. Rows in conflict are not in the ledger; the sheet of conflicts lists them all.",
  },
};
export default words;
