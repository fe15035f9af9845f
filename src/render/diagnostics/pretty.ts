import type { Diagnostic, Place } from "../../model/diagnostics.ts";
import {
  type FileResult,
  type NotApplied,
  type RowQuote,
  standingSummary,
  type Validation,
} from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { type Paint, paintFor } from "../chalk.ts";
import { type Layout, layoutFor } from "../layout.ts";
import { visible } from "../plain-text.ts";
import { lacking, lackingText, ledgerName } from "./lacking.ts";
import { messageOf, remedyOf } from "./message.ts";

type Words = Catalogue["diagnostics"];

export interface PrettyOptions {
  readonly colour: boolean;
  /** Cells of a line. */
  readonly columns: number;
  /** Also what is only counted otherwise: notes about the ledgers of a batch, the codes of laws that did not run. */
  readonly verbose?: boolean;
}

/** What every part of the report is written with. */
interface Page {
  readonly words: Words;
  readonly paint: Paint;
  readonly columns: number;
  readonly layout: Layout;
  /** More than one input: what is only worth noting about a ledger is counted. */
  readonly batch: boolean;
  readonly verbose: boolean;
}

/** So many files without a word to say are still listed; beyond, only the summary counts them. */
const FEW = 20;
const MARGIN = "  ";
/** What is said about a place stands below it. */
const INDENT = "    ";

/** The result for a person: by file and place, each problem with its code, its sentence, and once per file what to do. */
export async function prettyReport(validation: Validation, words: Words, options: PrettyOptions): Promise<string> {
  const page = await pageOf(validation, words, options);
  const few = validation.files.length <= FEW;
  const files = validation.files.filter(
    (file) => few || file.diagnostics.some(({ severity }) => severity !== "info") || file.verdict !== "accepted",
  );
  const across = validation.diagnostics.length > 0 ? [acrossFiles(validation.diagnostics, page)] : [];
  const blocks = [...files.map((file) => fileBlock(file, page)), ...across, ending(validation, page)];
  // Files with nothing to say stand close together.
  return `${blocks.map((block, index) => (index > 0 && (block.length > 1 || (blocks[index - 1]?.length ?? 0) > 1) ? ["", ...block] : block).join("\n")).join("\n")}\n`;
}

/** What is said about no single file, alone; "" where nothing is. */
export async function acrossReport(validation: Validation, words: Words, options: PrettyOptions): Promise<string> {
  const { diagnostics } = validation;
  if (diagnostics.length === 0) return "";
  return `${acrossFiles(diagnostics, await pageOf(validation, words, options)).join("\n")}\n`;
}

const pageOf = async (
  validation: Validation,
  words: Words,
  { colour, columns, verbose = false }: PrettyOptions,
): Promise<Page> => ({
  words,
  paint: paintFor(colour),
  columns,
  layout: await layoutFor(validation),
  batch: validation.files.length > 1 && !verbose,
  verbose,
});

const STATE_FILE: Readonly<Record<string, string>> = { Workpaper: "paper.yaml:", Register: "register.yaml:" };

function fileBlock(file: FileResult, page: Page): readonly string[] {
  const { words, paint } = page;
  const verdict = words.verdict[file.verdict];
  // Lines of a paper are those of its readable state.
  const inside = file.path.endsWith(".yaml") ? "" : (STATE_FILE[file.kind ?? ""] ?? "");
  const painted = file.verdict === "accepted" ? paint.green(verdict) : paint.red(verdict);
  const read = file.tables && file.tables.length > 0 ? `  ${paint.dim(tablesText(file, words))}` : "";
  // Of many ledgers a person wants to know what is wrong; the notes are in the other formats.
  const quiet = page.batch && file.kind === "Ledger";
  const shown = quiet ? file.diagnostics.filter(({ severity }) => severity !== "info") : file.diagnostics;
  const notes = file.diagnostics.length - shown.length;
  const count = notes > 0 ? `  ${paint.dim(words.report.notes(notes))}` : "";
  return [
    `${paint.bold(visible(file.path))}  ${painted}${read}${count}`,
    ...diagnosticLines(shown, page, inside, file.quotes),
  ];
}

const tablesText = ({ profile, rows, tables }: FileResult, words: Words): string =>
  words.report.tables({ profile: ledgerName(profile ?? "", words), rows: rows ?? 0, tables: tables?.length ?? 0 });

const acrossFiles = (diagnostics: readonly Diagnostic[], page: Page): readonly string[] => [
  page.paint.bold(page.words.report.acrossFiles),
  ...diagnosticLines(diagnostics, page),
];

/** Each diagnostic in lines: place, severity, column and code, the sentence, and what to do where the code comes first. */
function diagnosticLines(
  diagnostics: readonly Diagnostic[],
  page: Page,
  inside = "",
  quotes: readonly RowQuote[] = [],
): readonly string[] {
  const { words, paint, columns } = page;
  const { width, wrap } = page.layout;
  const room = Math.max(20, columns - INDENT.length);
  const below = (text: string, ink: (line: string) => string = plain): readonly string[] =>
    wrap(text, room).map((line) => INDENT + ink(line));
  const explained = new Set<string>();
  const quoted = new Map(quotes.map(({ sheet, row, text }) => [`${row} ${sheet}`, text]));
  let row = "";
  return diagnostics.flatMap((diagnostic, index) => {
    const { at, explanation } = diagnostic;
    const before = row;
    row = `${at.row ?? ""} ${at.sheet ?? ""}`;
    // Said once for all that stands in the row.
    const quote = row === before ? undefined : quoted.get(row);
    const place = (at.line === undefined ? "" : inside) + placeText(at, words);
    const column = at.column === undefined ? "" : words.report.column(visible(at.column));
    const severity = words.severity[diagnostic.severity];
    const mark = [diagnostic.code, ...(diagnostic.waived === true ? [words.report.waived] : [])].join("  ");
    const fits = width([MARGIN, place, severity, column, mark].join("  ")) <= columns;
    const again = sameAgain(diagnostic, diagnostics[index - 1]);
    const more = sameAgain(diagnostics[index + 1], diagnostic);
    // What to do stands below the last of those under one heading.
    const unexplained = !more && !explained.has(diagnostic.code);
    if (unexplained) explained.add(diagnostic.code);
    const head = [place, PAINT[diagnostic.severity](paint)(severity), column, ...(fits ? [paint.dim(mark)] : [])];
    return [
      ...(quote === undefined || at.row === undefined ? [] : [quoteLine(at.row, quote, page)]),
      // What has no place, and is the same again, stands under one heading.
      ...(again
        ? []
        : [MARGIN + head.filter((part) => part !== "").join("  "), ...(fits ? [] : [INDENT + paint.dim(mark)])]),
      ...below(messageOf(diagnostic, words, visible)),
      ...(explanation === undefined ? [] : below(words.report.explanation(visible(explanation)), paint.dim)),
      ...(unexplained ? below(words.report.remedy(remedyOf(diagnostic, words, visible)), paint.dim) : []),
    ];
  });
}

const sameAgain = (one: Diagnostic | undefined, before: Diagnostic | undefined): boolean =>
  one !== undefined &&
  before !== undefined &&
  one.code === before.code &&
  one.severity === before.severity &&
  one.waived === before.waived &&
  JSON.stringify([one.at, before.at]) === "[{},{}]";

/** The row that what follows stands in, as a heading above it: one line, as much of it as fits. */
const quoteLine = (row: number, quote: string, { words, paint, columns, layout }: Page): string =>
  MARGIN + paint.dim(layout.clip(words.report.quote({ row, text: visible(quote) }), columns - MARGIN.length));

const PAINT: Readonly<Record<Diagnostic["severity"], (paint: Paint) => Paint>> = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  info: (paint) => paint.cyan,
};

/** 表!K5, of a csv K5; 3:7 of a text; nothing of a whole file. */
export function placeText({ line, col, pointer = "", sheet = "", cell, row }: Place, { report }: Words): string {
  if (line !== undefined) return `${line}:${col ?? 1}`;
  const inside = cell ?? (row === undefined ? "" : report.row(row));
  if (sheet !== "" || inside !== "") return visible(sheet) + (sheet !== "" && inside !== "" ? "!" : "") + inside;
  return visible(pointer);
}

/** So many lines of what was not done are shown. */
const SOME = 10;

function ending(validation: Validation, page: Page): readonly string[] {
  const { words, paint, columns, layout } = page;
  const { report } = words;
  const summary = standingSummary(validation);
  const laws = validation.notRun.filter((one) => one.needs !== "config" && one.path !== null);
  const clean = summary.files > 0 && summary.errors + summary.warnings + summary.infos === 0;
  const example = gravest(validation);
  return [
    report.summary(summary),
    clean ? report.clean : report.counts(summary),
    ...some(
      laws,
      (count) => report.notRunMore(count),
      ({ code, path, needs }) =>
        report.notRun({
          law: code ?? "",
          path: visible(path ?? ""),
          needs: needs === "config" ? "" : words.needs[needs],
        }),
    ),
    ...lackingLines(validation.notRun, page),
    ...some(
      validation.skipped,
      (count) => report.skippedMore(count),
      ({ path, reason }) => report.skipped({ path: visible(path), reason: words.skip[reason] }),
    ),
    ...(example === null ? [] : [report.explain(example)]),
  ].flatMap((line, index) => {
    const ink = [paint.bold, plain][index] ?? paint.dim;
    const indent = /^ */.exec(line)?.[0] ?? "";
    return layout.wrap(line.trimStart(), columns - indent.length).map((one) => indent + ink(one));
  });
}

const plain = (line: string): string => line;

/** A code of the result to ask about: of an error where there is one. */
function gravest({ files, diagnostics }: Validation): string | null {
  const all = [...files.flatMap((file) => file.diagnostics), ...diagnostics];
  const of = (wanted: Diagnostic["severity"]) => all.find(({ severity }) => severity === wanted)?.code;
  return of("error") ?? of("warning") ?? of("info") ?? null;
}

/** The laws that lacked something for the whole run, one line for each thing they lacked; with `verbose` which laws. */
function lackingLines(notRun: readonly NotApplied[], { words, verbose }: Page): readonly string[] {
  const groups = lacking(notRun);
  if (groups.length === 0) return [];
  const { report } = words;
  return [
    verbose ? report.lackingAll : report.lacking,
    ...groups.flatMap((group) => [
      MARGIN + report.lackingOne({ what: lackingText(group, words), count: group.codes.length }),
      ...(verbose ? [INDENT + group.codes.join(", ")] : []),
    ]),
  ];
}

function some<T>(all: readonly T[], more: (count: number) => string, line: (one: T) => string): readonly string[] {
  const shown = all.slice(0, SOME).map(line);
  return all.length > SOME ? [...shown, more(all.length - SOME)] : shown;
}
