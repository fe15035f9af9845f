import type { Words } from "../catalogue.ts";
import { counted } from "./counted.ts";
import type zh from "../zh-CN/ledger-due.ts";

const inUnit = (unit: string): string => (unit === "" ? "" : `${unit}: `);

/** What falls due. */
const words: Words<typeof zh> = {
  summary:
    "findings that are overdue, due today, due soon or without a deadline, by unit or owner; also as a calendar file and as reminder workbooks",
  files: "ledgers, folders with them, or registers",
  within: "how far to look ahead: 10 are calendar days, 10w working days of the Chinese calendar",
  group: "by unit (the inspected one) or by owner",
  ics: "write the deadlines as a calendar file (.ics)",
  output:
    "write a reminder (xlsx) for each unit, which can be imported once filled in; a file name where it is one unit",
  json: "everything as JSON",
  withErrors: "list ledgers with errors too (they are left out and named)",
  force: "replace files that are there",
  exit: "Ends with 0 also where something is overdue: that is a fact, not a failure.\nEnds with 1 where a ledger could not be read or was left out.",
  title: (p) =>
    `Due as of ${p.asOf}, up to ${p.until} (${counted(p.days, `${p.working ? "working" : "calendar"} day`)})`,
  sources: (p) =>
    `${counted(p.tables, "ledger")}, ${counted(p.total, "finding")}${p.superseded > 0 ? `; ${counted(p.superseded, "older or repeated row")} left out` : ""}`,
  standings: {
    overdue: "overdue",
    today: "today",
    soon: "soon",
    later: "later",
    undated: "no date",
    awaiting: "reported",
    closed: "closed",
    cancelled: "cancelled",
    open: "open",
    total: "total",
  },
  original: (p) => `overdue by the original deadlines: ${p.overdue}; by those in force: ${p.open}`,
  groups: { unit: "inspected unit", owner: "owner" },
  shared: "a finding with several owners is listed under each and counted once in the total",
  unnamed: "(none)",
  lights: { green: "green", yellow: "yellow", red: "red" },
  late: (days) => `${counted(days, "day")} late`,
  today: "due today",
  left: (days) => `${counted(days, "day")} left`,
  workdays: (days) => `${counted(days, "working day")} left`,
  undated: "no deadline",
  dayOff: " (a day off)",
  was: (day) => `was ${day}`,
  more: (count) => `… and ${count} more, see --json`,
  nothing: "nothing is overdue, falls due or lacks a deadline",
  none: "no ledger of rectification to list",
  noneTodo: "see what is wrong with riskpaper validate; to list them with their errors, add --with-errors",
  written: (path) => `written: ${path}`,
  noEntries: "no finding with a deadline to be reminded of; no calendar file was written",
  noReminders: "no unit to remind; no reminder was written",
  document: "reminder",
  event: (p) => `Due: ${inUnit(p.unit)}${p.fact}`,
  eventLate: (p) => `Overdue: ${inUnit(p.unit)}${p.fact}`,
  fields: {
    finding_id: (text) => `Finding: ${text}`,
    unit: (text) => `Unit: ${text}`,
    fact: (text) => `Fact: ${text}`,
    severity: (text) => `Level: ${text}`,
    owner_unit: (text) => `Responsible: ${text}`,
    owner: (text) => `Owner: ${text}`,
    status: (text) => `State: ${text}`,
    deadline: (text) => `Original deadline: ${text}`,
    extended: (text) => `Extended to: ${text}`,
  },
  request: (p) =>
    `As of the day above: ${p.overdue} overdue, ${p.today} due today, ${p.soon} due by ${p.until}, ${p.undated} without a deadline. Please fill in the pale green columns (${p.columns}) truthfully and send this sheet back; a unit reports 已整改 at most, closing is for the verifiers; add and remove no rows, change no other columns.`,
};
export default words;
