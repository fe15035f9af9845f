import { type Command, Option } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";
import type { ConfirmFlags } from "../paper-confirm.ts";
import type { AmendFlags, StepFlags } from "../paper-steps.ts";

type Words = Catalogue["paper"];

/** The statement of facts: `confirm`, `amend`, `withdraw`, `resolve`. */
export function declareFacts(command: Command, words: Words, does: (work: Work) => void): void {
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const step = (name: "confirm" | "amend" | "withdraw" | "resolve") => {
    const { summary, examples } = words[name];
    return withExamples(command.command(name).description(summary), examples)
      .argument("<PAPER>", words.paper)
      .option("--take-over", words.takeOver)
      .option("--json", words.json);
  };
  const c = words.confirm;
  step("confirm")
    .argument("[FINDING=OPINION...]", c.statements)
    .option("--on <DATE>", c.on)
    .addOption(new Option("--all <OPINION>", c.all).choices(["属实", "部分异议", "有异议", "拒签"]))
    .option("--answers <FILE>", c.answers)
    .option("--unit <NAME>", c.unit)
    .option("--signer <NAME>", c.signer)
    .option("--collector <NAME>", c.collector, several)
    .option("--copies <N>", c.copies)
    .option("--reason <TEXT>", c.reason, several)
    .option("--evidence <FILE>", c.evidence, several)
    .option("--without-evidence <WHY>", c.noEvidence, several)
    .action((paper: string, statements: string[], flags: ConfirmFlags) =>
      does(async (context) => (await import("../paper-confirm.ts")).confirm(paper, statements, flags, words, context)),
    );
  step("amend")
    .argument("<FINDING>", words.finding)
    .option("--set <FIELD=VALUE>", words.amend.set, several)
    .option("--from <FILE>", words.amend.from)
    .requiredOption("--reason <TEXT>", words.reason)
    .action((paper: string, finding: string, flags: AmendFlags) =>
      does(async (context) => (await actions()).amend(paper, finding, flags, words, context)),
    );
  for (const name of ["withdraw", "resolve"] as const)
    step(name)
      .argument("<FINDING>", words.finding)
      .requiredOption("--reason <TEXT>", words.reason)
      .action((paper: string, finding: string, flags: StepFlags) =>
        does(async (context) => (await actions()).settle(name, paper, finding, flags, words, context)),
      );
}

/** What the commands do, loaded when one of them is called. */
const actions = () => import("../paper-steps.ts");
