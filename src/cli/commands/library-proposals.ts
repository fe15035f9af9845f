import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";
import type { AcceptFlags, ProposeFlags } from "../library-proposals.ts";

type Words = Catalogue["library"]["proposals"];

/** From the field into the library: `propose`, `accept`. */
export function declareProposals(command: Command, words: Words, does: (work: Work) => void): void {
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const p = words.propose;
  withExamples(command.command("propose").description(p.summary), p.examples)
    .argument("[INPUT...]", p.inputs)
    .requiredOption("--to <FILE>", p.to)
    .option("--finding <ID>", p.finding, several)
    .option("--library <PATH>", p.library, several)
    .option("--name <TEXT>", p.name)
    .option("--manifestation <TEXT>", p.manifestation)
    .option("--unit <TEXT>", p.unit)
    .option("--category <TEXT>", p.category)
    .option("--json", words.json)
    .action((inputs: string[], flags: ProposeFlags) =>
      does(async (context) => (await actions()).proposing(inputs, flags, words, context)),
    );
  const a = words.accept;
  withExamples(command.command("accept").description(a.summary), a.examples)
    .argument("<FILE>", a.file)
    .argument("<ID>", a.id)
    .option("--as <POINT>", a.as)
    .option("-o, --output <LIBRARY>", a.output)
    .option("--name <TEXT>", a.name)
    .option("--manifestation <TEXT>", a.manifestation)
    .option("--category <TEXT>", a.category)
    .option("--line <TEXT>", a.line, several)
    .option("--post <TEXT>", a.post, several)
    .option("--control <TEXT>", a.control, several)
    .option("--level <TEXT>", a.level)
    .option("--reason <TEXT>", a.reason)
    .option("--decline <REASON>", a.decline)
    .option("--json", words.json)
    .action((file: string, id: string, flags: AcceptFlags) =>
      does(async (context) => (await actions()).accepting(file, id, flags, words, context)),
    );
}

/** What the commands do, loaded when one of them is called. */
const actions = () => import("../library-proposals.ts");
