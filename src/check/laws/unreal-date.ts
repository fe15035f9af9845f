import { isRealDate } from "../../model/plain-date.ts";
import type { Judge } from "../law.ts";
import { textsOf } from "../walk.ts";

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const KEYS = new Set([
  "updated",
  "effective_from",
  "effective_to",
  "from",
  "to",
  "date",
  "found_date",
  "deadline",
  "fixed_date",
  "trigger",
  "due",
  "issued",
  "expiry",
  "off",
  "work",
]);

/** A date is a day of the calendar: 2024-02-30 is none (R-F04). */
const judge: Judge = function* ({ document }) {
  for (const { pointer, key, text } of textsOf(document))
    if (KEYS.has(key) && FORM.test(text) && !isRealDate(text)) yield { pointer, args: { key }, value: text };
};
export default judge;
