import type { FIELDS_CODES } from "../../model/codes/ledger-fields.ts";
import { law, type LedgerLine } from "./ledger-line.ts";

export const FIELDS: Readonly<Record<keyof typeof FIELDS_CODES, LedgerLine>> = {};
