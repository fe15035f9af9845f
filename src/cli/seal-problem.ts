import { SealRefused } from "../journeys/seal/seal-refused.ts";
import { visible } from "../render/plain-text.ts";
import { loadSealWords } from "../text/load.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";

/** Reasons that lie in how the program was called, not in what is to be sealed. */
const CIRCUMSTANCES = new Set<SealRefused["reason"]>([
  "who",
  "not-a-key",
  "not-ed25519",
  "passphrase",
  "passphrase-needed",
  "passphrase-short",
  "passphrase-differs",
  "key-name",
  "no-terminal",
  "no-more",
]);
const MOST_SAID = 20;

/** Does the work; a refusal is said on stderr: what, where, what to do. */
export async function sayingRefusals(context: Context, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SealRefused)) throw error;
    const { problem } = context.words.cli;
    const { what, todo } = (await loadSealWords(context.locale)).refused[error.reason];
    const details = error.details.slice(0, MOST_SAID).map((one) => `    ${visible(one)}`);
    const lines = [problem.lead(what), problem.where(visible(error.path)), ...details, problem.todo(todo)];
    await context.io.stderr.write(`${lines.join("\n")}\n`);
    return CIRCUMSTANCES.has(error.reason) ? EXIT.failed : EXIT.refused;
  }
}
