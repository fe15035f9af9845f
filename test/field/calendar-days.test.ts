import { describe, expect, it } from "vitest";
import { workdayCalendar } from "../../src/field/calendar.ts";
import { calendarYears } from "../../src/field/calendar-years.ts";
import { addDays } from "../../src/model/plain-date.ts";

// The days around the holidays of 2025 and 2026, written down from the State Council's notices of 2024-11-12 (国办发明电〔2024〕12号)
// and 2025-11-04, not from the tables under test. One sign a day from the date named: 班 worked, 休 off.
const AROUND = [
  ["元旦", "2025-01-01", "休班班"],
  ["春节", "2025-01-24", "班休班班休休休休休休休休班班班班休班"],
  ["清明节", "2025-04-03", "班休休休班班"],
  ["劳动节", "2025-04-25", "班休班班班班休休休休休班班"],
  ["端午节", "2025-05-30", "班休休休班"],
  ["国庆节、中秋节", "2025-09-26", "班休班班班休休休休休休休休班班班休班"],
  ["元旦", "2026-01-01", "休休休班班班"],
  ["春节", "2026-02-12", "班班班休休休休休休休休休班班班班班休班"],
  ["清明节", "2026-04-03", "班休休休班"],
  ["劳动节", "2026-04-30", "班休休休休休班班班班休班"],
  ["端午节", "2026-06-18", "班休休休班"],
  ["中秋节", "2026-09-18", "班休班班班班班休休休班"],
  ["国庆节", "2026-09-30", "班休休休休休休休班班班休班"],
] as const;

// Counted along those notices by other means than src/: the day itself never counts.
const LATER = [
  ["2025-01-24", 1, "2025-01-26"],
  ["2025-01-24", 2, "2025-01-27"],
  ["2025-01-24", 3, "2025-02-05"],
  ["2025-01-27", 5, "2025-02-10"],
  ["2025-01-27", 10, "2025-02-17"],
  ["2025-02-07", 1, "2025-02-08"],
  ["2025-04-03", 1, "2025-04-07"],
  ["2025-04-03", 10, "2025-04-18"],
  ["2025-04-25", 1, "2025-04-27"],
  ["2025-04-25", 5, "2025-05-06"],
  ["2025-04-30", 1, "2025-05-06"],
  ["2025-04-30", 3, "2025-05-08"],
  ["2025-05-30", 1, "2025-06-03"],
  ["2025-09-01", 30, "2025-10-17"],
  ["2025-09-26", 1, "2025-09-28"],
  ["2025-09-26", 5, "2025-10-10"],
  ["2025-09-30", 1, "2025-10-09"],
  ["2025-09-30", 3, "2025-10-11"],
  ["2025-09-30", 10, "2025-10-21"],
  ["2025-10-10", 2, "2025-10-13"],
  ["2025-12-31", 1, "2026-01-04"],
  ["2025-12-31", 2, "2026-01-05"],
  ["2025-12-31", 10, "2026-01-15"],
  ["2026-01-30", 30, "2026-03-19"],
  ["2026-02-13", 1, "2026-02-14"],
  ["2026-02-13", 2, "2026-02-24"],
  ["2026-02-14", 5, "2026-02-28"],
  ["2026-02-14", 10, "2026-03-06"],
  ["2026-02-27", 2, "2026-03-02"],
  ["2026-04-03", 1, "2026-04-07"],
  ["2026-04-30", 1, "2026-05-06"],
  ["2026-04-30", 4, "2026-05-09"],
  ["2026-06-18", 1, "2026-06-22"],
  ["2026-09-01", 30, "2026-10-19"],
  ["2026-09-18", 1, "2026-09-20"],
  ["2026-09-18", 10, "2026-10-09"],
  ["2026-09-24", 1, "2026-09-28"],
  ["2026-09-30", 1, "2026-10-08"],
  ["2026-09-30", 3, "2026-10-10"],
  ["2026-10-03", 0, "2026-10-03"],
] as const;

const BETWEEN = [
  ["2025-01-24", "2025-02-10", 7],
  ["2025-01-27", "2025-02-05", 1],
  ["2025-04-03", "2025-04-07", 1],
  ["2025-04-25", "2025-05-06", 5],
  ["2025-05-30", "2025-06-03", 1],
  ["2025-09-26", "2025-10-13", 7],
  ["2025-09-30", "2025-10-08", 0],
  ["2025-12-31", "2026-01-05", 2],
  ["2026-02-13", "2026-02-24", 2],
  ["2026-02-13", "2026-03-02", 7],
  ["2026-04-30", "2026-05-11", 5],
  ["2026-06-18", "2026-06-22", 1],
  ["2026-09-18", "2026-10-12", 12],
  ["2026-09-30", "2026-10-07", 0],
  ["2025-01-01", "2026-12-31", 496],
] as const;

const OF_MONTH = [
  ["2025-01", 1, "2025-01-02"],
  ["2025-02", 1, "2025-02-05"],
  ["2025-02", 4, "2025-02-08"],
  ["2025-04", 4, "2025-04-07"],
  ["2025-05", 1, "2025-05-06"],
  ["2025-06", 1, "2025-06-03"],
  ["2025-10", 1, "2025-10-09"],
  ["2025-10", 3, "2025-10-11"],
  ["2026-01", 1, "2026-01-04"],
  ["2026-02", 11, "2026-02-14"],
  ["2026-02", 12, "2026-02-24"],
  ["2026-05", 1, "2026-05-06"],
  ["2026-05", 4, "2026-05-09"],
  ["2026-10", 1, "2026-10-08"],
  ["2026-10", 15, "2026-10-27"],
] as const;

const calendar = workdayCalendar(calendarYears());

describe("the holidays of 2025 and 2026", () => {
  const days = AROUND.flatMap(([holiday, from, signs]) =>
    [...signs].map((sign, index) => ({ holiday, date: addDays(from, index), worked: sign === "班" })),
  );

  it("are more than a hundred days, each told once", () => {
    expect(days.length).toBeGreaterThan(130);
    expect(new Set(days.map((one) => one.date)).size).toBe(days.length);
  });

  it.each(days)("$date ($holiday): worked is $worked", ({ date, worked }) => {
    expect(calendar.isWorkday(date)).toBe(worked);
  });

  it.each(LATER)("from %s, %i working days end on %s", (from, count, to) => {
    expect(calendar.addWorkdays(from, count)).toBe(to);
  });

  it.each(BETWEEN)("from %s to %s there are %o working days", (from, to, count) => {
    expect(calendar.workdaysBetween(from, to)).toBe(count);
  });

  it.each(OF_MONTH)("of %s, working day %i is %s", (month, n, date) => {
    expect(calendar.nthWorkdayOfMonth(month, n)).toBe(date);
  });
});

describe("a year nobody entered", () => {
  it("is refused by its number wherever a working day is asked for", () => {
    const missing = (year: string) => expect.objectContaining({ code: "calendar-year-missing", year });
    expect(() => calendar.isWorkday("2031-10-01")).toThrow(missing("2031"));
    expect(() => calendar.addWorkdays("2031-03-03", 1)).toThrow(missing("2031"));
    expect(() => calendar.nthWorkdayOfMonth("2031-10", 1)).toThrow(missing("2031"));
    expect(() => calendar.workdaysBetween("2026-12-28", "2031-01-02")).toThrow(missing("2027"));
    expect(() => calendar.addWorkdays("2026-12-28", 4)).toThrow(missing("2027"));
    expect(calendar.addWorkdays("2026-12-28", 3)).toBe("2026-12-31");
  });

  it("counts once the project has entered it", () => {
    const own = workdayCalendar(calendarYears({ "2031": { off: ["2031-01-01"], work: ["2031-01-04"] } }));
    expect(own.isWorkday("2031-01-01")).toBe(false);
    expect(own.isWorkday("2031-01-04")).toBe(true);
    expect(own.addWorkdays("2031-01-01", 3)).toBe("2031-01-04");
    expect(() => own.isWorkday("2030-12-31")).toThrow(expect.objectContaining({ year: "2030" }));
  });
});
