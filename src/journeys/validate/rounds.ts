import { newRounds, parseRounds, type RoundInput, roundsText } from "../../field/rounds.ts";
import { replaceFile } from "../../io/atomic-file.ts";
import type { FileStat, Io } from "../../io/io.ts";
import { takeLockAt } from "../../io/lock-file.ts";
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

/**
 * Adds what this run saw (`check/ledger/submitted.ts: roundInputs`) to the register and gives all rounds, those added last.
 * Under a lock, read again, written whole or not at all. Bytes it knows add nothing: then the file is not touched.
 * `received`: the day the inputs came in (`--received`), never the files' own time; the command line asks for both together.
 * @throws RoundsDamaged, Held, WriteRefused; the system's error where it cannot be written
 */
export async function registerRounds(
  given: string,
  inputs: readonly RoundInput[],
  received: PlainDate,
  io: Io,
): Promise<readonly Round[]> {
  const path = resolve(io.cwd, given);
  const lock = await takeLockAt(io, `${path}.lock`, { takeOver: false });
  try {
    const { rounds, seen } = await readRegister(given, io);
    const added = newRounds(rounds, inputs, received);
    if (added.length === 0) return rounds;
    const all = [...rounds, ...added];
    await replaceFile(io, path, new TextEncoder().encode(roundsText(all)), { force: true, expected: seen });
    return all;
  } finally {
    await lock.release();
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
