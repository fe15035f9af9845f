import type { FIELDS_CODES } from "../../model/codes/ledger-fields.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

/** What stands in one field. */
export const FIELDS: Readonly<Record<keyof typeof FIELDS_CODES, LedgerLine>> = {
  "required-blank": law("error", () => import("./laws/required-blank.ts")),
  "finding-id-form": law("error", () => import("./laws/finding-id-form.ts"), { columns: ["finding_id"] }),
  "finding-id-twice": law("error", () => import("./laws/finding-id-twice.ts"), { columns: ["finding_id"] }),
  "point-id-twice": law("error", () => import("./laws/point-id-twice.ts"), { columns: ["point_id"] }),
  "amount-magnitude": law("warning", () => import("./laws/amount-magnitude.ts"), { columns: ["amount"] }),
  "thin-description": law("warning", () => import("./laws/thin-description.ts"), { columns: ["fact"] }),
  "slogan-measures": law("warning", () => import("./laws/slogan-measures.ts"), { columns: ["measures"] }),
  "uscc-check-digit": law("error", () => import("./laws/uscc-check-digit.ts"), { columns: ["uscc"] }),
  "identity-check-digit": law("error", () => import("./laws/identity-check-digit.ts"), { columns: ["id_number"] }),
  "group-name": law("warning", () => import("./laws/group-name.ts")),
};
