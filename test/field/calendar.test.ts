import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarGap, workdayCalendar } from "../../src/field/calendar.ts";
import { calendarYears } from "../../src/field/calendar-years.ts";
import { addDays, daysBetween, isRealDate, weekday } from "../../src/model/plain-date.ts";

const plain = workdayCalendar({ "2024": {} });
const shipped = workdayCalendar(calendarYears());

describe("working days", () => {
  it("leave out weekends, and the first day", () => {
    expect(plain.addWorkdays("2024-03-01", 5)).toBe("2024-03-08");
    expect(plain.addWorkdays("2024-03-01", 30)).toBe("2024-04-12");
    expect(plain.workdaysBetween("2024-03-01", "2024-04-12")).toBe(30);
    expect(plain.workdaysBetween("2024-03-01", "2024-03-01")).toBe(0);
  });

  it("follow holidays and the weekends worked for them", () => {
    const qingming = workdayCalendar({ "2024": { off: ["2024-04-04", "2024-04-05"], work: ["2024-04-07"] } });
    expect(qingming.addWorkdays("2024-03-01", 30)).toBe("2024-04-15");
    expect(shipped.addWorkdays("2024-03-01", 30)).toBe("2024-04-15");
    expect(shipped.isWorkday("2026-01-04")).toBe(true);
    expect(shipped.isWorkday("2025-10-08")).toBe(false);
    expect(shipped.isWorkday("2024-02-09")).toBe(true);
  });

  it("number themselves within a month", () => {
    expect(shipped.nthWorkdayOfMonth("2024-10", 1)).toBe("2024-10-08");
    expect(plain.nthWorkdayOfMonth("2024-03", 10)).toBe("2024-03-14");
    expect(plain.nthWorkdayOfMonth("2024-02", 22)).toBeNull();
  });

  it("name the year nobody entered, instead of guessing", () => {
    for (const ask of [
      () => shipped.isWorkday("2027-01-01"),
      () => shipped.addWorkdays("2026-12-31", 1),
      () => shipped.nthWorkdayOfMonth("2027-03", 1),
    ]) {
      expect(ask).toThrow(expect.objectContaining({ code: "calendar-year-missing", year: "2027" }));
    }
    expect(() => workdayCalendar({}).isWorkday("2024-01-01")).toThrow(CalendarGap);
    expect(() => shipped.isWorkday("2026-02-30")).toThrow(RangeError);
  });

  it("add and count inversely", () => {
    fc.assert(
      fc.property(fc.nat(364), fc.integer({ min: 1, max: 200 }), (start, days) => {
        const from = addDays("2024-01-01", start);
        const to = shipped.addWorkdays(from, days);
        expect(shipped.isWorkday(to)).toBe(true);
        expect(shipped.workdaysBetween(from, to)).toBe(days);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(days);
      }),
    );
  });
});

describe("the shipped years", () => {
  it("hold only real dates of their year: weekdays off, weekends worked", () => {
    const years = calendarYears();
    expect(Object.keys(years).sort()).toEqual(["2024", "2025", "2026"]);
    for (const [year, { off = [], work = [] }] of Object.entries(years)) {
      for (const date of [...off, ...work]) expect(isRealDate(date) && date.startsWith(year)).toBe(true);
      expect(off.filter((date) => weekday(date) > 5)).toEqual([]);
      expect(work.filter((date) => weekday(date) <= 5)).toEqual([]);
    }
  });

  it.each([
    ["2024", 251],
    ["2025", 248],
    ["2026", 248],
  ] as const)("%s has %i working days", (year, count) => {
    const worked = shipped.workdaysBetween(`${year}-01-01`, `${year}-12-31`);
    expect(worked).toBe(count);
  });

  it("give way to the project's own dates, and take its years", () => {
    const own = workdayCalendar(
      calendarYears({ "2026": { off: ["2026-03-09"], work: ["2026-10-01"] }, "2027": { off: ["2027-01-01"] } }),
    );
    expect(own.isWorkday("2026-03-09")).toBe(false);
    expect(own.isWorkday("2026-10-01")).toBe(true);
    expect(own.isWorkday("2026-10-02")).toBe(false);
    expect(own.isWorkday("2027-01-01")).toBe(false);
    expect(own.isWorkday("2027-01-04")).toBe(true);
    expect(workdayCalendar(calendarYears({ "2026": { off: ["2026-01-04"] } })).isWorkday("2026-01-04")).toBe(false);
  });
});
