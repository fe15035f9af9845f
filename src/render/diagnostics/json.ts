import { LAW_OF, lawOf } from "../../model/law-ids.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import { UNSEEN } from "../../model/unseen.ts";
import { type FileResult, type NotApplied, summaryOf, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { messageOf, remedyOf } from "./message.ts";

const EVERY = new RegExp(UNSEEN, "gu");

/** The result for programs, form 1 of product.md. Characters that hide or act are written as `\u…`: the same data, in plain sight. */
export function jsonReport(
  validation: Validation,
  words: Catalogue["diagnostics"],
  tool: { readonly name: string; readonly version: string },
): string {
  const document = {
    tool,
    schemaVersion: "1",
    asOf: validation.asOf,
    summary: summaryOf(validation),
    files: validation.files.map((file) => fileOf(file, words)),
    diagnostics: validation.diagnostics.map((one) => told(one, words)),
    notRun: validation.notRun.map(lackOf),
    skipped: validation.skipped,
  };
  return `${plainSight(JSON.stringify(document, null, 2))}\n`;
}

/** One file as programs see it. */
export const fileOf = ({ diagnostics, quotes: _, ...file }: FileResult, words: Catalogue["diagnostics"]) => ({
  ...file,
  diagnostics: diagnostics.map((one) => told(one, words)),
});

/** What a law lacked, as programs see it. */
export const lackOf = ({ code, needs, path, ...more }: NotApplied) => ({
  law: code === null ? null : (LAW_OF[code] ?? code),
  code,
  path,
  needs: needs === "config" ? `--config ${path}` : needs,
  ...more,
});

/** JSON text with characters that hide or act written as `\u…`. */
export const plainSight = (json: string): string => json.replace(EVERY, escaped);

// Line ends of the layout itself stay; inside a text JSON.stringify has escaped them already.
const escaped = (character: string): string =>
  character === "\n"
    ? character
    : [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
        .join("");

/** A diagnostic as programs see it. */
export const told = (diagnostic: Diagnostic, words: Catalogue["diagnostics"]) => ({
  code: diagnostic.code,
  law: lawOf(diagnostic),
  severity: diagnostic.severity,
  message: messageOf(diagnostic, words, (text) => text),
  hint: remedyOf(diagnostic, words, (text) => text),
  ...(diagnostic.value === undefined ? {} : { value: diagnostic.value }),
  waived: diagnostic.waived === true,
  ...(diagnostic.explanation === undefined ? {} : { explanation: diagnostic.explanation }),
  location: diagnostic.at,
  ...(diagnostic.related ? { related: diagnostic.related } : {}),
});
