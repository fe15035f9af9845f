import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";
import type { HistoryFlags } from "../paper-look.ts";

type Words = Catalogue["paper"];

/** Looking, without changing anything: `status`, `history`. */
export function declareLooks(command: Command, words: Words, does: (work: Work) => void): void {
  const s = words.status;
  withExamples(command.command("status").description(s.summary), s.examples)
    .argument("<PAPER...>", words.paper)
    .option("--json", words.json)
    .action((papers: string[], flags: { readonly json?: boolean }) =>
      does(async (context) => (await actions()).status(papers, flags.json === true, words, context)),
    );
  const h = words.history;
  withExamples(command.command("history").description(h.summary), h.examples)
    .argument("<PAPER>", words.paper)
    .option("--item <ID>", h.item)
    .option("--finding <ID>", h.finding)
    .option("--json", words.json)
    .action((paper: string, flags: HistoryFlags) =>
      does(async (context) => (await actions()).history(paper, flags, words, context)),
    );
}

/** What the commands do, loaded when one of them is called. */
const actions = () => import("../paper-look.ts");
