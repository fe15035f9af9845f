import { loadLibraryWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareBooks } from "./library-books.ts";
import { declareChanges } from "./library-change.ts";
import { declareLibraryLooks } from "./library-look.ts";
import { declareProposals } from "./library-proposals.ts";

/** `riskpaper library`: each group of its commands has a file of its own. */
export const declare: Declare = async (command, _cli, does, locale) => {
  const words = await loadLibraryWords(locale);
  command.helpCommand(false);
  declareLibraryLooks(command, words.look, does);
  declareBooks(command, "library", words.books, does);
  declareChanges(command, "library", words.change, does);
  declareProposals(command, words.proposals, does);
};
