import { LAWS } from "../check/laws.ts";
import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { rulePage } from "../render/diagnostics/rule-page.ts";
import type { Catalogue } from "../text/catalogue.ts";

/** A case as it lies in `test/cases/documents/`: the first diagnostic of its failing half, and both halves' texts by name. */
export interface RuleCase {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  readonly fail: Readonly<Record<string, string>>;
  readonly pass: Readonly<Record<string, string>>;
}

/** Lines shown before and after the place. */
const AROUND = 3;

/** The page of one code from the table, the catalogues and its case. */
export function pageOf(code: DiagnosticCode, example: RuleCase | null, catalogues: readonly Catalogue[]): string {
  const { severity, kinds, needs, scope } = LAWS[code];
  return rulePage({ code, severity, kinds, needs, scope }, example && shown(example), catalogues);
}

function shown({ path, diagnostic, fail, pass }: RuleCase) {
  const { line, row } = diagnostic.at;
  const [wrong, right] = [fail[path], pass[path]];
  if (wrong !== undefined && line === undefined && row !== undefined && isPlain(path, wrong)) {
    const [before, after] = [withHeader(wrong, row), right === undefined ? null : withHeader(right, row)];
    return { path, diagnostic, language: "csv", wrong: before, right: after === before ? null : after } as const;
  }
  const language = "yaml" as const;
  if (line === undefined || wrong === undefined) return { path, diagnostic, language, wrong: null, right: null };
  return {
    path,
    diagnostic,
    language,
    wrong: lines(wrong, line - AROUND, line + AROUND),
    right: right === undefined || right === wrong ? null : differing(wrong, right),
  };
}

/** Whether the lines of a file are the rows of a table: a csv in UTF-8 without quotes. */
const isPlain = (path: string, text: string): boolean => path.endsWith(".csv") && !/["\ufffd]/.test(text);

/** The first row of a csv, where the header mostly stands, and the one in question. */
const withHeader = (text: string, row: number): string =>
  text
    .split(/\r?\n/)
    .filter((_, index) => index === 0 || index + 1 === row)
    .join("\n")
    .trimEnd();

const lines = (text: string, from: number, to: number): string =>
  text
    .split("\n")
    .slice(Math.max(0, from - 1), to)
    .join("\n")
    .trimEnd();

/** The lines of `right` around the first that differs from `wrong`, to the last that does, with the same margin. */
function differing(wrong: string, right: string): string {
  const [a, b] = [wrong.split("\n"), right.split("\n")];
  let first = 0;
  while (first < b.length && a[first] === b[first]) first++;
  let end = 0;
  while (end < b.length - first && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return lines(right, first + 1 - AROUND + 1, Math.min(b.length - end + AROUND - 1, first + 12));
}
