import { horizonEnd } from "../field/due.ts";
import { replaceFile, WriteRefused } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import type { Horizon } from "../model/horizon.ts";
import type { RectificationTable } from "../model/rectification-table.ts";
import { calendarFile, calendarTexts } from "../render/calendar-file.ts";
import { fileName } from "../render/document-name.ts";
import { dueEntries } from "../render/due-calendar.ts";
import { ledgerWorkbook } from "../render/xlsx/ledger-workbook.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { type DueBy, type DueList, type DueQuestion, dueList, judgedRows } from "../view/ledger/due-list.ts";
import type { LedgerView } from "../view/ledger/ledger-view.ts";
import { reminderLedger, type ReminderRows, reminderRows } from "../view/ledger/reminder-ledger.ts";
import { CannotRender, isFolder, stampOf } from "./document-output.ts";
import { shippedProfile } from "./ledger-profiles.ts";
import { maskInForce, type Shown, shownAs } from "./masking.ts";
import { findProject } from "./project.ts";
import { type Rectification, type RectificationOptions, readRectification } from "./rectification.ts";
import { type Draft, release } from "./release.ts";
import { countedOnce } from "./told-once.ts";
import { workdays } from "./workdays.ts";

export interface DueOptions extends RectificationOptions {
  readonly horizon: Horizon;
  readonly by: DueBy;
  /** `--ics`: a file, "-" for stdout, null for none. */
  readonly calendar: string | null;
  /** `-o`: a folder for the reminders, or a file where there is one; null for none. */
  readonly reminders: string | null;
  /** `--mask`, as given. */
  readonly mask: string | null;
  readonly force: boolean;
}

export interface Due extends Rectification {
  /** Null where no ledger was read. */
  readonly list: Shown<DueList> | null;
  /** Files written, absolute. */
  readonly written: readonly string[];
  /** Entries of the calendar, null where none was asked for. */
  readonly entries: number | null;
  /** The calendar itself, where it goes to stdout. */
  readonly stdout: Uint8Array | null;
  /** Reminders made, null where none were asked for. */
  readonly reminders: number | null;
}

/**
 * Ledgers and registers → what is overdue and falls due, as a list, a calendar file, and reminders to be filled in.
 * `words` are those of the documents. Throws CalendarGap, CannotRender, LeakFound, WriteRefused, or the system's error.
 */
export async function ledgerDue(options: DueOptions, io: Io, words: Catalogue): Promise<Due> {
  const found = await findProject(options.config ?? undefined, io);
  const isWorkday = workdays(found?.project ?? null);
  const { asOf, horizon, by } = options;
  const question = { asOf, horizon, by, isWorkday, until: horizonEnd(asOf, horizon, isWorkday) };
  const read = countedOnce(await readRectification({ ...options, outputs: outputsOf(options) }, io), "newest");
  const nothing = { ...read, list: null, written: [], entries: null, stdout: null, reminders: null };
  if (read.tables.length === 0) return nothing;
  const calendar = options.calendar === null ? null : await calendarOf(read.tables, question, options, io, words);
  // Looked at before anything is written, so that a file in the way leaves nothing half done.
  const target = options.calendar === null || options.calendar === "-" ? null : resolve(io.cwd, options.calendar);
  if (target !== null && !options.force && (await io.files.stat(target)) !== null)
    throw new WriteRefused("exists", target);
  const reminders = options.reminders === null ? null : await writeReminders(read.tables, question, options, io, words);
  const written = [...(reminders?.written ?? [])];
  if (target !== null && calendar !== null && calendar.entries > 0) {
    await replaceFile(io, target, calendar.bytes, { force: options.force });
    written.push(target);
  }
  return {
    ...read,
    list: shownAs(dueList(read.tables, question), read.tables, await maskInForce(options, io, words)),
    written,
    entries: calendar?.entries ?? null,
    stdout: options.calendar === "-" && calendar !== null && calendar.entries > 0 ? calendar.bytes : null,
    reminders: reminders?.count ?? null,
  };
}

/** What this run writes is no input of it. */
const outputsOf = ({ outputs = [], calendar, reminders }: DueOptions): readonly string[] => [
  ...outputs,
  ...[calendar, reminders].filter((one): one is string => one !== null && one !== "-"),
];

async function calendarOf(
  tables: readonly RectificationTable[],
  question: DueQuestion,
  options: DueOptions,
  io: Io,
  words: Catalogue,
): Promise<{ readonly entries: number; readonly bytes: Uint8Array }> {
  // By unit, whatever is listed: a finding has one entry, however many own it.
  const list = dueList(tables, { ...question, by: "unit" });
  const { view, check } = shownAs(list, tables, await maskInForce(options, io, words));
  const entries = dueEntries(view, words, io.sha256);
  await check(options.calendar ?? "", "md", calendarTexts(entries));
  const bytes = new TextEncoder().encode(calendarFile(entries, stampOf(io) ?? new Date(`${question.asOf}T00:00:00Z`)));
  return { entries: entries.length, bytes };
}

async function writeReminders(
  tables: readonly RectificationTable[],
  question: DueQuestion,
  options: DueOptions,
  io: Io,
  words: Catalogue,
): Promise<{ readonly count: number; readonly written: readonly string[] }> {
  const { asOf, until } = question;
  const output = options.reminders ?? "";
  const folder = await isFolder(output, io);
  const reminders = reminderRows(judgedRows(tables, question).judged);
  if (reminders.length === 0) return { count: 0, written: [] };
  if (!folder && reminders.length > 1) throw new CannotRender("several", output, []);
  const stamp = stampOf(io) ?? new Date(`${asOf}T00:00:00Z`);
  const drafts = reminders.map((reminder, index): Draft => {
    const number = String(index + 1).padStart(2, "0");
    const period = `${asOf}-${until}`.replace(/(\d{4})-(\d\d)-(\d\d)/g, "$1$2$3");
    return {
      view: reminderView(reminder, number, question, words),
      name: (extension) => fileName([reminder.unit ?? "", words.ledgerDue.document, period, number], extension),
      workbook: (shown) => ledgerWorkbook(shown as LedgerView, stamp, words),
    };
  });
  const { written } = await release(
    drafts,
    {
      template: "rectification",
      output,
      format: "xlsx",
      force: options.force,
      asOf,
      config: options.config,
      engagement: null,
      mask: options.mask,
    },
    { folder, format: "xlsx" },
    io,
    words,
  );
  return { count: reminders.length, written };
}

function reminderView(
  reminder: ReminderRows,
  number: string,
  { asOf, until }: DueQuestion,
  { ledgerDue: t }: Catalogue,
): LedgerView {
  return reminderLedger(reminder, shippedProfile(reminder.profile), {
    title: t.document,
    number: `${asOf.replaceAll("-", "")}-${number}`,
    asOf,
    request: (counts, columns) => t.request({ ...counts, until, columns: columns.join("、") }),
  });
}
