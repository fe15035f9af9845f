import { loadLibraryWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareLibraryChanges } from "./library-change.ts";

/** `riskpaper library`: each group of its commands has a file of its own. */
export const declare: Declare = async (command, _words, does, locale) => {
  const words = await loadLibraryWords(locale);
  command.helpCommand(false);
  declareLibraryChanges(command, words.change, does);
};
