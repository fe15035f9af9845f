import type { Command } from "commander";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Work } from "../context.ts";
import { withExamples } from "../help.ts";

type Words = Catalogue["library"]["look"];
type Does = (work: Work) => void;
type Json = { readonly json?: boolean };

const load = () => import("../look.ts");

/** Looking things up in libraries: `list`, `show`, `search`, `stats`, `matrix`, `coverage`. */
export function declareLibraryLooks(command: Command, words: Words, does: Does): void {
  const sub = (name: "list" | "show" | "search" | "stats" | "matrix" | "coverage") =>
    withExamples(command.command(name).description(words[name].summary), words[name].examples);
  sub("list")
    .option("--json", words.list.json)
    .action(({ json }: Json) => does(async (context) => (await load()).list(json === true, context)));
  sub("show")
    .argument("<ID|KEY>", words.show.name)
    .option("--json", words.show.json)
    .action((name: string, { json }: Json) =>
      does(async (context) => (await load()).show(name, json === true, context)),
    );
  sub("search")
    .argument("<WORDS...>", words.search.typed)
    .option("--limit <N>", words.search.limit, "10")
    .option("--json", words.search.json)
    .action((typed: readonly string[], { limit, json }: Json & { readonly limit: string }) =>
      does(async (context) => (await load()).search(typed.join(" "), limit, json === true, context)),
    );
  sub("stats")
    .argument("[KEY...]", words.stats.keys)
    .option("--json", words.stats.json)
    .action((keys: readonly string[], { json }: Json) =>
      does(async (context) => (await load()).stats(keys, json === true, context)),
    );
  sub("matrix")
    .argument("[KEY...]", words.matrix.keys)
    .option("--json", words.matrix.json)
    .action((keys: readonly string[], { json }: Json) =>
      does(async (context) => (await load()).matrix(keys, json === true, context)),
    );
  sub("coverage")
    .argument("<PAPER|DIR...>", words.coverage.paths)
    .option("--json", words.coverage.json)
    .action((paths: readonly string[], { json }: Json) =>
      does(async (context) => (await load()).coverage(paths, json === true, context)),
    );
}

/** Looking things up in checklists: `list` and `show`. */
export function declareChecklistLooks(command: Command, words: Words, does: Does): void {
  const { checklistList, checklistShow } = words;
  withExamples(command.command("list").description(checklistList.summary), checklistList.examples)
    .option("--json", checklistList.json)
    .action(({ json }: Json) => does(async (context) => (await load()).checklists(json === true, context)));
  withExamples(command.command("show").description(checklistShow.summary), checklistShow.examples)
    .argument("<ID>", checklistShow.name)
    .option("--json", checklistShow.json)
    .action((name: string, { json }: Json) =>
      does(async (context) => (await load()).checklist(name, json === true, context)),
    );
}
