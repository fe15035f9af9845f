import { whyLeftOut } from "../journeys/left-out.ts";
import type { LeftOut } from "../journeys/rectification.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";

/** Names the inputs that are in no figure, each with the reason. */
export async function sayLeftOut(
  leftOut: readonly LeftOut[],
  words: Pick<Catalogue["ledgerStats"], "leftOutOne" | "leftOut" | "leftOutRows">,
  context: Context,
): Promise<void> {
  for (const one of leftOut)
    await context.say(words.leftOutOne({ path: visible(one.path), why: visible(whyLeftOut(one, words)) }));
}

/** Where none of `inputs` files held a row: says so, and what to do. The job failed where there was no file at all. */
export async function sayNoRows(what: string, todo: string, inputs: number, context: Context): Promise<ExitCode> {
  const { problem } = context.words.cli;
  await context.say(problem.lead(what));
  await context.say(problem.todo(todo));
  return inputs === 0 ? EXIT.failed : EXIT.refused;
}
