import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

const FINDINGS = ["problem", "rectification-full", "risk-points"];

/** Codes that say of a ledger just what they say of another document: their severity stands in `check/laws.ts`. */
export const SHARED: Partial<Readonly<Record<DiagnosticCode, LedgerLine>>> = {
  "deadline-before-found": law("error", () => import("./laws/deadline-before-found.ts"), {
    columns: ["found_date", "deadline"],
  }),
  "done-before-found": law("error", () => import("./laws/done-before-found.ts"), {
    columns: ["found_date", "done_date"],
  }),
  "person-number": law("error", () => import("./laws/person-number.ts")),
  "unknown-risk-point": law("error", () => import("./laws/unknown-risk-point.ts"), {
    profiles: FINDINGS,
    needs: ["libraries"],
  }),
  "retired-risk-point": law("error", () => import("./laws/retired-risk-point.ts"), {
    profiles: FINDINGS,
    needs: ["libraries"],
  }),
  "unknown-item": law("error", () => import("./laws/unknown-item.ts"), {
    columns: ["item_id"],
    needs: ["checklists"],
  }),
  "sample-too-small": law("warning", () => import("./laws/sample-too-small.ts"), {
    columns: ["item_id", "sample_n"],
    needs: ["checklists"],
  }),
  "matrix-level": law("warning", () => import("./laws/matrix-level.ts"), {
    profiles: ["risk-points"],
    columns: ["severity", "likelihood", "impact"],
  }),
  "basis-out-of-force": law("error", () => import("./laws/basis-out-of-force.ts"), {
    columns: ["criteria", "found_date"],
    needs: ["libraries"],
  }),
};
