import type { Validation } from "../model/validation.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";

/** Says why a document may not be issued as things stand: each reason with its code and what to do. Nothing was written. */
export async function sayStopped(validation: Validation, context: Context): Promise<ExitCode> {
  const { prettyReport } = await import("../render/diagnostics/pretty.ts");
  const { diagnostics } = await loadCatalogue(context.locale);
  await context.say(
    await prettyReport(validation, diagnostics, { colour: context.colour.err, columns: context.io.stdout.columns }),
  );
  return EXIT.refused;
}
