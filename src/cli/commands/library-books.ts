import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import type { ExportFlags, FormFlags, ImportFlags } from "../book-flags.ts";
import { withExamples } from "../help.ts";

type Words = Catalogue["library"]["books"];
type Does = (work: Work) => void;

/** Libraries or checklists as workbooks: `export` and `import`. */
export function declareBooks(command: Command, kind: "library" | "checklist", words: Words, does: Does): void {
  const { export: e, import: i } = words;
  withExamples(command.command("export").description(e[kind].summary), e[kind].examples)
    .argument(kind === "library" ? "[LIBRARY]" : "[CHECKLIST]", e.given[kind])
    .option("-o, --output <FILE>", e.output)
    .option("--blank", e.blank)
    .option("--force", e.force)
    .action((given: string | undefined, flags: ExportFlags) =>
      does(async (context) => (await actions()).exportBooks(kind, given ?? null, flags, context)),
    );
  withExamples(command.command("import").description(i[kind].summary), i[kind].examples)
    .argument("<FILE>", i.file)
    .option("-o, --output <FILE>", i.output)
    .option("--force", i.force)
    .option("--json", i.json)
    .action((file: string, flags: ImportFlags) =>
      does(async (context) => (await actions()).importBooks(kind, file, flags, words, context)),
    );
}

/** A checklist to fill in: `form`. */
export function declareForm(command: Command, { form }: Words, does: Does): void {
  withExamples(command.command("form").description(form.summary), form.examples)
    .argument("<CHECKLIST>", form.checklist)
    .option("-o, --output <FILE>", form.output)
    .option("--org <ID>", form.org)
    .option("--answers <FILE>", form.answers)
    .option("--paper", form.paper)
    .option("--force", form.force)
    .action((given: string, flags: FormFlags) =>
      does(async (context) => (await actions()).makeForm(given, flags, context)),
    );
}

/** What the commands do, loaded when one of them is called. */
const actions = () => import("../library-books.ts");
