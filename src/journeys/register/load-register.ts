import type { Io } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { join } from "../../io/paths.ts";
import type { RegisterRecord, RegisterState } from "../../model/register.ts";
import { type JournalReading, readJournal } from "../../paper/journal.ts";
import { JournalContradiction } from "../../paper/telling.ts";
import { loadIsRecord } from "../../parse/validators.ts";
import { fold } from "../../register/fold.ts";
import { JOURNAL_LIMIT } from "../load-paper.ts";

/** The readable state beside the journal. */
export const REGISTER_FILE = "register.yaml";

/**
 * A register that cannot be used. `not-a-register`: no journal in it; `no-record`: not one whole record; `broken`: the record
 * with this number cannot be believed; `contradiction`: it does not follow from those before; `large`: more than a journal may hold.
 */
export class RegisterRefused extends Error {
  constructor(
    readonly reason: "not-a-register" | "no-record" | "broken" | "contradiction" | "large",
    readonly path: string,
    readonly record?: number,
  ) {
    super(`${path}: ${reason}${record === undefined ? "" : ` (record ${record})`}`);
  }
}

export interface ReadRegister {
  readonly reading: JournalReading<RegisterRecord>;
  readonly state: RegisterState;
}

/** A register's journal, read and folded. A torn last line is left out and told in `reading`. @throws RegisterRefused */
export async function readRegister(path: string, io: Io): Promise<ReadRegister & { readonly bytes: Uint8Array }> {
  const file = join(path, JOURNAL);
  const stat = await io.files.stat(file);
  if (stat?.kind !== "file") throw new RegisterRefused("not-a-register", path);
  if (stat.size > JOURNAL_LIMIT) throw new RegisterRefused("large", path);
  const bytes = await io.files.read(file);
  return { bytes, ...(await believeRegister(path, bytes, io)) };
}

/** The journal's bytes as a register. @throws RegisterRefused */
export async function believeRegister(path: string, bytes: Uint8Array, io: Io): Promise<ReadRegister> {
  const reading = readJournal<RegisterRecord>(bytes, io.sha256, await loadIsRecord("RegisterRecord"));
  if (reading.broken) throw new RegisterRefused("broken", path, reading.broken.record);
  if (reading.records[0]?.kind !== "open") throw new RegisterRefused("no-record", path);
  try {
    return { reading, state: fold(reading.records) };
  } catch (error) {
    if (error instanceof JournalContradiction) throw new RegisterRefused("contradiction", path, error.record);
    throw error;
  }
}
