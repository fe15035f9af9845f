import { loadTemplateWords } from "../../text/load.ts";
import type { Declare } from "../context.ts";
import { withExamples } from "../help.ts";

interface Flags {
  readonly json?: boolean;
  readonly source?: boolean;
  readonly templates?: string;
  readonly output?: string;
}

const load = () => import("../templates.ts");

/** `riskpaper templates`: list, show, lint. */
export const declare: Declare = async (command, _cli, does, locale) => {
  const words = await loadTemplateWords(locale);
  command.helpCommand(false);
  const sub = (name: "list" | "show" | "lint") =>
    withExamples(command.command(name).description(words[name].summary), words[name].examples);
  sub("list")
    .option("--templates <DIR>", words.folder)
    .option("--json", words.json)
    .action(({ json, templates }: Flags) =>
      does(async (context) => (await load()).list(templates ?? null, json === true, context)),
    );
  sub("show")
    .argument("<NAME>", words.show.name)
    .option("--templates <DIR>", words.folder)
    .option("--source", words.show.source)
    .option("-o, --output <FILE>", words.show.output)
    .option("--json", words.json)
    .action((name: string, { json, source, output, templates }: Flags) =>
      does(async (context) =>
        (await load()).show(
          name,
          templates ?? null,
          { asJson: json === true, source: source === true, output: output ?? null },
          context,
        ),
      ),
    );
  sub("lint")
    .argument("<PATH...>", words.lint.paths)
    .option("--json", words.json)
    .action((paths: readonly string[], { json }: Flags) =>
      does(async (context) => (await load()).lint(paths, json === true, context)),
    );
};
