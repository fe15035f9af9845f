import type { SUBMISSION_CODES } from "../../model/codes/ledger-submission.ts";
import { setLaw, type LedgerLine } from "./ledger-line.ts";

export const SUBMISSION: Readonly<Record<keyof typeof SUBMISSION_CODES, LedgerLine>> = {};
