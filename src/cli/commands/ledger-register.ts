import type { Command } from "commander";
import type { Locale } from "../../model/locale.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadRegisterWords } from "../../text/load.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";
import type { RegisterFlags, RegisterVerb } from "../register-steps.ts";

type Words = Catalogue["register"];

/** The steps of a register's findings: one command each. */
export async function declareRegister(group: Command, does: (work: Work) => void, locale: Locale): Promise<void> {
  const t = await loadRegisterWords(locale);
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const verb = (name: RegisterVerb, options: (command: Command) => Command) => {
    const command = group
      .command(name)
      .description(t.verbs[name].summary)
      .argument("<REGISTER>", t.register)
      .argument("<ID...>", t.ids);
    options(command)
      .option("--on <DATE>", t.on)
      .option("--take-over", t.takeOver)
      .option("--json", t.json)
      .action((register: string, ids: string[], flags: RegisterFlags) =>
        does(async (context) => (await import("../register-steps.ts")).step(name, register, ids, flags, t, context)),
      );
    withExamples(command, (t.examples as Readonly<Partial<Record<RegisterVerb, Examples>>>)[name] ?? []);
  };
  const approved = (command: Command) =>
    command.requiredOption("--approver <NAME>", t.approver).option("--approved-on <DATE>", t.approvedOn);
  verb("issue", (one) => one.requiredOption("--document <NUMBER>", t.verbs.issue.document));
  verb("verify", (one) =>
    one
      .requiredOption("--result <RESULT>", t.verbs.verify.result)
      .option("--verifier <NAME>", t.verbs.verify.verifier, several)
      .option("--reason <TEXT>", t.reason),
  );
  verb("return", (one) => one.option("--reason <TEXT>", t.reason));
  verb("close", (one) => one);
  verb("reopen", (one) => one.option("--reason <TEXT>", t.reason));
  verb("extend", (one) =>
    approved(one.requiredOption("--to <DATE>", t.verbs.extend.to).requiredOption("--reason <TEXT>", t.reason)),
  );
  verb("recheck", (one) =>
    one.requiredOption("--result <RESULT>", t.verbs.recheck.result).option("--reason <TEXT>", t.reason),
  );
  verb("accept-risk", (one) =>
    one
      .requiredOption("--commitment <TEXT>", t.verbs["accept-risk"].commitment)
      .requiredOption("--reported-to <WHOM>", t.verbs["accept-risk"].reportedTo),
  );
  verb("cancel", (one) =>
    approved(
      one
        .requiredOption("--reason <TEXT>", t.reason)
        .option("--merged-into <ID>", t.verbs.cancel.mergedInto)
        .option("--invalid", t.verbs.cancel.invalid),
    ),
  );
  verb("keep-open", (one) =>
    approved(one.requiredOption("--goals <TEXT>", t.verbs["keep-open"].goals).option("--reason <TEXT>", t.reason)),
  );
}

type Examples = Words["examples"]["issue"];
