import type { Diagnostic } from "../../model/diagnostics.ts";
import { type FileResult, summaryOf, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { fileOf, lackOf, plainSight, told } from "./json.ts";

type Words = Catalogue["diagnostics"];

const line = (value: object): string => `${plainSight(JSON.stringify(value))}\n`;

/** One file as soon as it is judged by itself. What the laws across files add comes in the lines of `ndjsonEnd`. */
export const ndjsonFile = (file: FileResult, words: Words): string => line({ type: "file", ...fileOf(file, words) });

/** The whole stream at once. */
export const ndjsonReport = (
  validation: Validation,
  words: Words,
  tool: { readonly name: string; readonly version: string },
): string =>
  validation.files.map((file) => ndjsonFile(file, words)).join("") +
  ndjsonEnd(validation, new Map(validation.files.map((file) => [file.path, file])), words, tool);

/**
 * The lines that close a stream of files: `file-changed` for each file told already whose verdict or diagnostics are others
 * now, with all it comes to; `diagnostic` for what is about no single file; `summary` with the rest of the result.
 */
export function ndjsonEnd(
  validation: Validation,
  sent: ReadonlyMap<string, FileResult>,
  words: Words,
  tool: { readonly name: string; readonly version: string },
): string {
  const changed = validation.files.filter((file) => !alike(sent.get(file.path), file));
  const { asOf } = validation;
  return [
    ...changed.map((file) => line({ type: "file-changed", ...fileOf(file, words) })),
    ...validation.diagnostics.map((one: Diagnostic) => line({ type: "diagnostic", ...told(one, words) })),
    line({
      type: "summary",
      tool,
      schemaVersion: "1",
      asOf,
      summary: summaryOf(validation),
      notRun: validation.notRun.map(lackOf),
      skipped: validation.skipped,
    }),
  ].join("");
}

const alike = (a: FileResult | undefined, b: FileResult): boolean =>
  a !== undefined && a.verdict === b.verdict && JSON.stringify(a.diagnostics) === JSON.stringify(b.diagnostics);
