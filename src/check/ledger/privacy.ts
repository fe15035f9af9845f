import type { PRIVACY_CODES } from "../../model/codes/ledger-privacy.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

/** What must not be handed around. */
export const PRIVACY: Readonly<Record<keyof typeof PRIVACY_CODES, LedgerLine>> = {
  "account-number": law("error", () => import("./laws/account-number.ts")),
  "suspicious-named": law("error", () => import("./laws/suspicious-named.ts")),
  "formula-text": law("warning", () => import("./laws/formula-text.ts")),
};
