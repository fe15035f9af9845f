import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";

type Words = Catalogue["library"]["change"];
type Does = (work: Work) => void;
type Kind = "library" | "checklist";

export interface DiffFlags {
  readonly json?: boolean;
  readonly exitCode?: boolean;
}

/** Comparing, merging and releasing libraries or checklists: `diff`, `merge`, `release`. */
export function declareChanges(command: Command, kind: Kind, words: Words, does: Does): void {
  const t = words.diff;
  withExamples(command.command("diff").description(t[kind].summary), t[kind].examples)
    .argument("<OLD>", t.old)
    .argument("<NEW>", t.now)
    .option("--json", words.json)
    .option("--exit-code", t.exitCode)
    .action((before: string, after: string, flags: DiffFlags) =>
      does(async (context) => (await actions()).diff(kind, before, after, flags, words, context)),
    );
}

/** What the commands do, loaded when one of them is called. */
const actions = () => import("../library-changes.ts");
