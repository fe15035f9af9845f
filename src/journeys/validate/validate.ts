import type { Io } from "../../io/io.ts";
import type { Validation } from "../../model/validation.ts";
import { roundInputs } from "../../check/ledger/submitted.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { conclude, type Run } from "./conclude.ts";
import { examinePart, type Heard } from "./examine-part.ts";
import type { ValidateOptions } from "./options.ts";
import { registerRounds } from "./rounds.ts";

/**
 * Reads everything `paths` name, judges each document by the laws of its kind and all of them together. One bad file never
 * stops the others. @throws DocumentRefused where the project's own configuration cannot be used
 */
export async function validate(options: ValidateOptions, io: Io, heard: Heard = {}): Promise<Validation> {
  return (await validateRun(options, io, heard)).validation;
}

/**
 * Writes what a run was about into the register of rounds; the run then knows these rounds too. Without `received` they came
 * in on the day of judgement. @throws RoundsDamaged, Held
 */
export async function registerRun(run: Run, given: string, received: PlainDate | null, io: Io): Promise<Registered> {
  const { set, around, validation } = run;
  const before = around.rounds?.length ?? 0;
  const inputs = roundInputs(set, around, validation.files);
  const rounds = await registerRounds(given, inputs, received ?? validation.asOf, io);
  return { run: { ...run, around: { ...around, rounds } }, added: rounds.length - before };
}

export interface Registered {
  readonly run: Run;
  /** Rounds that are new. */
  readonly added: number;
}

/** `validate`, with what the result was judged from. */
export async function validateRun(options: ValidateOptions, io: Io, heard: Heard = {}): Promise<Run> {
  const { files, whole } = await examinePart(options, { index: 1, count: 1 }, io, heard);
  if (!whole) throw new Error("a run that is not sliced is whole");
  return conclude(files, whole);
}
