import { type Command, Option } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";
import type { DiffFlags, Kind, MergeFlags, ReleaseFlags } from "../library-changes.ts";

type Words = Catalogue["library"]["change"];
type Does = (work: Work) => void;

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
  const m = words.merge;
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  withExamples(command.command("merge").description(m[kind].summary), m[kind].examples)
    .argument("<BASE>", m.base)
    .argument("<OURS>", m.ours)
    .argument("<THEIRS>", m.theirs)
    .option("-o, --output <FILE>", m.output)
    .option("--force", words.force)
    .addOption(new Option("--prefer <SIDE>", m.prefer).choices(["ours", "theirs"]))
    .option("--take <AT=SIDE>", m.take, several)
    .option("--json", words.json)
    .action((base: string, ours: string, theirs: string, flags: MergeFlags) =>
      does(async (context) => (await actions()).merge(kind, [base, ours, theirs], flags, words, context)),
    );
  const r = words.release;
  withExamples(command.command("release").description(r[kind].summary), r[kind].examples)
    .argument("<FILE>", r.file)
    .requiredOption("--note <TEXT>", r.note)
    .option("--to <X.Y.Z>", r.version)
    .option("--since <FILE>", r.since)
    .option("--json", words.json)
    .action((file: string, flags: ReleaseFlags) =>
      does(async (context) => (await actions()).release(kind, file, flags, words, context)),
    );
}

/** What the commands do, loaded when one of them is called. */
const actions = () => import("../library-changes.ts");
