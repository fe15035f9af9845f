import type { LIBRARY_CODES } from "../../model/codes/ledger-library.ts";
import { setLaw, type LedgerLine } from "./ledger-line.ts";

export const LIBRARY: Readonly<Record<keyof typeof LIBRARY_CODES, LedgerLine>> = {};
