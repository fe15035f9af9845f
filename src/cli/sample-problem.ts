import type { PopulationProblem, PopulationRefused } from "../journeys/sample/population-problem.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";

const MOST_SAID = 20;

/** Says on stderr why nothing could be drawn from a population, place by place. */
export async function sayRefused({ path, problems, total }: PopulationRefused, context: Context): Promise<ExitCode> {
  const { cli, diagnostics } = await loadCatalogue(context.locale);
  const lines = problems.slice(0, MOST_SAID).map((one) => `  ${problemText(one, cli, diagnostics.codes)}`);
  const said = [
    cli.problem.lead(cli.sample.refused),
    cli.problem.where(visible(path)),
    ...lines,
    ...(total > lines.length ? [`  ${cli.sample.more(total - lines.length)}`] : []),
    cli.problem.todo(cli.sample.refusedTodo),
  ];
  await context.io.stderr.write(`${said.join("\n")}\n`);
  return EXIT.refused;
}

function problemText(
  problem: PopulationProblem,
  { sample: { problem: t } }: Catalogue["cli"],
  codes: Catalogue["diagnostics"]["codes"],
): string {
  const list = (all: readonly string[]) => all.slice(0, 20).map(visible).join("、");
  switch (problem.what) {
    case "told": {
      const { code, args, at } = problem.told;
      const plain = Object.entries(args).map(([key, value]) => [
        key,
        typeof value === "string" ? visible(value) : value,
      ]);
      const said = codes[code].message(Object.fromEntries(plain));
      return at.cell === undefined ? said : `${at.cell}：${said}`;
    }
    case "no-table":
    case "changed":
      return t[problem.what];
    case "no-sheet":
      return t["no-sheet"]({ given: visible(problem.given), known: list(problem.known) });
    case "no-column": {
      const near = problem.near === null ? "" : visible(problem.near);
      return t["no-column"]({ given: visible(problem.given), near, known: list(problem.known) });
    }
    case "which-amount":
    case "which-stratum":
      return t[problem.what](list(problem.known));
    case "empty-id":
      return t["empty-id"](problem.cell);
    case "duplicate-id":
      return t["duplicate-id"]({ ...problem, value: visible(problem.value) });
    case "too-many":
      return t["too-many"](problem);
    case "altered":
      return t.altered(problem.round);
    case "not-there":
    case "taken":
      return t[problem.what](list(problem.ids));
  }
}
