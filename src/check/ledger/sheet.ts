import type { SHEET_CODES } from "../../model/codes/ledger-sheet.ts";
import { reading, type LedgerLine } from "./ledger-line.ts";

export const SHEET: Readonly<Record<keyof typeof SHEET_CODES, LedgerLine>> = {};
