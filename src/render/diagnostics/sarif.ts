import { placeText } from "../../ledger/return-sheet.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { Diagnostic, Place, Severity } from "../../model/diagnostics.ts";
import { LAW_OF } from "../../model/law-ids.ts";
import { summaryOf, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { artifactUri } from "./artifact-uri.ts";
import { plainSight } from "./json.ts";
import { messageOf } from "./message.ts";

const LEVEL = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** The result as SARIF 2.1.0. A cell is a logical location `表!K5`; what is waived is a suppressed result. */
export function sarifReport(
  validation: Validation,
  { diagnostics: words, locale }: Pick<Catalogue, "diagnostics" | "locale">,
  tool: { readonly name: string; readonly version: string },
): string {
  const told = [
    ...validation.files.flatMap((file, index) => file.diagnostics.map((one) => ({ one, index, path: file.path }))),
    ...validation.diagnostics.map((one) => ({ one, index: -1, path: null })),
  ];
  const codes = [...new Set(told.map(({ one }) => one.code))];
  const ruleAt = new Map(codes.map((code, index) => [code, index]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { ...tool, language: locale, rules: codes.map((code) => ruleOf(code, words)) } },
        columnKind: "unicodeCodePoints",
        artifacts: validation.files.map(({ path, sha256 }) => ({
          location: { uri: artifactUri(path) },
          ...(sha256 === null ? {} : { hashes: { "sha-256": sha256 } }),
        })),
        results: told.map(({ one, index, path }) => resultOf(one, path, index, ruleAt.get(one.code) ?? -1, words)),
        properties: { asOf: validation.asOf, summary: summaryOf(validation) },
      },
    ],
  };
  return `${plainSight(JSON.stringify(log, null, 2))}\n`;
}

function ruleOf(code: DiagnosticCode, words: Catalogue["diagnostics"]) {
  const { title, remedy } = words.codes[code];
  return {
    id: code,
    shortDescription: { text: literal(title) },
    help: { text: literal(remedy) },
    ...(LAW_OF[code] ? { properties: { law: LAW_OF[code] } } : {}),
  };
}

function resultOf(
  diagnostic: Diagnostic,
  path: string | null,
  index: number,
  ruleIndex: number,
  words: Catalogue["diagnostics"],
) {
  const { code, severity, at, related = [], waived, explanation, value } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: literal(messageOf(diagnostic, words, visible)) },
    ...(path === null ? {} : { locations: [locationOf(at, path, index)] }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, number) => ({
            id: number,
            ...locationOf(one.location, one.path, -1),
            message: { text: literal(visible(one.role)) },
          })),
        }),
    ...(waived === true ? { suppressions: [{ kind: "external" }] } : {}),
    properties: {
      ...(value === undefined ? {} : { value: visible(value) }),
      ...(explanation === undefined ? {} : { explanation: visible(explanation) }),
    },
  };
}

function locationOf(at: Place, path: string, index: number) {
  const name = placeText({ ...(at.sheet === undefined ? {} : { sheet: at.sheet }), ...inside(at) });
  const region =
    at.line === undefined
      ? {}
      : { region: { startLine: at.line, ...(at.col === undefined ? {} : { startColumn: at.col }) } };
  const logical =
    at.line === undefined && name !== ""
      ? { fullyQualifiedName: visible(name), kind: at.cell === undefined ? "row" : "cell" }
      : at.pointer
        ? { fullyQualifiedName: visible(at.pointer), kind: "value" }
        : null;
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(path), ...(index < 0 ? {} : { index }) },
      ...region,
    },
    ...(logical ? { logicalLocations: [logical] } : {}),
  };
}

const inside = ({ cell, row }: Place): Pick<Place, "cell" | "row"> =>
  cell !== undefined ? { cell } : row !== undefined ? { row } : {};

/** In a message of SARIF braces hold places for arguments and brackets make links: both stand for themselves here. */
const literal = (text: string): string => text.replace(/[{}]/g, "$&$&").replace(/[[\]]/g, "\\$&");
