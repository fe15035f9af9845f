import { loadLibraryWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareLibraryBooks } from "./library-books.ts";
import { declareChanges } from "./library-change.ts";
import { declareLibraryLooks } from "./library-look.ts";

/** `riskpaper library`: each group of its commands has a file of its own. */
export const declare: Declare = async (command, cli, does, locale) => {
  const words = await loadLibraryWords(locale);
  command.helpCommand(false);
  declareLibraryLooks(command, words.look, does);
  await declareLibraryBooks(command, cli, does, locale);
  declareChanges(command, "library", words.change, does);
};
