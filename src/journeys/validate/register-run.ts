import { roundInputs } from "../../check/ledger/submitted.ts";
import type { Io } from "../../io/io.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Run } from "./conclude.ts";
import { registerRounds } from "./rounds.ts";

/**
 * Writes what a run was about into the register of rounds; the run then knows these rounds too. Without `received` they came
 * in on the day of judgement. @throws RoundsDamaged, Held
 */
export async function registerRun(run: Run, given: string, received: PlainDate | null, io: Io): Promise<Registered> {
  const { set, around, validation } = run;
  const inputs = roundInputs(set, around, validation.files);
  const { rounds, added } = await registerRounds(given, inputs, received ?? validation.asOf, io);
  return { run: { ...run, around: { ...around, rounds } }, added };
}

export interface Registered {
  readonly run: Run;
  /** Rounds that are new. */
  readonly added: number;
}
