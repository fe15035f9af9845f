import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";
import type { StepFlags } from "../paper-steps.ts";

type Words = Catalogue["paper"];

/** From the author to the approver: `submit`, `review`, `return`, `approve`. */
export function declareReview(command: Command, words: Words, does: (work: Work) => void): void {
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const step = (name: "submit" | "review" | "return" | "approve") => {
    const { summary, examples } = words[name];
    return withExamples(command.command(name).description(summary), examples)
      .argument("<PAPER>", words.paper)
      .option("--take-over", words.takeOver)
      .option("--json", words.json);
  };
  step("submit").action((paper: string, flags: StepFlags) =>
    does(async (context) => (await actions()).submit(paper, flags, words, context)),
  );
  step("review")
    .requiredOption("--opinion <TEXT>", words.review.opinion)
    .option("--comment", words.review.comment)
    .option("--item <ID>", words.item, several)
    .option("--level <N>", words.review.level)
    .option("--seen <HASH>", words.seen)
    .action((paper: string, flags: StepFlags) =>
      does(async (context) => (await actions()).review(paper, flags, words, context)),
    );
  step("return")
    .requiredOption("--reason <TEXT>", words.reason)
    .option("--item <ID>", words.item, several)
    .action((paper: string, flags: StepFlags) =>
      does(async (context) => (await actions()).sendBack(paper, flags, words, context)),
    );
  step("approve")
    .requiredOption("--opinion <TEXT>", words.approve.opinion)
    .option("--seen <HASH>", words.seen)
    .action((paper: string, flags: StepFlags) =>
      does(async (context) => (await actions()).approve(paper, flags, words, context)),
    );
}

/** What the commands do, loaded when one of them is called. */
const actions = () => import("../paper-steps.ts");
