import type { VALUES_CODES } from "../../model/codes/ledger-values.ts";
import { reading, type LedgerLine } from "./ledger-line.ts";

export const VALUES: Readonly<Record<keyof typeof VALUES_CODES, LedgerLine>> = {};
