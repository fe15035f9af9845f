import { loadMergeWords, loadPaperWords, loadSealWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { declareArchive } from "./paper-archive.ts";
import { declareFacts } from "./paper-facts.ts";
import { declareLooks } from "./paper-look.ts";
import { declareMerge } from "./paper-merge.ts";
import { declareReview } from "./paper-review.ts";

/** `riskpaper paper`: what happens to a paper after the interview. Each group of its commands has a file of its own. */
export const declare: Declare = async (command, _cli, does, locale) => {
  const words = await loadPaperWords(locale);
  command.helpCommand(false);
  declareLooks(command, words, does);
  declareFacts(command, words, does);
  declareReview(command, words, does);
  declareMerge(command, await loadMergeWords(locale), does);
  declareArchive(command, (await loadSealWords(locale)).archive, does);
};
