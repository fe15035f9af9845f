import { explain } from "../../journeys/explain.ts";
import { listRules, ruleNames } from "../../journeys/rules.ts";
import { nearest } from "../../model/nearest.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";

export const declare: Declare = (command, words, does) => {
  command.argument("<CODE>", words.explain.code).action((code: string) => does((context) => tell(code, context)));
};

async function tell(given: string, context: Context): Promise<ExitCode> {
  const rules = listRules(given);
  if (rules.length === 0)
    throw new UsageError(
      { kind: "unknownCode", given, near: nearest(given, ruleNames()), known: [] },
      "riskpaper rules",
    );
  const pages = await Promise.all(rules.map((rule) => explain(rule.code, context.locale, context.io)));
  await context.print(pages.join("\n"));
  return EXIT.clean;
}
