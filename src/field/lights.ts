import type { PlainDate } from "../model/generated/documents.ts";
import { daysBetween } from "../model/plain-date.ts";

/** 绿 on time or done, 黄 at most seven days left, 红 overdue (domain.md §4.8); null where no day was set. */
export type Light = "green" | "yellow" | "red";

const SOON = 7;

/** The light of a task on the day `asOf`. What is done in time is green, done late stays red: it was overdue. */
export function light(due: PlainDate | null, done: PlainDate | null, asOf: PlainDate): Light | null {
  if (due === null) return null;
  if (done !== null && done <= asOf) return done <= due ? "green" : "red";
  const left = daysBetween(asOf, due);
  return left < 0 ? "red" : left <= SOON ? "yellow" : "green";
}
