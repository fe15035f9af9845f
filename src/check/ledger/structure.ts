import type { STRUCTURE_CODES } from "../../model/codes/ledger-structure.ts";
import { reading, type LedgerLine } from "./ledger-line.ts";

export const STRUCTURE: Readonly<Record<keyof typeof STRUCTURE_CODES, LedgerLine>> = {};
