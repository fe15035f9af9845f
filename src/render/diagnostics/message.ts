import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Catalogue } from "../../text/catalogue.ts";

/** A diagnostic as one sentence in the reader's language. `clean` makes what comes from files fit for the target. */
export function messageOf(
  diagnostic: Diagnostic,
  words: Catalogue["diagnostics"],
  clean: (text: string) => string,
): string {
  const args = Object.fromEntries(
    Object.entries(diagnostic.args).map(([key, value]) => [key, typeof value === "string" ? clean(value) : value]),
  );
  return words.codes[diagnostic.code].message(args);
}

/** What to do about it. An own law of the project says that itself, where its author did. */
export function remedyOf(
  diagnostic: Diagnostic,
  words: Catalogue["diagnostics"],
  clean: (text: string) => string,
): string {
  const { code, args } = diagnostic;
  return code === "own-law" && args.remedy ? clean(String(args.remedy)) : words.codes[code].remedy;
}
