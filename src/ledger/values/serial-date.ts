import type { PlainDate } from "../../model/generated/documents.ts";
import { addDays } from "../../model/plain-date.ts";
import { remembered } from "./remembered.ts";

/** Day 60 of the 1900 calendar: 1900-02-29, which never was. */
export const NO_SUCH_DAY = 60;
const LAST = 2_958_465;

/**
 * A spreadsheet's day number → the day; a time of day behind the point is left out. Null outside its calendar, and for day 60
 * of the 1900 one. Its days before 60 are counted from 1899-12-31, the later ones from a day earlier, since it believes in a
 * leap day in 1900 (ECMA-376 part 1, 18.17.4.1).
 */
export function serialDate(serial: number, epoch: 1900 | 1904): PlainDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day > LAST) return null;
  if (epoch === 1904) return day < 0 || day > LAST - 1462 ? null : dayAfter(`1904-01-01+${day}`);
  if (day < 1 || day === NO_SUCH_DAY) return null;
  return dayAfter(`${day < NO_SUCH_DAY ? "1899-12-31" : "1899-12-30"}+${day}`);
}

// The rows of a ledger have a few hundred days between them.
const dayAfter = remembered((key) => {
  const [start = "", days = ""] = key.split("+");
  return addDays(start, Number(days));
});
