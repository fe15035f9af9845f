import { calendarYears } from "../field/calendar-years.ts";
import { type IsWorkday, workdayCalendar } from "../field/calendar.ts";
import type { Project } from "../model/generated/documents.ts";

/** The working days the tool knows, with a project's own years and corrections. */
export const workdays = (project: Pick<Project, "calendar"> | null): IsWorkday =>
  workdayCalendar(calendarYears(project?.calendar ?? {})).isWorkday;
