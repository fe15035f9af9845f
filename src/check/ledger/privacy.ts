import type { PRIVACY_CODES } from "../../model/codes/ledger-privacy.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

export const PRIVACY: Readonly<Record<keyof typeof PRIVACY_CODES, LedgerLine>> = {};
