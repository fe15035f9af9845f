import type { ROW_CODES } from "../../model/codes/ledger-row.ts";
import { AMOUNT_COLUMNS } from "./large-amounts.ts";
import { law, type LedgerLine } from "./ledger-line.ts";
import { REGISTERS } from "./sequence.ts";

/** What the fields of one row say together; large transactions are of this family too. */
export const ROW: Readonly<Record<keyof typeof ROW_CODES, LedgerLine>> = {
  "verified-before-done": law("error", () => import("./laws/verified-before-done.ts"), {
    columns: ["done_date", "verify_date"],
  }),
  "recheck-before-found": law("error", () => import("./laws/recheck-before-found.ts"), {
    columns: ["found_date", "recheck_date"],
  }),
  "date-in-future": law("error", () => import("./laws/date-in-future.ts")),
  "done-after-received": law("error", () => import("./laws/done-after-received.ts"), {
    columns: ["done_date"],
    needs: ["received"],
  }),
  "found-outside-period": law("error", () => import("./laws/found-outside-period.ts"), {
    columns: ["found_date"],
    needs: ["campaign"],
  }),
  "closed-without-evidence": law("error", () => import("./laws/closed-without-evidence.ts"), {
    columns: ["status", "evidence"],
  }),
  "closed-without-date": law("error", () => import("./laws/closed-without-date.ts"), {
    columns: ["status", "done_date"],
  }),
  "closed-without-verifier": law("error", () => import("./laws/closed-without-verifier.ts"), {
    columns: ["status", "verifier"],
  }),
  "closed-without-pass": law("error", () => import("./laws/closed-without-pass.ts"), {
    columns: ["status", "verify_result"],
  }),
  "verify-date-unclosed": law("error", () => import("./laws/verify-date-unclosed.ts"), {
    columns: ["status", "verify_date"],
  }),
  "owner-verifies-self": law("error", () => import("./laws/owner-verifies-self.ts"), {
    columns: ["owner", "verifier"],
  }),
  "preparer-verifies-self": law("error", () => import("./laws/preparer-verifies-self.ts"), {
    columns: ["preparer", "verifier"],
  }),
  "verifier-of-owner-unit": law("error", () => import("./laws/verifier-of-owner-unit.ts"), {
    columns: ["owner_unit", "verifier"],
  }),
  "immediate-too-slow": law("warning", () => import("./laws/immediate-too-slow.ts"), {
    columns: ["rect_type", "found_date", "deadline"],
  }),
  "ongoing-without-goals": law("warning", () => import("./laws/ongoing-without-goals.ts"), {
    columns: ["phase_goals"],
  }),
  "ongoing-without-approval": law("warning", () => import("./laws/ongoing-without-approval.ts"), {
    columns: ["status", "approver"],
  }),
  "ongoing-overused": law("warning", () => import("./laws/ongoing-overused.ts"), { columns: ["status"] }),
  "grave-without-leader": law("error", () => import("./laws/grave-without-leader.ts"), {
    columns: ["severity", "leader"],
  }),
  "grave-without-analysis": law("error", () => import("./laws/grave-without-analysis.ts"), {
    columns: ["severity", "cause", "effect"],
  }),
  "overdue-open": law("warning", () => import("./laws/overdue-open.ts"), { columns: ["deadline", "status"] }),
  "amount-without-count": law("warning", () => import("./laws/amount-without-count.ts"), {
    columns: ["amount", "count"],
  }),
  "repeat-without-prior": law("error", () => import("./laws/repeat-without-prior.ts"), {
    columns: ["is_repeat", "repeat_of"],
  }),
  "prior-without-repeat": law("error", () => import("./laws/prior-without-repeat.ts"), {
    columns: ["is_repeat", "repeat_of"],
  }),
  "grave-hazard-incomplete": law("warning", () => import("./laws/grave-hazard-incomplete.ts"), {
    columns: ["severity", "owner", "measures", "funds", "deadline", "plan"],
  }),
  "grave-hazard-plan": law("warning", () => import("./laws/grave-hazard-plan.ts"), { columns: ["severity", "plan"] }),
  "objection-without-reason": law("error", () => import("./laws/objection-without-reason.ts"), {
    columns: ["confirm_status", "note"],
  }),
  "objection-without-evidence": law("error", () => import("./laws/objection-without-evidence.ts"), {
    columns: ["confirm_status", "evidence"],
  }),
  "objection-passed-over": law("error", () => import("./laws/objection-passed-over.ts"), {
    columns: ["confirm_status", "status"],
  }),
  "grave-without-accountability": law("warning", () => import("./laws/grave-without-accountability.ts"), {
    columns: ["severity", "accountability"],
  }),
  "sample-overcounted": law("warning", () => import("./laws/sample-overcounted.ts")),
  "sample-rate-differs": law("warning", () => import("./laws/sample-rate-differs.ts"), {
    columns: ["fact", "sample_n", "sample_k"],
  }),
  "cancelled-without-reason": law("error", () => import("./laws/cancelled-without-reason.ts"), { columns: ["status"] }),
  "cancelled-without-approver": law("error", () => import("./laws/cancelled-without-approver.ts"), {
    columns: ["status", "approver"],
  }),
  "merged-into-nothing": law("error", () => import("./laws/merged-into-nothing.ts"), {
    columns: ["finding_id", "merged_into"],
  }),
  "large-amount-unreported": law("warning", () => import("./laws/large-amount-unreported.ts"), {
    profiles: REGISTERS,
    columns: [...AMOUNT_COLUMNS, "reported"],
  }),
  "large-amount-late": law("warning", () => import("./laws/large-amount-late.ts"), {
    profiles: REGISTERS,
    columns: [...AMOUNT_COLUMNS, "report_date"],
  }),
  "funds-gathered": law("warning", () => import("./laws/funds-gathered.ts"), {
    profiles: REGISTERS,
    columns: ["entry_date", "customer", "direction", "amount"],
    needs: ["calendar"],
  }),
  "restricted-name": law("warning", () => import("./laws/restricted-name.ts"), {
    profiles: ["institutions"],
    columns: ["inst_name"],
  }),
};
