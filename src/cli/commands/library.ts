import { loadLibraryWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareLibraryBooks } from "./library-books.ts";
import { declareLibraryChanges } from "./library-change.ts";

/** `riskpaper library`: each group of its commands has a file of its own. */
export const declare: Declare = async (command, cli, does, locale) => {
  const words = await loadLibraryWords(locale);
  command.helpCommand(false);
  await declareLibraryBooks(command, cli, does, locale);
  declareLibraryChanges(command, words.change, does);
};
