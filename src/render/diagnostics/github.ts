import { placeText } from "../../ledger/return-sheet.ts";
import type { Diagnostic, Severity } from "../../model/diagnostics.ts";
import type { Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { messageOf, remedyOf } from "./message.ts";

const COMMAND = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

/** The result as workflow commands of GitHub Actions, one a line. What is waived is not told. */
export function githubReport(validation: Validation, words: Catalogue["diagnostics"]): string {
  const lines = [
    ...validation.files.flatMap((file) => file.diagnostics.map((one) => lineOf(one, file.path, words))),
    ...validation.diagnostics.map((one) => lineOf(one, null, words)),
  ];
  return lines.filter((line) => line !== "").join("");
}

function lineOf(diagnostic: Diagnostic, path: string | null, words: Catalogue["diagnostics"]): string {
  if (diagnostic.waived === true) return "";
  const { code, severity, at } = diagnostic;
  const properties = [
    ...(path === null ? [] : [`file=${property(path)}`]),
    ...(at.line === undefined ? [] : [`line=${at.line}`, ...(at.col === undefined ? [] : [`col=${at.col}`])]),
    `title=${property(code)}`,
  ];
  const place = at.line === undefined ? placeText(at) : "";
  const message = [
    place,
    messageOf(diagnostic, words, visible),
    words.report.remedy(remedyOf(diagnostic, words, visible)),
  ];
  return `::${COMMAND[severity]} ${properties.join(",")}::${data(message.filter(Boolean).join(" "))}\n`;
}

const data = (text: string): string => visible(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");

const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
