import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";
import type { MergeFlags } from "../paper-merge.ts";

/** `riskpaper paper merge`. */
export function declareMerge(command: Command, t: Catalogue["merge"], does: (work: Work) => void): void {
  withExamples(command.command("merge").description(t.summary), t.examples)
    .argument("<PAPER...>", t.papers)
    .option("-o, --output <NAME.paper>", t.output)
    .option("--base <PAPER>", t.base)
    .option("--take <LETTER>", t.take)
    .option("--item <ID...>", t.item)
    .option("--resolve <FILE>", t.resolve)
    .option("--write-conflicts <FILE>", t.writeConflicts)
    .option("--force", t.force)
    .option("--json", t.json)
    .action((papers: readonly string[], flags: MergeFlags) =>
      does(async (context) => (await import("../paper-merge.ts")).merge(papers, flags, t, context)),
    );
}
