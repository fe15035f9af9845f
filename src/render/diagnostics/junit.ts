import { placeText } from "../../ledger/return-sheet.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { FileResult, Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { messageOf, remedyOf } from "./message.ts";

type Words = Catalogue["diagnostics"];

/** A suite: one input, or what is about no single file. */
type Suite = Pick<FileResult, "path" | "verdict" | "diagnostics">;

/** The result as JUnit XML: an input is a suite, a problem a case. Errors fail, a refused input is in error, doubts are told and pass. */
export function junitReport(validation: Validation, words: Words): string {
  const across: Suite = {
    path: words.report.acrossFiles,
    verdict: validation.diagnostics.some(fails) ? "rejected" : "accepted",
    diagnostics: validation.diagnostics,
  };
  const suites: readonly Suite[] = [...validation.files, ...(validation.diagnostics.length > 0 ? [across] : [])];
  const xml = suites.map((suite) => suiteXml(suite, words));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="riskpaper">\n${xml.join("")}</testsuites>\n`;
}

function suiteXml(suite: Suite, words: Words): string {
  const refused = suite.verdict === "refused";
  const cases = suite.diagnostics.map((one) => caseXml(one, suite.path, refused, words));
  const all =
    cases.length > 0
      ? cases
      : [`    <testcase name="${xmlText(words.verdict[suite.verdict])}" classname="${xmlText(suite.path)}"/>\n`];
  const failing = suite.diagnostics.filter(fails).length;
  const skipped = suite.diagnostics.filter((one) => one.waived === true).length;
  const counts = `tests="${all.length}" failures="${refused ? 0 : failing}" errors="${refused ? failing : 0}" skipped="${skipped}"`;
  return `  <testsuite name="${xmlText(suite.path)}" ${counts}>\n${all.join("")}  </testsuite>\n`;
}

function caseXml(diagnostic: Diagnostic, path: string, refused: boolean, words: Words): string {
  const { code, at, severity } = diagnostic;
  const place = at.line === undefined ? placeText(at) : `${at.line}:${at.col ?? 1}`;
  const name = [place, code].filter(Boolean).join(" ");
  const message = messageOf(diagnostic, words, visible);
  const more = [
    `${words.severity[severity]} ${place} ${at.column ?? ""}`.trimEnd(),
    message,
    ...(diagnostic.value === undefined ? [] : [diagnostic.value]),
    words.report.remedy(remedyOf(diagnostic, words, visible)),
  ];
  const text = more.map(xmlText).join("\n");
  const inside =
    diagnostic.waived === true
      ? "<skipped/>"
      : !fails(diagnostic)
        ? `<system-out>${text}</system-out>`
        : `<${refused ? "error" : "failure"} type="${code}" message="${xmlText(message)}">${text}</${refused ? "error" : "failure"}>`;
  return `    <testcase name="${xmlText(name)}" classname="${xmlText(path)}">${inside}</testcase>\n`;
}

const fails = ({ severity, waived }: Diagnostic): boolean => severity === "error" && waived !== true;

/** Text from outside as it may stand in an element or an attribute. What XML cannot hold is shown by its number. */
const xmlText = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
