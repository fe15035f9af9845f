import { importRoster, NoProject } from "../journeys/books/import-roster.ts";
import { prettyReport } from "../render/diagnostics/pretty.ts";
import { visible } from "../render/plain-text.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { exitOf } from "./validation-report.ts";

/** A roster from a workbook into the project that is there. */
export async function takeRoster(file: string, context: Context): Promise<ExitCode> {
  const { asOf, config, io, colour, words } = context;
  const { init, problem } = words.cli;
  try {
    const { judged, written, units, people } = await importRoster({ file, asOf, config }, io);
    const { diagnostics } = await loadCatalogue(context.locale);
    if (written === null || context.verbose) {
      const page = { colour: colour.out, columns: io.stdout.columns, verbose: context.verbose };
      await context.print(await prettyReport(judged.validation, diagnostics, page));
    }
    if (written !== null) await context.say(init.rosterTaken({ path: visible(written), units, people }));
    return exitOf(judged.validation, "error");
  } catch (error) {
    if (!(error instanceof NoProject)) throw error;
    await context.say(problem.lead(init.noProject));
    await context.say(problem.todo(init.noProjectTodo));
    return EXIT.failed;
  }
}
