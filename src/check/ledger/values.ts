import type { VALUES_CODES } from "../../model/codes/ledger-values.ts";
import { reading, refusing, type LedgerLine } from "./ledger-line.ts";

/** What reading a cell by its column's type may come to; `ledger/values/` tells them. */
export const VALUES: Readonly<Record<keyof typeof VALUES_CODES, LedgerLine>> = {
  "unknown-profile": refusing(),
  "unlisted-word": reading("error"),
  "type-as-status": reading("error"),
  "overdue-as-status": reading("error"),
  "level-mapped": reading("info"),
  "unreadable-date": reading("error"),
  "ambiguous-date": reading("error"),
  "date-without-year": reading("error"),
  "distant-date": reading("warning"),
  "year-from-period": reading("info"),
  "serial-date": reading("info"),
  "coarse-date": reading("warning"),
  "open-ended-date": reading("warning"),
  "unreadable-amount": reading("error"),
  "ambiguous-amount": reading("error"),
  "negative-amount": reading("error"),
  "amount-unit-missing": reading("error"),
  "approximate-number": reading("warning"),
  "amount-own-unit": reading("info"),
  "amount-rounded": reading("info"),
  "unreadable-count": reading("error"),
  "unreadable-percent": reading("error"),
  "ambiguous-percent": reading("error"),
  "percent-out-of-range": reading("error"),
  "digits-lost": reading("error"),
  "cell-error": reading("error"),
  "formula-without-value": reading("error"),
  "text-normalised": reading("info"),
};
