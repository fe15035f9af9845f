import { type Inspected, inspect } from "../../journeys/inspect/inspect.ts";
import type { Missing } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { shellWord } from "../shell-word.ts";

interface Options {
  readonly output: string;
  readonly org?: string;
  readonly resume?: boolean;
  readonly answers?: string;
  readonly takeOver?: boolean;
  readonly historical?: boolean;
  readonly json?: boolean;
}

export const declare: Declare = (command, words, does) => {
  const t = words.inspect;
  command
    .argument("<CHECKLIST>", t.checklist)
    .requiredOption("-o, --output <PATH>", t.out)
    .option("--org <ID>", t.org)
    .option("--resume", t.resume)
    .option("--answers <FILE>", t.answers)
    .option("--take-over", t.takeOver)
    .option("--historical", t.historical)
    .option("--json", t.json)
    .action((checklist: string, options: Options) => does((context) => work(checklist, options, context)));
};

async function work(checklist: string, options: Options, context: Context): Promise<ExitCode> {
  const words = await loadCatalogue(context.locale);
  const outcome = await inspect(
    {
      checklist,
      out: options.output,
      org: options.org,
      resume: options.resume === true,
      answers: options.answers,
      takeOver: options.takeOver === true,
      historical: options.historical === true,
      asOf: context.asOf,
      by: context.by,
      config: context.config,
      colour: context.colour.out,
    },
    context.io,
    words,
    (path) => context.resumeWith(goOn(checklist, path)),
  );
  if (options.json) await context.print(`${JSON.stringify(outcome, null, 2)}\n`);
  for (const line of told(outcome, checklist, words)) await context.say(line);
  // A person may pause; answers that are handed in are all there, or the documents say no.
  return options.answers !== undefined && outcome.state === "paused" ? EXIT.refused : EXIT.clean;
}

/** What to type to come back; quoted, for Chinese folders often have spaces. */
const goOn = (checklist: string, path: string) => `riskpaper inspect ${shellWord(checklist)} -o ${shellWord(path)}`;

function told(outcome: Inspected, checklist: string, words: Catalogue): readonly string[] {
  const t = words.cli.inspect;
  if (outcome.state === "cancelled") return [t.cancelled];
  const path = visible(outcome.path);
  const said = [
    ...(outcome.recovered
      ? [t.recovered({ bytes: outcome.recovered.dropped_bytes, file: outcome.recovered.kept_as })]
      : []),
    ...(outcome.unknown.length > 0 ? [t.unknown(outcome.unknown.map(visible).join("、"))] : []),
  ];
  if (outcome.state === "finished") return [...said, t.finished({ path, findings: outcome.findings })];
  const missing = outcome.missing
    .slice(0, 20)
    .map((one) => t.missingOne({ item: one.item, what: whatText(one, words.interview) }));
  return [
    ...said,
    t.paused({ path, done: outcome.done, total: outcome.total }),
    ...(missing.length > 0 ? [t.missing(outcome.missing.length), ...missing] : []),
    t.resume_with(goOn(checklist, outcome.path)),
  ];
}

const whatText = (one: Missing, t: Catalogue["interview"]) =>
  t.missing[one.what] + (one.need === undefined ? "" : t.evidenceCount({ have: one.have ?? 0, need: one.need }));
