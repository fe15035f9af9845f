import type { PlainDate } from "../../model/generated/documents.ts";

/** A finding as recurrence sees it. Texts that are not there are "". */
export interface RecurrenceRow {
  /** The unit it is about: a code, or a name in its comparable form. */
  readonly unit: string;
  /** Its number in comparable form; findings of one number are one finding. */
  readonly id: string;
  /** What tells it from every other row, where it has no number. */
  readonly place: string;
  readonly point: string;
  readonly category: string;
  /** The clause it was held against, in comparable form. */
  readonly basis: string;
  readonly fact: string;
  readonly found: PlainDate | null;
  readonly state: string | null;
  readonly status: string;
  /** The first day of the period its ledger reports on. What was found within it is the same inspection, not a repeat. */
  readonly from: PlainDate | null;
}

/** What makes two findings one matter; the first that applies. `text` alone has to be confirmed by somebody. */
export const RECURRENCE_KEYS = ["risk-point", "basis", "text"] as const;
export type RecurrenceKey = (typeof RECURRENCE_KEYS)[number];
