import type { Diagnostic, Place } from "../../model/diagnostics.ts";
import { type FileResult, type NotApplied, type RowQuote, summaryOf, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { type Paint, paintFor } from "../chalk.ts";
import { type Layout, layoutFor } from "../layout.ts";
import { visible } from "../plain-text.ts";
import { messageOf, remedyOf } from "./message.ts";

type Words = Catalogue["diagnostics"];

export interface PrettyOptions {
  readonly colour: boolean;
  /** Cells of a line. */
  readonly columns: number;
}

/** What every part of the report is written with. */
interface Page {
  readonly words: Words;
  readonly paint: Paint;
  readonly columns: number;
  readonly layout: Layout;
  /** More than one input: what is only worth noting is counted. */
  readonly batch: boolean;
}

/** So many files without a word to say are still listed; beyond, only the summary counts them. */
const FEW = 20;
const MARGIN = 2;

/** The result for a person: by file and place, each problem with its code, its sentence, and once per file what to do. */
export async function prettyReport(
  validation: Validation,
  words: Words,
  { colour, columns }: PrettyOptions,
): Promise<string> {
  const page: Page = {
    words,
    paint: paintFor(colour),
    columns,
    layout: await layoutFor(validation),
    batch: validation.files.length > 1,
  };
  const few = validation.files.length <= FEW;
  const files = validation.files.filter(
    (file) => few || file.diagnostics.some(({ severity }) => severity !== "info") || file.verdict !== "accepted",
  );
  const across = validation.diagnostics.length > 0 ? [acrossFiles(validation.diagnostics, page)] : [];
  const blocks = [...files.map((file) => fileBlock(file, page)), ...across, ending(validation, page)];
  // Files with nothing to say stand close together.
  return `${blocks.map((block, index) => (index > 0 && (block.length > 1 || (blocks[index - 1]?.length ?? 0) > 1) ? ["", ...block] : block).join("\n")).join("\n")}\n`;
}

function fileBlock(file: FileResult, page: Page): readonly string[] {
  const { words, paint } = page;
  const verdict = words.verdict[file.verdict];
  // Lines of a paper are those of its readable state.
  const inside = file.kind === "Workpaper" && !file.path.endsWith(".yaml") ? "paper.yaml:" : "";
  const painted = file.verdict === "accepted" ? paint.green(verdict) : paint.red(verdict);
  const read = file.tables && file.tables.length > 0 ? `  ${paint.dim(tablesText(file, words))}` : "";
  // Of a good ledger in a batch a person wants to know that it is good; the notes are in the other formats.
  const quiet = page.batch && file.kind === "Ledger" && file.verdict === "accepted";
  const notes = quiet && file.diagnostics.every((one) => one.severity === "info");
  const count =
    notes && file.diagnostics.length > 0 ? `  ${paint.dim(words.report.notes(file.diagnostics.length))}` : "";
  return [
    `${paint.bold(visible(file.path))}  ${painted}${read}${count}`,
    ...(notes ? [] : diagnosticLines(file.diagnostics, page, inside, file.quotes)),
  ];
}

const tablesText = ({ profile, rows, tables }: FileResult, { report }: Words): string =>
  report.tables({ profile: profile ?? "", rows: rows ?? 0, tables: tables?.length ?? 0 });

const acrossFiles = (diagnostics: readonly Diagnostic[], page: Page): readonly string[] => [
  page.paint.bold(page.words.report.acrossFiles),
  ...diagnosticLines(diagnostics, page),
];

/** Each diagnostic in lines: place, severity and code, the sentence, and what to do where the code comes first. */
function diagnosticLines(
  diagnostics: readonly Diagnostic[],
  page: Page,
  inside = "",
  quotes: readonly RowQuote[] = [],
): readonly string[] {
  const { words, paint, columns } = page;
  const { width, pad, wrap } = page.layout;
  const places = diagnostics.map(({ at }) => (at.line === undefined ? "" : inside) + placeText(at, words));
  const placeCells = Math.max(0, ...places.map(width));
  const severityCells = Math.max(...Object.values(words.severity).map(width));
  const indent = " ".repeat(MARGIN + placeCells + 2);
  const room = Math.max(20, columns - indent.length);
  const explained = new Set<string>();
  const quoted = new Map(quotes.map(({ sheet, row, text }) => [`${row} ${sheet}`, text]));
  let row = "";
  return diagnostics.flatMap((diagnostic, index) => {
    const first = !explained.has(diagnostic.code);
    explained.add(diagnostic.code);
    const severity = PAINT[diagnostic.severity](paint)(pad(words.severity[diagnostic.severity], severityCells));
    const place = " ".repeat(placeCells - width(places[index] ?? "")) + (places[index] ?? "");
    const { at, explanation } = diagnostic;
    const before = row;
    row = `${at.row ?? ""} ${at.sheet ?? ""}`;
    // Said once for all that stands in the row.
    const quote = row === before ? undefined : quoted.get(row);
    const column = at.column === undefined ? "" : `  ${words.report.column(visible(at.column))}`;
    const waived = diagnostic.waived === true ? `  ${paint.dim(words.report.waived)}` : "";
    return [
      ...(quote === undefined || at.row === undefined ? [] : quoteLines(at.row, quote, page)),
      `${" ".repeat(MARGIN)}${paint.dim(place)}  ${severity}  ${paint.dim(diagnostic.code)}${column}${waived}`,
      ...wrap(messageOf(diagnostic, words, visible), room).map((line) => indent + line),
      ...(explanation === undefined
        ? []
        : wrap(words.report.explanation(visible(explanation)), room).map((line) => indent + paint.dim(line))),
      ...(first
        ? wrap(words.report.remedy(remedyOf(diagnostic, words, visible)), room).map((line) => indent + paint.dim(line))
        : []),
    ];
  });
}

/** The row that what follows stands in, as a heading above it. */
const quoteLines = (row: number, quote: string, { words, paint, columns, layout }: Page): readonly string[] =>
  layout
    .wrap(words.report.quote({ row, text: visible(quote) }), columns - MARGIN)
    .map((line) => " ".repeat(MARGIN) + paint.dim(line));

const PAINT: Readonly<Record<Diagnostic["severity"], (paint: Paint) => Paint>> = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  info: (paint) => paint.cyan,
};

/** 表!K5, of a csv K5; 3:7 of a text; · of a whole file. */
export function placeText({ line, col, pointer, sheet = "", cell, row }: Place, { report }: Words): string {
  if (line !== undefined) return `${line}:${col ?? 1}`;
  const inside = cell ?? (row === undefined ? "" : report.row(row));
  if (sheet !== "" || inside !== "") return visible(sheet) + (sheet !== "" && inside !== "" ? "!" : "") + inside;
  return visible(pointer === undefined || pointer === "" ? "·" : pointer);
}

/** So many lines of what was not done are shown. */
const SOME = 10;

function ending(validation: Validation, { words, paint, columns, layout }: Page): readonly string[] {
  const { report } = words;
  const summary = summaryOf(validation);
  const laws = validation.notRun.filter((one) => one.needs !== "config" && one.path !== null);
  const clean = summary.files > 0 && summary.errors + summary.warnings + summary.infos === 0;
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
    ...lackingLines(
      validation.notRun.filter((one) => one.path === null),
      words,
    ),
    ...some(
      validation.skipped,
      (count) => report.skippedMore(count),
      ({ path, reason }) => report.skipped({ path: visible(path), reason: words.skip[reason] }),
    ),
    ...(clean || summary.files === 0 ? [] : [report.explain("CODE")]),
  ].flatMap((line, index) => {
    const ink = [paint.bold, plain][index] ?? paint.dim;
    return layout.wrap(line, columns).map((one) => ink(one));
  });
}

const plain = (line: string): string => line;

/** So many codes stand in one line of what was not run. */
const CODES = 6;

/** The laws that lacked something for the whole run, one line for each thing they lacked. */
function lackingLines(lacking: readonly NotApplied[], { report, needs }: Words): readonly string[] {
  const groups = new Map<string, NotApplied[]>();
  for (const one of lacking) {
    const key = `${one.needs} ${one.needs === "columns" ? one.profile : ""}`;
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || first.needs === "config") return [];
    const codes = [...new Set(group.flatMap(({ code }) => code ?? []))];
    const named = codes.slice(0, CODES).join(", ");
    const said = {
      count: codes.length,
      codes: codes.length > CODES ? `${named} ${report.andMore(codes.length - CODES)}` : named,
    };
    return first.needs === "columns"
      ? report.lackingColumns({ ...said, profile: visible(first.profile ?? "") })
      : report.lacking({ ...said, needs: needs[first.needs] });
  });
}

function some<T>(all: readonly T[], more: (count: number) => string, line: (one: T) => string): readonly string[] {
  const shown = all.slice(0, SOME).map(line);
  return all.length > SOME ? [...shown, more(all.length - SOME)] : shown;
}
