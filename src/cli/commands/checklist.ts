import { loadLibraryWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareBooks, declareForm } from "./library-books.ts";
import { declareChanges } from "./library-change.ts";
import { declareChecklistLooks } from "./library-look.ts";

/** `riskpaper checklist`: each group of its commands has a file of its own. */
export const declare: Declare = async (command, _cli, does, locale) => {
  const words = await loadLibraryWords(locale);
  command.helpCommand(false);
  declareChecklistLooks(command, words.look, does);
  declareBooks(command, "checklist", words.books, does);
  declareForm(command, words.books, does);
  declareChanges(command, "checklist", words.change, does);
};
