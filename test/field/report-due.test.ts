import { describe, expect, it } from "vitest";
import { calendarYears } from "../../src/field/calendar-years.ts";
import { workdayCalendar } from "../../src/field/calendar.ts";
import { dueDays, dueRule } from "../../src/field/report-due.ts";

const { isWorkday } = workdayCalendar(calendarYears({}));
const due = (text: string, from: string, to: string) => {
  const rule = dueRule(text);
  return rule && dueDays(rule, from, to, isWorkday);
};

describe("when a recurring report is due", () => {
  it.each([
    ["每月8日前", ["2025-01-08", "2025-02-08", "2025-03-08"]],
    ["每月 31 日", ["2025-01-31", "2025-02-28", "2025-03-31"]],
    ["次月前10个工作日", ["2025-01-15", "2025-02-17", "2025-03-14"]],
    ["每周三", ["2025-01-01", "2025-01-08"]],
    ["每季度后15日内", ["2025-01-15"]],
    ["每半年后30日", ["2025-01-30"]],
    ["每年后31天内", ["2025-01-31"]],
    ["每年2月29日前", ["2025-02-28"]],
    ["2025年3月5日前", ["2025-03-05"]],
    ["2025-03-05", ["2025-03-05"]],
  ])("%s", (text, expected) => {
    const to = text === "每周三" ? "2025-01-14" : "2025-03-31";
    const days = due(text, "2025-01-01", to);
    expect(days).toEqual(expected);
  });

  it("is not guessed", () => {
    for (const text of ["定期", "每月32日", "每周八", "每年13月1日", "2025-02-30", "每月前0个工作日", "月底"])
      expect([text, dueRule(text)]).toEqual([text, null]);
  });

  it("every working day is a day with a calendar", () => {
    expect(due("逐日", "2025-01-27", "2025-02-06")).toEqual(["2025-01-27", "2025-02-05", "2025-02-06"]);
  });
});
