import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/ledger-export.ts";

/** Ledger export. */
const words: Words<typeof zh> = {
  summary:
    "export rectification ledgers as a data table (csv, ndjson, Parquet) for DuckDB, Spark, ClickHouse and the like",
  files: "ledgers, folders with them, or registers",
  output: "write to this file; - is stdout (csv or ndjson)",
  format: "csv, ndjson or parquet; without it the file's ending tells",
  history: "write every step of rectification registers as a second table",
  noBom: "no UTF-8 mark at the front of a csv (Excel needs it, databases mostly do not)",
  withErrors: "export ledgers with errors too (by default they are left out and named)",
  force: "replace a file that is there",
  tables: { findings: "findings", transitions: "transitions" },
  written: (p) => `written: ${p.path}  ${p.table}, ${p.rows} row${p.rows === 1 ? "" : "s"}`,
  leftOutOne: (p) => `not exported: ${p.path}  ${p.why}`,
  none: "there is no rectification ledger to export; no file was written",
  noneTodo: "see what is wrong with riskpaper validate; to export with errors, add --with-errors",
};
export default words;
