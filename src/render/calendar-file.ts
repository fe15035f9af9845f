import type { PlainDate } from "../model/generated/documents.ts";
import { addDays } from "../model/plain-date.ts";
import { visible } from "./plain-text.ts";

/** An all-day entry of a calendar. Texts may come from anywhere: they stay texts. */
export interface CalendarEntry {
  /** The same for the same thing, whatever else of it changes: a calendar that has it already is brought up to date. */
  readonly uid: string;
  /** Rises each time the day is moved. */
  readonly sequence: number;
  readonly day: PlainDate;
  readonly summary: string;
  /** Lines. */
  readonly description: readonly string[];
  /** When to remind, as RFC 5545 durations from the beginning of the day. */
  readonly alarms: readonly string[];
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

/**
 * Entries as an iCalendar file by RFC 5545: CRLF, lines folded between characters, texts escaped. `stamp` is the only time in it.
 * At least one entry: a calendar without any is none.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//riskpaper//ledger due//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...entries.flatMap((entry) => event(entry, instant(stamp))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Every text of the file as people read it, one a line: for those who look through what leaves. */
export const calendarTexts = (entries: readonly CalendarEntry[]): string =>
  entries.flatMap(({ uid, summary, description }) => [uid, summary, ...description]).join("\n");

const event = ({ uid, sequence, day, summary, description, alarms }: CalendarEntry, stamp: string) => [
  "BEGIN:VEVENT",
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  // The first day that is not part of it.
  `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${description.map(escaped).join("\\n")}`,
  "CLASS:PRIVATE",
  // A deadline makes nobody busy.
  "TRANSP:TRANSPARENT",
  ...alarms.flatMap((trigger) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escaped(summary)}`,
    "END:VALARM",
  ]),
  "END:VEVENT",
];

const compact = (day: PlainDate): string => day.replaceAll("-", "");
const instant = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, "");

/** TEXT of RFC 5545, 3.3.11. What acts or hides is made visible, so that no line can end but where we end it. */
const escaped = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => visible(line).replace(/[\\;,]/g, "\\$&"))
    .join("\\n");

/** Never within a character: each piece can be read by itself. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ["", 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE) {
      pieces.push(piece);
      // The blank that begins a continuation counts as well.
      [piece, octets] = ["", 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}

/** In UTF-8. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
