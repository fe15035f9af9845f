import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, chineseDate, daysBetween, isRealDate, parseDate, weekday } from "../../src/model/plain-date.ts";

const anyDate = fc
  .date({ min: new Date("0001-01-02T00:00:00Z"), max: new Date("9999-12-30T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a plain date", () => {
  it("must be a day of the calendar", () => {
    for (const good of ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]) expect(isRealDate(good)).toBe(true);
    for (const bad of [
      "2024-02-30",
      "1900-02-29",
      "2023-02-29",
      "2024-13-01",
      "2024-00-10",
      "2024-01-00",
      "0000-01-01",
      "2024-1-1",
      "2024-01-01T00:00",
      "",
    ]) {
      expect(isRealDate(bad)).toBe(false);
    }
  });

  it("counts days as the Gregorian calendar does", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
        const there = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
        fc.pre(there.getUTCFullYear() >= 1 && there.getUTCFullYear() <= 9999 && !Number.isNaN(there.getTime()));
        const expected = there.toISOString().slice(0, 10);
        expect(addDays(date, days)).toBe(expected);
        expect(daysBetween(date, expected)).toBe(days);
        expect(weekday(expected)).toBe(there.getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses to calculate with what is no date", () => {
    expect(() => addDays("2024-02-30", 1)).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => chineseDate("")).toThrow(RangeError);
  });

  it("is written without leading zeros in formal Chinese", () => {
    expect(chineseDate("2024-03-31")).toBe("2024年3月31日");
    expect(chineseDate("2024-12-05")).toBe("2024年12月5日");
  });
});

describe("a date somebody types", () => {
  it.each([
    "2024-3-5",
    "2024/3/5",
    "2024.3.5",
    "20240305",
    "2024年3月5日",
    "2024年03月05号",
    "２０２４－０３－０５",
    "２０２４年３月５日",
    " 2024 - 03 - 05 ",
  ])("%s is understood", (typed) => {
    expect(parseDate(typed)).toBe("2024-03-05");
  });

  it.each([
    "2024-02-30",
    "待定",
    "XX",
    "",
    "07/08/2016",
    "3月5日",
    "2024年3月底",
    "2016。7。20。",
    "203-3-5",
    "2024-3/5",
    "2024035",
    "45292",
    "2024-3",
  ])("%j is not guessed", (typed) => {
    expect(parseDate(typed)).toBeNull();
  });

  it("reads every real date in every spelling", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(date)).toBe(date);
        expect(parseDate(date.replaceAll("-", ""))).toBe(date);
        if (date >= "1000") expect(parseDate(chineseDate(date))).toBe(date);
      }),
    );
  });
});
