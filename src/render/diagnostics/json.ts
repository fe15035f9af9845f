import { LAW_OF } from "../../model/law-ids.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import { UNSEEN } from "../../model/unseen.ts";
import { summaryOf, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { messageOf } from "./message.ts";

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
    files: validation.files.map(({ diagnostics, ...file }) => ({
      ...file,
      diagnostics: diagnostics.map((one) => told(one, words)),
    })),
    diagnostics: validation.diagnostics.map((one) => told(one, words)),
    notRun: validation.notRun.map(({ code, path, needs }) => ({
      law: code === null ? null : (LAW_OF[code] ?? code),
      code,
      path,
      needs: needs === "config" ? `--config ${path}` : needs,
    })),
    skipped: validation.skipped,
  };
  return `${JSON.stringify(document, null, 2).replace(EVERY, escaped)}\n`;
}

// Line ends of the layout itself stay; inside a text JSON.stringify has escaped them already.
const escaped = (character: string): string =>
  character === "\n"
    ? character
    : [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
        .join("");

const told = (diagnostic: Diagnostic, words: Catalogue["diagnostics"]) => ({
  code: diagnostic.code,
  law: LAW_OF[diagnostic.code] ?? null,
  severity: diagnostic.severity,
  message: messageOf(diagnostic, words, (text) => text),
  hint: words.codes[diagnostic.code].remedy,
  ...(diagnostic.value === undefined ? {} : { value: diagnostic.value }),
  waived: false,
  location: diagnostic.at,
  ...(diagnostic.related ? { related: diagnostic.related } : {}),
});
