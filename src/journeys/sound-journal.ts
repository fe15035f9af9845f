import type { Io } from "../io/io.ts";
import { JOURNAL, type JournalFile, keepTornTail, openJournal } from "../io/journal-file.ts";
import { join } from "../io/paths.ts";
import { writeWhole } from "../io/whole-write.ts";
import type { Stamp } from "../model/journal.ts";

/** What the last interruption left behind: a record that was never finished, kept beside the journal. */
export interface Recovered {
  readonly dropped_bytes: number;
  readonly kept_as: string;
}

/** A record that could not be read again, such as one with a text longer than the schema allows; it was not written. */
export class RecordUnfit extends Error {
  constructor(readonly kind: string) {
    super(`a record of kind ${kind} is not of its form`);
  }
}

export interface Opened<State> {
  readonly journal: JournalFile;
  readonly state: State;
  readonly recovered: Recovered | null;
}

/** A journal's bytes as what they tell; throws where they cannot be believed. */
export type Believe<State> = (
  path: string,
  bytes: Uint8Array,
  io: Io,
) => Promise<{
  readonly reading: { readonly tornBytes: number; readonly lacksLineEnd: boolean; readonly goodBytes: number };
  readonly state: State;
}>;

/** The journal, believed and ready to be gone on with. It is read once; only where its end had to be put right, again. */
export async function openSound<State>(path: string, believe: Believe<State>, io: Io): Promise<Opened<State>> {
  const { journal, bytes } = await openJournal(io, path);
  try {
    const { reading, state } = await believe(path, bytes, io);
    if (reading.tornBytes === 0 && !reading.lacksLineEnd) return { journal, state, recovered: null };
    await journal.close();
    const recovered = reading.tornBytes > 0 ? await keepTornTail(io, path, reading.goodBytes) : null;
    if (reading.lacksLineEnd) await endLastLine(path, io);
    const again = await openSound(path, believe, io);
    return { ...again, recovered };
  } catch (error) {
    await journal.close().catch(() => undefined);
    throw error;
  }
}

/** Only the line end of the last record was lost: the record is whole, so nothing is put aside. */
async function endLastLine(path: string, io: Io): Promise<void> {
  const file = await io.files.open(join(path, JOURNAL), "append");
  try {
    await writeWhole(file, new Uint8Array([10]));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Who records and when. `attended`: somebody sits at a terminal; else the clock is SOURCE_DATE_EPOCH where it is set. */
export function stampOf({ by, attended }: { readonly by: string; readonly attended: boolean }, io: Io): Stamp {
  const epoch = attended ? undefined : sourceDateEpoch(io);
  if (epoch) return { at: epoch.toISOString(), by, clock: "SOURCE_DATE_EPOCH" };
  return { at: io.now().toISOString(), by };
}

/** SOURCE_DATE_EPOCH as a time, or undefined where it is not set or not whole seconds. */
export function sourceDateEpoch(io: Io): Date | undefined {
  const text = io.env.SOURCE_DATE_EPOCH;
  return text !== undefined && /^\d{1,11}$/.test(text) ? new Date(Number(text) * 1000) : undefined;
}
