import { loadLibraryWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareChecklistBooks } from "./checklist-books.ts";
import { declareChecklistChanges } from "./library-change.ts";

/** `riskpaper checklist`: each group of its commands has a file of its own. */
export const declare: Declare = async (command, cli, does, locale) => {
  const words = await loadLibraryWords(locale);
  command.helpCommand(false);
  await declareChecklistBooks(command, cli, does, locale);
  declareChecklistChanges(command, words.change, does);
};
