import { describe, expect, it } from "vitest";
import { calendarYears } from "../../src/field/calendar-years.ts";
import { workdayCalendar } from "../../src/field/calendar.ts";
import { type DueRule, dueDays } from "../../src/field/report-due.ts";

const { isWorkday } = workdayCalendar(calendarYears({}));
const due = (rule: DueRule, from: string, to: string) =>
  dueDays(rule, from, to, isWorkday).map(({ period, day }) => `${period} ${day}`);

describe("a recurring report is due", () => {
  it("on a day of the month after", () => {
    expect(due({ every: "month", offset: 1, on: { day: 8 } }, "2025-01-01", "2025-03-31")).toEqual([
      "2024-12 2025-01-08",
      "2025-01 2025-02-08",
      "2025-02 2025-03-08",
    ]);
  });

  it("on the last day of a month that is shorter", () => {
    expect(due({ every: "month", offset: 0, on: { day: 31 } }, "2025-02-01", "2025-04-30")).toEqual([
      "2025-02 2025-02-28",
      "2025-03 2025-03-31",
      "2025-04 2025-04-30",
    ]);
  });

  it("by working days, with holidays and the weekends worked for them", () => {
    expect(due({ every: "month", offset: 1, on: { workday: 10 } }, "2025-01-01", "2025-03-31")).toEqual([
      "2024-12 2025-01-15",
      "2025-01 2025-02-17",
      "2025-02 2025-03-14",
    ]);
  });

  it("after quarters, half years and years", () => {
    const [from, to] = ["2025-01-01", "2025-12-31"];
    expect(due({ every: "quarter", offset: 1, on: { day: 15 } }, from, to)).toEqual([
      "2024Q4 2025-01-15",
      "2025Q1 2025-04-15",
      "2025Q2 2025-07-15",
      "2025Q3 2025-10-15",
    ]);
    expect(due({ every: "half", offset: 1, on: { day: 30 } }, from, to)).toEqual([
      "2024H2 2025-01-30",
      "2025H1 2025-07-30",
    ]);
    expect(due({ every: "year", offset: 2, on: { day: 28 } }, from, to)).toEqual(["2024 2025-02-28"]);
  });

  it("on a day of the week, and every working day", () => {
    expect(due({ every: "week", weekday: 3 }, "2025-01-01", "2025-01-14")).toEqual([
      "2025-01-01 2025-01-01",
      "2025-01-08 2025-01-08",
    ]);
    expect(due({ every: "day" }, "2025-01-27", "2025-02-06").map((one) => one.slice(0, 10))).toEqual([
      "2025-01-27",
      "2025-02-05",
      "2025-02-06",
    ]);
  });
});
