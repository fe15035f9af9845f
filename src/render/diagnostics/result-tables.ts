import type { Reporting, UnitReporting } from "../../field/reporting.ts";
import { placeText } from "../../ledger/return-sheet.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import { LAW_OF } from "../../model/law-ids.ts";
import { type FileResult, isReplaced, type Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { ownWidth } from "../own-words.ts";
import { visible } from "../plain-text.ts";
import { lacking, lackingText, ledgerName } from "./lacking.ts";
import { messageOf, remedyOf } from "./message.ts";

/** A table of the result workbook: texts from outside go through `cellText` when it is drawn. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ResultColumn {
  readonly header: string;
  /** Excel's unit. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** For those who look things up: small and grey. */
  readonly small?: true;
  /** Its texts are days, YYYY-MM-DD. */
  readonly date?: true;
  /** Of numbers: how a spreadsheet program shows them. */
  readonly format?: string;
  /** Those of its texts that somebody has to see to. */
  readonly grave?: readonly string[];
}

type Words = Pick<Catalogue, "diagnostics" | "returns">;

/** At least as wide as its header. */
const column = (header: string, width: number, align: ResultColumn["align"] = "left"): ResultColumn => ({
  header,
  width: Math.max(width, ownWidth(header) + 2),
  align,
});
const small = (header: string, width: number): ResultColumn => ({ ...column(header, width), small: true });

/** One line per unit and ledger it owes. */
export function unitTable({ lines }: Reporting, { returns, diagnostics }: Words): ResultTable {
  const t = returns.results;
  const c = t.columns;
  const bad = [diagnostics.verdict.rejected, diagnostics.verdict.refused];
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.unitCode, 10),
      column(c.unit, 18),
      column(c.ledger, 13),
      column(c.due, 6, "center"),
      column(c.reported, 6, "center"),
      { ...column(c.received, 11, "center"), date: true },
      { ...column(c.late, 6, "center"), grave: [t.yes] },
      { ...column(c.verdict, 13, "center"), grave: [...bad, ...bad.map(t.zeroReport), t.missing] },
      column(c.rounds, 9, "right"),
      column(c.firstPass, 9, "center"),
      column(c.errors, 6, "right"),
      column(c.doubts, 6, "right"),
      column(c.explained, 8, "right"),
      column(c.files, 39),
    ],
    rows: lines.map((line, index) => unitRow(line, index, returns.results, diagnostics)),
  };
}

function unitRow(
  line: UnitReporting,
  index: number,
  t: Catalogue["returns"]["results"],
  words: Catalogue["diagnostics"],
): readonly (string | number | null)[] {
  const said = (value: boolean | null) => (value === null ? t.unknown : value ? t.yes : t.no);
  const verdict = line.verdict === null ? (line.missing ? t.missing : t.unknown) : words.verdict[line.verdict];
  return [
    index + 1,
    line.unit?.code ?? "",
    line.unit?.name ?? t.nobody,
    line.profile === null ? "" : ledgerName(line.profile, words),
    said(line.due),
    said(line.reported),
    line.received ?? "",
    said(line.late),
    line.zero ? t.zeroReport(verdict) : verdict,
    line.rounds,
    said(line.firstPass),
    line.errors,
    line.doubts,
    line.explained,
    line.paths.map(visible).join("\n"),
  ];
}

const count = (file: FileResult, severity: Diagnostic["severity"]): number =>
  file.diagnostics.filter((one) => one.severity === severity && one.waived !== true).length;

/** One line per input; none is left out. */
export function fileTable({ files }: Validation, { returns, diagnostics }: Words): ResultTable {
  const c = returns.results.columns;
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.path, 50),
      column(c.ledger, 22),
      { ...column(c.verdict, 14, "center"), grave: [diagnostics.verdict.rejected, diagnostics.verdict.refused] },
      column(c.rows, 8, "right"),
      column(c.errors, 8, "right"),
      column(c.doubts, 8, "right"),
      column(c.explained, 8, "right"),
      column(c.notes, 8, "right"),
    ],
    rows: files.map((file, index) => [
      index + 1,
      visible(file.path),
      file.profile ? ledgerName(file.profile, diagnostics) : file.kind === null ? "" : diagnostics.kinds[file.kind],
      isReplaced(file) ? returns.results.totals.replaced : diagnostics.verdict[file.verdict],
      file.rows ?? null,
      count(file, "error"),
      count(file, "warning"),
      file.diagnostics.filter((one) => one.explanation !== undefined).length,
      count(file, "info"),
    ]),
  };
}

const GRAVITY: Readonly<Record<Diagnostic["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** How often a rule was met, and in how many files. */
export interface RuleMet {
  readonly code: DiagnosticCode;
  readonly severity: Diagnostic["severity"];
  readonly times: number;
  readonly files: number;
}

/** Which rules were met how often by what stands: the grave ones first, then the frequent. */
export function rulesMet(validation: Validation): readonly RuleMet[] {
  const met = new Map<DiagnosticCode, { severity: Diagnostic["severity"]; times: number; files: Set<string> }>();
  const all = [
    ...validation.files
      .filter((file) => !isReplaced(file))
      .flatMap(({ path, diagnostics }) => diagnostics.map((one) => ({ one, path }))),
    ...validation.diagnostics.map((one) => ({ one, path: "" })),
  ].filter(({ one }) => one.waived !== true);
  for (const { one, path } of all) {
    const known = met.get(one.code) ?? { severity: one.severity, times: 0, files: new Set<string>() };
    known.times += 1;
    if (path !== "") known.files.add(path);
    met.set(one.code, known);
  }
  // What rejects files comes first: a note on every file is no problem of anybody.
  return [...met]
    .sort(([a, x], [b, y]) => GRAVITY[x.severity] - GRAVITY[y.severity] || y.times - x.times || (a < b ? -1 : 1))
    .map(([code, { severity, times, files }]) => ({ code, severity, times, files: files.size }));
}

export function ruleTable(validation: Validation, { returns, diagnostics: words }: Words): ResultTable {
  const c = returns.results.columns;
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.title, 64),
      column(c.severity, 8, "center"),
      column(c.count, 8, "right"),
      column(c.inFiles, 10, "right"),
      small(c.code, 28),
      small(c.law, 10),
    ],
    rows: rulesMet(validation).map(({ code, severity, times, files }, index) => [
      index + 1,
      words.codes[code].title,
      words.severity[severity],
      times,
      files,
      code,
      LAW_OF[code] ?? "",
    ]),
  };
}

interface Found {
  readonly one: Diagnostic;
  readonly path: string;
}

function allFound(validation: Validation, words: Catalogue["diagnostics"]): readonly Found[] {
  return [
    ...validation.files.flatMap(({ path, diagnostics }) => diagnostics.map((one) => ({ one, path: visible(path) }))),
    ...validation.diagnostics.map((one) => ({ one, path: words.report.acrossFiles })),
  ];
}

const shownPlace = ({ at }: Diagnostic): string =>
  at.line === undefined ? visible(placeText(at)) : `${at.line}:${at.col ?? 1}`;

/** Every error and doubt, in the order of the result. Beyond `most` a last line says how many more there are. */
export function problemTable(
  validation: Validation,
  { returns, diagnostics: words }: Words,
  most: number,
): ResultTable {
  const t = returns.results;
  const c = t.columns;
  const all = allFound(validation, words).filter(({ one }) => one.severity !== "info");
  const columns = [
    column(c.number, 6, "center"),
    column(c.path, 24),
    column(c.severity, 6, "center"),
    column(c.place, 13),
    column(c.column, 14),
    column(c.value, 14),
    column(c.message, 34),
    column(c.remedy, 30),
    column(c.explanation, 14),
    small(c.code, 16),
  ];
  const rows = all
    .slice(0, most)
    .map(({ one, path }, index) => [
      index + 1,
      path,
      words.severity[one.severity],
      ...whatAndWhere(one, words),
      remedyOf(one, words, visible),
      one.waived === true ? t.waived : visible(one.explanation ?? ""),
      one.code,
    ]);
  return { columns, rows: [...rows, ...rest(all.length - most, columns.length, t)] };
}

/** The cells that both lists have: place, column, value, message. */
const whatAndWhere = (one: Diagnostic, words: Words["diagnostics"]): readonly string[] => [
  shownPlace(one),
  visible(one.at.column ?? ""),
  visible(one.value ?? ""),
  messageOf(one, words, visible),
];

/** What is worth noting, and asks nothing of anybody. */
export function noteTable(validation: Validation, { returns, diagnostics: words }: Words, most: number): ResultTable {
  const t = returns.results;
  const c = t.columns;
  const all = allFound(validation, words).filter(({ one }) => one.severity === "info");
  const columns = [
    column(c.number, 6, "center"),
    column(c.path, 30),
    column(c.place, 16),
    column(c.column, 12),
    column(c.value, 16),
    column(c.note, 56),
    small(c.code, 18),
  ];
  const rows = all
    .slice(0, most)
    .map(({ one, path }, index) => [index + 1, path, ...whatAndWhere(one, words), one.code]);
  return { columns, rows: [...rows, ...rest(all.length - most, columns.length, t)] };
}

const rest = (
  count: number,
  columns: number,
  { more }: Catalogue["returns"]["results"],
): readonly (readonly (string | null)[])[] =>
  count > 0 ? [[null, more(count), ...Array<null>(columns - 2).fill(null)]] : [];

/** What could not be read, why, and what to do. */
export function refusedTable({ files }: Validation, { returns, diagnostics: words }: Words): ResultTable {
  const c = returns.results.columns;
  const rows = files
    .filter((file) => file.verdict === "refused" && !isReplaced(file))
    .flatMap(({ path, diagnostics }) => diagnostics.slice(0, 1).map((one) => ({ one, path })));
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.path, 36),
      column(c.reason, 46),
      column(c.remedy, 46),
      small(c.code, 20),
    ],
    rows: rows.map(({ one, path }, index) => [
      index + 1,
      visible(path),
      messageOf(one, words, visible),
      remedyOf(one, words, visible),
      one.code,
    ]),
  };
}

/** What was passed over in folders, and the laws that did not run: one line for each thing they lacked. */
export function asideTable({ skipped, notRun }: Validation, { returns, diagnostics: words }: Words): ResultTable {
  const t = returns.results;
  const rows = [
    ...skipped.map(({ path, reason }) => [visible(path), words.skip[reason], ""]),
    ...notRun.flatMap(({ code, path, needs }) => {
      if (path === null) return [];
      const lacked = needs === "config" ? `--config ${visible(path)}` : words.report.lackingNeed(words.needs[needs]);
      return [[visible(path), lacked, code ?? ""]];
    }),
    ...lacking(notRun).map((one) => [t.rules(one.codes.length), lackingText(one, words), one.codes.join(", ")]),
  ];
  return {
    columns: [
      column(t.columns.number, 6, "center"),
      column(t.columns.path, 46),
      column(t.columns.reason, 46),
      small(t.columns.code, 56),
    ],
    rows: rows.map((row, index) => [index + 1, ...row]),
  };
}
