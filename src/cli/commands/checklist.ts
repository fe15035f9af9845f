import { loadLibraryWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareChecklistBooks } from "./checklist-books.ts";
import { declareChanges } from "./library-change.ts";
import { declareChecklistLooks } from "./library-look.ts";

/** `riskpaper checklist`: each group of its commands has a file of its own. */
export const declare: Declare = async (command, cli, does, locale) => {
  const words = await loadLibraryWords(locale);
  command.helpCommand(false);
  declareChecklistLooks(command, words.look, does);
  await declareChecklistBooks(command, cli, does, locale);
  declareChanges(command, "checklist", words.change, does);
};
