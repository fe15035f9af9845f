import type { FILES_CODES } from "../../model/codes/ledger-files.ts";
import { law, setLaw, type LedgerLine } from "./ledger-line.ts";

const FINDINGS = ["problem", "rectification", "rectification-full"];

export const FILES: Readonly<Record<keyof typeof FILES_CODES, LedgerLine>> = {
  "id-in-two-files": setLaw("error", () => import("./laws/id-in-two-files.ts"), {
    columns: ["finding_id"],
    profiles: FINDINGS,
  }),
  "near-duplicate-elsewhere": setLaw("warning", () => import("./laws/near-duplicate-elsewhere.ts"), {
    columns: ["fact"],
    profiles: FINDINGS,
  }),
  "common-finding": setLaw("warning", () => import("./laws/common-finding.ts"), {
    columns: ["fact"],
    profiles: FINDINGS,
  }),
  "common-risk-point": setLaw("info", () => import("./laws/common-risk-point.ts"), {
    columns: ["risk_point"],
    profiles: FINDINGS,
  }),
  "copied-from-unit": setLaw("warning", () => import("./laws/copied-from-unit.ts"), { profiles: FINDINGS }),
  "finding-without-rectification": setLaw("error", () => import("./laws/finding-without-rectification.ts"), {
    profiles: FINDINGS,
    needs: ["problem-ledger"],
  }),
  "rectification-without-finding": setLaw("error", () => import("./laws/rectification-without-finding.ts"), {
    profiles: FINDINGS,
    needs: ["problem-ledger"],
  }),
  "same-id-differs": setLaw("error", () => import("./laws/same-id-differs.ts"), {
    profiles: FINDINGS,
    needs: ["problem-ledger"],
  }),
  "summary-roll-forward": law("error", () => import("./laws/summary-roll-forward.ts"), {
    profiles: ["rectification-summary"],
    columns: ["opening", "added", "closed", "cancelled", "ending"],
  }),
  "opening-not-last-ending": setLaw("error", () => import("./laws/opening-not-last-ending.ts"), {
    profiles: ["rectification-summary"],
    columns: ["opening"],
    needs: ["baseline"],
  }),
  "open-id-vanished": setLaw("error", () => import("./laws/open-id-vanished.ts"), {
    profiles: FINDINGS,
    needs: ["baseline"],
  }),
  "new-finding-before-period": setLaw("error", () => import("./laws/new-finding-before-period.ts"), {
    profiles: FINDINGS,
    columns: ["found_date"],
    needs: ["campaign", "baseline"],
  }),
  "immutable-changed": setLaw("error", () => import("./laws/immutable-changed.ts"), {
    profiles: FINDINGS,
    needs: ["baseline"],
  }),
  "impossible-move": setLaw("error", () => import("./laws/impossible-move.ts"), {
    profiles: FINDINGS,
    columns: ["status"],
    needs: ["baseline"],
  }),
  "closed-unverified": setLaw("warning", () => import("./laws/closed-unverified.ts"), {
    profiles: FINDINGS,
    columns: ["status"],
    needs: ["baseline"],
  }),
  "summary-differs": setLaw("warning", () => import("./laws/summary-differs.ts"), {
    profiles: ["rectification-summary"],
    needs: ["summary"],
  }),
  "evidence-outside": law("error", () => import("./laws/evidence-outside.ts"), { columns: ["evidence"] }),
  "evidence-not-found": setLaw("error", () => import("./laws/evidence-not-found.ts"), {
    columns: ["evidence"],
    needs: ["evidence"],
  }),
  "evidence-count-differs": setLaw("warning", () => import("./laws/evidence-count-differs.ts"), {
    profiles: FINDINGS,
    columns: ["evidence", "finding_id"],
    needs: ["evidence"],
  }),
  "issued-unconfirmed": law("warning", () => import("./laws/issued-unconfirmed.ts"), {
    profiles: FINDINGS,
    columns: ["confirm_status", "status"],
  }),
  "summary-misses-units": setLaw("warning", () => import("./laws/summary-misses-units.ts"), {
    profiles: ["rectification-summary"],
    columns: ["org"],
    needs: ["roster"],
  }),
  "register-misses-transaction": setLaw("warning", () => import("./laws/register-misses-transaction.ts"), {
    profiles: ["large-transactions"],
    columns: ["entry_date", "amount"],
    needs: ["companion"],
  }),
  "amount-unit-differs": setLaw("error", () => import("./laws/amount-unit-differs.ts"), {
    profiles: FINDINGS,
    columns: ["amount"],
    needs: ["problem-ledger"],
  }),
  "evidence-reused": setLaw("warning", () => import("./laws/evidence-reused.ts"), {
    profiles: FINDINGS,
    columns: ["evidence"],
  }),
  "evidence-older": law("warning", () => import("./laws/evidence-older.ts"), {
    profiles: FINDINGS,
    columns: ["evidence", "found_date"],
  }),
};
