import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";

type Words = Catalogue["library"]["change"];
type Does = (work: Work) => void;

/** Comparing, merging, releasing libraries. */
export function declareLibraryChanges(command: Command, words: Words, does: Does): void {
  withExamples(command.command("diff").description(words.diff.summary), []).action(() => does(async () => 0));
}

/** The same of checklists, as far as it makes sense. */
export function declareChecklistChanges(command: Command, words: Words, does: Does): void {
  withExamples(command.command("diff").description(words.diff.summary), []).action(() => does(async () => 0));
}
