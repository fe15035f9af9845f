import { newRounds, parseRounds, type RoundInput, roundsText } from "../../field/rounds.ts";
import { replaceFile } from "../../io/atomic-file.ts";
import type { FileStat, Io } from "../../io/io.ts";
import { Held, type Lock, takeLockAt } from "../../io/lock-file.ts";
import { resolve } from "../../io/paths.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Round } from "../../model/submission.ts";

/** A register of rounds with something in it that no round is. Nothing is added to it; `line` from 1. */
export class RoundsDamaged extends Error {
  constructor(
    readonly path: string,
    readonly line: number,
    /** head: not a register at all; json, form: the line is no round; order: a round is missing or there twice; torn: the last line is cut. */
    readonly reason: "head" | "json" | "form" | "order" | "torn",
  ) {
    super(`${path}:${line}: ${reason}`);
  }
}

interface Register {
  readonly rounds: readonly Round[];
  readonly seen: FileStat | null;
}

/**
 * The rounds so far (`--register-rounds`), before anything is judged: `SetAround.rounds`. A file that is not there yet is an
 * empty register. @throws RoundsDamaged; the system's error where it cannot be read
 */
export const readRounds = async (given: string, io: Io): Promise<readonly Round[]> =>
  (await readRegister(given, io)).rounds;

/** How long others may write before it is said that they do: writing takes milliseconds. */
const PATIENCE_MS = 10_000;
const AGAIN_MS = 50;

/** All rounds there are by now, and how many of them this run added, at the end. */
export interface Registration {
  readonly rounds: readonly Round[];
  readonly added: number;
}

/**
 * Adds what this run saw (`check/ledger/submitted.ts: roundInputs`) to the register. Under a lock, read again, written whole
 * or not at all. Bytes it knows, were it since a moment ago, add nothing: then the file is not touched.
 * `received`: the day the inputs came in (`--received`), never the files' own time; the command line asks for both together.
 * @throws RoundsDamaged, Held, WriteRefused; the system's error where it cannot be written
 */
export async function registerRounds(
  given: string,
  inputs: readonly RoundInput[],
  received: PlainDate,
  io: Io,
  patience: number = PATIENCE_MS,
): Promise<Registration> {
  const path = resolve(io.cwd, given);
  const lock = await lockSoon(`${path}.lock`, patience, io);
  try {
    const { rounds, seen } = await readRegister(given, io);
    const added = newRounds(rounds, inputs, received);
    if (added.length === 0) return { rounds, added: 0 };
    const all = [...rounds, ...added];
    await replaceFile(io, path, new TextEncoder().encode(roundsText(all)), { force: true, expected: seen });
    return { rounds: all, added: added.length };
  } finally {
    await lock.release();
  }
}

async function lockSoon(path: string, patience: number, io: Io): Promise<Lock> {
  for (let waited = 0; ; waited += AGAIN_MS) {
    try {
      return await takeLockAt(io, path, { takeOver: false });
    } catch (error) {
      if (!(error instanceof Held) || waited >= patience) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

async function readRegister(given: string, io: Io): Promise<Register> {
  const path = resolve(io.cwd, given);
  const seen = await io.files.stat(path);
  if (seen === null) return { rounds: [], seen };
  const reading = parseRounds(new TextDecoder().decode(await io.files.read(path)));
  if (!("rounds" in reading)) throw new RoundsDamaged(given, reading.line, reading.reason);
  return { rounds: reading.rounds, seen };
}
