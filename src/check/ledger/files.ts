import type { FILES_CODES } from "../../model/codes/ledger-files.ts";
import { setLaw, type LedgerLine } from "./ledger-line.ts";

export const FILES: Readonly<Record<keyof typeof FILES_CODES, LedgerLine>> = {};
