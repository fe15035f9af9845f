import { listRules, type Rule, ruleNames } from "../../journeys/rules.ts";
import { nearest } from "../../model/nearest.ts";
import { ownWidth, padOwn } from "../../render/own-words.ts";
import { loadCatalogue } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";

export const declare: Declare = (command, words, does) => {
  command
    .argument("[CODE]", words.rules.law)
    .option("--json", words.rules.json)
    .action((wanted: string | undefined, options: { readonly json?: boolean }) =>
      does((context) => list(wanted, options.json === true, context)),
    );
};

async function list(wanted: string | undefined, json: boolean, context: Context): Promise<ExitCode> {
  const rules = listRules(wanted);
  if (wanted !== undefined && rules.length === 0)
    throw new UsageError(
      { kind: "unknownCode", given: wanted, near: nearest(wanted, ruleNames()), known: [] },
      "riskpaper rules",
    );
  const { diagnostics: words } = await loadCatalogue(context.locale);
  if (json) {
    const told = rules.map((rule) => ({
      ...rule,
      title: words.codes[rule.code].title,
      remedy: words.codes[rule.code].remedy,
    }));
    await context.print(`${JSON.stringify(told, null, 2)}\n`);
    return EXIT.clean;
  }
  const columns: readonly ((rule: Rule) => string)[] = [
    (rule) => rule.code,
    (rule) => rule.law ?? "—",
    (rule) => words.severity[rule.severity],
  ];
  const cells = columns.map((column) => Math.max(...rules.map((rule) => ownWidth(column(rule)))));
  const lines = rules.map((rule) =>
    [...columns.map((column, index) => padOwn(column(rule), cells[index] ?? 0)), words.codes[rule.code].title].join(
      "  ",
    ),
  );
  await context.print(`${lines.join("\n")}\n`);
  return EXIT.clean;
}
