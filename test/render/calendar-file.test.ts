import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, calendarFile } from "../../src/render/calendar-file.ts";

const STAMP = new Date("2024-03-31T08:00:00.500Z");
const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "a@riskpaper",
  sequence: 0,
  day: "2024-02-29",
  summary: "整改到期",
  description: ["一", "二"],
  alarms: ["PT9H"],
  ...changes,
});
const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);

describe("a calendar file", () => {
  it("is all-day entries, the end being the day after, with the one stamp in UTC", () => {
    expect(unfolded(calendarFile([entry()], STAMP))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//riskpaper//ledger due//ZH",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "BEGIN:VEVENT",
      "UID:a@riskpaper",
      "DTSTAMP:20240331T080000Z",
      "SEQUENCE:0",
      "DTSTART;VALUE=DATE:20240229",
      "DTEND;VALUE=DATE:20240301",
      "SUMMARY:整改到期",
      "DESCRIPTION:一\\n二",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:PT9H",
      "DESCRIPTION:整改到期",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("keeps a stranger's text a text: no line, property or event of its own", () => {
    const bad = "甲\r\nEND:VEVENT\nBEGIN:VEVENT\rATTACH:http://x\u2028X:1\u0085Y:1\0;a=b,c\\n";
    const lines = unfolded(calendarFile([entry({ summary: bad, description: [bad], uid: bad })], STAMP));
    expect(lines).toHaveLength(22);
    expect(lines.filter((line) => /^(?:BEGIN|END|ATTACH|X|Y)/.test(line))).toHaveLength(6);
    expect(lines[11]).toBe(
      "SUMMARY:甲\\nEND:VEVENT\\nBEGIN:VEVENT\\nATTACH:http://x<U+2028>X:1<U+0085>Y:1<U+0000>\\;a=b\\,c\\\\n",
    );
  });

  it("folds at 75 octets and never within a character, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), fc.nat(80), (text, blanks) => {
        const file = calendarFile([entry({ summary: "字".repeat(blanks) + text, description: [text] })], STAMP);
        expect(file.endsWith("\r\n")).toBe(true);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of file.slice(0, -2).split("\r\n")) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed?.() ?? true).toBe(true);
        }
        expect(unfolded(file)).toHaveLength(22);
      }),
    );
  });

  it("fills its lines: 75 octets stay whole, 76 are two", () => {
    const lines = (length: number) =>
      calendarFile([entry({ summary: "a".repeat(length), alarms: [] })], STAMP)
        .split("\r\n")
        .filter((line) => /^(?:SUMMARY:| a)/.test(line));
    expect(lines(67)).toHaveLength(1);
    expect(lines(68)).toEqual([`SUMMARY:${"a".repeat(67)}`, " a"]);
    expect(lines(68 + 74)).toHaveLength(3);
  });
});
