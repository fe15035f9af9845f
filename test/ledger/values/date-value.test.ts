import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, daysBetween } from "../../../src/model/plain-date.ts";
import { brief, number, read } from "./cells.ts";

test.each([
  ["2024-3-5", "2024-03-05"],
  ["2024/3/5", "2024-03-05"],
  ["2024.3.5", "2024-03-05"],
  ["20240305", "2024-03-05"],
  ["2024年3月5日", "2024-03-05"],
  ["2024 年 3 月 5 日", "2024-03-05"],
  ["二〇二四年三月五日", "2024-03-05"],
  ["二○二四年十二月三十一日", "2024-12-31"],
  ["２０２４－０３－０５", "2024-03-05"],
  ["2024-03-05 10:30:00", "2024-03-05"],
  ["2024-03-05T00:00:00Z", "2024-03-05"],
  ["2024年3月5日上午10时30分", "2024-03-05"],
  ["2024年3月5日（星期二）", "2024-03-05"],
  ["5-Mar-2024", "2024-03-05"],
  ["13/08/2016", "2016-08-13"],
  ["2024年3月5日前完成", "2024-03-05"],
  ["2024-02-18 上午", "2024-02-18"],
  ["2024年2月18日下午", "2024-02-18"],
  ["2024年3月5日17:00前", "2024-03-05"],
  ["2024.2.18（周日）", "2024-02-18"],
  ["二〇二四年二月十八日", "2024-02-18"],
  ["贰零贰肆年贰月拾捌日", "2024-02-18"],
  ["2024.2.18日", "2024-02-18"],
  ["2024.02.18.", "2024-02-18"],
  ["2024 3 5", "2024-03-05"],
  ["2月18日上午", "2024-02-18 year-from-period"],
  ["今年3月底", "2024-03-31 year-from-period coarse-date"],
  ["45292", "2024-01-01 serial-date"],
  ["3月5日", "2024-03-05 year-from-period"],
  ["24年3月5日", "2024-03-05 year-from-period"],
  ["2024年3月底", "2024-03-31 coarse-date"],
  ["3月底前", "2024-03-31 year-from-period coarse-date"],
  ["2024年一季度末", "2024-03-31 coarse-date"],
  ["上半年", "2024-06-30 year-from-period coarse-date"],
  ["年底", "2024-12-31 year-from-period coarse-date"],
  ["2024-03", "2024-03-31 coarse-date"],
  ["202402", "2024-02-29 coarse-date"],
  ["立即", "2024-01-08"],
  ["即知即改", "2024-01-08"],
  ["当日", "2024-01-08"],
  ["长期坚持", "null open-ended-date"],
  ["持续推进", "null open-ended-date"],
  ["常态化", "null open-ended-date"],
  ["07/08/2016", "null ambiguous-date"],
  ["5/6/24", "null ambiguous-date"],
  ["24-3-5", "null ambiguous-date"],
  ["240305", "null ambiguous-date"],
  ["2024年3月前", "null ambiguous-date"],
  ["2024.1-3", "null ambiguous-date"],
  ["2024-01-08至2024-01-12", "null date-is-span"],
  ["2024-01-08至2024-01-08", "2024-01-08"],
  ["3/5", "null date-without-year"],
  ["3.5", "null date-without-year"],
  ["13.45", "null unreadable-date"],
  ["2016。7。20。", "null unreadable-date"],
  ["203月底", "null unreadable-date"],
  ["20__", "null unreadable-date"],
  ["待定", "null unreadable-date"],
  ["XX", "null unreadable-date"],
  ["2024-02-30", "null unreal-date"],
  ["2月30日", "null unreal-date"],
  ["1800-01-01", "1800-01-01 distant-date"],
  ["/", "null"],
  ["—", "null"],
  ["　", "null"],
])("the text %s under a deadline reads as %s", (raw, expected) => {
  expect(brief(read(raw, "date"))).toBe(expected);
});

it("names both readings of an ambiguous date", () => {
  expect(read("07/08/2016", "date").told[0]?.args).toMatchObject({ one: "2016-07-08", other: "2016-08-07" });
  expect(read("1月5日", "date").told[0]).toMatchObject({
    code: "ambiguous-date",
    args: { one: "2024-01-05", other: "2025-01-05" },
  });
});

it.each([
  ["2024年3月1日至3月5日", "2024-03-01", "2024-03-05"],
  ["2024-03-05 ~ 2024-03-08", "2024-03-05", "2024-03-08"],
  ["20240301-20240305", "2024-03-01", "2024-03-05"],
  ["2024.3.1-3.5", "2024-03-01", "2024-03-05"],
  ["2024年3月1日—5日", "2024-03-01", "2024-03-05"],
  ["2024年3月1-5日", "2024-03-01", "2024-03-05"],
  ["2023年12月30日到2024年1月5日", "2023-12-30", "2024-01-05"],
  ["2024年3月1日、3月5日", "2024-03-01", "2024-03-05"],
  ["3.1-3.5", "3月1日", "3月5日"],
  ["2024年1-3月", "2024-01", "2024-03"],
  ["1月至3月", "1月", "3月"],
  ["自2024年3月5日起", "2024-03-05", ""],
  ["2024年3月5日至今", "2024-03-05", ""],
])("says of %s that it is more than a day, from %s to %s", (raw, from, to) => {
  expect(read(raw, "date").told).toMatchObject([{ code: "date-is-span", args: { from, to } }]);
});

it("names the day that is likely meant where the year is missing", () => {
  const none = { period: { from: null, to: null } };
  const likely = (raw: string, more = {}) => read(raw, "date", more).told.map(({ code, args }) => [code, args.date]);
  expect(likely("3/5")).toEqual([["date-without-year", "2024-03-05"]]);
  expect(likely("3月5日", none)).toEqual([["date-without-year", "2024-03-05"]]);
  expect(likely("1月5日", { ...none, foundDate: "2023-12-28" })).toEqual([["date-without-year", "2024-01-05"]]);
  expect(likely("1月5日", { ...none, foundDate: null })).toEqual([["date-without-year", ""]]);
});

describe("day numbers", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [45292, "2024-01-01"],
    [45292.75, "2024-01-01"],
  ])("%d of the 1900 calendar is %s", (serial, day) => {
    expect(read(number(serial, "date"), "date").value.value).toBe(day);
  });

  it("has no day 60 in the 1900 calendar", () => {
    expect(brief(read(number(60, "date"), "date"))).toBe("null unreal-date");
  });

  it("counts from 1904 where the book says so", () => {
    expect(read(number(43830, "date"), "date", { epoch: 1904 }).value.value).toBe("2024-01-01");
    expect(read(number(0, "date"), "date", { epoch: 1904 }).value.value).toBe("1904-01-01");
  });

  it("says that a plain number was taken for a day, and takes no other one for it", () => {
    expect(brief(read(45292, "date"))).toBe("2024-01-01 serial-date");
    expect(brief(read(20240305, "date"))).toBe("2024-03-05");
    expect(brief(read(2024.1, "date"))).toBe("null ambiguous-date");
    for (const raw of [-1, 7, 2024, 1e9]) expect(brief(read(raw, "date"))).toBe("null unreadable-date");
  });
});

it("lets a deadline of 持续整改 be coarse or open, and no other date", () => {
  expect(brief(read("2024年3月底", "date", { continuing: true }))).toBe("2024-03-31");
  expect(read("长期坚持", "date", { continuing: true })).toMatchObject({ value: { unreadable: true }, told: [] });
  expect(brief(read("2024年3月底", "date", { continuing: true, key: "done_date" }))).toBe("2024-03-31 coarse-date");
  expect(brief(read("长期坚持", "date", { key: "done_date" }))).toBe("null unreadable-date");
});

it("asks for a year where no period gives one, and where the period gives two", () => {
  expect(brief(read("3月5日", "date", { period: { from: null, to: null } }))).toBe("null date-without-year");
  const turn = { period: { from: "2023-12-01", to: "2024-02-29" }, foundDate: null };
  expect(read("1月5日", "date", turn).value.value).toBe("2024-01-05");
  expect(read("12月5日", "date", turn).value.value).toBe("2023-12-05");
  expect(brief(read("6月5日", "date", turn))).toBe("null ambiguous-date");
});

test("every day reads the same in every unambiguous spelling and width", () => {
  const wide = (plain: string) => plain.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000 }), (days) => {
      const day = addDays("1904-01-02", days);
      const [year = "", month = "", date = ""] = day.split("-");
      const [m, d] = [Number(month), Number(date)];
      for (const raw of [day, `${year}/${m}/${d}`, `${year}.${m}.${d}`, year + month + date, `${year}年${m}月${d}日`]) {
        expect(read(raw, "date").value.value).toBe(day);
        expect(read(wide(raw), "date").value.value).toBe(day);
      }
      expect(read(number(daysBetween("1899-12-30", day), "date"), "date").value.value).toBe(day);
      expect(read(number(daysBetween("1904-01-01", day), "date"), "date", { epoch: 1904 }).value.value).toBe(day);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["2024-1-1 5", "null ambiguous-date"],
  ["2024-1-1\n5", "null ambiguous-date"],
  ["2024-3-3 5", "null unreadable-date"],
  ["2024.3.31\n2024.6.30", "null date-is-span"],
  ["2024-0 1-15", "null unreadable-date"],
  ["十\n五月", "null unreadable-date"],
  ["2024 0331", "2024-03-31"],
  ["202403 31", "2024-03-31"],
  ["2024 年\n3 月 5 日", "2024-03-05"],
  ["2024-03-05\n10:30", "2024-03-05"],
])("%j: digits that stand apart are not made one number: %s", (raw, expected) => {
  expect(brief(read(raw, "date"))).toBe(expected);
});

test.each([
  ["month", 45352, "2024-03-31 coarse-date"],
  ["month", 45382, "2024-03-31 coarse-date"],
  ["year", 45444, "2024-12-31 coarse-date"],
  ["month", 60, "null unreal-date"],
] as const)("a date cell that shows its %s only is read as far as it shows: %i, %s", (format, raw, expected) => {
  expect(brief(read(number(raw, format), "date"))).toBe(expected);
});

it("a month that a date cell shows is its month in a text as well", () => {
  expect(read(number(45352, "month"), "date").value).toMatchObject({ shown: "2024-03", precision: "month" });
  expect(read(number(45352, "month"), "text").value.value).toBe("2024-03");
  expect(read(number(45352, "year"), "text").value.value).toBe("2024");
});
