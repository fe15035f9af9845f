import type { IsWorkday } from "../field/calendar.ts";
import type { Io } from "../io/io.ts";
import { JOURNAL } from "../io/journal-file.ts";
import { join } from "../io/paths.ts";
import type { PaperInput, PaperState } from "../model/paper.ts";
import { assess } from "../paper/assess.ts";
import { unsoundConfirmation } from "../paper/facts.ts";
import { fold, JournalContradiction } from "../paper/fold.ts";
import { type JournalReading, readJournal } from "../paper/journal.ts";
import { formProblems } from "../parse/document.ts";
import { NO_PLACES } from "../parse/places.ts";
import { loadIsRecord } from "../parse/validators.ts";
import { workdays } from "./workdays.ts";

export type { PaperInput } from "../model/paper.ts";

/**
 * A paper that cannot be used. `not-a-paper`: no journal in it; `no-record`: not one whole record; `broken`: the record
 * with this number cannot be believed; `contradiction`: it does not follow from those before; `snapshot`: the checklist or
 * a library in the opening record is not of its form; `large`: more than a journal may hold.
 */
export class PaperRefused extends Error {
  constructor(
    readonly reason: "not-a-paper" | "no-record" | "broken" | "contradiction" | "snapshot" | "large",
    readonly path: string,
    readonly record?: number,
  ) {
    super(`${path}: ${reason}${record === undefined ? "" : ` (record ${record})`}`);
  }
}

/** Far above what ten thousand records with their remarks take. */
export const JOURNAL_LIMIT = 200 * 1024 * 1024;

/** A paper's journal, read and folded. A torn last line is left out and told in `reading`. @throws PaperRefused */
export async function readPaper(
  path: string,
  io: Io,
): Promise<{ readonly reading: JournalReading; readonly state: PaperState }> {
  const file = join(path, JOURNAL);
  const stat = await io.files.stat(file);
  if (stat?.kind !== "file") throw new PaperRefused("not-a-paper", path);
  if (stat.size > JOURNAL_LIMIT) throw new PaperRefused("large", path);
  return believe(path, await io.files.read(file), io);
}

/** The journal's bytes as a paper. @throws PaperRefused */
export async function believe(
  path: string,
  bytes: Uint8Array,
  io: Io,
): Promise<{ readonly reading: JournalReading; readonly state: PaperState }> {
  const reading = readJournal(bytes, io.sha256, await loadIsRecord());
  if (reading.broken) throw new PaperRefused("broken", path, reading.broken.record);
  const [first] = reading.records;
  if (first?.kind !== "open") throw new PaperRefused("no-record", path);
  const snapshots = [
    ...(await formProblems("Checklist", first.checklist, NO_PLACES)),
    ...(await Promise.all(first.libraries.map((library) => formProblems("RiskLibrary", library, NO_PLACES)))).flat(),
  ];
  if (snapshots.length > 0) throw new PaperRefused("snapshot", path, 1);
  try {
    const state = fold(reading.records);
    const unsound = unsoundConfirmation(state, io.sha256);
    if (unsound !== null) throw new JournalContradiction(unsound);
    return { reading, state };
  } catch (error) {
    if (error instanceof JournalContradiction) throw new PaperRefused("contradiction", path, error.record);
    throw error;
  }
}

/** A paper ready to be shown. Reads only; a torn last line is left out. @throws PaperRefused */
export async function loadPaper(path: string, io: Io, isWorkday: IsWorkday = workdays(null)): Promise<PaperInput> {
  const { state } = await readPaper(path, io);
  return { path, state, assessment: assess(state, isWorkday) };
}
