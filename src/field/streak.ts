/** A month, "2024-03". */
export type Month = string;

/** The month after. */
export function nextMonth(month: Month): Month {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/**
 * How many months in a row hold, up to and including `last`: a month nobody reported ends the run, for it is not known
 * whether it held. 0 where `last` does not hold.
 */
export function streakTo(last: Month, holds: ReadonlyMap<Month, boolean>): number {
  const months = [...holds.keys()].sort();
  let run = 0;
  let before: Month | null = null;
  for (const month of months) {
    if (month > last) break;
    const joined = before !== null && nextMonth(before) === month;
    run = holds.get(month) ? (joined ? run + 1 : 1) : 0;
    before = month;
  }
  return before === last ? run : 0;
}
