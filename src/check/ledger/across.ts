import type { ACROSS_CODES } from "../../model/codes/ledger-across.ts";
import { law, type LedgerLine } from "./ledger-line.ts";
import { REGISTERS } from "./sequence.ts";

/** What the rows of one ledger say together. */
export const ACROSS: Readonly<Record<keyof typeof ACROSS_CODES, LedgerLine>> = {
  "near-duplicate": law("warning", () => import("./laws/near-duplicate.ts"), { columns: ["org", "fact"] }),
  "number-skipped": law("warning", () => import("./laws/number-skipped.ts"), { columns: ["seq"] }),
  "number-repeated": law("warning", () => import("./laws/number-repeated.ts"), { columns: ["seq"] }),
  "register-number-skipped": law("error", () => import("./laws/register-number-skipped.ts"), {
    profiles: REGISTERS,
    columns: ["seq"],
  }),
  "register-number-repeated": law("error", () => import("./laws/register-number-repeated.ts"), {
    profiles: REGISTERS,
    columns: ["seq"],
  }),
  "register-order": law("error", () => import("./laws/register-order.ts"), {
    profiles: REGISTERS,
    columns: ["entry_date"],
  }),
  "total-differs": law("error", () => import("./laws/total-differs.ts")),
  "part-exceeds-whole": law("error", () => import("./laws/part-exceeds-whole.ts")),
  "partition-differs": law("error", () => import("./laws/partition-differs.ts")),
  "more-than-due": law("warning", () => import("./laws/more-than-due.ts")),
  "staff-not-checked": law("warning", () => import("./laws/staff-not-checked.ts"), {
    profiles: ["staff-checks", "observation"],
    columns: ["person"],
    needs: ["project"],
  }),
  "copied-text": law("warning", () => import("./laws/copied-text.ts")),
  "one-person-many-items": law("warning", () => import("./laws/one-person-many-items.ts"), {
    columns: ["owner", "deadline"],
  }),
  "ratio-differs": law("error", () => import("./laws/ratio-differs.ts")),
  "ratio-rounded": law("warning", () => import("./laws/ratio-rounded.ts")),
  "all-closed-at-issue": law("warning", () => import("./laws/all-closed-at-issue.ts"), {
    columns: ["status"],
    needs: ["campaign"],
  }),
};
