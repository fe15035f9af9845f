import type { ROW_CODES } from "../../model/codes/ledger-row.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

export const ROW: Readonly<Record<keyof typeof ROW_CODES, LedgerLine>> = {};
