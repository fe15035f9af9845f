import { describe, expect, it } from "vitest";
import { workdayCalendar } from "../../src/field/calendar.ts";
import { calendarYears } from "../../src/field/calendar-years.ts";
import { horizonEnd, standingOf } from "../../src/field/due.ts";
import { deadlineInForce, type RectificationFact } from "../../src/field/rectification-kpi.ts";
import { horizonOf } from "../../src/model/horizon.ts";

const { isWorkday } = workdayCalendar(calendarYears());
const plain = workdayCalendar({ "2024": {} });
const fact = (changes: Partial<RectificationFact>) =>
  ({ status: "整改中", deadline: null, extended: null, done: null, ...changes }) as RectificationFact;

describe("how far one looks ahead", () => {
  it.each([
    ["10", { days: 10, working: false }],
    ["0", { days: 0, working: false }],
    ["10天", { days: 10, working: false }],
    ["10w", { days: 10, working: true }],
    ["１０个工作日", { days: 10, working: true }],
    ["30 工作日", { days: 30, working: true }],
    ["", null],
    ["-1", null],
    ["1.5", null],
    ["10m", null],
    ["9999", null],
  ])("%s", (text, horizon) => {
    expect(horizonOf(text)).toEqual(horizon);
  });

  it("ends on the day domain.md §8.4 says", () => {
    expect(horizonEnd("2024-03-01", { days: 5, working: true }, plain.isWorkday)).toBe("2024-03-08");
    expect(horizonEnd("2024-03-01", { days: 30, working: true }, plain.isWorkday)).toBe("2024-04-12");
    expect(horizonEnd("2024-03-01", { days: 30, working: true }, isWorkday)).toBe("2024-04-15");
    expect(horizonEnd("2024-03-01", { days: 30, working: false }, isWorkday)).toBe("2024-03-31");
    expect(horizonEnd("2026-09-30", { days: 3, working: true }, isWorkday)).toBe("2026-10-10");
  });

  it("asks no calendar for calendar days, and refuses working days of a year nobody entered", () => {
    expect(horizonEnd("2031-03-01", { days: 10, working: false }, isWorkday)).toBe("2031-03-11");
    expect(() => horizonEnd("2031-03-01", { days: 10, working: true }, isWorkday)).toThrow(
      expect.objectContaining({ year: "2031" }),
    );
  });
});

describe("where a finding stands", () => {
  const on = (changes: Partial<RectificationFact>) => standingOf(fact(changes), "2024-03-31", "2024-04-10");

  it("is today's on the day itself, overdue the day after, soon up to the last day, which counts", () => {
    expect(on({ deadline: "2024-03-30" })).toBe("overdue");
    expect(on({ deadline: "2024-03-31" })).toBe("today");
    expect(on({ deadline: "2024-04-01" })).toBe("soon");
    expect(on({ deadline: "2024-04-10" })).toBe("soon");
    expect(on({ deadline: "2024-04-11" })).toBe("later");
    expect(on({})).toBe("undated");
  });

  it("follows the deadline in force, later or earlier", () => {
    expect(on({ deadline: "2024-02-01", extended: "2024-04-05" })).toBe("soon");
    expect(on({ deadline: "2024-02-01", extended: "2024-03-31" })).toBe("today");
    expect(on({ deadline: "2024-02-01", extended: "2024-03-01" })).toBe("overdue");
    expect(deadlineInForce({ deadline: "2024-02-01", extended: null })).toBe("2024-02-01");
  });

  it("waits for its verifier once it is reported done, and only from the day it was done", () => {
    expect(on({ status: "已整改", deadline: "2024-02-01", done: "2024-03-31" })).toBe("awaiting");
    expect(on({ status: "已整改", deadline: "2024-02-01", done: "2024-04-01" })).toBe("overdue");
    expect(on({ status: "已整改", deadline: "2024-02-01" })).toBe("overdue");
    expect(on({ status: "已销号", deadline: "2024-02-01", done: "2024-02-01" })).toBe("closed");
    expect(on({ status: "已撤销", deadline: "2024-02-01" })).toBe("cancelled");
    expect(on({ status: "持续整改" })).toBe("undated");
  });
});
