import type { ACROSS_CODES } from "../../model/codes/ledger-across.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

export const ACROSS: Readonly<Record<keyof typeof ACROSS_CODES, LedgerLine>> = {};
