import type { Project } from "../model/generated/documents.ts";
import type { CalendarYear } from "./calendar.ts";

/**
 * Weekdays off and weekend days worked in China, by the State Council's yearly notices. The dates are facts read from the
 * npm package chinese-days 1.5.7 (dist/years); days off that fall on a weekend need no entry.
 */
const SHIPPED_YEARS: Readonly<Record<string, CalendarYear>> = {
  "2024": {
    off: [
      "2024-01-01",
      "2024-02-12",
      "2024-02-13",
      "2024-02-14",
      "2024-02-15",
      "2024-02-16",
      "2024-04-04",
      "2024-04-05",
      "2024-05-01",
      "2024-05-02",
      "2024-05-03",
      "2024-06-10",
      "2024-09-16",
      "2024-09-17",
      "2024-10-01",
      "2024-10-02",
      "2024-10-03",
      "2024-10-04",
      "2024-10-07",
    ],
    work: [
      "2024-02-04",
      "2024-02-18",
      "2024-04-07",
      "2024-04-28",
      "2024-05-11",
      "2024-09-14",
      "2024-09-29",
      "2024-10-12",
    ],
  },
  "2025": {
    off: [
      "2025-01-01",
      "2025-01-28",
      "2025-01-29",
      "2025-01-30",
      "2025-01-31",
      "2025-02-03",
      "2025-02-04",
      "2025-04-04",
      "2025-05-01",
      "2025-05-02",
      "2025-05-05",
      "2025-06-02",
      "2025-10-01",
      "2025-10-02",
      "2025-10-03",
      "2025-10-06",
      "2025-10-07",
      "2025-10-08",
    ],
    work: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  "2026": {
    off: [
      "2026-01-01",
      "2026-01-02",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-02-23",
      "2026-04-06",
      "2026-05-01",
      "2026-05-04",
      "2026-05-05",
      "2026-06-19",
      "2026-09-25",
      "2026-10-01",
      "2026-10-02",
      "2026-10-05",
      "2026-10-06",
      "2026-10-07",
    ],
    work: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
};

/**
 * The years to build a calendar from: the shipped ones under the project's own entries. An own date wins over the shipped
 * list; a year only the project names counts as covered, with weekends off.
 */
export function calendarYears(own: Project["calendar"] = {}): Readonly<Record<string, CalendarYear>> {
  const years = new Map(Object.entries(SHIPPED_YEARS));
  for (const [year, days] of Object.entries(own)) {
    const ownOff = days.off ?? [];
    const ownWork = days.work ?? [];
    const shipped = years.get(year);
    years.set(year, {
      off: [...(shipped?.off ?? []).filter((date) => !ownWork.includes(date)), ...ownOff],
      work: [...(shipped?.work ?? []).filter((date) => !ownOff.includes(date)), ...ownWork],
    });
  }
  return Object.fromEntries(years);
}
